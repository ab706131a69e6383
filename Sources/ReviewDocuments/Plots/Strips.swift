import TextBasics

/// When something was asked, as dots on a line from the first day of the report to its last.
struct AskedStrip {
  let days: [Day]
  let range: ClosedRange<Day>

  var drawing: Element {
    let length = Double(max(1, range.upperBound.number - range.lowerBound.number))
    // Dots that nobody could tell apart are one dot.
    let places = Set(
      days.map { Int(Double($0.number - range.lowerBound.number) / length * 100) })
    return .drawing(
      "strip", height: 12,
      [.line("grid", 0, 6, 100, 6)]
        + places.sorted().map { .dot("asked", 1.5 + Double($0) * 0.97, 6, radius: 3.5) })
  }
}

/// A share of something, as a bar.
struct ShareBar {
  /// From 0 to 1.
  let share: Double

  var drawing: Element {
    .drawing(
      "share", height: 10,
      [
        .box("rail", 0, 0, width: 100, height: 10),
        .box("bar", 0, 0, width: max(1, min(share, 1) * 100), height: 10),
      ])
  }
}
