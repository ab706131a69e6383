/// The chunks of a WAV, walked once.
struct WAVChunks {
  private let bytes: [UInt8]

  /// Looks at the first twelve bytes.
  init(_ bytes: [UInt8]) throws(WAVError) {
    let kind = Self.name(bytes.prefix(4))
    if kind == "RF64" || kind == "RIFX" { throw .unsupportedKind(kind ?? "") }
    guard kind == "RIFF" else { throw .notWAV(found: kind) }
    guard bytes.count >= 12 else { throw .truncated(promised: 12, found: bytes.count) }
    guard Self.name(bytes[8..<12]) == "WAVE" else {
      throw .notWAV(found: Self.name(bytes[8..<12]))
    }
    self.bytes = bytes
  }

  /// How the samples are written, and where they lie.
  func found() throws(WAVError) -> (WAVFormat, Range<Int>) {
    var format: WAVFormat?
    var at = 12
    while at < bytes.count {
      guard bytes.count - at >= 8 else { throw .truncated(promised: at + 8, found: bytes.count) }
      let size = bytes[...].little(at + 4, 4)
      let body = at + 8
      guard size <= bytes.count - body else {
        throw .truncated(promised: body + size, found: bytes.count)
      }
      switch Self.name(bytes[at..<at + 4]) {
      case "fmt " where format == nil: format = try WAVFormat(bytes[body..<body + size])
      case "data":
        guard let format else { throw .noFormat }
        return (format, body..<body + size)
      default: break
      }
      // A chunk of an odd size is followed by a byte of filling.
      at = body + size + size % 2
    }
    // What ends after its format may have lost the rest; what its first size promises tells.
    let promised = bytes[...].little(4, 4) + 8
    if promised > bytes.count { throw .truncated(promised: promised, found: bytes.count) }
    if format == nil { throw .noFormat }
    throw .noSamples
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count == 4, bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
