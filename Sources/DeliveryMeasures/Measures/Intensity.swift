import Foundation

/// How loud a sound is over time, in dB above 20 µPa if full scale were 1 Pa: no microphone is calibrated, so
/// only differences tell something.
///
/// The mean square, after the mean was taken away, under a Kaiser window of 6.4 periods of the lowest pitch
/// (Praat manual, "Sound: To Intensity..."), every 0.8 periods.
package struct Intensity: Equatable, Sendable {
  /// The lowest pitch whose periods do not show, in Hz.
  private static let floor = 50.0
  /// The shape of the window: Kaiser's, with side lobes below -190 dB.
  private static let shape = 2 * Double.pi * Double.pi + 0.5
  /// What silence itself is told as, in dB.
  static let silence = -300.0

  /// The first moment that was measured, in seconds.
  package let start: Double
  /// From one moment to the next, in seconds.
  package let step: Double
  /// The loudness at each moment, in dB; empty for a sound shorter than the window.
  package let values: [Double]

  /// Measures a sound.
  package init(of sound: Sound) {
    let rate = Double(sound.rate)
    let frames = Frames(in: sound, window: 6.4 / Self.floor, step: 0.8 / Self.floor)
    let half = Int(3.2 / Self.floor * rate)
    let window = (-half...half).map { index in
      let place = Double(index) / (3.2 / Self.floor * rate)
      return Self.bessel(Self.shape * max(0, 1 - place * place).squareRoot())
    }
    var reader = SampleReader(sound)
    (start, step) = (frames.start, frames.step)
    values = (0..<frames.count).map { frame in
      let middle = Int(frames.place(frame).rounded())
      let range = max(0, middle - half)..<min(sound.count, middle + half + 1)
      return reader.withSamples(range) { samples in
        let offset = range.lowerBound - (middle - half)
        return Self.decibels(of: samples, under: window[offset..<offset + range.count])
      }
    }
  }

  /// The moment of a frame, in seconds.
  package func time(_ index: Int) -> Double { start + Double(index) * step }

  private static func decibels(
    of samples: UnsafeBufferPointer<Float>, under window: ArraySlice<Double>
  ) -> Double {
    let mean = samples.reduce(0) { $0 + Double($1) } / Double(samples.count)
    return window.withUnsafeBufferPointer { window in
      var (squares, weight) = (0.0, 0.0)
      for index in 0..<samples.count {
        let value = Double(samples[index]) - mean
        squares += value * value * window[index]
        weight += window[index]
      }
      let power = squares / weight / 4e-10
      return power < 1e-30 ? silence : 10 * log10(power)
    }
  }

  /// The modified Bessel function of the first kind and order 0, by its series (Abramowitz and Stegun 9.6.12).
  private static func bessel(_ x: Double) -> Double {
    let quarter = x * x / 4
    var (sum, term, index) = (1.0, 1.0, 1.0)
    while term > sum * 1e-17 {
      term *= quarter / (index * index)
      sum += term
      index += 1
    }
    return sum
  }
}

extension Intensity {
  /// The greatest and least values of the parabolas through the moments.
  var extremes: (low: Double, high: Double)? {
    guard var low = values.min(), var high = values.max() else { return nil }
    for index in values.indices.dropFirst().dropLast() {
      let (left, middle, right) = (values[index - 1], values[index], values[index + 1])
      if middle > left, middle >= right {
        high = max(high, Interpolation.top(left, middle, right).value)
      } else if middle < left, middle <= right {
        low = min(low, -Interpolation.top(-left, -middle, -right).value)
      }
    }
    return (low, high)
  }
}
