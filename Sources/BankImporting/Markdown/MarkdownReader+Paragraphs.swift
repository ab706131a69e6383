extension MarkdownReader {
  /// Reads a paragraph: a question that is marked, bold or alone on its line, or a part of an answer.
  mutating func paragraph(_ block: MarkdownBlock) {
    let text = block.inline.text
    // Nobody asks so much on one line; what is asked within it is named.
    guard !text.isEndless else { return addLines(text.cleaned) }
    if label(block) { return }
    if open?.card.question.isEmpty == false, text.isLabelledFollowUp,
      !text.contains(where: \.isNewline)
    {
      open?.card.followUps.append(text.onOneLine.withoutFollowUpLabel)
      return
    }
    open?.label = nil
    if open?.isNumber == true, open?.card.question.isEmpty == true {
      open?.card.question = text.onOneLine.withoutNumbering
    } else if form.refrains.contains(text.onOneLine), let section = sections.last,
      section.level <= 6
    {
      begin(.heading, section.text, line: block.line, level: section.level)
    } else if let (question, answer) = QuestionAndAnswer.split(text) {
      if askOfScenario(question) { return addLines(answer.cleaned) }
      // A heading right above only names what is asked here.
      if open?.card.shape == .heading { openIsHeading() }
      begin(.paragraph, question.onOneLine, line: block.line, level: 7)
      open?.isScenario = QuestionAndAnswer.isScenario(text)
      addLabelledLines(answer.cleaned)
    } else if form.numberedParagraphsAsk, text.isNumbered, block.firstLine.count <= 400 {
      let (question, answer) = block.inline.parts
      begin(.paragraph, question, line: block.line, level: 7)
      if let answer { addLines(QuestionAndAnswer.withoutMark(answer)) }
    } else if let (strong, rest) = block.inline.leadingStrong, mayBeginBold(strong) {
      if !askOfScenario(strong) { begin(.paragraph, strong.onOneLine, line: block.line, level: 7) }
      let further = rest.onOneLine.sentences(ofAtLeast: 1)
      if !further.isEmpty, further.allSatisfy(QuestionLikeness.endsWithMark),
        further.count <= Card.mostFollowUps
      {
        open?.card.followUps += further
      } else {
        addLines(rest.cleaned)
      }
    } else if !countsAnswers, block.isBoldNumber, text.count <= 600 {
      let lines = text.split(maxSplits: 1, whereSeparator: \.isNewline).map(String.init)
      begin(.paragraph, lines[0].onOneLine, line: block.line, level: 7)
      if lines.count > 1 { addLines(lines[1].cleaned) }
    } else if open == nil, block.isBoldHeading {
      head(block)
    } else if mayAsk(block) {
      lines(block)
    } else {
      if isTopic(text) { deck.leaveOut(text, at: spot(block.line), .notAQuestion) }
      addLines(QuestionAndAnswer.withoutMark(text).cleaned)
    }
  }

  /// Takes a paragraph for a heading over what is below it.
  mutating func head(_ block: MarkdownBlock) {
    let text = block.inline.text.onOneLine
    sections.removeAll { $0.level >= 7 }
    headings.append((text, block.line))
    sections.append(Section(level: 7, text: text))
  }

  /// Whether the question being read is an item, or a heading that asks: what counts on below it is its answer.
  private var countsAnswers: Bool {
    guard let open else { return false }
    return open.isItem || [.numbered, .bullet].contains(open.card.shape)
      || open.card.shape == .heading && QuestionLikeness.isQuestion(open.card.question)
  }

  /// Takes a question for what is asked of the scenario above it; false where there is none, or no room.
  private mutating func askOfScenario(_ text: String) -> Bool {
    guard var question = open, question.isScenario, !text.cleaned.isEmpty else { return false }
    question.takeAnswerIntoQuestion()
    guard question.card.answer.isEmpty,
      question.card.question.count + text.count < Card.longestQuestion
    else { return false }
    question.card.question += "\n" + text.onOneLine
    question.isScenario = false
    open = question
    return true
  }

  /// Reads a line that says what the list below it is, within a question.
  private mutating func label(_ block: MarkdownBlock) -> Bool {
    let text = block.inline.text
    let name = block.inline.leadingStrong?.strong ?? text
    if open == nil, name.count == text.count, let label = GuideLabel(name), label != .followUps {
      listIsOfGuide = true
      return true
    }
    guard open?.card.question.isEmpty == false, name.count <= 60, let label = GuideLabel(name)
    else {
      return false
    }
    let rest = text.dropFirst(name.count).drop { !($0.isLetter || $0.isNumber || $0 == "“") }
    open?.label = label
    if !rest.isEmpty { addLabelledLines(text.cleaned) }
    return true
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
    guard let first = lines.first, !QuestionLikeness.isOfCandidate(first) else { return false }
    if takesAll { return lines.contains(where: QuestionLikeness.isQuestion) }
    if form.runs.contains(block.line) { return true }
    if form.linesAsk, lines.allSatisfy(\.isShortLine) { return true }
    let isAlone = lines.count == 1 && Self.asksAlone(first) && !isAside
    if open?.card.shape == .paragraph, open?.level == 7 {
      if lines.contains(where: QuestionLikeness.standsAlone) { return true }
      if QuestionLikeness.asksAtOnce(first) { return true }
      return isAlone && (!first.onOneLine.hasSuffix(".") || Openings.isTask(first, orNoun: false))
    }
    guard open?.card.answer.isEmpty != false else { return false }
    return lines.allSatisfy(QuestionLikeness.endsWithMark)
      || open == nil && (isAlone || lines.contains(where: QuestionLikeness.standsAlone))
  }

  /// Whether a few words only say what the questions below them are about, which follow each other in paragraphs.
  func headsRun(_ block: MarkdownBlock, before next: MarkdownBlock?) -> Bool {
    guard let next, form.runs.contains(next.line), !form.runs.contains(block.line) else {
      return false
    }
    return block.isTopicLine && !QuestionLikeness.isQuestion(block.inline.text)
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
    let asking = lines.count { QuestionLikeness.isQuestion(String($0)) }
    // Where nearly all of many ask, those do that have no mark.
    let areMarked =
      lines.contains { QuestionLikeness.endsWithMark(String($0)) }
      && !(lines.count > 4 && asking * 5 >= lines.count * 4)
    let counted = lines.count { String($0).isNumbered }
    let areItems =
      form.linesAsk && lines.allSatisfy { String($0).isShortLine }
      || counted > 3 && counted * 5 >= lines.count * 4 && asking * 5 >= lines.count * 3
    for (offset, line) in lines.enumerated() {
      let line = String(line).onOneLine
      let asks =
        areMarked ? QuestionLikeness.asksAtOnce(line) : QuestionLikeness.isQuestion(line)
      if asks || areItems && !line.isEmpty && (counted == 0 || line.isNumbered) {
        begin(.paragraph, line, line: block.line + offset, level: 7)
      } else {
        addLines(QuestionAndAnswer.withoutMark(line))
      }
    }
  }

  /// Takes the lines of a list that stands in a block of code, as people keep one from being laid out.
  mutating func linesOfCode(_ block: MarkdownBlock) {
    let lines = block.inline.text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var number = 0
    for (offset, line) in lines.enumerated() {
      let line = LineListReader.Line(String(line), number: block.line + offset)
      // `31 How …` among `30. …` and `32. …`
      let counted = line.number(orBare: number + 1)
      if counted != nil || line.isNumbered || QuestionLikeness.asksAtOnce(line.text) {
        number = counted ?? number
        begin(
          .paragraph, counted == nil ? line.text : line.textBehindNumber, line: line.number,
          level: 7)
      } else if !line.text.isEmpty {
        addLines(QuestionAndAnswer.withoutMark(line.text))
      }
    }
    close()
  }

  /// Takes the lines of an answer of which some only say that something is asked next.
  private mutating func addLabelledLines(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    for line in lines where line.isLabelledFollowUp {
      open?.card.followUps.append(line.withoutFollowUpLabel)
    }
    addLines(lines.filter { !$0.isLabelledFollowUp }.joined(separator: "\n"))
  }

  private mutating func addLines(_ text: String) {
    if !text.isEmpty { open?.card.answer.append(text) }
  }
}

