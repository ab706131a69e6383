import Foundation
import TextBasics

/// Whether a list writes the day or the month first.
package enum DateOrder: String, CaseIterable, Codable, Sendable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
}

/// What stands in a cell where a day is expected.
enum ListDay: Equatable {
  /// Nothing, in one of the words for it.
  case none
  case day(Day)
  /// Two numbers of which either may be the month.
  case ambiguous(first: Int, second: Int, year: Int, isAmerican: Bool)
  /// A day that is only known to be before another: `Before 2025-01-24`.
  case before(String)
  /// Something else.
  case text

  /// The words for nothing.
  private static let nothing: Set<String> = [
    "", "n/a", "na", "n.a.", "null", "none", "nil", "nan", "-", "--", "–", "—", "?", "tbd",
    "unknown",
    "not available", "never", "nat", "undefined", "x.x.", "/",
  ]

  /// Whether a cell says that there is nothing in it.
  static func isNothing(_ cell: String) -> Bool {
    cell.utf8.count <= 13 && nothing.contains(cell.lowercased())
  }

  init(_ cell: String) {
    let text = cell.trimmed
    if Self.isNothing(text) {
      self = .none
    } else if let day = Self.iso(text) ?? Self.number(text) {
      self = .day(day)
    } else if let found = Self.numeric(text) {
      self = found
    } else if let day = Self.worded(text) {
      self = .day(day)
    } else if Self.isBound(text) {
      self = .before(text)
    } else {
      self = .text
    }
  }

  /// The day, where its order is known or makes no difference.
  func day(_ order: DateOrder?) -> Day? {
    switch self {
    case .day(let day): return day
    case .ambiguous(let first, let second, let year, _):
      switch order {
      case .dayFirst: return Self.calendarDay(year, second, first)
      case .monthFirst: return Self.calendarDay(year, first, second)
      case nil: return first == second ? Self.calendarDay(year, first, second) : nil
      }
    case .none, .before, .text: return nil
    }
  }

  /// `2026-11-20`, `2026/11/20`, `2026.11.20`, alone or before a time.
  private static func iso(_ text: String) -> Day? {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count >= 8, bytes.prefix(4).allSatisfy(isDigit), "-/.".utf8.contains(bytes[4])
    else {
      return nil
    }
    let parts = text.prefix { !" T".contains($0) }.split { "-/.".contains($0) }
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    return calendarDay(year, month, day)
  }

  /// Seconds or milliseconds since 1970, or a spreadsheet's days since 1900.
  private static func number(_ text: String) -> Day? {
    let whole = text.prefix { $0 != "." }
    guard whole.utf8.allSatisfy(isDigit), (5...13).contains(whole.utf8.count),
      text.dropFirst(whole.count).dropFirst().utf8.allSatisfy(isDigit), let number = Int(whole)
    else { return nil }
    switch (whole.utf8.count, number) {
    case (10, _): return Day(number: number / 86_400)
    case (13, _): return Day(number: number / 86_400_000)
    // Day 25,569 of a spreadsheet is 1970-01-01; these are 1995 to 2064.
    case (5, 34_700...60_200): return Day(number: number - 25_569)
    default: return nil
    }
  }

  /// `11/20/24, 8:15 AM`, `20.11.2024`, `20-11-24`.
  private static func numeric(_ text: String) -> ListDay? {
    let date = text.prefix { isDigit($0) || "/.-".contains($0) }
    let rest = text.dropFirst(date.count)
    guard isTime(rest) else { return nil }
    let parts = date.split(omittingEmptySubsequences: false) { "/.-".contains($0) }.compactMap {
      Int($0)
    }
    guard parts.count == 3, var year = parts.last, (1...31).contains(parts[0]),
      (1...31).contains(parts[1]), (0...99).contains(year) || (1900...2100).contains(year)
    else { return nil }
    if year < 100 { year += year < 70 ? 2000 : 1900 }
    // Dots stand in dates of which the day is first.
    if date.contains(".") { return calendarDay(year, parts[1], parts[0]).map(ListDay.day) }
    if parts[0] > 12 {
      return calendarDay(year, parts[1], parts[0]) == nil
        ? nil : .ambiguous(first: parts[0], second: parts[1], year: year, isAmerican: false)
    }
    let isAmerican = rest.lowercased().hasSuffix("m")
    return .ambiguous(first: parts[0], second: parts[1], year: year, isAmerican: isAmerican)
  }

  private static func isTime(_ rest: Substring) -> Bool {
    rest.utf8.count <= 20
      && rest.allSatisfy { isDigit($0) || " ,:.TZAPMapm+\u{202F}\u{A0}".contains($0) }
  }

  /// `Nov 20, 2024`, `20 November 2024`, `20-Nov-24`, with a day of the week or a time or without.
  private static func worded(_ text: String) -> Day? {
    guard text.utf8.count <= 60 else { return nil }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != ":" }
    guard let place = words.firstIndex(where: { Day.month(named: $0) != nil }),
      let month = Day.month(named: words[place])
    else { return nil }
    let before = place > 0 ? ordinal(words[place - 1]) : nil
    let after = words[(place + 1)...].prefix(2).map(ordinal)
    if let day = before, let year = after.first ?? nil {
      return calendarDay(fullYear(year), month, day)
    }
    guard after.count == 2, let day = after[0], let year = after[1] else { return nil }
    return calendarDay(fullYear(year), month, day)
  }

  private static func ordinal(_ word: Substring) -> Int? {
    let digits = word.prefix(while: isDigit)
    guard ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count).lowercased()) else {
      return nil
    }
    return Int(digits)
  }

  private static func fullYear(_ year: Int) -> Int { year < 100 ? year + 2000 : year }

  private static func isBound(_ text: String) -> Bool {
    let word = text.prefix { $0.isLetter || $0 == "~" || $0 == "<" }.lowercased()
    guard
      [
        "before", "until", "about", "around", "ca", "circa", "after", "approx", "early", "mid",
        "late", "~", "<",
      ].contains(word)
    else { return false }
    return text.contains(where: isDigit)
  }

  private static func calendarDay(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard (1900...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let found = Day(year: year, month: month, day: day)
    return found.parts == (year, month, day) ? found : nil
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
