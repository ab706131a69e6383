import TextBasics

extension String {
  /// The text as it stands in HTML, between tags and in quoted attributes alike: nothing in it ends or
  /// begins a tag, an attribute or a reference, and what would steer what shows it is visible.
  package var escapedForHTML: String {
    let shown = visible
    guard shown.utf8.contains(where: { Self.reference(for: $0) != nil }) else { return shown }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(shown.utf8.count + shown.utf8.count / 8)
    for byte in shown.utf8 {
      if let reference = Self.reference(for: byte) {
        bytes += reference.utf8
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
