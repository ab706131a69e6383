extension Day {
  /// Reads a day of a month or so far away: `17.11.`, `17 november`, `nov 17 2026`, `2 weeks ago`, `in 3 days`; nil for
  /// anything else, and where day and month could be exchanged (`3/4/2026`). Without a year it is the nearest in that
  /// direction.
  init?(spelled text: String, today: Day, toward direction: Direction) {
    if let days = Self.distance(text) {
      self = today.advanced(by: days)
      return
    }
    let parts = text.split { " .,/".contains($0) }.map(String.init)
    guard (2...3).contains(parts.count), let (day, month) = Self.dayAndMonth(text, parts) else {
      return nil
    }
    let year = parts.count == 3 ? Int(parts[2]) : nil
    if parts.count == 3, year == nil || parts[2].count != 4 { return nil }
    let thisYear = Int(today.text.prefix(4)) ?? 0
    func of(_ year: Int) -> Day? {
      Day(exactly: "\(year)-\(digits(month, atLeast: 2))-\(digits(day, atLeast: 2))")
    }
    let years =
      year.map { [$0] }
      ?? (direction == .past ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1])
    let days = years.compactMap(of)
    let fitting = days.first { direction == .past ? $0 <= today : $0 >= today }
    guard let found = year == nil ? fitting : days.first else { return nil }
    self = found
  }

  /// How many days a distance comes to, those that are past below zero.
  private static func distance(_ text: String) -> Int? {
    var words = text.split(separator: " ").map(String.init)
    let sign: Int
    if words.last == "ago" {
      sign = -1
      words.removeLast()
    } else if words.first == "in" {
      sign = 1
      words.removeFirst()
    } else {
      return nil
    }
    guard words.count == 2,
      let unit = units[words[1].hasSuffix("s") ? String(words[1].dropLast()) : words[1]],
      let number = numbers.firstIndex(of: words[0]) ?? (words[0] == "an" ? 1 : Int(words[0])),
      (0...1000).contains(number)
    else { return nil }
    return sign * number * unit
  }

  private static let units = ["day": 1, "week": 7, "fortnight": 14, "month": 30]
  private static let numbers = [
    "zero", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// The day and the month that two parts name, in whatever order a name or a dot leaves no doubt of.
  private static func dayAndMonth(_ text: String, _ parts: [String]) -> (day: Int, month: Int)? {
    func day(_ part: String) -> Int? {
      let digits = part.prefix { $0.isASCII && $0.isNumber }
      return ["", "st", "nd", "rd", "th"].contains(part.dropFirst(digits.count)) ? Int(digits) : nil
    }
    if let month = month(named: parts[1]), let day = day(parts[0]) { return (day, month) }
    if let month = month(named: parts[0]), let day = day(parts[1]) { return (day, month) }
    guard let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
    if text.contains("."), parts[0].count < 3 {
      return (1...12).contains(second) ? (first, second) : nil
    }
    return text.contains("/") && first > 12 && (1...12).contains(second) ? (first, second) : nil
  }
}
