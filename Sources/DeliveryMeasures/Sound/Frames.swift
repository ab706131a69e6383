/// Moments at equal distances, as many as have a whole window around them, in the middle of a sound.
struct Frames: Equatable, Sendable {
  /// The first moment, in seconds.
  let start: Double
  /// From one moment to the next, in seconds.
  let step: Double
  let count: Int

  init(in seconds: Double, window: Double, step: Double) {
    // A window that fits but for the dust of binary fractions fits.
    count = seconds < window ? 0 : Int((seconds - window) / step + 1e-9) + 1
    self.step = step
    start = (seconds - Double(max(0, count - 1)) * step) / 2
  }

  /// The moment of a frame, in seconds.
  func time(_ index: Int) -> Double { start + Double(index) * step }
}
