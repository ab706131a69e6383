import TextBasics

/// What a cell says of a stage: its days, or whether it was reached.
enum StageCell: Equatable {
  /// Nothing, or that it was not reached.
  case none
  /// It was reached, on days that may be known.
  case reached([Day?], note: String?)
  /// It was reached, and what came then.
  case reachedAnd(JobEvent.Kind)
  /// Words that say neither.
  case text

  private static let yes: Set<String> = [
    "yes", "y", "x", "xx", "true", "1", "done", "ja", "oui", "si", "sí", "passed", "pass",
    "completed",
    "complete", "attended", "✓", "✔", "✔️", "✅", "☑", "☑️", "👍", "wahr",
  ]
  private static let no: Set<String> = [
    "no", "n", "false", "0", "nein", "non", "✗", "✘", "❌", "☐", "not yet", "falsch",
  ]

  init(_ cell: String, order: DateOrder?) {
    let text = cell.trimmed
    let word = text.utf8.count <= 12 ? text.lowercased() : ""
    if ListDay.isNothing(text) || Self.no.contains(word) {
      self = .none
    } else if Self.yes.contains(word) {
      self = .reached([nil], note: nil)
    } else if let days = Self.days(text, order) {
      self = days
    } else if let events = StatusWords.events(text), let closing = events.first(where: \.isClosing)
    {
      self = .reachedAnd(closing)
    } else {
      self = .text
    }
  }

  /// Whether a cell says something of a stage, whichever way its days are read.
  static func isOne(_ cell: String) -> Bool {
    DateOrder.allCases.contains { StageCell(cell, order: $0) != .text }
  }

  /// One day, or several with something between them.
  private static func days(_ text: String, _ order: DateOrder?) -> StageCell? {
    switch ListDay(text) {
    case .before(let words): return .reached([nil], note: words)
    case let day where day.isDay: return day.day(order).map { .reached([$0], note: nil) }
    default: break
    }
    let parts = text.split { ";|\n&".contains($0) }.map { ListDay(String($0)) }
    guard parts.count > 1, parts.allSatisfy(\.isDay) else { return nil }
    let days = parts.map { $0.day(order) }
    return days.contains(nil) ? nil : .reached(days, note: nil)
  }
}
