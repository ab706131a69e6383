extension MarkdownReader {
  /// Reads a paragraph: a question that is marked, bold or alone on its line, or a part of an answer.
  mutating func paragraph(_ block: MarkdownBlock) {
    let text = block.inline.text
    if open?.isNumber == true, open?.card.question.isEmpty == true {
      open?.card.question = text.onOneLine.withoutNumbering
    } else if refrains.contains(text.onOneLine), let section = sections.last, section.level <= 6 {
      begin(.heading, section.text, line: block.line, level: section.level)
    } else if let (question, answer) = QuestionAndAnswer.split(text) {
      // A heading right above only names what is asked here.
      if open?.card.shape == .heading { openIsHeading() }
      begin(.paragraph, question.onOneLine, line: block.line, level: 7)
      if !answer.cleaned.isEmpty { open?.card.answer.append(answer.cleaned) }
    } else if numberedAsk, text.isNumbered, block.firstLine.count <= 400 {
      let (question, answer) = block.inline.parts
      begin(.paragraph, question, line: block.line, level: 7)
      if let answer { addLines(answer) }
    } else if let (strong, rest) = block.inline.leadingStrong, mayBeginBold(strong) {
      begin(.paragraph, strong.onOneLine, line: block.line, level: 7)
      if !rest.cleaned.isEmpty { open?.card.answer.append(rest.cleaned) }
    } else if open?.isItem != true, block.isBoldNumber, text.count <= 600 {
      let lines = text.split(maxSplits: 1, whereSeparator: \.isNewline).map(String.init)
      begin(.paragraph, lines[0].onOneLine, line: block.line, level: 7)
      if lines.count > 1 { addLines(lines[1].cleaned) }
    } else if open == nil, block.isBoldHeading {
      sections.removeAll { $0.level >= 7 }
      headings.append((text.onOneLine, block.line))
      sections.append(Section(level: 7, text: text.onOneLine))
    } else if mayAsk(block) {
      lines(block)
    } else {
      if isTopic(text) { deck.leaveOut(text, at: spot(block.line), .notAQuestion) }
      addLines(QuestionAndAnswer.withoutMark(text).cleaned)
    }
  }

  /// Whether a few words without an end stand where the next question would be expected, among paragraphs
  /// that ask.
  private func isTopic(_ text: String) -> Bool {
    guard open?.card.shape == .paragraph, open?.card.answer.isEmpty == false else { return false }
    let text = text.cleaned
    guard text.count <= 60, !text.contains(where: \.isNewline), text.first?.isLowercase == false,
      let last = text.last
    else { return false }
    return last.isLetter && text.split(separator: " ").count <= 8
  }

  /// Whether bold words at the start of a paragraph ask; within the answer of a heading they have to have a
  /// question mark.
  private func mayBeginBold(_ strong: String) -> Bool {
    let degree = QuestionLikeness.degree(of: strong)
    if strong.onOneLine.hasSuffix(":"), degree < .marked { return false }
    guard open?.isItem != true, degree >= .begins, !isAside || degree == .marked else {
      return false
    }
    guard let open, open.level < 7 else { return true }
    return degree == .marked && open.card.answer.isEmpty && open.isNumber == false
  }

  /// Whether the lines of a plain paragraph can be questions: they ask, and there is no answer that they
  /// could belong to; or nothing else on the page does.
  private func mayAsk(_ block: MarkdownBlock) -> Bool {
    guard open?.isItem != true, !block.inline.isLinkWithin else { return false }
    let lines = block.inline.text.split(whereSeparator: \.isNewline).map(String.init)
    guard let first = lines.first else { return false }
    if takesAll { return lines.contains(where: QuestionLikeness.isQuestion) }
    if linesAsk, lines.allSatisfy(\.isShortLine) { return true }
    let isAlone = lines.count == 1 && Self.asksAlone(first) && !isAside
    if open?.card.shape == .paragraph, open?.level == 7 {
      if lines.contains(where: QuestionLikeness.standsAlone) { return true }
      if QuestionLikeness.endsWithMark(first) { return true }
      return isAlone && (!first.onOneLine.hasSuffix(".") || Openings.isTask(first, orNoun: false))
    }
    guard open?.card.answer.isEmpty != false else { return false }
    return lines.allSatisfy(QuestionLikeness.endsWithMark)
      || open == nil && (isAlone || lines.contains(where: QuestionLikeness.standsAlone))
  }

  /// Whether a line is a question or a task though it has no question mark.
  private static func asksAlone(_ line: String) -> Bool {
    let line = line.onOneLine
    return line.count <= 200 && QuestionLikeness.isQuestion(line)
      && !line.hasSuffix(":") && !line.hasSuffix(",") && !line.hasSuffix(";")
  }

  /// Takes each line that asks for a question, and the lines below it for its answer.
  private mutating func lines(_ block: MarkdownBlock) {
    let lines = block.inline.text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let areMarked = lines.contains { QuestionLikeness.endsWithMark(String($0)) }
    let areItems = linesAsk && lines.allSatisfy { String($0).isShortLine }
    for (offset, line) in lines.enumerated() {
      let line = String(line).onOneLine
      let asks =
        areMarked ? QuestionLikeness.asksAtOnce(line) : QuestionLikeness.isQuestion(line)
      if asks || areItems && !line.isEmpty {
        begin(.paragraph, line, line: block.line + offset, level: 7)
      } else {
        addLines(QuestionAndAnswer.withoutMark(line))
      }
    }
  }

  private mutating func addLines(_ text: String) {
    if !text.isEmpty { open?.card.answer.append(text) }
  }
}

