extension MarkdownReader {
  /// Reads a heading: a question, the number of one, the mark of an answer, or what the questions below it
  /// are about.
  mutating func heading(_ block: MarkdownBlock, _ level: Int, next: ArraySlice<MarkdownBlock>) {
    let text = block.inline.text.onOneLine
    if open != nil, HeadingLabel.isAnswer(text) { return }
    if let question = open, level > question.level || question.isItem, let label = GuideLabel(text)
    {
      open?.label = label
      return
    }
    if let question = open, level > question.level, text.isLabelledFollowUp {
      open?.card.followUps.append(text.withoutFollowUpLabel)
      return
    }
    let isNumber = HeadingLabel.isNumber(text)
    if let question = open, level > question.level {
      let isPart =
        isNumber
        ? !HeadingLabel.isLabelledNumber(text) && !question.isNumber
        : !isQuestionBelow(text, level, line: block.line)
      if isPart { return addToAnswer(block) }
    }
    close()
    sections.removeAll { $0.level >= level }
    if isNumber {
      begin(.heading, "", line: block.line, level: level)
      open?.isNumber = true
      return
    }
    let isGroup =
      next.first?.kind.isList == true && QuestionLikeness.degree(of: text) != .marked
      && holdsQuestions(next.prefix { !$0.isHeading }) || headsLists(text, next, below: level)
    if !isGroup, asksAmongOthers(text, level) || !hasDeeperQuestions(next, below: level),
      isQuestionHeading(text, level, line: block.line)
    {
      return begin(.heading, text, line: block.line, level: level)
    }
    let asksBelow = !SectionNames.headsQuestions(text) && asks(next.first, below: level)
    if text != deck.title, !text.isEmpty, !asksBelow { headings.append((text, block.line)) }
    sections.append(Section(level: level, text: text))
    if asksBelow {
      begin(.heading, "", line: block.line, level: level)
      open?.isNumber = true
    }
  }

  /// Whether a heading that does not ask stands above other headings with lists that do.
  private func headsLists(
    _ text: String, _ next: ArraySlice<MarkdownBlock>, below level: Int
  ) -> Bool {
    let part = next.prefix { block in
      if case .heading(let other) = block.kind { other > level } else { true }
    }
    guard part.contains(where: \.isHeading), QuestionLikeness.degree(of: text) < .begins else {
      return false
    }
    return part.count { ListShare(of: $0).all > 1 && ListShare(of: $0).areMarked } > 1
  }

  /// Whether the paragraph below a heading asks about what that names: nearly all of the level do, or it does by
  /// itself.
  private func asks(_ next: MarkdownBlock?, below level: Int) -> Bool {
    guard let share = headingForm.topicLevels[level], let next, next.kind == .paragraph,
      !next.linesAsk
    else {
      return false
    }
    return share >= 0.8 || next.asksBelowTopic
      || QuestionLikeness.degree(of: next.inline.text) >= .maybe
  }

  /// Whether a heading asks: by itself, or as nearly all others of its level do.
  private func isQuestionHeading(_ text: String, _ level: Int, line: Int) -> Bool {
    guard let share = headingForm.shares[level] else { return false }
    let degree = QuestionLikeness.degree(of: text)
    // A title may ask, and go on to say what the page has: `What do they ask? 10 questions with answers`.
    if text == deck.title, !QuestionLikeness.endsWithMark(text), headingForm.shares.count > 1 {
      return false
    }
    if degree == .marked { return true }
    if degree < .begins, deck.cards.isEmpty, headings.isEmpty, SectionNames.isListTitle(text) {
      return false
    }
    if SectionNames.isAside(text) || SectionNames.isContents(text)
      || headingForm.repeated.contains(text)
    {
      return false
    }
    // Where the questions have a word and a number, other headings are parts of the answers.
    if headingForm.labelled > 2,
      headingForm.labelled * 2 >= headingForm.shares.values.map(\.asking).reduce(0, +)
    {
      return HeadingLabel.isLabelledNumber(text)
    }
    if text.isNumbered, sections.last.map({ SectionNames.givesAdvice($0.text) }) == true {
      return false
    }
    if text.isNumbered, share.counted > 4, takesCounted || share.areCounted { return true }
    // Where the others count on, what stands without numbers below another heading is advice.
    if !text.isNumbered, share.counted > 4, let group = headingForm.group(at: line),
      group.numbered == 0, group.marked == 0
    {
      return false
    }
    if degree == .begins { return share.asking * 10 >= share.all * 3 }
    if share.asking == 0 { return false }
    if text.isNumbered {
      return share.asking * 2 >= share.all
        || share.numbered * 5 >= share.all * 4 && share.asking * 6 >= share.all
          && share.asking > 1 && share.all > 4
    }
    // Where those that ask have numbers, one without is no question; nor is a word among sentences.
    guard share.numbered * 2 < share.all else { return false }
    if headingForm.group(at: line)?.mostAsk == true, share.asking * 3 >= share.all {
      return true
    }
    if level == headingForm.deepest, share.all > 19, share.asking * 5 >= share.all * 2 {
      return true
    }
    return text.utf8.count > 14
      ? share.asking * 5 >= share.all * 3
      : share.asking * 5 >= share.all * 4 && share.marked * 2 < share.all
  }