extension InlineText {
  /// Whether what follows bold words stands in brackets.
  private func isRemark(_ rest: String) -> Bool {
    let rest = rest.onOneLine
    return rest.first == "(" && (rest.hasSuffix(")") || rest.hasSuffix(")."))
  }

  /// The lines of a text, where it has several and each of them asks.
  var linesThatAsk: [String]? {
    guard text.contains(where: \.isNewline) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).onOneLine }
    if lines.count > 1, lines.allSatisfy(QuestionLikeness.asksAtOnce) { return lines }
    // Those that a list goes on with where somebody left the bullets out.
    return lines.count > 3 && lines.allSatisfy { $0.count <= 160 && !$0.hasSuffix(".") }
      && lines.count(where: QuestionLikeness.isQuestion) * 5 >= lines.count * 3 ? lines : nil
  }

  /// The question a text begins with, and what answers it in the same paragraph: behind bold words that ask, or
  /// below a line that does.
  var parts: (question: String, answer: String?) {
    if let (strong, rest) = leadingStrong, isRemark(rest), QuestionLikeness.isQuestion(strong) {
      return (strong.onOneLine, rest.cleaned)
    }
    // More is asked behind the bold words.
    if let (strong, rest) = leadingStrong, QuestionLikeness.endsWithMark(strong),
      QuestionLikeness.endsWithMark(rest), !text.contains(where: \.isNewline)
    {
      return (text.onOneLine, nil)
    }
    if let (strong, rest) = leadingStrong, !rest.cleaned.isEmpty,
      rest.first?.isNewline == true && QuestionLikeness.isQuestion(strong)
        || QuestionLikeness.endsWithMark(strong)
    {
      return (strong.onOneLine, rest.cleaned)
    }
    if let parted = text.partedAtAnswerLine ?? text.partedBehindQuotation ?? text.partedAtGuide {
      return parted
    }
    let lines = text.split(maxSplits: 1, whereSeparator: \.isNewline).map(String.init)
    guard lines.count == 2, !lines[1].onOneLine.isEmpty,
      QuestionLikeness.isWhole(lines[0]) || lines[0].isTaskAlone && lines[1].beginsAnew,
      !QuestionLikeness.endsWithMark(lines[1])
    else { return text.onOneLine.partedAtAnswer }
    return (lines[0].onOneLine, lines[1].cleaned)
  }
}

