import Foundation

/// What lies between samples.
enum Interpolation {
  /// The top of the parabola through three values, `middle` the greatest: how far from it, and how high.
  static func top(_ left: Double, _ middle: Double, _ right: Double) -> (
    offset: Double, value: Double
  ) {
    let slope = (right - left) / 2
    let bend = 2 * middle - left - right
    guard bend > 0 else { return (0, middle) }
    return (slope / bend, middle + slope * slope / (2 * bend))
  }

  /// The value at a place between samples: a cubic whose slopes at the samples are those between their
  /// neighbours.
  static func cubic(_ samples: UnsafeBufferPointer<Double>, at place: Double) -> Double {
    let left = min(max(Int(place.rounded(.down)), 0), samples.count - 2)
    guard left >= 1, left + 2 < samples.count else { return samples[Int(place.rounded())] }
    let (low, high) = (samples[left], samples[left + 1])
    let (rise, fall) = ((high - samples[left - 1]) / 2, (samples[left + 2] - low) / 2)
    let (after, before) = (place - Double(left), 1 - place + Double(left))
    let (steepness, flatness) = (rise - (high - low), (high - low) - fall)
    return before * low + after * high + after * before * (before * steepness + after * flatness)
  }

  /// The value at a place between samples: a sum of sinc functions under a raised cosine of at most `depth`
  /// samples to either side (Boersma 1993, equation 22).
  static func sinc(_ samples: UnsafeBufferPointer<Double>, at place: Double, depth: Int) -> Double {
    let left = min(max(Int(place.rounded(.down)), 0), samples.count - 1)
    let fraction = place - Double(left)
    if abs(fraction) < 1e-9 { return samples[left] }
    let depth = min(depth, left + 1, samples.count - 1 - left)
    guard depth > 0 else { return samples[left] }
    let sine = sin(.pi * fraction) / .pi
    var sum = 0.0
    // To the left the distances are fraction, fraction + 1, …; to the right they are 1 - fraction, ….
    for (first, direction, distance) in [(left, -1, fraction), (left + 1, 1, 1 - fraction)] {
      let width = distance + Double(depth)
      let (turnCos, turnSin) = (cos(.pi / width), sin(.pi / width))
      var (real, imaginary) = (cos(.pi * distance / width), sin(.pi * distance / width))
      var (sign, index) = (sine, first)
      for step in 0..<depth {
        sum += samples[index] * sign / (distance + Double(step)) * (0.5 + 0.5 * real)
        (real, imaginary) = (
          real * turnCos - imaginary * turnSin, imaginary * turnCos + real * turnSin
        )
        sign = -sign
        index += direction
      }
    }
    return sum
  }

  /// The top next to a place at which the samples have a local maximum.
  ///
  /// Where the curve looks like a parabola there, as it mostly does, two of them find it; else golden section.
  static func sincTop(
    _ samples: UnsafeBufferPointer<Double>, near place: Int, depth: Int
  ) -> (place: Double, value: Double) {
    let value = { (at: Double) in sinc(samples, at: at, depth: depth) }
    let start = top(samples[place - 1], samples[place], samples[place + 1])
    var (found, height) = (Double(place) + start.offset, start.value)
    for distance in [0.2, 0.02] {
      let (left, middle, right) = (
        value(found - distance), value(found), value(found + distance)
      )
      let (offset, tip) = top(left, middle, right)
      guard 2 * middle > left + right, abs(offset) < 1 else {
        return sincTopByGoldenSection(value, near: place)
      }
      (found, height) = (found + offset * distance, tip)
    }
    return (found, height)
  }

  private static func sincTopByGoldenSection(
    _ value: (Double) -> Double, near place: Int
  ) -> (place: Double, value: Double) {
    let share = (5.0.squareRoot() - 1) / 2
    var (low, high) = (Double(place) - 1, Double(place) + 1)
    var (left, right) = (high - share * (high - low), low + share * (high - low))
    var (leftValue, rightValue) = (value(left), value(right))
    while high - low > 0.001 {
      if leftValue > rightValue {
        (high, right, rightValue) = (right, left, leftValue)
        left = high - share * (high - low)
        leftValue = value(left)
      } else {
        (low, left, leftValue) = (left, right, rightValue)
        right = low + share * (high - low)
        rightValue = value(right)
      }
    }
    let middle = (low + high) / 2
    return (middle, value(middle))
  }
}
