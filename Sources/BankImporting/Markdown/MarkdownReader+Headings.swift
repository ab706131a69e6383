extension MarkdownReader {
  /// Reads a heading: a question, the number of one, the mark of an answer, or what the questions below it
  /// are about.
  mutating func heading(_ block: MarkdownBlock, _ level: Int, next: ArraySlice<MarkdownBlock>) {
    let text = block.inline.text.onOneLine
    if open != nil, HeadingLabel.isAnswer(text) { return }
    let isNumber = HeadingLabel.isNumber(text)
    if let question = open, level > question.level, !isNumber, !isQuestionHeading(text, level) {
      return addToAnswer(block)
    }
    close()
    sections.removeAll { $0.level >= level }
    if isNumber {
      begin(.heading, "", line: block.line, level: level)
      open?.isNumber = true
      return
    }
    if !hasDeeperQuestions(next, below: level), isQuestionHeading(text, level) {
      return begin(.heading, text, line: block.line, level: level)
    }
    let isAmongQuestions = questionLevels[level] != nil && !holdsQuestions(next.upToHeading)
    if text != deck.title, QuestionLikeness.isQuestion(text) || isAmongQuestions {
      deck.leaveOut(text, at: spot(block.line), .notAQuestion)
    }
    sections.append(Section(level: level, text: text))
  }

  private func isQuestionHeading(_ text: String, _ level: Int) -> Bool {
    guard let all = questionLevels[level] else { return false }
    return all || QuestionLikeness.isQuestion(text) || text.isNumbered
  }

  private func hasDeeperQuestions(_ next: ArraySlice<MarkdownBlock>, below level: Int) -> Bool {
    guard case .heading(let other) = next.first(where: \.isHeading)?.kind else { return false }
    return other > level && questionLevels[other] != nil
  }

  /// Headings of a level are questions where half of them look like some; where four fifths do, so are
  /// the others.
  mutating func findQuestionLevels(_ blocks: [MarkdownBlock]) {
    var counts: [Int: (all: Int, questions: Int)] = [:]
    for block in blocks {
      guard case .heading(let level) = block.kind else { continue }
      let text = block.inline.text.onOneLine
      if HeadingLabel.isNumber(text) || HeadingLabel.isAnswer(text) { continue }
      counts[level, default: (0, 0)].all += 1
      if QuestionLikeness.isQuestion(text) { counts[level, default: (0, 0)].questions += 1 }
    }
    for (level, count) in counts where count.questions > 0 && count.questions * 2 >= count.all {
      questionLevels[level] = count.questions * 5 >= count.all * 4
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
        $0.count == 1 || $0.count <= 3 && $0.drop { $0 == "q" }.contains { $0.isNumber }
      }
  }

  /// Whether a heading says that the answer comes.
  static func isAnswer(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.count == 1 && answers.contains(String(words[0]))
  }

  private static let questions: Set<String> = [
    "question", "q", "problem", "task", "exercise", "frage", "aufgabe", "pregunta", "вопрос",
  ]

  private static let answers: Set<String> = [
    "answer", "answers", "solution", "solutions", "antwort", "lösung", "réponse", "respuesta",
    "ответ",
    "答え", "答案", "解答",
  ]
}

extension ArraySlice<MarkdownBlock> {
  /// The blocks before the next heading.
  fileprivate var upToHeading: ArraySlice<MarkdownBlock> { prefix { !$0.isHeading } }
}
