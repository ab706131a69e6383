/// Numbers as a row of little bars, one column each.
package enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar for each value: the lowest for the lower bound of the range, the highest for the upper. Values
  /// beyond are shown as the bound.
  package static func text(_ values: [Double], in range: ClosedRange<Double>) -> String {
    text(values.map(Optional.some), in: range)
  }

  /// The same, with a low dot where there is no value.
  package static func text(_ values: [Double?], in range: ClosedRange<Double>) -> String {
    let length = range.upperBound - range.lowerBound
    return String(
      values.map { value in
        guard let value else { return "." }
        let inside = min(max(value, range.lowerBound), range.upperBound)
        let share = length > 0 ? (inside - range.lowerBound) / length : 1
        return bars[min(bars.count - 1, Int((share * Double(bars.count - 1)).rounded()))]
      })
  }
}
