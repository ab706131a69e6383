/// The middle of some values and how far they lie apart.
package struct Spread: Equatable, Sendable {
  /// Half of the values lie below, half above.
  package var median: Double
  /// A quarter of the values lie below.
  package var lowerQuartile: Double
  /// A quarter of the values lie above; the middle half lies between the quartiles.
  package var upperQuartile: Double

  /// Creates the spread of values; nil where there are none.
  package init?(of values: [Double]) {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    median = Self.quantile(0.5, of: sorted)
    lowerQuartile = Self.quantile(0.25, of: sorted)
    upperQuartile = Self.quantile(0.75, of: sorted)
  }

  /// The value below which that share of sorted values lies, straight between the two nearest.
  ///
  /// This is definition 7 of Hyndman and Fan (The American Statistician 50, 1996), the one spreadsheets
  /// use.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    guard let last = sorted.indices.last else { return .nan }
    let place = Double(last) * share
    let below = Int(place)
    let above = min(below + 1, last)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}