  /// Whether a heading within an answer begins a question of its own.
  private func isQuestionBelow(_ text: String, _ level: Int, line: Int) -> Bool {
    guard let share = headingForm.shares[level] else { return false }
    let degree = QuestionLikeness.degree(of: text)
    if share.asking * 2 >= share.all, share.asking > 0 {
      return isQuestionHeading(text, level, line: line)
    }
    return degree == .marked && share.asking * 4 >= share.all
  }

  /// Whether a heading has a question mark as most of its level have: headings below it ask further.
  private func asksAmongOthers(_ text: String, _ level: Int) -> Bool {
    guard let share = headingForm.shares[level], QuestionLikeness.endsWithMark(text) else {
      return false
    }
    return share.marked > 2 && share.marked * 2 >= share.all
  }

  private func hasDeeperQuestions(_ next: ArraySlice<MarkdownBlock>, below level: Int) -> Bool {
    // `## 8. Closures`, and below it `### Question`.
    if let first = next.first, case .heading(let other) = first.kind, other > level,
      HeadingLabel.isLabelledNumber(first.inline.text)
    {
      return true
    }
    guard case .heading(let other) = next.first(where: \.isHeading)?.kind, other > level,
      let share = headingForm.shares[other]
    else { return false }
    return share.asking > 0 && share.asking * 2 >= share.all
  }

  /// Names the headings that head no question.
  mutating func nameHeadings() {
    for (text, line) in headings where text != deck.title {
      if !usedSections.contains(text) {
        deck.leaveOut(text, at: spot(line), .notAQuestion)
      } else if QuestionLikeness.isQuestion(text) {
        deck.leaveOut(text, at: spot(line), .headingOfOthers)
      }
    }
  }
}

/// Headings that say nothing but what comes next: `Question 3`, `1(a)`, `Answer:`.
enum HeadingLabel {
  /// Whether a heading is the number of a question, which stands below it.
  static func isNumber(_ heading: String) -> Bool {
    guard heading.count <= 30 else { return false }
    let words = heading.lowercased().split { !($0.isLetter || $0.isNumber) }
    let isLabelled = words.first.map { questions.contains(String($0)) } ?? false
    return (isLabelled || words.contains { $0.first?.isNumber == true })
      && words.dropFirst(isLabelled ? 1 : 0).allSatisfy {
        $0.count == 1 && $0.first?.isASCII == true
          || $0.count <= 3 && $0.drop { $0 == "q" }.contains { $0.isNumber && $0.isASCII }
      }
  }

  /// Whether a name says that what stands behind it is asked.
  static func isQuestion(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }
    return words.count == 1 && questions.contains(String(words[0]))
  }

  /// Whether it says so with a word, and not with a mere number.
  static func isLabelledNumber(_ heading: String) -> Bool {
    let first = heading.lowercased().split { !$0.isLetter }.first
    return first.map { questions.contains(String($0)) } ?? false
  }

  /// Whether a heading says that the answer comes.
  static func isAnswer(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !($0.isLetter || $0.isNumber) }
    return (1...2).contains(words.count) && words.allSatisfy { answers.contains(String($0)) }
  }

  private static let questions: Set<String> = [
    "question", "q", "problem", "task", "exercise", "frage", "aufgabe", "pregunta",
    "pergunta",
    "вопрос", "задача", "soru", "domanda",
  ]

  private static let answers: Set<String> = [
    "answer", "answers", "solution", "solutions", "antwort", "lösung", "réponse", "respuesta",
    "ответ", "答え", "答案", "解答", "resposta", "risposta", "cevap", "відповідь", "odpowiedź", "الإجابة",
    "답", "답변", "回答", "解析",
  ]
}
