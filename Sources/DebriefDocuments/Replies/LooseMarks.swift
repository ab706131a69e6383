import InterviewCore
import TextBasics

/// Finds lines of a known form whose marks a program, or somebody at a keyboard, has changed: `(2.evidence) score: 3`,
/// `[2. evidence ] score 3`, `2.evidence ..... 3`, and `Evidence: 3` under the heading of an answer.
struct LooseMarks {
  private let names: [Int: [Name]]
  /// The dimensions that only an older form asks for.
  private let unasked: Set<String>

  private struct Name {
    /// Its letters and digits, by which it is found however its words are parted.
    var letters: [Character]
    var dimension: String
  }

  init(_ form: ReplyForm) {
    unasked = Set(form.answers.flatMap(\.dimensions).filter { !form.asks(for: $0) }.map(\.id))
    names = Dictionary(
      form.answers.map { answer in
        let names = answer.dimensions.flatMap { dimension in
          [dimension.id, dimension.name].map {
            Name(letters: Self.letters(of: $0), dimension: dimension.id)
          }
        }
        return (
          answer.turn,
          names.filter { !$0.letters.isEmpty }.sorted { $0.letters.count > $1.letters.count }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The letters and digits of a name, which stay when what parts its words is changed.
  static func letters(of text: String) -> [Character] {
    text.compactMap(Lookalike.plain).filter { $0.isLetter || $0.isNumber }
  }

  /// The line of the form that is meant, where a dimension was written in another way, as `Eye contact`.
  func known(_ line: FormLine) -> FormLine {
    let found = { (turn: Int, dimension: String) in
      names[turn]?.first { $0.dimension == dimension }?.dimension
        ?? names[turn]?.first { $0.letters == Self.letters(of: dimension) }?.dimension
    }
    return switch line {
    case .score(let turn, let name):
      found(turn, name).map { .score(turn: turn, dimension: $0) } ?? line
    case .comment(let turn, let name):
      found(turn, name).map { .comment(turn: turn, dimension: $0) } ?? line
    default: line
    }
  }

  /// The marks in the lines of a reply, by the places of these, that are not among those found as they were
  /// printed. An answer that was sent may look like the form: it comes with the form itself, so that a changed mark
  /// counts only where the printed one is gone, or stays empty below it.
  func additional(
    to zones: [ReplyScan.Zone], in lines: [MailLine]
  ) -> [Int: [MarkScanner.Mark]] {
    var printed: [FormLine: (isBlank: Bool, depth: Int)] = [:]
    for zone in zones {
      let line = known(zone.line)
      let other = printed[line]
      printed[line] = (
        zone.value.isEmpty && other?.isBlank ?? true, min(zone.depth, other?.depth ?? zone.depth)
      )
    }
    // A form of today prints the scores it asks for and no others; where all were changed, it may be an older one.
    let isOld = printed.keys.contains(where: isUnasked) || !printed.keys.contains(where: \.isScore)
    let title = lines.firstIndex { $0.text.contains(ReplyScan.title) } ?? 0
    var found: [Int: [MarkScanner.Mark]] = [:]
    var answer = names.count == 1 ? names.keys.first : nil
    for (index, line) in lines.enumerated() where line.text.utf8.count < 1 << 18 && !line.isBlank {
      let scanner = MarkScanner(line.text)
      if let turn = heading(scanner) { answer = turn }
      let marks = marks(in: scanner, under: answer).filter { mark in
        // Within the form of today it would be an answer that looks like one of its lines.
        guard isOld || index < title || !isUnasked(mark.line) else { return false }
        guard let other = printed[mark.line] else { return true }
        return other.isBlank && (line.depth < other.depth || index < title)
      }
      if !marks.isEmpty { found[index] = marks }
    }
    return found
  }

  private func isUnasked(_ line: FormLine) -> Bool {
    switch line {
    case .score(_, let dimension), .comment(_, let dimension): unasked.contains(dimension)
    default: false
    }
  }

  /// The turn whose heading a line is; nil where it is none.
  func heading(_ scanner: MarkScanner) -> Int? {
    let text = scanner.plain.drop { !$0.isLetter }
    guard ["answer ", "your scores for answer "].contains(where: { text.starts(with: $0) }) else {
      return nil
    }
    let rest = text.drop { !$0.isNumber }
    guard text.count - rest.count <= 26 else { return nil }
    return Int(String(rest.prefix { $0.isNumber }.prefix(6)))
  }

  /// The marks in a line; `answer` is the turn under whose heading it stands.
  func marks(in scanner: MarkScanner, under answer: Int?) -> [MarkScanner.Mark] {
    let text = scanner.plain
    guard text.count < 200_000 else { return [] }
    let start = text.firstIndex { !MarkScanner.listMarks.contains($0) && $0 != "|" } ?? text.count
    var found: [MarkScanner.Mark] = []
    var index = 0
    while index < text.count {
      if text[index].isNumber,
        index == 0 || !(text[index - 1].isLetter || text[index - 1].isNumber),
        let mark = numbered(text, at: index, isStart: Self.isLead(text[..<index]))
      {
        found.append(mark)
        index = max(mark.end, index + 1)
      } else {
        index += 1
      }
    }
    if found.isEmpty, let answer, let mark = bare(text, at: start, turn: answer) {
      found.append(mark)
    }
    return found
  }

  private static let openings = Set<Character>("[({<|\"'`*_\\ #>-•·+])}")

  /// Whether what stands before the number of an answer is no more than marks, and perhaps a word for it.
  private static func isLead(_ text: ArraySlice<Character>) -> Bool {
    guard text.count < 40 else { return false }
    return ["", "answer", "question", "a", "q"].contains(
      String(text.filter { !openings.contains($0) }))
  }
  private static let parting = Set<Character>(" .,:;-_/·)]|\\`*")
  private static let closing = Set<Character>("[({])}>|\"'`*_\\ ")

  /// A mark that begins with the number of its answer.
  private func numbered(_ text: [Character], at start: Int, isStart: Bool) -> MarkScanner.Mark? {
    let digits = text[start...].prefix(6).prefix { $0.isASCII && $0.isNumber }
    guard let turn = Int(String(digits)), names[turn] != nil else { return nil }
    let gap = text[digits.endIndex...].prefix(4).prefix(while: Self.parting.contains)
    guard !gap.isEmpty, let (name, end) = name(text, at: gap.endIndex, of: turn) else { return nil }
    var first = start
    while first > 0, "[({<|\"'`*_\\".contains(text[first - 1]) { first -= 1 }
    return mark(text, from: end, first, turn, name, isStart: isStart)
  }

  /// A mark without a number.
  private func bare(_ text: [Character], at start: Int, turn: Int) -> MarkScanner.Mark? {
    guard let (name, end) = name(text, at: start, of: turn) else { return nil }
    let mark = mark(text, from: end, start, turn, name, isStart: true)
    // A comment may begin with such a word.
    guard case .score? = mark?.line else { return nil }
    return mark
  }

  private func name(
    _ text: [Character], at start: Int, of turn: Int
  ) -> (dimension: String, end: Int)? {
    for name in names[turn] ?? [] {
      var index = start
      var matched = 0
      while index < text.count, matched < name.letters.count {
        if text[index] == name.letters[matched] {
          matched += 1
        } else if matched == 0 || !" -_\\`".contains(text[index]) {
          break
        }
        index += 1
      }
      let isWhole = index >= text.count || !(text[index].isLetter || text[index].isNumber)
      if matched == name.letters.count, isWhole { return (name.dimension, index) }
    }
    return nil
  }

  private func mark(
    _ text: [Character], from end: Int, _ start: Int, _ turn: Int, _ dimension: String,
    isStart: Bool
  ) -> MarkScanner.Mark? {
    var index = text[end...].firstIndex { !Self.closing.contains($0) } ?? text.count
    for (word, line) in [
      ("score", FormLine.score(turn: turn, dimension: dimension)),
      ("comment", .comment(turn: turn, dimension: dimension)),
    ] where text[index...].starts(with: word) {
      index += word.count
      guard index == text.count || !text[index].isLetter else { return nil }
      let value = Self.value(text, from: index)
      // Without a colon it may be a sentence.
      let isParted = text[index..<value].contains { ":=|\t.-*".contains($0) }
      guard isParted || index == text.count || isStart else { return nil }
      if !isParted, case .comment = line { return nil }
      return MarkScanner.Mark(line: line, start: start, end: value)
    }
    guard isStart else { return nil }
    let value = Self.value(text, from: index)
    let rest = String(text[value...])
    switch ScoreText.read(rest) {
    case .score, .notObserved(""):
      return MarkScanner.Mark(
        line: .score(turn: turn, dimension: dimension), start: start, end: value)
    default: return nil
    }
  }

  /// Where the value begins behind a colon, dots, the line of a table or a hyphen between spaces.
  private static func value(_ text: [Character], from start: Int) -> Int {
    var index = start
    while index < text.count, " :=|.…*_`\t".contains(text[index]) { index += 1 }
    if index < text.count, text[index] == "-", index + 1 < text.count, text[index + 1] == " ",
      let next = text[(index + 1)...].firstIndex(where: { $0 != " " }),
      text[next].isLetter || text[next].isNumber
    {
      index = next
    }
    return index
  }
}

extension FormLine {
  fileprivate var isScore: Bool { if case .score = self { true } else { false } }
}
