import InterviewCore

/// Reads a Markdown page: questions as list items, headings, folds, rows of a table or bold lines, with
/// what is below them.
struct MarkdownReader {
  /// What was found so far.
  var deck: CardDeck
  /// The headings above the present place, the outermost first.
  var sections: [Section] = []
  /// The question whose answer is being read.
  var open: Open?
  /// The paragraph just before the present place, which a fold called "Answer" belongs to.
  var lastParagraph: MarkdownBlock?
  /// Whether list items and paragraphs are taken though none of them looks like a question.
  let takesAll: Bool
  /// The levels of headings that are questions, each with whether all of them are.
  private var questionLevels: [Int: Bool] = [:]

  /// A heading, or what serves as one.
  struct Section {
    var level: Int
    var text: String
  }

  /// A question whose answer is being read.
  struct Open {
    var card: Card
    /// A heading of this level or above ends the answer.
    var level: Int
    /// Whether a list below it holds follow-ups, rather than its answer.
    var isItem = false
  }

  /// The cards of a page, and what is left out.
  static func read(_ text: String, file: String, remarks: [CardDeck.Remark]) -> CardDeck {
    let (page, title) = FrontMatter.removed(from: text)
    let blocks = Folds.folded(MarkdownParsing.blocks(of: page))
    var reader = MarkdownReader(file: file, takesAll: false)
    reader.read(blocks)
    if reader.deck.cards.isEmpty {
      reader = MarkdownReader(file: file, takesAll: true)
      reader.read(blocks)
    }
    var deck = reader.deck
    deck.title = deck.title ?? title
    deck.remarks = remarks
    deck.cards.sort { $0.spot < $1.spot }
    deck.leftOut.sort { $0.spot < $1.spot }
    return deck
  }

  private init(file: String, takesAll: Bool) {
    deck = CardDeck(file: file, format: .markdown)
    self.takesAll = takesAll
  }

  private mutating func read(_ blocks: [MarkdownBlock]) {
    let titles = blocks.filter { $0.kind == .heading(1) }
    if titles.count == 1 { deck.title = titles[0].inline.text.onOneLine }
    findQuestionLevels(blocks)
    visit(blocks)
    close()
  }

  // MARK: Walking

  /// Reads blocks that follow each other.
  mutating func visit(_ blocks: [MarkdownBlock]) {
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .heading(let level): heading(block, level, next: blocks.dropFirst(index + 1))
      case .list: list(block)
      case .fold: fold(block)
      case .table: table(block)
      case .paragraph: paragraph(block)
      case .quote where open == nil: visit(block.children)
      default: addToAnswer(block)
      }
      lastParagraph = block.kind == .paragraph ? block : nil
    }
  }

  /// Ends the question that is being read.
  mutating func close() {
    if let card = open?.card { deck.add(card) }
    open = nil
  }

  /// Adds what a block says to the answer that is being read.
  mutating func addToAnswer(_ block: MarkdownBlock) {
    open?.card.answer += block.pieces
  }

  /// Starts a question.
  mutating func begin(
    _ shape: Card.Shape, _ question: String, line: Int, level: Int, isItem: Bool = false
  ) {
    close()
    open = Open(card: card(shape, question, line: line), level: level, isItem: isItem)
  }

  /// A card at the present place.
  func card(_ shape: Card.Shape, _ question: String, line: Int) -> Card {
    var card = Card(spot: spot(line), shape: shape, question: question.withoutNumbering)
    card.competency = sections.last { $0.text != deck.title }?.text
    return card
  }

  func spot(_ line: Int) -> Spot { Spot(file: deck.file, number: line) }

  /// Takes the question that is being read for a heading over those that follow, where it has no answer.
  mutating func openIsHeading() {
    guard let question = open, !question.isItem, question.card.answer.isEmpty else {
      return close()
    }
    deck.leaveOut(question.card.question, at: question.card.spot, .headingOfOthers)
    sections.append(Section(level: question.level, text: question.card.question))
    open = nil
  }

  // MARK: Headings and paragraphs

  private mutating func heading(
    _ block: MarkdownBlock, _ level: Int, next: ArraySlice<MarkdownBlock>
  ) {
    let text = block.inline.text.onOneLine
    if let question = open, level > question.level, !isQuestionHeading(text, level) {
      return addToAnswer(block)
    }
    close()
    sections.removeAll { $0.level >= level }
    let below = next.first { if case .heading = $0.kind { true } else { false } }
    let hasDeeper =
      if case .heading(let other) = below?.kind {
        other > level && questionLevels[other] != nil
      } else { false }
    if !hasDeeper, isQuestionHeading(text, level) {
      return begin(.heading, text, line: block.line, level: level)
    }
    if QuestionLikeness.isQuestion(text) {
      deck.leaveOut(text, at: spot(block.line), .notAQuestion)
    }
    sections.append(Section(level: level, text: text))
  }

  private func isQuestionHeading(_ text: String, _ level: Int) -> Bool {
    guard let all = questionLevels[level] else { return false }
    return all || QuestionLikeness.isQuestion(text)
  }

  /// Headings of a level are questions where half of them look like some; where four fifths do, so are
  /// the others.
  private mutating func findQuestionLevels(_ blocks: [MarkdownBlock]) {
    var counts: [Int: (all: Int, questions: Int)] = [:]
    for block in blocks {
      guard case .heading(let level) = block.kind else { continue }
      counts[level, default: (0, 0)].all += 1
      if QuestionLikeness.isQuestion(block.inline.text) {
        counts[level, default: (0, 0)].questions += 1
      }
    }
    for (level, count) in counts where count.questions > 0 && count.questions * 2 >= count.all {
      questionLevels[level] = count.questions * 5 >= count.all * 4
    }
  }

  private mutating func paragraph(_ block: MarkdownBlock) {
    let text = block.inline.text
    if let (question, answer) = QuestionAndAnswer.split(text) {
      begin(.paragraph, question.onOneLine, line: block.line, level: 7)
      if !answer.cleaned.isEmpty { open?.card.answer.append(answer.cleaned) }
    } else if let (strong, rest) = block.inline.leadingStrong, QuestionLikeness.isQuestion(strong),
      open?.level ?? 7 >= 7, open?.isItem != true
    {
      begin(.paragraph, strong.onOneLine, line: block.line, level: 7)
      if !rest.cleaned.isEmpty { open?.card.answer.append(rest.cleaned) }
    } else if open != nil {
      let piece = QuestionAndAnswer.withoutMark(text).cleaned
      if !piece.isEmpty { open?.card.answer.append(piece) }
    } else if takesAll {
      linesOfQuestions(block)
    }
  }

  /// The questions of a paragraph, each on a line of its own.
  private mutating func linesOfQuestions(_ block: MarkdownBlock) {
    let lines = block.inline.text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated() where QuestionLikeness.isQuestion(String(line)) {
      deck.add(card(.paragraph, String(line).onOneLine, line: block.line + offset))
    }
  }
}
