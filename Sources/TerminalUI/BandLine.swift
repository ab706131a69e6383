/// A value with the band in which it may lie, on a line that has nought in its middle.
package enum BandLine {
  /// The line in so many columns, an odd number; the value and the ends of the band stay within it.
  ///
  /// `reach` is what lies at either end. Without blocks it is made of ASCII: `:` is nought, `-` the band, `o` the
  /// value.
  package static func text(
    _ value: Double, band: ClosedRange<Double>?, reach: Double, columns: Int, blocks: Bool
  ) -> String {
    let half = max(1, columns / 2)
    func place(_ value: Double) -> Int {
      let share = reach > 0 && value.isFinite ? max(-1, min(value / reach, 1)) : 0
      return half + Int((share * Double(half)).rounded())
    }
    var line = [Character](repeating: " ", count: 2 * half + 1)
    if let band {
      for column in place(band.lowerBound)...place(band.upperBound) {
        line[column] = blocks ? "─" : "-"
      }
    }
    line[half] = blocks ? "│" : ":"
    line[place(value)] = blocks ? "●" : "o"
    return String(line)
  }
}
