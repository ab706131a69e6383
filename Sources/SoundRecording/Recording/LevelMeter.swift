/// The greatest amplitude of the last tenth of a second.
struct LevelMeter {
  /// Hundredths of a second, of which ten are kept.
  private static let block = WAVHeader.rate / 100
  private static let kept = 10

  private var blocks = [Int](repeating: 0, count: kept)
  private var filled = 0
  private var half: UInt8?

  /// As a share of full scale.
  var peak: Float { Float(blocks.max() ?? 0) / 32_768 }

  /// Hears bytes as a recorder writes them; half a sample waits for its other half.
  mutating func hear(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      guard let low = half else {
        half = byte
        continue
      }
      half = nil
      let sample = Int16(bitPattern: UInt16(low) | UInt16(byte) << 8)
      blocks[Self.kept - 1] = max(blocks[Self.kept - 1], abs(Int(sample)))
      filled += 1
      if filled == Self.block { moveOn() }
    }
  }

  /// Another program begins with a whole sample.
  mutating func forgetHalf() { half = nil }

  /// A tenth of a second went by without a sample.
  mutating func hearNothing() { self = LevelMeter() }

  private mutating func moveOn() {
    filled = 0
    blocks.removeFirst()
    blocks.append(0)
  }
}
