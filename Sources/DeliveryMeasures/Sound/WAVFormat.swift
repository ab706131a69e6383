/// How the samples of a WAV are written, as its format chunk says.
struct WAVFormat: Equatable {
  /// How a sample is coded; integers are little-endian.
  enum Coding: Equatable {
    /// Unsigned, 128 in the middle.
    case unsigned8
    case signed16
    case signed24
    case signed32
    case float32

    var bytes: Int {
      switch self {
      case .unsigned8: 1
      case .signed16: 2
      case .signed24: 3
      case .signed32, .float32: 4
      }
    }
  }

  let coding: Coding
  let channels: Int
  let rate: Int

  /// The bytes of one sample of every channel.
  var frameBytes: Int { coding.bytes * channels }

  /// Reads the chunk (Microsoft's WAVEFORMATEX and WAVEFORMATEXTENSIBLE).
  init(_ chunk: ArraySlice<UInt8>) throws(WAVError) {
    guard chunk.count >= 16 else { throw .shortFormat(bytes: chunk.count) }
    let field = { (offset: Int, size: Int) in chunk.little(chunk.startIndex + offset, size) }
    var tag = field(0, 2)
    if tag == 0xFFFE {
      guard chunk.count >= 40 else { throw .shortFormat(bytes: chunk.count) }
      // The tag is the first half-word of an identifier whose other bytes are the same for all.
      guard chunk.dropFirst(26).prefix(14).elementsEqual(Self.identifierEnd) else {
        throw .unsupportedCoding(tag: tag)
      }
      tag = field(24, 2)
    }
    channels = field(2, 2)
    rate = field(4, 4)
    coding = try Self.coding(tag: tag, bits: field(14, 2))
    guard channels == 1 || channels == 2 else { throw .unsupportedChannels(channels) }
    guard Sound.rates.contains(rate) else { throw .unsupportedRate(rate) }
    let told = field(12, 2)
    guard told == frameBytes, field(8, 4) == rate * frameBytes else {
      throw .contradiction(
        frameBytes: told == frameBytes ? field(8, 4) / rate : told, expected: frameBytes)
    }
  }

  private static let identifierEnd: [UInt8] = [
    0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71,
  ]

  private static func coding(tag: Int, bits: Int) throws(WAVError) -> Coding {
    switch (tag, bits) {
    case (1, 8): return .unsigned8
    case (1, 16): return .signed16
    case (1, 24): return .signed24
    case (1, 32): return .signed32
    case (3, 32): return .float32
    case (1, _), (3, _): throw .unsupportedWidth(bits: bits)
    default: throw .unsupportedCoding(tag: tag)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The little-endian number of so many bytes, at most four, at an index.
  func little(_ index: Int, _ size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(self[index + $1]) << (8 * $1) }
  }
}
