/// How many of how many, with the interval that chance leaves for the share behind it.
package struct Proportion: Equatable, Sendable {
  /// How many there are.
  package var of: Int
  /// How many of them it is true of.
  package var reached: Int

  /// Creates a proportion.
  package init(_ reached: Int, of: Int) {
    self.of = of
    self.reached = reached
  }

  /// The share, from 0 to 1; nil of nothing.
  package var rate: Double? { of > 0 ? Double(reached) / Double(of) : nil }

  /// The 95 % interval of Wilson (Journal of the American Statistical Association 22, 1927), without a
  /// correction for continuity; nil of nothing.
  package var interval: ClosedRange<Double>? {
    guard let rate else { return nil }
    let n = Double(of)
    let z = Self.deviations, square = z * z
    let center = rate + square / (2 * n)
    let reach = z * (rate * (1 - rate) / n + square / (4 * n * n)).squareRoot()
    let scale = 1 + square / n
    // At the ends the formula is 0 or 1, but for the last bit.
    let low = reached == 0 ? 0 : max(0, (center - reach) / scale)
    let high = reached == of ? 1 : min(1, (center + reach) / scale)
    return low...high
  }

  /// How many it takes, with as many reached as now, until the interval lies below a share.
  package func needed(toLieBelow bound: Double) -> Int {
    func isBelow(_ of: Int) -> Bool {
      (Proportion(reached, of: of).interval?.upperBound ?? 1) < bound
    }
    var high = max(1, reached)
    while !isBelow(high) { high *= 2 }
    var low = max(0, reached - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isBelow(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// The quantile of the normal distribution that leaves 2.5 % above it.
  private static let deviations = 1.959_963_984_540_054
}
