import TextBasics

/// Reads a cell in which the whole history stands: `Applied (2024-01-02) → Phone screen → Rejected`.
enum ListHistory {
  /// The most bytes of a cell that may be a history: some two hundred steps.
  static let longest = 10_000

  /// The events that are named, in their order, each with the day beside it.
  static func events(_ cell: String, order: DateOrder?) -> [ListedEvent] {
    let text = cell.replacing("->", with: "→").replacing("},", with: "→")
      .filter { !"\"{}[]".contains($0) }
    let parts = text.split { "→>;|\n".contains($0) }
    let pieces = parts.count > 1 ? parts : text.split(separator: ",")
    return pieces.flatMap { piece -> [ListedEvent] in
      let days = dayLike(String(piece))
      let words = days.reduce(String(piece)) { $0.replacing($1, with: " ") }
      guard let kinds = StatusWords.events(words) else { return [] }
      let day = days.lazy.compactMap { ListDay($0).day(order) }.first
      return kinds.enumerated().map { place, kind in
        ListedEvent(kind, on: place == kinds.count - 1 ? day : nil)
      }
    }
  }

  /// What may be a day in a text: the whole of it, or the words with digits and signs of a date in them.
  static func dayLike(_ text: String) -> [String] {
    if ListDay(text).isDay { return [text.trimmed] }
    return text.split { " ,()@".contains($0) }.map(String.init).filter { word in
      word.first?.isNumber == true && word.contains { "-/.".contains($0) } && ListDay(word).isDay
    }
  }
}
