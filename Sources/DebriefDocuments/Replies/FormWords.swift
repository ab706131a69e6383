import InterviewCore

/// The words of the form itself, which end what a friend wrote behind one of its lines.
struct FormWords {
  private struct Opening {
    var words: [String]
    /// Whether the line has to end behind the words, or go on with one of ours.
    var next: Set<String>?
  }

  private let openings: [String: [Opening]]

  /// Takes the words from a form, and from headings as they stand in a reply.
  init(_ form: ReplyForm, headings: [String] = []) {
    var all = [
      Opening(words: ["please", "leave", "the", "next", "two", "lines"]),
      Opening(words: ["end", "of", "the", "form"]),
      Opening(words: ["all", "in", "all"], next: ["what"]),
      Opening(words: ["their", "own", "questions"], next: ["invitation"]),
      Opening(words: ["your", "scores", "for", "answer"]),
      Opening(words: ["what", "stays", "with", "you"]),
      Opening(words: ["there", "is", "nothing", "to", "score", "here"]),
    ]
    // The answers between those that are scored, such as the closing, have headings as well.
    let last = (form.answers.map(\.turn).max() ?? 0) + 3
    all += (1...max(1, min(last, 1_000))).map {
      Opening(words: ["answer", "\($0)"], next: ["question", "invitation"])
    }
    for dimension in form.answers.flatMap(\.dimensions).map({ ($0.name, $0.question) }) {
      let name = Self.words(of: dimension.0)
      guard !name.isEmpty else { continue }
      let question = Array(Self.words(of: dimension.1).prefix(2))
      all.append(Opening(words: name + question))
      all.append(Opening(words: name + ["cannot", "be", "seen", "in"]))
    }
    all += headings.map { Opening(words: Self.words(of: $0)) }
    let names = form.answers.flatMap(\.dimensions).map { ($0.name, $0.question) }
    literals =
      [
        "Please leave the next two lines", "End of the form", "All in all---",
        "Their own questions---",
      ]
      + form.answers.map { "Answer \($0.turn)---" }
      + Set(names.flatMap { ["\($0.0): cannot be seen in", "\($0.0): \($0.1.prefix(12))"] })
    openings = Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
  }

  private static func words(of text: String) -> [String] {
    text.visibleLine.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// What begins right behind a value where all line breaks were lost.
  private let literals: [String]

  /// The lines up to where the form's own words begin.
  func cut(_ lines: [String]) -> [String] {
    var lines = lines
    if let first = lines.first, first.utf8.count > 20,
      let end = literals.compactMap({ first.utf8.firstRange(of: $0.utf8)?.lowerBound }).min()
    {
      lines = [String(first[..<end]).withoutTrailingMarks]
    }
    let words = lines.enumerated().flatMap { Self.located($0.element, line: $0.offset) }
    for (index, word) in words.enumerated() {
      guard let known = openings[word.text],
        known.contains(where: { isThere($0, in: words, at: index) })
      else { continue }
      let head = String(lines[word.line][..<word.start])
      return lines[..<word.line] + [head.withoutTrailingMarks]
    }
    return lines
  }

  private struct Word {
    var text: String
    var line: Int
    var start: String.Index
  }

  private static func located(_ line: String, line number: Int) -> [Word] {
    line.split { !($0.isLetter || $0.isNumber) }.map {
      Word(text: $0.lowercased(), line: number, start: $0.startIndex)
    }
  }

  private func isThere(_ opening: Opening, in words: [Word], at index: Int) -> Bool {
    let end = index + opening.words.count
    guard end <= words.count,
      zip(words[index..<end], opening.words).allSatisfy({ $0.text == $1 })
    else { return false }
    guard let next = opening.next else { return true }
    let startsLine = index == 0 || words[index - 1].line < words[index].line
    guard end < words.count, words[end].line == words[index].line else { return startsLine }
    return next.contains(words[end].text)
  }
}

extension String {
  /// The text without the marks of a heading, a list or emphasis at its end.
  fileprivate var withoutTrailingMarks: String {
    var text = self[...]
    while let last = text.last, " *_#>-•".contains(last) { text.removeLast() }
    return String(text)
  }
}
