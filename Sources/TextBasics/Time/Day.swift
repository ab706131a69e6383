/// A day of the Gregorian calendar, as the user's own clock shows it.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package var number: Int

  /// Creates the day so many days after 1970-01-01.
  package init(number: Int) { self.number = number }

  /// Reads a day such as `2026-11-20` from the beginning of a text; nil where there is none.
  package init?(_ text: String) {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
      .compactMap { Int($0) }
    guard parts.count == 3, (0...9999).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2])
    else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Reads a day such as `2026-11-20` that is in the calendar and has nothing behind it; nil for anything else.
  package init?(exactly text: String) {
    guard let day = Day(text), day.text == text else { return nil }
    self = day
  }

  /// Creates a day from its parts; a month begins with its day 1.
  ///
  /// Both ways of the conversion are Howard Hinnant's (chrono-Compatible Low-Level Date Algorithms,
  /// 2013), for years from 0.
  package init(year: Int, month: Int, day: Int) {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month (1 to 12) and day of the month.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month >= 10
    return (
      yearOfEra + era * 400 + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  /// Its place in the week, 0 for Monday to 6 for Sunday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// As ISO 8601 writes it: `2026-11-20`.
  package var text: String {
    let (year, month, day) = parts
    return [digits(year, atLeast: 4), digits(month, atLeast: 2), digits(day, atLeast: 2)]
      .joined(separator: "-")
  }

  /// The month in three letters: `Nov`.
  package var monthName: String { String(Self.monthNames[parts.month - 1].prefix(3)) }

  /// The number of the month that a word names, whole or by its first three letters or more; nil where it names none.
  package static func month(named word: some StringProtocol) -> Int? {
    guard (3...9).contains(word.count), word.allSatisfy(\.isLetter) else { return nil }
    let word = word.lowercased()
    return monthNames.firstIndex { $0.lowercased().hasPrefix(word == "sept" ? "sep" : word) }.map {
      $0 + 1
    }
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Whether a day comes before another.
  package static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}
