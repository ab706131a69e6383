/// Reads a sound in windows that move on, each sample decoded about once.
struct SampleReader {
  private static let room = 1 << 16

  private let sound: Sound
  private var buffer: [Float] = []
  private var held = 0..<0

  init(_ sound: Sound) { self.sound = sound }

  /// Hands over the samples of a range, which must lie within the sound.
  mutating func withSamples<Result>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result {
    if range.lowerBound < held.lowerBound || range.upperBound > held.upperBound {
      let size = max(range.count, Self.room)
      held = range.lowerBound..<min(sound.count, range.lowerBound + size)
      if buffer.count < size { buffer = [Float](repeating: 0, count: size) }
      sound.decode(held, into: &buffer)
    }
    let offset = range.lowerBound - held.lowerBound
    return buffer.withUnsafeBufferPointer { all in
      body(UnsafeBufferPointer(rebasing: all[offset..<offset + range.count]))
    }
  }
}
