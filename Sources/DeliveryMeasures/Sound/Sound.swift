/// A sound as its file holds it, decoded where it is looked at: a long one takes no more room than its file.
package struct Sound: Sendable {
  /// The sampling rates that are read, in Hz.
  package static let rates = 8_000...48_000

  /// Samples a second.
  package let rate: Int
  /// How many samples there are; those of two channels count as one, which is their mean.
  package let count: Int
  private let bytes: [UInt8]
  private let start: Int
  private let format: WAVFormat

  /// How long it is.
  package var seconds: Double { Double(count) / Double(rate) }

  /// Reads a WAV: 8 to 48 kHz, one or two channels, 8, 16, 24 or 32 bits, or 32-bit floating point.
  ///
  /// - Throws: ``WAVError``. Every size is held against the bytes that are there.
  package init(wav bytes: [UInt8]) throws(WAVError) {
    let (format, samples) = try WAVChunks(bytes).found()
    self.format = format
    self.bytes = bytes
    rate = format.rate
    start = samples.lowerBound
    count = samples.count / format.frameBytes
    guard count > 0 else { throw .noSamples }
    guard samples.count.isMultiple(of: format.frameBytes) else {
      throw .partialFrame(bytesLeft: samples.count % format.frameBytes)
    }
    if format.coding == .float32, let frame = firstNotFinite() { throw .notFinite(frame: frame) }
  }

  /// Decodes a range of samples, full scale being ±1, into the beginning of a buffer that has room for them.
  func decode(_ range: Range<Int>, into buffer: inout [Float]) {
    bytes.withUnsafeBytes { all in
      let scale = 1 / Float(format.channels)
      let channels = format.channels
      var at = start + range.lowerBound * format.frameBytes
      // One loop for each coding: a choice within it would cost more than the decoding.
      func fill(_ step: Int, _ sample: (Int) -> Float) {
        for index in 0..<range.count {
          var sum = sample(at)
          at += step
          if channels == 2 {
            sum += sample(at)
            at += step
          }
          buffer[index] = sum * scale
        }
      }
      switch format.coding {
      case .unsigned8: fill(1) { (Float(all[$0]) - 128) / 128 }
      case .signed16:
        fill(2) {
          Float(Int16(littleEndian: all.loadUnaligned(fromByteOffset: $0, as: Int16.self))) / 32_768
        }
      case .signed24:
        fill(3) {
          let value = UInt32(all[$0]) << 8 | UInt32(all[$0 + 1]) << 16 | UInt32(all[$0 + 2]) << 24
          return Float(Int32(bitPattern: value) >> 8) / 8_388_608
        }
      case .signed32:
        fill(4) {
          Float(Int32(littleEndian: all.loadUnaligned(fromByteOffset: $0, as: Int32.self)))
            / 2_147_483_648
        }
      case .float32:
        fill(4) {
          let bits = UInt32(littleEndian: all.loadUnaligned(fromByteOffset: $0, as: UInt32.self))
          return Float(bitPattern: bits)
        }
      }
    }
  }

  private func firstNotFinite() -> Int? {
    var reader = SampleReader(self)
    for start in stride(from: 0, to: count, by: 4096) {
      let range = start..<min(count, start + 4096)
      let found = reader.withSamples(range) { $0.firstIndex { !$0.isFinite } }
      if let found { return start + found }
    }
    return nil
  }
}
