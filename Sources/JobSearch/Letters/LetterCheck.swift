import TextBasics

/// What is wrong with a letter, by what is known of such letters; see docs/truth.md, "Letters".
package enum LetterProblem: Equatable, Sendable {
  /// It has another number of sentences than it should.
  case sentences(found: Int, expected: ClosedRange<Int>)
  /// It has more paragraphs than it should.
  case paragraphs(found: Int, most: Int)
  /// It asks more or fewer questions than it should.
  case questions(found: Int, expected: ClosedRange<Int>)
  /// It does not say what it should.
  case lacks(LetterElement)
  /// Words that should not stand in it.
  case mustNot(words: String, LetterFault)
  /// Something was left to be filled in: `[name]`.
  case gap(String)
}

/// What a letter has to have in it.
package enum LetterElement: String, CaseIterable, Codable, Sendable {
  case thanks
  /// That the decision is accepted.
  case acceptance
  /// That nobody has to answer.
  case noObligation = "no-obligation"
  /// That one is still interested.
  case interest
}

/// What a letter must not do.
package enum LetterFault: String, CaseIterable, Codable, Sendable {
  case arguing
  case begging
  /// Asking for a decision.
  case pressing
}

/// Holds letters to what is known of them.
package enum LetterCheck {
  /// What is wrong with the text of a letter, its greeting and name apart; nothing where it is as it should be.
  package static func problems(_ text: String, kind: Letter.Kind) -> [LetterProblem] {
    let body = body(of: text)
    let plain = body.joined(separator: "\n").lowercased().replacing("’", with: "'")
    var problems = gaps(in: text)
    let sentences = sentences(in: body)
    if !kind.sentences.contains(sentences) {
      problems.append(.sentences(found: sentences, expected: kind.sentences))
    }
    if body.count > kind.mostParagraphs {
      problems.append(.paragraphs(found: body.count, most: kind.mostParagraphs))
    }
    let questions = plain.count { $0 == "?" }
    if !kind.questions.contains(questions) {
      problems.append(.questions(found: questions, expected: kind.questions))
    }
    for element in kind.elements where !element.signs.contains(where: plain.contains) {
      problems.append(.lacks(element))
    }
    for fault in LetterFault.allCases where !(fault == .pressing && kind == .withdraw) {
      if let words = fault.signs.first(where: plain.contains) {
        problems.append(.mustNot(words: words, fault))
      }
    }
    return problems
  }

  /// The paragraphs between the greeting and the name.
  private static func body(of text: String) -> [String] {
    let paragraphs = text.replacing("\r\n", with: "\n").components(separatedByBlankLines: ())
    return paragraphs.filter { paragraph in
      let last = paragraph.last ?? " "
      return ".?!".contains(last) || paragraph.contains { ".?!".contains($0) }
    }
    .filter { !$0.lowercased().hasPrefix("subject:") }
  }

  /// How many sentences there are; an end of one is a sign with white space or nothing behind it.
  private static func sentences(in paragraphs: [String]) -> Int {
    paragraphs.map { paragraph in
      paragraph.split(whereSeparator: \.isWhitespace).count { word in
        let word = word.drop { "\"'(“".contains($0) }
        guard let end = word.last(where: { !"\"')”’".contains($0) }) else { return false }
        return ".?!".contains(end)
          && !["dr.", "mr.", "mrs.", "ms.", "e.g.", "i.e."].contains(word.lowercased())
      }
    }.reduce(0, +)
  }

  private static func gaps(in text: String) -> [LetterProblem] {
    text.matches(of: /\[[^\]\n]{1,40}\]|\{\{[^}\n]*\}\}|_{3,}|\.{4,}|\bXX+\b/)
      .map { .gap(String($0.output)) }
  }
}

extension Letter.Kind {
  /// How many sentences it should have.
  package var sentences: ClosedRange<Int> {
    switch self {
    case .thankYou: 3...6
    case .askFeedback, .afterRejection: 3...6
    case .stayInTouch: 2...5
    case .withdraw: 2...5
    }
  }

  /// How many paragraphs it may have.
  var mostParagraphs: Int {
    switch self {
    case .askFeedback, .afterRejection: 1
    case .thankYou, .stayInTouch, .withdraw: 2
    }
  }

  /// How many questions it should ask.
  var questions: ClosedRange<Int> {
    switch self {
    case .askFeedback, .afterRejection: 1...1
    case .thankYou, .stayInTouch, .withdraw: 0...0
    }
  }

  /// What has to be in it.
  var elements: [LetterElement] {
    switch self {
    case .thankYou: [.thanks, .interest]
    case .askFeedback, .afterRejection: [.thanks, .acceptance, .noObligation]
    case .stayInTouch: [.noObligation]
    case .withdraw: [.thanks]
    }
  }
}

extension LetterElement {
  /// Words of which one has to stand in the letter.
  fileprivate var signs: [String] {
    switch self {
    case .thanks: ["thank", "grateful", "appreciate"]
    case .acceptance:
      ["accept", "respect your decision", "understand the decision", "understand your decision"]
    case .noObligation:
      [
        "no need to", "only if", "if you have the time", "no obligation", "no reply is needed",
        "if not",
      ]
    case .interest:
      ["interested", "interest", "look forward", "would like to work", "glad to work", "keen"]
    }
  }
}

extension LetterFault {
  /// Words that give it away.
  fileprivate var signs: [String] {
    switch self {
    case .arguing:
      [
        "i disagree", "unfair", "reconsider", "mistake on your part", "wrong decision",
        "i was surprised to", "disappointed", "i believe i was", "i deserve",
      ]
    case .begging: ["please, please", "i beg", "last chance", "desperate", "i would do anything"]
    case .pressing:
      [
        "when will you decide", "when can i expect", "made a decision yet", "as soon as possible",
        "urgent", "please let me know by",
      ]
    }
  }
}

extension String {
  /// The paragraphs, without white space around them.
  fileprivate func components(separatedByBlankLines: ()) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.map { $0.joined(separator: "\n").trimmed }.filter { !$0.isEmpty }
  }
}
