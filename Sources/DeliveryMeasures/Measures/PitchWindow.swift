import Foundation

/// Cuts windows out of a sound for the search for pitch (Boersma 1993, steps 2 and 3.1 to 3.4).
struct PitchWindow {
  /// The moments that have a whole window.
  let frames: Frames
  /// The window's own shape, Hanning's.
  let shape: [Float]
  private let sound: Sound
  private let period: Int
  private let mean: Double
  private let peak: Double
  private var reader: SampleReader

  init(of sound: Sound, _ settings: PitchSettings) {
    let rate = Double(sound.rate)
    self.sound = sound
    frames = Frames(in: sound.seconds, window: 3 / settings.floor, step: settings.step)
    let size = 2 * Int(1.5 / settings.floor * rate)
    shape = (0..<size).map { index in
      Float(0.5 - 0.5 * cos(2 * .pi * (Double(index) + 0.5) / Double(size)))
    }
    period = Int(rate / settings.floor)
    reader = SampleReader(sound)
    (mean, peak) = Self.meanAndPeak(of: sound)
  }

  /// Puts the window of a frame into the beginning of a buffer, without its mean, and zeroes behind it; the
  /// greatest amplitude within a period of its middle, as a share of the greatest of all.
  mutating func fill(_ buffer: inout [Float], frame: Int) -> Double {
    let size = shape.count
    let middle = Int((frames.time(frame) * Double(sound.rate)).rounded())
    let first = min(max(0, middle - size / 2), max(0, sound.count - size))
    let range = first..<min(sound.count, first + size)
    guard peak > 0 else {
      buffer.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
      return 0
    }
    return reader.withSamples(range) { samples in
      let near = max(0, size / 2 - period)..<min(samples.count, size / 2 + period)
      let local = near.reduce(0) { $0 + Double(samples[$1]) } / Double(near.count)
      // What is divided by the peak cannot grow too great for single precision.
      let (mean, scale) = (Float(local), Float(1 / peak))
      var greatest: Float = 0
      let central = max(0, size / 2 - period / 2)..<min(samples.count, size / 2 + period / 2)
      for index in central { greatest = max(greatest, abs(samples[index] - mean)) }
      buffer.withUnsafeMutableBufferPointer { buffer in
        for index in 0..<samples.count {
          buffer[index] = (samples[index] - mean) * scale * shape[index]
        }
        for index in samples.count..<buffer.count { buffer[index] = 0 }
      }
      return min(1, Double(greatest) / peak)
    }
  }

  private static func meanAndPeak(of sound: Sound) -> (mean: Double, peak: Double) {
    var reader = SampleReader(sound)
    var (sum, low, high) = (0.0, Float.infinity, -Float.infinity)
    for start in stride(from: 0, to: sound.count, by: 4096) {
      reader.withSamples(start..<min(sound.count, start + 4096)) { samples in
        for sample in samples {
          sum += Double(sample)
          low = min(low, sample)
          high = max(high, sample)
        }
      }
    }
    let mean = sum / Double(sound.count)
    return (mean, max(Double(high) - mean, mean - Double(low)))
  }
}
