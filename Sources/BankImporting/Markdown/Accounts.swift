import TextBasics

extension CardDeck {
  /// Takes the questions among links within the page that stand nowhere else on it.
  ///
  /// A table of contents repeats what is asked below it. Where next to nothing of it is, the links are the
  /// list, and lead to answers that have other names.
  mutating func takeUnmatchedLinks() {
    let known = accountedKeys(withLeftOut: false)
    dropNumbersOfLinks()
    let asking = leftOut.indices.filter {
      leftOut[$0].reason == .linkWithin && QuestionLikeness.isQuestion(leftOut[$0].text)
    }
    let missing = asking.filter { !known.contains(Slug.key(of: leftOut[$0].text.withoutNumbering)) }
    let isList = missing.count >= 3 && missing.count * 10 >= asking.count * 8
    let likeness = Likeness(to: cards.map(\.question))
    let unmatched =
      isList
      ? missing
      : missing.filter {
        QuestionLikeness.endsWithMark(leftOut[$0].text) && !likeness.knows(leftOut[$0].text)
      }
    guard isList || unmatched.count >= 3 else { return }
    for index in unmatched {
      cards.append(
        Card(
          spot: leftOut[index].spot, shape: .bullet, question: leftOut[index].text.withoutNumbering)
      )
    }
    let taken = Set(unmatched)
    leftOut = leftOut.indices.filter { !taken.contains($0) }.map { leftOut[$0] }
  }

  /// Takes the numbers off the links of a table of contents that counts them without a point: `12 What is it?`
  private mutating func dropNumbersOfLinks() {
    let links = leftOut.indices.filter { leftOut[$0].reason == .linkWithin }
    let numbers = links.map { index in
      Int(leftOut[index].text.prefix { $0.isASCII && $0.isNumber }.prefix(4))
    }
    let steps = zip(numbers, numbers.dropFirst()).count { one, next in
      if let one, let next { one + 1 == next } else { false }
    }
    guard steps >= 3, steps * 10 >= (links.count - 1) * 8 else { return }
    for index in links {
      let text = leftOut[index].text.drop { $0.isASCII && $0.isNumber }
      if text.first == " " { leftOut[index].text = String(text.dropFirst()) }
    }
  }

  /// Names every text of a page that asks and is neither taken nor left out yet, as one within an answer.
  mutating func nameTheRest(of blocks: [MarkdownBlock]) {
    nameTheRest(of: blocks.asking.map { ($0.text, Spot(file: file, number: $0.line)) })
  }
}

/// Finds questions that are asked again in nearly the same words.
private struct Likeness {
  private var questions: [Set<Substring>]
  private var places: [Substring: [Int]] = [:]

  init(to questions: [String]) {
    self.questions = questions.map(Self.words)
    for (index, words) in self.questions.enumerated() {
      for word in words { places[word, default: []].append(index) }
    }
  }

  /// Whether three fifths of the words of one of the questions and of the text are the same.
  func knows(_ text: String) -> Bool {
    let words = Self.words(text)
    var shared: [Int: Int] = [:]
    // A word that is in very many says little, and would take long.
    for word in words {
      guard let found = places[word], found.count <= 200 else { continue }
      for index in found { shared[index, default: 0] += 1 }
    }
    return shared.contains { index, count in
      count * 5 >= max(words.count, questions[index].count) * 3
    }
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { Substring(String($0)) })
  }
}

extension [MarkdownBlock] {
  /// The lines that ask, with their places, but those of code.
  fileprivate var asking: [(text: String, line: Int)] {
    flatMap { block -> [(text: String, line: Int)] in
      switch block.kind {
      case .rule: return []
      case .code: return block.commentsThatAsk
      case .document, .list, .item, .quote, .table, .row: return block.children.asking
      case .fold, .heading, .paragraph, .html, .cell:
        let lines = block.inline.text.split(
          omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.enumerated().flatMap { offset, line in
          let line = String(line).onOneLine
          return (QuestionLikeness.isNamed(line) ? [line] : QuestionLikeness.asking(within: line))
            .map { ($0, block.line + offset) }
        } + block.children.asking
      }
    }
  }

  /// Whether plain paragraphs stand below headings: the page tells, and its lists are parts of what it tells.
  var holdProse: Bool {
    var isBelowHeading = false
    for block in self {
      switch block.kind {
      case .heading(let level) where level > 1: isBelowHeading = true
      case .paragraph where isBelowHeading && !block.inline.isLink && block.inline.text.count > 1:
        return true
      default: break
      }
    }
    return false
  }
}

extension MarkdownBlock {
  /// The questions among the comments of a piece of a program, and where a text only stands in place of one.
  fileprivate var commentsThatAsk: [(text: String, line: Int)] {
    let lines = inline.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().compactMap { offset, line in
      let text = line.drop(while: \.isWhitespace)
      guard let mark = ["//", "#", "--", "*", "%"].first(where: text.hasPrefix) else {
        let line = String(text).onOneLine.withoutNumbering
        return QuestionLikeness.standsAlone(line) ? (line, self.line + offset) : nil
      }
      let comment = String(text.dropFirst(mark.count)).onOneLine
      let isAsked = QuestionLikeness.endsWithMark(comment) && comment.contains(" ")
      return isAsked ? (comment, self.line + offset) : nil
    }
  }
}