extension String {
  /// Whether it is written as a text is, and not as a program: words with hardly a sign among them, and a sentence or a
  /// placeholder.
  var isProse: Bool {
    guard utf8.count <= 8000 else { return false }
    // `[Your answer]`
    if first == "[", last == "]", contains(" "), !contains(",") { return true }
    let words = split(whereSeparator: \.isWhitespace)
    let signs = count { "{}()[]<>=;|&$#@*_+\\/".contains($0) }
    let letters = count { !$0.isWhitespace }
    guard words.count > 3, signs * 12 <= letters else { return false }
    return first?.isLowercase == false && (contains(". ") || contains(".\n") || contains(", "))
      || last == "." || last == "。"
  }

  /// Whether a line tells to do something, and is not broken off for want of room.
  fileprivate var isTaskAlone: Bool {
    let line = onOneLine.withoutNumbering
    guard (15...70).contains(line.count), QuestionLikeness.isQuestion(line),
      let last = line.split(separator: " ").last,
      last.last.map({ $0.isLetter || $0 == "." }) == true
    else { return false }
    return last.count > 3
      && !["with", "from", "between", "using", "that", "when", "your", "about"].contains(
        last.lowercased())
  }

  /// Whether it begins as a sentence does, or with a mark.
  fileprivate var beginsAnew: Bool {
    guard let first = onOneLine.first else { return false }
    return first.isUppercase || "`*(-".contains(first)
  }

  /// Whether its first line is longer than a page.
  fileprivate var isEndless: Bool {
    let start = utf8.prefix(1 << 14)
    return start.count == 1 << 14 && !start.contains(0x0A)
  }
}

extension MarkdownBlock {
  /// Whether it is a paragraph of a few words that ends as no sentence of a text does.
  var isTopicLine: Bool {
    guard kind == .paragraph, case let text = inline.text, text.utf8.count <= 800 else {
      return false
    }
    let line = text.onOneLine
    guard !line.isEmpty, line.count <= 80 else { return false }
    return !line.hasSuffix(".") && !line.hasSuffix(":") && !line.hasSuffix("：")
      && !line.hasSuffix("。")
  }

  /// Whether it is code of which most lines begin with a number or ask.
  var isListInCode: Bool {
    let lines = inline.text.split(whereSeparator: \.isNewline).map { String($0).onOneLine }
      .filter { !$0.isEmpty }
    let numbered = lines.count(where: \.isNumbered)
    let asking = lines.count { $0.isNumbered || QuestionLikeness.endsWithMark($0) }
    return lines.count > 4 && asking * 3 >= lines.count * 2
      && (numbered * 3 >= lines.count * 2 || (asking - numbered) * 3 >= lines.count)
  }

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
    guard kind == .paragraph, inline.text.utf8.count <= 800, inline.isStrong else { return false }
    let text = inline.text.onOneLine
    return text.count <= 80 && !text.isEmpty && !text.hasSuffix(".")
  }
}
