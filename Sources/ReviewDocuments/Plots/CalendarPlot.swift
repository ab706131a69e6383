import InterviewCore
import TextBasics

/// A quarter of the calendar: a column a week, from Monday down to Sunday.
struct CalendarPlot {
  let calendar: PracticeCalendar
  /// Which quarter, from 0.
  let quarter: Int

  static let quarters = 4
  private static let weeks = PracticeCalendar.weeks / quarters
  private static let side = 15
  private static let step = 18
  private static let left = 26
  private static let top = 20

  var picture: Element {
    .picture(
      isBefore ? "quarter before" : "quarter", words,
      [
        .drawing(
          "calendar", width: "\(Self.left + Self.weeks * Self.step)",
          height: Self.top + 7 * Self.step, names + days.map(square))
      ])
  }

  private var days: [Day] {
    (0..<Self.weeks * 7).map { Day(number: first.number + $0) }.filter { $0 <= calendar.today }
  }

  private var first: Day { Day(number: calendar.start.number + quarter * Self.weeks * 7) }

  /// Whether nothing was practised up to its end; a small screen leaves it out.
  private var isBefore: Bool {
    let end = Day(number: first.number + Self.weeks * 7)
    return quarter < Self.quarters - 1 && !calendar.days.keys.contains { $0 < end }
  }

  private var words: String {
    let practised = days.compactMap { calendar.days[$0] }
    let answers = practised.reduce(0) { $0 + $1.answers }
    let range = "\(first.text) to \((days.last ?? first).text)"
    return practised.isEmpty
      ? "\(range): no practice"
      : "\(range): practice on \(count(practised.count, "day")), "
        + count(answers, "answer")
  }

  /// The days of the week, and each month above its first whole week.
  private var names: [Element] {
    let weekdays = [(0, "Mo"), (2, "We"), (4, "Fr")].map { row, name in
      text(name, x: 0, y: Self.top + row * Self.step + 12)
    }
    var shown: Int?
    let months = (0..<Self.weeks).compactMap { week -> Element? in
      let day = Day(number: first.number + week * 7)
      let parts = day.parts
      let isNew = parts.month != shown && parts.day <= 7
      defer { shown = parts.month }
      guard isNew, week < Self.weeks - 1 else { return nil }
      return text(day.monthName, x: Self.left + week * Self.step, y: 12)
    }
    return weekdays + months
  }

  private func text(_ words: String, x: Int, y: Int) -> Element {
    Element("text", ["class": "tick", "x": "\(x)", "y": "\(y)"], text: words)
  }

  private func square(_ day: Day) -> Element {
    let place = day.number - first.number
    let (x, y) = (Self.left + place / 7 * Self.step, Self.top + place % 7 * Self.step)
    guard let entry = calendar.days[day] else { return Self.box("day", x, y, Self.side) }
    let title = "\(day.text): \(count(entry.answers, "answer"))"
    return Self.filled(Self.level(entry.answers), x, y, title: title)
  }

  /// The fewest answers of each level.
  static let levels = [1, 3, 6, 10]

  private static func level(_ answers: Int) -> Int { max(1, levels.count { answers >= $0 }) }

  /// A day's square for a level from 1: the more, the larger, so that it needs no colour.
  static func filled(_ level: Int, _ x: Int, _ y: Int, title: String) -> Element {
    let size = [7, 9, 12, side][max(0, min(level - 1, 3))]
    let margin = (side - size) / 2
    return Element(
      "g", [:],
      [
        Element("title", text: title), box("day", x, y, side),
        box("practised", x + margin, y + margin, size),
      ])
  }

  private static func box(_ style: String, _ x: Int, _ y: Int, _ side: Int) -> Element {
    Element(
      "rect",
      [
        "class": style, "x": "\(x)", "y": "\(y)", "width": "\(side)", "height": "\(side)",
        "rx": "3",
      ])
  }
}
