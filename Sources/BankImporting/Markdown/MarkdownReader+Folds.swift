extension MarkdownReader {
  /// Reads a part that can be folded away: its summary asks, and what it hides answers; or its summary
  /// only says "Answer", and the question stands before it.
  mutating func fold(_ block: MarkdownBlock) {
    let summary = block.inline.text.cleaned
    if isLabel(summary) || belongsToOpen(summary) {
      answer(block, summary)
    } else if block.hidesLinksOnly {
      deck.leaveOut(summary, at: spot(block.line), .linkWithin)
    } else if block.hidesQuestions
      || !QuestionLikeness.isQuestion(summary)
        && block.children.contains(where: { $0.holdsFold })
    {
      close()
      headings.append((summary.onOneLine, block.line))
      under(Section(level: 9, text: summary.onOneLine), block.children[...])
    } else {
      if open?.isItem != true { openIsHeading() }
      question(block, summary)
    }
  }

  private mutating func question(_ block: MarkdownBlock, _ summary: String) {
    var card = card(.fold, summary, line: block.line)
    let nested = block.children.filter { $0.kind == .fold }
    (card.answer, card.followUps) = block.children.filter { $0.kind != .fold }.answerAndFollowUps
    for fold in nested {
      // A solution that is folded within the answer belongs to it.
      if isLabel(fold.inline.text.cleaned) {
        card.answer += fold.pieces
      } else {
        self.fold(fold)
      }
    }
    deck.add(card)
  }

  private mutating func answer(_ block: MarkdownBlock, _ summary: String) {
    if open == nil, let paragraph = lastParagraph {
      begin(.fold, paragraph.inline.text.onOneLine, line: paragraph.line, level: 7)
    }
    if open == nil, let last = deck.cards.indices.last, deck.cards[last].answer.isEmpty,
      deck.cards[last].shape == .bullet || deck.cards[last].shape == .numbered
    {
      deck.cards[last].answer = block.pieces
      return
    }
    guard var question = open else {
      let text = block.pieces.joined(separator: " ").onOneLine
      return deck.leaveOut(
        text.isEmpty ? summary : text, at: spot(block.line), text.isEmpty ? .empty : .noQuestion)
    }
    // What stands between a question and its folded answer belongs to the question: code, choices.
    question.takeAnswerIntoQuestion()
    let (pieces, followUps) = block.children.answerAndFollowUps
    question.card.answer += pieces.map { question.choice(lettered: $0) ?? $0 }
    question.card.followUps += followUps
    open = question
  }

  /// Whether a summary only says what is hidden.
  private func isLabel(_ summary: String) -> Bool {
    form.foldLabels.contains(summary) || Self.isLabel(summary)
  }

  /// Whether a word or two that do not ask stand below a question that has no answer yet.
  private func belongsToOpen(_ summary: String) -> Bool {
    guard let open, open.level < 9, QuestionLikeness.isQuestion(open.card.question) else {
      return false
    }
    return !QuestionLikeness.isQuestion(summary)
      && summary.split { $0.isWhitespace }.count <= 2
  }

  /// Whether a summary only says what is hidden, in the words that usually do.
  static func isLabel(_ summary: String) -> Bool {
    let words = summary.lowercased().split { !$0.isLetter }.map(String.init)
    return words.count <= 5 && (words.isEmpty || words.contains(where: labels.contains))
      && !summary.contains("?")
  }

  private static let labels: Set<String> = [
    "answer", "answers", "solution", "solutions", "solución", "solução", "soluzione", "solutie",
    "çözüm", "řešení", "rozwiązanie", "решение", "розв'язок", "解法", "show", "hint", "hints",
    "reveal", "click",
    "expand",
    "view", "details", "antwort", "lösung", "réponse", "respuesta", "答案", "解答", "答え", "ответ",
    "resposta", "risposta", "cevap", "odpowiedź", "відповідь", "الإجابة", "الاجابة", "پاسخ",
    "תשובה",
    "정답", "답", "답변", "解析", "参考答案", "查看答案", "đáp", "jawaban", "antwoord", "svar", "उत्तर",
    "explanation", "example", "code", "expected", "output", "mostrar", "voir", "ver", "показать",
  ]
}

extension [MarkdownBlock] {
  /// What they answer, and what the list below a line such as `Follow-ups` asks next.
  fileprivate var answerAndFollowUps: (answer: [String], followUps: [String]) {
    var (answer, followUps): ([String], [String]) = ([], [])
    var isNext = false
    for block in self {
      if isNext, block.kind.isList {
        followUps += block.children.map(\.followUp).filter { !$0.isEmpty }
      } else {
        answer += block.pieces
      }
      isNext = !block.kind.isList && GuideLabel(block.inline.text.onOneLine) == .followUps
    }
    return (answer, followUps)
  }
}

extension MarkdownBlock {
  /// What an item of a list of follow-ups asks, without what it answers.
  var followUp: String {
    let text = leadingText.withoutNumbering
    if QuestionLikeness.endsWithMark(text) { return text.withoutQuotes }
    return QuestionLikeness.asking(within: text.onOneLine).first ?? text.withoutQuotes
  }

  /// Whether there is a fold in it.
  var holdsFold: Bool { kind == .fold || children.contains { $0.holdsFold } }

  /// Whether a fold holds a list of questions, and nothing else: its summary says what they are about.
  var hidesQuestions: Bool {
    children.allSatisfy { $0.kind.isList && ListShare(of: $0).areMarked }
      && children.reduce(0) { $0 + $1.children.count } >= 3
  }

  /// Whether a fold holds a table of contents.
  var hidesLinksOnly: Bool {
    let items = items
    return !items.isEmpty && items.allSatisfy { $0.leading.isLinkWithin }
  }

  private var items: [MarkdownBlock] {
    kind == .item ? [self] : children.flatMap(\.items)
  }
}
