package import TextBasics

/// A time of the day on the user's own clock.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, below 1,440.
  package let minutes: Int

  /// Creates the time so many minutes after midnight; nil beyond the day.
  package init?(minutes: Int) {
    guard (0..<1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `14:30`, `9:05` or `14`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ (1...2).contains($0.count) && $0.utf8.allSatisfy(isDigit) }),
      let hour = Int(parts[0]), hour < 24
    else { return nil }
    guard parts.count == 2 else {
      self.init(minutes: hour * 60)
      return
    }
    guard parts[1].count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// Reads a time as a person types it: `14:30`, `9`, `10am`, `2.30 pm`, `14h30`, `noon`; nil for anything else.
  package init?(typed: String) {
    var text = typed.trimmed.lowercased().filter { $0 != " " }
    if text == "noon" { text = "12pm" }
    for (index, word) in Self.hours.enumerated() where text.hasPrefix(word) {
      text = "\(index + 1)" + text.dropFirst(word.count)
      break
    }
    text = text.replacing("a.m.", with: "am").replacing("p.m.", with: "pm")
    let half = ["am", "pm"].first(where: text.hasSuffix)
    text = String(text.dropLast(half == nil ? 0 : 2)).replacing("o'clock", with: "")
      .replacing(".", with: ":").replacing("h", with: ":")
    guard let time = TimeOfDay(text.hasSuffix(":") ? String(text.dropLast()) : text) else {
      return nil
    }
    guard let half else {
      self = time
      return
    }
    guard (60..<780).contains(time.minutes) else { return nil }
    self.init(minutes: time.minutes % 720 + (half == "pm" ? 720 : 0))
  }

  private static let hours = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// As a clock shows it: `14:30`.
  package var text: String {
    "\(digits(minutes / 60, atLeast: 2)):\(digits(minutes % 60, atLeast: 2))"
  }

  /// Whether a time comes before another.
  package static func < (one: TimeOfDay, other: TimeOfDay) -> Bool { one.minutes < other.minutes }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// A day, a time of it or both, as a person types them: `thursday at 10`, `2026-12-03 14:30`, `at 2 pm`.
package struct TypedMoment: Equatable, Sendable {
  /// The day; nil where only a time is named.
  package let day: Day?
  /// The time; nil where only a day is named.
  package let time: TimeOfDay?

  /// Reads it; nil where any of the words belongs to neither.
  ///
  /// - Parameters:
  ///   - typed: The words.
  ///   - today: The present day.
  ///   - direction: Which way a day of the week is meant.
  package init?(_ typed: String, today: Day, toward direction: Day.Direction) {
    let words = typed.split(separator: " ")
    for length in (0...words.count).reversed() {
      var rest = words[length...]
      if rest.first?.lowercased() == "at", rest.count > 1 { rest = rest.dropFirst() }
      let day = Day(
        typed: words[..<length].joined(separator: " "), today: today, toward: direction)
      let time = TimeOfDay(typed: rest.joined())
      guard length == 0 || day != nil, rest.isEmpty || time != nil, day != nil || time != nil
      else { continue }
      self.day = day
      self.time = time
      return
    }
    return nil
  }
}
