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
  /// Whether the list below says what a good answer has, of no question in particular.
  var listIsOfGuide = false
  /// The line of the last item of a list that is a heading and asks.
  var lineOfItemHeading = 0
  /// Whether list items and paragraphs are taken though none of them looks like a question.
  let takesAll: Bool
  /// Whether headings whose numbers count on are taken, as nothing else on the page asks.
  let takesCounted: Bool
  /// What the form of the page says of what is asked.
  var form = PageForm()
  /// What that of its headings says.
  var headingForm = HeadingForm()
  /// The headings that are no questions, with their lines.
  var headings: [(text: String, line: Int)] = []
  /// Those of them above a question.
  var usedSections: Set<String> = []

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
    /// Whether it began with a heading that is a mere number, so that the paragraph below it asks.
    var isNumber = false
    /// The line of the first of the lists it is one of, between which the answers stand.
    var run: Int?
    /// Whether it is only told so far what the question is about.
    var isScenario = false
    /// What the line before said of the next list.
    var label: GuideLabel?
    /// Whether boxes to tick stood below it.
    var hasChoices = false

    /// Adds what was taken for the answer so far to the question.
    mutating func takeAnswerIntoQuestion() {
      let whole = card.answer.reduce(card.question) {
        $0 + "\n" + $1.replacing(Card.codeMark, with: "")
      }
      guard whole.count <= Card.longestQuestion else { return }
      card.question = whole
      card.answer = []
    }

    /// The line of the question that an answer such as `Answer: B` means; nil where it means none.
    func choice(lettered answer: String) -> String? {
      let letter = QuestionAndAnswer.withoutMark(answer).onOneLine
      guard letter.utf8.count == 1, letter.first?.isLetter == true else { return nil }
      return card.question.split(separator: "\n").map(String.init)
        .first { Prefix.after([letter], in: $0, needsBlank: false) != nil }
    }
  }

  /// The cards of a page, and what is left out.
  static func read(
    _ text: String, file: String, remarks: [CardDeck.Remark]
  ) throws(ImportError) -> CardDeck {
    let (page, title) = FrontMatter.removed(from: text)
    let lists = BracketRows.asMarkdown(ListMarkup.asMarkdown(page))
    let blocks = try MarkdownParsing.blocks(of: lists, file: file)
    return read(blocks, title: title, file: file, format: .markdown, remarks: remarks)
  }

  /// The cards of a page in any form that has headings and lists, and what is left out.
  static func read(
    _ blocks: [MarkdownBlock], title: String?, file: String, format: ImportFormat,
    remarks: [CardDeck.Remark]
  ) -> CardDeck {
    let blocks = Callouts.unfolded(HTMLHeadings.parted(Folds.folded(blocks)))
    if var deck = Dialogue.deck(of: blocks.spoken, file: file, format: format) {
      (deck.title, deck.remarks) = (title, remarks)
      deck.nameTheRest(of: blocks)
      return deck
    }
    var reader = MarkdownReader(file: file)
    // The title of an outline stands apart from its headings.
    if format == .org { reader.deck.title = title }
    reader.read(blocks)
    if reader.deck.cards.isEmpty, !blocks.holdProse {
      var all = MarkdownReader(file: file, takesAll: true)
      all.read(blocks)
      reader = all
    }
    if reader.deck.cards.isEmpty {
      var counted = MarkdownReader(file: file, takesCounted: true)
      counted.read(blocks)
      if !counted.deck.cards.isEmpty { reader = counted }
    }
    var deck = reader.deck
    deck.format = format
    deck.title = deck.title ?? title
    deck.takeUnmatchedLinks()
    deck.preferAnswered()
    deck.leaveUnlabelled(of: blocks)
    deck.leaveOutAskedBack()
    deck.nameTheRest(of: blocks)
    deck.remarks = remarks
    deck.cards.sort { $0.spot < $1.spot }
    deck.leftOut.sort { $0.spot < $1.spot }
    return deck
  }

  private init(file: String, takesAll: Bool = false, takesCounted: Bool = false) {
    deck = CardDeck(file: file, format: .markdown)
    self.takesAll = takesAll
    self.takesCounted = takesCounted
  }

  private mutating func read(_ blocks: [MarkdownBlock]) {
    let titles = blocks.filter { $0.kind == .heading(1) }
    let isAbove = blocks.prefix { $0.kind != .heading(1) }.allSatisfy { !$0.kind.isList }
    if titles.count == 1, isAbove, deck.title == nil {
      deck.title = titles[0].inline.text.onOneLine
    }
    form = PageForm(of: blocks)
    headingForm = HeadingForm(of: blocks)
    visit(blocks)
    close()
    nameHeadings()
  }

  // MARK: Walking

  /// Reads blocks that follow each other.
  mutating func visit(_ blocks: [MarkdownBlock]) {
    var last: MarkdownBlock.Kind?
    let runs = ListRuns(of: blocks)
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .heading(let level): heading(block, level, next: blocks.dropFirst(index + 1))
      case .list:
        let part = runs.part(at: index)
        list(block, part)
        if let part, index + 1 < blocks.count { reopen(block, part, before: blocks[index + 1]) }
      case .fold: fold(block)
      case .table: table(block)
      case .paragraph where isLeadIn(block, before: blocks.dropFirst(index + 1).first): break
      case .paragraph where headsRun(block, before: blocks.dropFirst(index + 1).first):
        close()
        head(block)
      case .paragraph
      where form.topicsHeadLists && block.isTopicLine
        && blocks.dropFirst(index + 1).first?.kind.isList == true:
        begin(.paragraph, block.inline.text.onOneLine, line: block.line, level: 7)
      case .paragraph: paragraph(block)
      case .document: visit(block.children)
      case .quote where form.quotesAsk && block.quotedQuestion != nil:
        begin(.paragraph, block.quotedQuestion ?? "", line: block.line, level: 7)
      case .quote where open == nil: visit(block.children)
      case .code where block.inline.text.onOneLine.isMarkedQuestion:
        begin(.paragraph, block.inline.text.onOneLine, line: block.line, level: 7)
      case .code where open == nil && block.isListInCode: linesOfCode(block)
      case .code where (open == nil || open?.run != nil) && last?.isList == true:
        codeBelowList(block)
      case .code where open?.hasChoices == true:
        open?.card.question += "\n" + block.inline.text.cleaned
      default: addToAnswer(block)
      }
      if block.kind != .paragraph { listIsOfGuide = false }
      lastParagraph = block.kind == .paragraph ? block : nil
      last = block.kind
    }
  }

  /// Ends the question that is being read.
  mutating func close() {
    guard let question = open else { return }
    open = nil
    // A number over other headings is no question.
    if question.isNumber, question.card.question.isEmpty, question.card.answer.isEmpty { return }
    deck.add(question.card)
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

  /// A card at the present place; a heading that only says for whom the questions are gives the level.
  mutating func card(_ shape: Card.Shape, _ question: String, line: Int) -> Card {
    var card = Card(
      spot: spot(line), shape: shape, question: question.withoutNumbering.withoutLetter)
    usedSections.formUnion(sections.map(\.text))
    card.kind = sections.reversed().lazy.compactMap { SectionNames.kind(in: $0.text) }.first
    // The number of a question is no competency of it.
    let headings = sections.reversed().filter {
      $0.text != deck.title && !HeadingLabel.isLabelledNumber($0.text)
    }
    card.competency = headings.first { !LevelNames.areAll(in: $0.text) }?.text
    if let heading = headings.first, LevelNames.areAll(in: heading.text) {
      card.levels = LevelNames.levels(in: heading.text)
    }
    return card
  }

  func spot(_ line: Int) -> Spot { Spot(file: deck.file, number: line) }

  /// Takes the question that is being read for a heading over those that follow, where it has no answer.
  mutating func openIsHeading() {
    guard let question = open, !question.isItem, question.card.answer.isEmpty,
      !question.card.question.isEmpty
    else { return close() }
    // One with a question mark is asked as well.
    if QuestionLikeness.endsWithMark(question.card.question) { return close() }
    deck.leaveOut(question.card.question, at: question.card.spot, .headingOfOthers)
    sections.append(Section(level: question.level, text: question.card.question))
    open = nil
  }
}
