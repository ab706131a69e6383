import TextBasics

/// The lines in which the questions of a report are answered: `answer 2:`, `report:`, and what stands behind them.
struct ReportScan {
  /// What is named by a line.
  private enum Mark: Equatable {
    case question
    case answer(Int)
    case report
  }

  /// A mark with what stands behind it on its line.
  private struct Marked {
    var mark: Mark
    var start: Int
    var end: Int
  }

  private struct Zone {
    var mark: Mark
    var line: MailLine
    var value: String
    var below: [MailLine] = []

    var place: ReplyProblem.Place { .line(line.number, column: line.offset + 1) }
  }

  private var zones: [Zone] = []
  private let isCopied: Bool

  init(_ lines: [MailLine]) {
    isCopied = lines.contains { $0.text.contains(CopiedText.mark) }
    for line in lines {
      if isBelowReport, line.text.trimmed == "--" { break }
      take(line)
    }
  }

  /// Whether all of the form was there; two hyphens alone part a signature from it, and are an answer within it.
  private var isBelowReport: Bool { zones.last?.mark == .report }

  /// Whether lines hold an answer to a report, or its identifier.
  static func holdsForm(_ lines: [MailLine]) -> Bool { ReportScan(lines).holdsForm }

  /// Whether there is an answer in it.
  var holdsForm: Bool {
    zones.contains { if case .answer = $0.mark { true } else { false } }
  }

  /// What stands behind each `report:`, with the line below it.
  var reports: [(value: String, below: String, place: ReplyProblem.Place)] {
    zones.filter { $0.mark == .report && !$0.value.isEmpty }.map { zone in
      (zone.value, zone.below.first { !$0.isBlank }?.text ?? "", zone.place)
    }
  }

  /// What was written behind each `answer`.
  var answers: [ReportReply.Found] {
    zones.compactMap { zone in
      guard case .answer(let number) = zone.mark else { return nil }
      return ReportReply.Found(question: number, text: written(in: zone), place: zone.place)
    }
  }

  /// What a person wrote behind a mark: nothing of a deeper quotation or of a signature.
  private func written(in zone: Zone) -> String {
    var kept: [String] = []
    for (index, line) in zone.below.enumerated() {
      let next = index + 1 < zone.below.count ? zone.below[index + 1] : nil
      if MailNoise.begins(line, next: next) { break }
      if !line.isBlank, line.depth > zone.line.depth { break }
      kept.append(line.text)
    }
    let lines = [zone.value] + kept
    return isCopied ? CopiedText.written(lines) : ReplyReader.paragraphs(lines)
  }

  private mutating func take(_ line: MailLine) {
    let characters = Array(line.text)
    let marks = Self.marks(in: characters, anywhere: isCopied)
    guard let first = marks.first else {
      if !zones.isEmpty { zones[zones.count - 1].below.append(line) }
      return
    }
    if first.start > 0, !zones.isEmpty {
      var rest = line
      rest.text = String(characters[..<first.start])
      zones[zones.count - 1].below.append(rest)
    }
    for (index, marked) in marks.enumerated() {
      let next = index + 1 < marks.count ? marks[index + 1].start : characters.count
      let value = String(characters[marked.end..<next]).trimmed
      zones.append(Zone(mark: marked.mark, line: line, value: value))
    }
  }

  /// The marks of a line: at its start, or anywhere where the page's script wrote it and lines may have been joined.
  private static func marks(in characters: [Character], anywhere: Bool) -> [Marked] {
    let start = characters.firstIndex { !" *_`#[•".contains($0) } ?? characters.count
    guard anywhere else {
      return mark(in: characters, at: start).map { [Marked(mark: $0.0, start: 0, end: $0.1)] } ?? []
    }
    var marks: [Marked] = []
    var place = start
    while place < characters.count {
      let before = place > 0 ? characters[place - 1] : " "
      let isWordStart = !before.isLetter && !before.isNumber
      guard isWordStart, let (mark, end) = mark(in: characters, at: place) else {
        place += 1
        continue
      }
      marks.append(Marked(mark: mark, start: place == start ? 0 : place, end: end))
      place = end
    }
    return marks
  }

  private static let names: [[Character]] = ["answer", "question", "report"].map(Array.init)

  /// The mark that begins at a place, and where it ends.
  private static func mark(in characters: [Character], at start: Int) -> (Mark, Int)? {
    guard let name = names.first(where: { begins(characters, with: $0, at: start) }) else {
      return nil
    }
    var place = start + name.count
    var digits = ""
    while place < characters.count, digits.count < 4 {
      guard let plain = Lookalike.plain(characters[place]) else {
        place += 1
        continue
      }
      if plain == ":" { break }
      guard plain == " " || "*_`]".contains(plain) || plain.isNumber else { return nil }
      if plain.isNumber { digits.append(plain) }
      place += 1
    }
    guard place < characters.count, Lookalike.plain(characters[place]) == ":" else { return nil }
    place += 1
    // Emphasis that is closed behind the colon.
    while place < characters.count, "*_`".contains(characters[place]) { place += 1 }
    if name == names[2] { return digits.isEmpty ? (.report, place) : nil }
    guard let number = Int(digits) else { return nil }
    return (name == names[0] ? .answer(number) : .question, place)
  }

  private static func begins(
    _ characters: [Character], with name: [Character], at start: Int
  ) -> Bool {
    guard start + name.count <= characters.count else { return false }
    return zip(characters[start...], name).allSatisfy { Lookalike.plain($0) == $1 }
  }
}