extension InlineText {
  /// The question a text begins with, and what answers it in the same paragraph: behind bold words that ask, or
  /// below a line that does.
  var parts: (question: String, answer: String?) {
    if let (strong, rest) = leadingStrong, !rest.cleaned.isEmpty,
      rest.first?.isNewline == true && QuestionLikeness.isQuestion(strong)
        || QuestionLikeness.endsWithMark(strong)
    {
      return (strong.onOneLine, rest.cleaned)
    }
    let lines = text.split(maxSplits: 1, whereSeparator: \.isNewline).map(String.init)
    guard lines.count == 2, !lines[1].onOneLine.isEmpty, QuestionLikeness.isWhole(lines[0]),
      !QuestionLikeness.endsWithMark(lines[1])
    else { return text.onOneLine.partedAtAnswer }
    return (lines[0].onOneLine, lines[1].cleaned)
  }
}

extension String {
  /// Whether it is short enough for an item of a list, and ends as no sentence of a text does.
  fileprivate var isShortLine: Bool {
    let line = onOneLine
    return line.count <= 80 && line.last != "." && line.last != ":"
  }
}

extension [MarkdownBlock] {
  /// The paragraphs with a question mark that stand there three times or more.
  var repeatedQuestions: Set<String> {
    var counts: [String: Int] = [:]
    for block in self
    where block.kind == .paragraph && QuestionLikeness.endsWithMark(block.inline.text) {
      counts[block.inline.text.onOneLine, default: 0] += 1
    }
    return Set(counts.filter { $0.value > 2 }.keys)
  }

  /// Whether the page is a list whose items are lines of plain paragraphs, of which a quarter ask and no heading does.
  var holdLists: Bool {
    var (all, asking, items) = (0, 0, 0)
    for block in self {
      switch block.kind {
      case .paragraph:
        let lines = block.inline.text.split(whereSeparator: \.isNewline).map(String.init)
        guard lines.allSatisfy(\.isShortLine) else { return false }
        all += lines.count
        asking += lines.count(where: QuestionLikeness.isQuestion)
      case .heading: if QuestionLikeness.isQuestion(block.inline.text) { return false }
      case .list, .fold, .table, .code, .html: items += 1
      default: break
      }
    }
    return all > 9 && asking * 4 >= all && items * 10 < all
  }
}

extension MarkdownBlock {
  /// The first line of its text.
  var firstLine: String {
    inline.text.split(maxSplits: 1, whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  /// Whether it is a paragraph that begins with a number in bold.
  fileprivate var isBoldNumber: Bool {
    guard let (strong, _) = inline.leadingStrong else { return false }
    return strong.onOneLine.first?.isNumber == true && inline.text.onOneLine.isNumbered
  }

  /// Whether it is a paragraph that serves as a heading: a few bold words, and nothing else.
  var isBoldHeading: Bool {
    guard kind == .paragraph, inline.isStrong else { return false }
    let text = inline.text.onOneLine
    return text.count <= 80 && !text.isEmpty && !text.hasSuffix(".")
  }
}
