/// Orders of values and their spread.
enum Quantiles {
  /// The value below which a share of sorted values lies (Hazen's rule, as Praat tells quantiles); nil
  /// without values.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double? {
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let place = share * Double(sorted.count) - 0.5
    if place <= 0 { return first }
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// From the 10th to the 90th of 100 parts; nil below two values.
  static func range(of values: [Double]) -> Double? {
    guard values.count > 1 else { return nil }
    let sorted = values.sorted()
    guard let low = quantile(0.1, of: sorted), let high = quantile(0.9, of: sorted) else {
      return nil
    }
    return high - low
  }

  /// The standard deviation of a sample about its mean; nil below two values.
  static func standardDeviation(of values: [Double]) -> Double? {
    guard values.count > 1 else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }
}
