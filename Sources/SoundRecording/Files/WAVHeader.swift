/// The 44 bytes before the samples of a recording: one channel of 16 bits.
package enum WAVHeader {
  /// Samples a second of every recording.
  package static let rate = 16_000
  /// Bytes of a sample.
  package static let sampleBytes = 2
  /// Bytes before the first sample.
  package static let size = 44

  /// The header of so many bytes of samples.
  package static func bytes(samples count: Int) -> [UInt8] {
    let data = UInt32(clamping: min(count, Int(UInt32.max) - 36))
    return Array("RIFF".utf8) + little(data + 36, 4) + Array("WAVEfmt ".utf8) + little(16, 4)
      + little(1, 2) + little(1, 2) + little(UInt32(rate), 4)
      + little(UInt32(rate * sampleBytes), 4) + little(UInt32(sampleBytes), 2) + little(16, 2)
      + Array("data".utf8) + little(data, 4)
  }

  /// Whether these are the first bytes of a recording of ours, whatever lengths they tell.
  static func isOurs(_ bytes: [UInt8]) -> Bool {
    let one = Self.bytes(samples: 0)
    return bytes.count >= size && bytes[..<4] == one[..<4] && bytes[8..<40] == one[8..<40]
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }
}
