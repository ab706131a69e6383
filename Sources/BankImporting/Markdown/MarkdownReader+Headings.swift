extension MarkdownReader {
  /// Reads a heading: a question, the number of one, the mark of an answer, or what the questions below it
  /// are about.
  mutating func heading(_ block: MarkdownBlock, _ level: Int, next: ArraySlice<MarkdownBlock>) {
    let text = block.inline.text.onOneLine
    if open != nil, HeadingLabel.isAnswer(text) { return }
    let isNumber = HeadingLabel.isNumber(text)
    if let question = open, level > question.level {
      let isPart =
        isNumber
        ? !HeadingLabel.isLabelledNumber(text) && !question.isNumber
        : !isQuestionBelow(text, level)
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
      isQuestionHeading(text, level)
    {
      return begin(.heading, text, line: block.line, level: level)
    }
    let asksBelow = asks(next.first, below: level)
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
    guard let share = topicLevels[level], let next, next.kind == .paragraph else { return false }
    return share >= 0.8 || next.asksBelowTopic
      || QuestionLikeness.degree(of: next.inline.text) >= .maybe
  }

  /// Whether a heading asks: by itself, or as nearly all others of its level do.
  private func isQuestionHeading(_ text: String, _ level: Int) -> Bool {
    guard let share = headingShares[level] else { return false }
    let degree = QuestionLikeness.degree(of: text)
    if degree == .marked { return true }
    if degree < .begins, deck.cards.isEmpty, headings.isEmpty, SectionNames.isListTitle(text) {
      return false
    }
    if SectionNames.isAside(text) || SectionNames.isContents(text) { return false }
    // Where the questions have a word and a number, other headings are parts of the answers.
    if labelledHeadings > 2, labelledHeadings * 2 >= headingShares.values.map(\.asking).reduce(0, +)
    {
      return HeadingLabel.isLabelledNumber(text)
    }
    if takesCounted, share.counted > 4, text.isNumbered { return true }
    if degree == .begins { return share.asking * 10 >= share.all * 3 }
    if share.asking == 0 { return false }
    if text.isNumbered {
      return share.asking * 2 >= share.all
        || share.numbered * 5 >= share.all * 4 && share.asking * 6 >= share.all
          && share.asking > 1 && share.all > 4
    }
    // Where those that ask have numbers, one without is no question; nor is a word among sentences.
    guard share.numbered * 2 < share.all else { return false }
    return text.utf8.count > 14
      ? share.asking * 5 >= share.all * 3
      : share.asking * 5 >= share.all * 4 && share.marked * 2 < share.all
  }

  /// Whether a heading within an answer begins a question of its own.
  private func isQuestionBelow(_ text: String, _ level: Int) -> Bool {
    guard let share = headingShares[level] else { return false }
    let degree = QuestionLikeness.degree(of: text)
    if share.asking * 2 >= share.all, share.asking > 0 { return isQuestionHeading(text, level) }
    return degree == .marked && share.asking * 4 >= share.all
  }

  /// Whether a heading has a question mark as most of its level have: headings below it ask further.
  private func asksAmongOthers(_ text: String, _ level: Int) -> Bool {
    guard let share = headingShares[level], QuestionLikeness.endsWithMark(text) else {
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
      let share = headingShares[other]
    else { return false }
    return share.asking > 0 && share.asking * 2 >= share.all
  }

  /// Counts how many headings of each level ask, and how many name a topic of which the paragraph below asks.
  mutating func countHeadings(_ blocks: [MarkdownBlock]) {
    var topics: [Int: (all: Int, asking: Int)] = [:]
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level) = block.kind else { continue }
      let text = block.inline.text.onOneLine
      if HeadingLabel.isNumber(text) || HeadingLabel.isAnswer(text) { continue }
      let degree = QuestionLikeness.degree(of: text)
      headingShares[level, default: HeadingShare()].all += 1
      if degree >= .begins { headingShares[level]?.asking += 1 }
      if degree == .marked { headingShares[level]?.marked += 1 }
      if text.isNumbered { headingShares[level]?.numbered += 1 }
      if let number = Prefix.number(in: text), let last = headingShares[level]?.last {
        if number == last + 1 { headingShares[level]?.counted += 1 }
        headingShares[level]?.last = number
      }
      if HeadingLabel.isLabelledNumber(text), text.isNumbered { labelledHeadings += 1 }
      guard let below = blocks.dropFirst(index + 1).first, below.kind == .paragraph else {
        continue
      }
      topics[level, default: (0, 0)].all += 1
      if below.asksBelowTopic { topics[level, default: (0, 0)].asking += 1 }
    }
    topicLevels = topics.filter { level, topic in
      let share = headingShares[level] ?? HeadingShare()
      return topic.asking >= 3 && topic.asking * 5 >= topic.all * 2 && share.asking * 3 < share.all
    }.mapValues { Double($0.asking) / Double($0.all) }
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

/// How many headings of a level there are, and how many of them ask.
struct HeadingShare {
  var all = 0
  /// Those that ask or tell to do something.
  var asking = 0
  /// Those with a question mark.
  var marked = 0
  /// Those with a number before them.
  var numbered = 0
  /// Those whose number is one more than that of the one before.
  var counted = 0
  /// The number of the last one.
  var last = 0
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

extension MarkdownBlock {
  /// Whether a paragraph below a heading asks about what the heading names.
  fileprivate var asksBelowTopic: Bool {
    // What is bold asks by itself, and there may be more of it below.
    if let (strong, _) = inline.leadingStrong, QuestionLikeness.isQuestion(strong) { return false }
    let text = inline.text.onOneLine
    return text.count <= Card.longestQuestion
      && (QuestionLikeness.isQuestion(text)
        || inline.text.split(whereSeparator: \.isNewline).contains {
          QuestionLikeness.endsWithMark(String($0).onOneLine)
        })
  }
}
