extension Day {
  /// Which way a day of the week is meant, where a text names nothing else.
  package enum Direction: Sendable {
    /// What happened: the last one, today included.
    case past
    /// What is to come: the next one after today.
    case future
  }

  /// Reads a day as a person types it: `2026-12-01`, `17.11.`, `17 November`, `Nov 17 2026`, `today`, `yesterday`,
  /// `tomorrow`, `two weeks ago`, `in 3 days`, or a day of the week, whole or its first three letters, also behind `last`,
  /// `next`, `this` or `on`; nil for anything else.
  package init?(typed: String, today: Day, toward direction: Direction) {
    var word = typed.trimmed.lowercased()
    var direction = direction
    var isLast = false
    for (name, meant) in [
      ("last ", Direction.past), ("next ", .future), ("this ", direction), ("on ", direction),
    ]
    where word.hasPrefix(name) {
      word = String(word.dropFirst(name.count)).trimmed
      direction = meant
      isLast = name == "last "
    }
    if let day = Day(spelled: word, today: today, toward: direction) {
      self = day
      return
    }
    switch word {
    case "today", "morning", "afternoon", "evening": self = today
    case "yesterday": self = today.advanced(by: -1)
    case "tomorrow": self = today.advanced(by: 1)
    default:
      guard let weekday = Self.weekdayNames.firstIndex(where: { Self.names($0, by: word) }) else {
        self.init(exactly: word)
        return
      }
      let ahead = (weekday - today.weekday + 7) % 7
      switch direction {
      case .past: self = today.advanced(by: ahead == 0 && !isLast ? 0 : ahead - 7)
      case .future: self = today.advanced(by: ahead == 0 ? 7 : ahead)
      }
    }
  }

  /// What was probably typed for a day, where a word of it is nearly one of those that name days; nil where that names no
  /// day either.
  package static func meant(by typed: String, today: Day, toward direction: Direction) -> String? {
    let words = typed.trimmed.split(separator: " ").map { word in
      nearest(to: String(word), among: naming)?.lowercased() ?? String(word)
    }
    let meant = words.joined(separator: " ")
    return Day(typed: meant, today: today, toward: direction) == nil ? nil : meant
  }

  private static let naming =
    weekdayNames + monthNames
    + ["today", "yesterday", "tomorrow", "last", "next", "ago", "days", "weeks", "months"]

  /// The day so many days later.
  package func advanced(by days: Int) -> Day { Day(number: number + days) }

  /// How many days there are from this one to another; negative where that comes first.
  package func days(to other: Day) -> Int { other.number - number }

  /// The day of the week: `Thursday`.
  package var weekdayName: String { Self.weekdayNames[weekday] }

  private static let weekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static func names(_ weekday: String, by word: String) -> Bool {
    let weekday = weekday.lowercased()
    return word == weekday || (word.count >= 3 && word.count < 6 && weekday.hasPrefix(word))
  }
}
