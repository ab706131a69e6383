import InterviewCore

/// Finds the lines of the form in a line of a reply, however its characters were exchanged.
///
/// What stands in brackets is found anywhere in a line, since nothing else in a debrief can look like it;
/// the named lines only at the start, or behind a bracketed one where a program broke the lines anew.
struct MarkScanner {
  /// The characters that can be seen.
  let source: [Character]
  /// As they are read: brackets, digits and letters of one kind.
  let plain: [Character]
  private let afterListMarks: Int

  /// A line of the form as it was found.
  struct Mark: Equatable {
    var line: FormLine
    /// Where it begins.
    var start: Int
    /// Where its value begins.
    var end: Int
  }

  private enum Match {
    case mark(FormLine, end: Int)
    /// The line ends within what may become a mark.
    case open
    case none
  }

  init(_ text: String) {
    var source: [Character] = []
    var plain: [Character] = []
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      // Each byte is a character.
      source = text.utf8.map { Self.ascii[Int($0)] }
      plain = text.utf8.map { Self.plainASCII[Int($0)] }
    } else {
      for character in text {
        guard let shown = Lookalike.plain(character) else { continue }
        source.append(character)
        plain.append(shown)
      }
    }
    self.source = source
    self.plain = plain
    afterListMarks = Self.afterListMarks(plain)
  }

  private static let ascii = (0..<0x80).map { Character(Unicode.Scalar(UInt8($0))) }
  private static let plainASCII = ascii.map { Lookalike.plain($0) ?? $0 }

  /// Whether a line can hold a mark at all.
  static func mayHold(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ":") || $0 >= 0xE3 }
      || text.utf8.contains(UInt8(ascii: "("))
  }

  /// The marks in the line, and whether it breaks off within one.
  func marks(namedAnywhere: Bool = false) -> (marks: [Mark], isOpen: Bool) {
    var found: [Mark] = []
    var index = afterListMarks
    var isOpen = false
    let first = index
    while index < plain.count {
      let canBeNamed = index == first || (namedAnywhere && canBeginName(index))
      let match = plain[index] == "[" ? keyed(at: index) : canBeNamed ? named(at: index) : .none
      switch match {
      case .mark(let line, let end):
        found.append(Mark(line: line, start: index, end: end))
        index = end
      case .open:
        isOpen = true
        index += 1
      case .none: index += 1
      }
    }
    return (found, isOpen)
  }

  /// The number that a program has put before what begins at a place, and where it begins; nil where there is none.
  func number(before place: Int, from start: Int) -> (value: Int, start: Int)? {
    var end = place
    while end > start, plain[end - 1] == " " { end -= 1 }
    guard end > start, ".)".contains(plain[end - 1]) else { return nil }
    let digits = plain[start..<(end - 1)].suffix(4).reversed().prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let value = Int(String(digits.reversed())) else {
      return nil
    }
    let first = end - 1 - digits.count
    guard first == start || plain[first - 1] == " " else { return nil }
    return (value, first)
  }

  /// Whether a mark stands at the start of the line.
  func startsLine(_ mark: Mark) -> Bool { mark.start <= afterListMarks }

  /// Where the first character of a mark's value stands.
  func valueStart(of mark: Mark) -> Int {
    let start = passing(Self.gap, from: mark.end)
    return start < plain.count ? start : mark.end
  }

  /// Whether a named line can begin within a line: where all line breaks were lost, right behind other text, but only
  /// a mark with words in parentheses right behind a letter.
  private func canBeginName(_ index: Int) -> Bool {
    guard plain[index - 1].isLetter else { return true }
    return ["would you hire (", "saw ("].contains { plain[index...].starts(with: $0) }
  }

  /// Whether the mark of a list item stands before a place, apart from it.
  func hasBullet(before place: Int) -> Bool {
    let lead = plain[..<place]
    guard lead.last == " " || lead.last == "•" else { return false }
    return lead.last { $0 != " " }.map { "-*•+·".contains($0) } ?? false
  }

  /// The end of a value before the mark of the list item that follows it.
  func beforeBullet(_ end: Int, after start: Int) -> Int {
    var index = end
    while index > start, plain[index - 1] == " " { index -= 1 }
    guard index > start, "-*+•·".contains(plain[index - 1]) else { return end }
    return index - 1
  }

  static let listMarks = Set<Character>("<>*-+•·◦▪_#\\ `|")

  private static func afterListMarks(_ plain: [Character]) -> Int {
    let marks = listMarks
    var index = plain.firstIndex { !marks.contains($0) } ?? plain.count
    if let end = afterNumber(plain, at: index) {
      index = plain[end...].firstIndex { !marks.contains($0) } ?? plain.count
    }
    return index
  }

  /// The end of the number of a list's item, or of its letter: `12.`, `(3)`, `a)`.
  private static func afterNumber(_ plain: [Character], at start: Int) -> Int? {
    var index = start
    if index < plain.count, plain[index] == "(" { index += 1 }
    let digits = plain[index...].prefix { $0.isASCII && $0.isNumber }
    let isLetter = index < plain.count && plain[index].isASCII && plain[index].isLetter
    guard (1...3).contains(digits.count) || (digits.isEmpty && isLetter) else { return nil }
    index = isLetter ? index + 1 : digits.endIndex
    let marks = plain[index...].prefix(2).prefix { ".)".contains($0) }
    guard !marks.isEmpty, marks.endIndex < plain.count, plain[marks.endIndex] == " " else {
      return nil
    }
    return marks.endIndex
  }

  // MARK: Bracketed lines

  /// `[2.evidence] score:`
  private func keyed(at start: Int) -> Match {
    var index = start + 1
    let digits = plain[index...].prefix { $0.isASCII && $0.isNumber }
    index = digits.endIndex
    if index == plain.count { return digits.count <= 9 ? .open : .none }
    guard (1...9).contains(digits.count), let turn = Int(String(digits)), plain[index] == "." else {
      return .none
    }
    index += 1
    let name = plain[index...].prefix { $0 != "]" && $0 != "[" && $0 != ":" }
    guard name.count <= 80 else { return .none }
    if name.endIndex == plain.count { return .open }
    guard plain[name.endIndex] == "]", let dimension = Self.dimension(name) else { return .none }
    index = passing(Self.gap, from: name.endIndex + 1)
    if index >= plain.count { return .open }
    if plain[index] == ":" || plain[index] == "=" {
      return .mark(.score(turn: turn, dimension: dimension), end: index + 1)
    }
    for (word, line) in [
      ("score", FormLine.score(turn: turn, dimension: dimension)),
      ("comment", .comment(turn: turn, dimension: dimension)),
    ] {
      if let end = following(word, from: index) {
        let match = afterName(line, from: end, needsColon: false)
        if case .none = match { return unclear(line, from: index, start) }
        return match
      }
      if word.starts(with: plain[index...]) { return .open }
    }
    return unclear(.score(turn: turn, dimension: dimension), from: index, start)
  }

  /// A key at the start of a line with other words behind it, as translators leave them: they are taken
  /// for its score, which they hardly ever are, so that they are named.
  private func unclear(_ line: FormLine, from index: Int, _ start: Int) -> Match {
    start <= afterListMarks ? .mark(line, end: index) : .none
  }

  private static func dimension(_ name: ArraySlice<Character>) -> String? {
    let bare = name.filter { $0 != " " && $0 != "\\" && $0 != "`" }
      .map { $0 == "_" ? "-" : $0 }
    return bare.first?.isLetter == true ? String(bare) : nil
  }

  // MARK: Named lines

  private static let names: [(words: String, line: FormLine)] = [
    ("worked", .worked), ("work on", .workOn), ("try next", .tryNext),
    ("would you hire", .decision), ("saw", .saw), ("debrief", .debrief), ("for", .friend),
  ]

  private func named(at start: Int) -> Match {
    for name in Self.names {
      guard let end = following(name.words, from: start) else { continue }
      return afterName(name.line, from: end, needsColon: true)
    }
    return .none
  }

  /// Whether a colon behind these characters, of any number of lines, could end a named line.
  static func endsInName(_ plain: [Character]) -> Bool {
    let seen = plain[...].droppingLast(while: emphasis.contains)
    if endsInWords(seen) { return true }
    guard seen.last == ")" else { return false }
    let inside = seen.dropLast().suffix(90)
    let start = inside.lastIndex(of: ")") ?? inside.startIndex
    return inside[start...].indices.contains { index in
      inside[index] == "("
        && endsInWords(seen[..<index].droppingLast { $0.isWhitespace || emphasis.contains($0) })
    }
  }

  private static func endsInWords(_ plain: ArraySlice<Character>) -> Bool {
    names.contains { name in
      var rest = plain
      for character in name.words.reversed() {
        guard let last = rest.last, character == " " ? last.isWhitespace : last == character else {
          return false
        }
        rest = character == " " ? rest.droppingLast(while: \.isWhitespace) : rest.dropLast()
      }
      return true
    }
  }

  /// The end of words at a place, whatever the spaces between them; nil where others stand there.
  private func following(_ words: String, from start: Int) -> Int? {
    var index = start
    for character in words {
      if character == " " {
        guard index < plain.count, plain[index] == " " else { return nil }
        while index < plain.count, plain[index] == " " { index += 1 }
      } else {
        guard index < plain.count, plain[index] == character else { return nil }
        index += 1
      }
    }
    return index
  }

  private static let emphasis = Set<Character>("*_`\\")
  private static let gap = Set<Character>("*_`\\ ")

  private func passing(_ set: Set<Character>, from start: Int) -> Int {
    var index = start
    while index < plain.count, set.contains(plain[index]) { index += 1 }
    return index
  }

  /// Passes over what stands in parentheses, and the colon.
  private func afterName(_ line: FormLine, from start: Int, needsColon: Bool) -> Match {
    var index = passing(Self.emphasis, from: start)
    let opening = passing(Self.gap, from: index)
    if opening < plain.count, plain[opening] == "(" {
      guard let closing = plain[opening...].prefix(90).firstIndex(of: ")") else {
        return plain.count - opening < 90 ? .open : .none
      }
      index = passing(Self.emphasis, from: closing + 1)
    }
    // A space before the colon is what keeps an answer from being taken for a named line.
    if !needsColon { index = passing(Self.gap, from: index) }
    if index < plain.count, plain[index] == ":" || (!needsColon && plain[index] == "=") {
      return .mark(line, end: index + 1)
    }
    let isParted = index >= plain.count || (index > start && plain[index - 1] == " ")
    return !needsColon && isParted ? .mark(line, end: index) : .none
  }
}

extension ArraySlice<Character> {
  fileprivate func droppingLast(while isDropped: (Character) -> Bool) -> Self {
    lastIndex { !isDropped($0) }.map { self[...$0] } ?? []
  }
}
