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
    frames = Frames(in: sound, window: 3 / settings.floor, step: settings.step)
    // The zeroes at the ends of the window are left out.
    let size = 2 * (Int(1.5 / settings.floor * rate) - 1)
    shape = (1...size).map { index in
      Float(0.5 - 0.5 * cos(2 * .pi * Double(index) / Double(size + 1)))
    }
    period = Int(rate / settings.floor)
    reader = SampleReader(sound)
    (mean, peak) = Self.meanAndPeak(of: sound)
  }

  /// Puts the window of a frame into the beginning of a buffer, without its mean, and zeroes behind it; the
  /// greatest amplitude within half a period of its middle, as a share of the greatest of all.
  mutating func fill(_ buffer: inout [Float], frame: Int) -> Double {
    guard peak > 0 else {
      for index in buffer.indices { buffer[index] = 0 }
      return 0
    }
    let middle = shape.count / 2
    let first = Int(frames.place(frame).rounded(.down)) + 1 - middle
    let range = max(0, first)..<min(sound.count, first + shape.count)
    // A window that sticks out by a sample is filled up with zeroes.
    let offset = range.lowerBound - first
    return reader.withSamples(range) { samples in
      let around = { (reach: Int) in
        max(0, middle - reach - offset)..<min(samples.count, middle + reach - offset)
      }
      let mean = around(period).reduce(0) { $0 + Double(samples[$1]) } / Double(2 * period)
      // What is divided by the peak cannot grow too great for single precision.
      let (base, scale) = (Float(mean), Float(1 / peak))
      buffer.withUnsafeMutableBufferPointer { buffer in
        buffer.update(repeating: 0)
        for index in 0..<samples.count {
          buffer[index + offset] = (samples[index] - base) * scale * shape[index + offset]
        }
      }
      let greatest = around(period / 2 + 1).reduce(Float(0)) { max($0, abs(buffer[$1 + offset])) }
      return min(1, Double(greatest))
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
