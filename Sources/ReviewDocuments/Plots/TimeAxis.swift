import TextBasics

/// Where days lie on a plot: as far apart as they were.
struct TimeAxis {
  /// The first day and the last.
  let days: ClosedRange<Day>

  /// What is left free at either end, in per cent of the width, so that a dot has room.
  private static let margin = 2.0
  /// How near to either end no day is named, in per cent: the ends have names of their own.
  private static let quiet = 14.0
  /// How many days are named at most, but for the ends.
  private static let most = 4

  private var length: Double { Double(days.upperBound.number - days.lowerBound.number) }

  /// The place of a day, in per cent from the left; in the middle where there is but one.
  func place(_ day: Double) -> Double {
    guard length > 0 else { return 50 }
    let share = (day - Double(days.lowerBound.number)) / length
    return Self.margin + max(0, min(share, 1)) * (100 - 2 * Self.margin)
  }

  /// The place of a day.
  func place(_ day: Day) -> Double { place(Double(day.number)) }

  /// The middle of some days.
  func place(_ days: ClosedRange<Day>) -> Double {
    place(Double(days.lowerBound.number + days.upperBound.number) / 2)
  }

  /// The first days of months between the ends, so few that their names have room.
  private var months: [Day] {
    let (first, last) = (days.lowerBound.parts, days.upperBound.parts)
    let all = (first.year * 12 + first.month)...(last.year * 12 + last.month)
    let inside = all.map { Day(year: ($0 - 1) / 12, month: ($0 - 1) % 12 + 1, day: 1) }
      .filter { days.contains($0) }
    let step = (inside.count + Self.most - 1) / Self.most
    return inside.enumerated().filter { $0.offset.isMultiple(of: max(1, step)) }.map(\.element)
  }

  /// Lines at the first days of months from one height to another, each with the month's name below it.
  func marks(from top: Double, to base: Double) -> [Element] {
    months.flatMap { month -> [Element] in
      let x = place(month)
      let isNamed = (Self.quiet...100 - Self.quiet).contains(x)
      return [.line("grid faint", x, top, x, base)]
        + (isNamed ? [.words("tick", x, base + 16, month.monthName)] : [])
    }
  }
}
