import CIconv

/// A character set by a name that the C library knows: `SHIFT_JIS`, `windows-1252`.
package struct CharacterSet: Equatable, Sendable {
  /// The name.
  package let name: String

  /// Takes a name; nil where the C library knows no character set of it.
  package init?(_ name: String) {
    let isName = !name.isEmpty && name.utf8.count <= 40
    guard isName, name.utf8.allSatisfy(Self.isInName), Self.convert([], name) != nil else {
      return nil
    }
    self.name = name
  }

  /// The text of bytes; nil where they are not in the character set.
  package func text(of bytes: some Collection<UInt8>) -> String? {
    guard case .some(.some(let text)) = Self.convert(Array(bytes), name) else { return nil }
    return text
  }

  /// The text within nil where the bytes are not in the character set; nil where there is none of the name.
  private static func convert(_ bytes: [UInt8], _ name: String) -> String?? {
    // A byte becomes three at most, and four bytes four.
    let room = bytes.count * 3 + 16
    var count = 0
    let converted = [UInt8](unsafeUninitializedCapacity: room) { result, written in
      count = bytes.withUnsafeBufferPointer {
        charset_to_utf8(name, $0.baseAddress, $0.count, result.baseAddress, room)
      }
      written = max(0, count)
    }
    switch count {
    case -2: return nil
    case -1: return .some(nil)
    default: return String(decoding: converted, as: UTF8.self)
    }
  }

  /// Slashes would ask the C library to leave letters out.
  private static func isInName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || "-_.:".utf8.contains(byte)
  }
}
