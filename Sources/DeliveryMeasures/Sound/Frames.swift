/// Moments at equal distances, as many as have a whole window around them, in the middle of a sound.
struct Frames: Equatable, Sendable {
  /// The first moment, in seconds.
  let start: Double
  /// From one moment to the next, in seconds.
  let step: Double
  let count: Int
  /// From one sample to the next, in seconds.
  private let period: Double

  init(in sound: Sound, window: Double, step: Double) {
    period = 1 / Double(sound.rate)
    let seconds = Double(sound.count) * period
    // A window that fits but for the dust of binary fractions fits.
    count = seconds < window ? 0 : Int((seconds - window) / step + 1e-9) + 1
    self.step = step
    start = seconds / 2 - Double(count) * step / 2 + step / 2
  }

  /// The moment of a frame, in seconds.
  func time(_ index: Int) -> Double { start + Double(index) * step }

  /// Where a frame lies among the samples, the middle of the first being 0.
  ///
  /// Often it is just between two, where the dust of binary fractions decides: so it is worked out as Praat's
  /// figures show it does.
  func place(_ index: Int) -> Double { (time(index) - period / 2) / period }
}
