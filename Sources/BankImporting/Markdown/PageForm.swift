extension MarkdownBlock {
  /// Whether it is a paragraph of a few words that tell nothing: a name, or a question.
  fileprivate var isShortNote: Bool {
    kind == .paragraph && inline.text.utf8.count <= 400 && inline.text.onOneLine.count <= 160
      && !inline.text.onOneLine.hasSuffix(".")
  }

  /// What a quotation of one paragraph asks; nil where it has more, or tells.
  var quotedQuestion: String? {
    guard children.count == 1, children[0].kind == .paragraph else { return nil }
    let text = children[0].inline.text
    return text.utf8.count <= 1200 && QuestionLikeness.isQuestion(text) ? text.onOneLine : nil
  }

  /// Whether an item is all in quotation marks.
  var isQuoted: Bool {
    let text = leadingText
    return text.count > 4 && text.withoutQuotes.count == text.count - 2
  }

  /// Whether it is a question on a line of its own.
  fileprivate var isQuestionAlone: Bool {
    let text = inline.text
    return text.utf8.count <= 1200 && !text.contains(where: \.isNewline)
      && QuestionLikeness.endsWithMark(text) && QuestionLikeness.degree(of: text) == .marked
  }
}

/// What the form of a page says of what is asked on it, whatever words it has: what looks as those that ask do is a
/// question as they are.
struct PageForm {
  /// What is asked in the same words three times or more: of what the headings above name.
  private(set) var refrains: Set<String> = []
  /// The summaries of folds that stand there several times, and so only say what is hidden.
  private(set) var foldLabels: Set<String> = []
  /// Whether paragraphs with a number before them are questions, as nearly all of them ask.
  private(set) var numberedParagraphsAsk = false
  /// Whether the lines of plain paragraphs are items of lists, as their writer meant them.
  private(set) var linesAsk = false
  /// Whether items in bold with an answer below them are questions, as many of them ask.
  private(set) var strongItemsAsk = false
  /// Whether short lines over lists are questions, as many of them ask and the lists answer.
  private(set) var topicsHeadLists = false
  /// Whether every item of a numbered list is a question, as the page is made of such lists.
  private(set) var numberedItemsAsk = false

  /// Whether what stands behind the question mark of an item answers, as it does in many of them.
  private(set) var answersBehindMarks = false
  /// Whether quotations are what somebody says who asks, as most of them ask.
  private(set) var quotesAsk = false
  /// Whether items in quotation marks are what somebody says who asks, as many of them ask.
  private(set) var quotedItemsAsk = false
  /// Whether every item of any list is a question, as there is nothing on the page but lists of which many ask.
  private(set) var itemsAsk = false
  /// The lines of paragraphs that ask one after the other, with nothing between them that could answer.
  private(set) var runs: Set<Int> = []

  /// Begins with no page.
  init() {}

  /// Looks at the blocks of a page.
  init(of blocks: [MarkdownBlock]) {
    refrains = blocks.repeatedQuestions
    foldLabels = blocks.repeatedSummaries
    numberedParagraphsAsk = blocks.holdNumberedParagraphs
    linesAsk = blocks.holdLists
    strongItemsAsk = blocks.holdStrongItems
    topicsHeadLists = blocks.areTopicsOverLists
    numberedItemsAsk = blocks.areNumberedLists
    itemsAsk = blocks.areBareLists
    quotedItemsAsk = blocks.quoteItems
    quotesAsk = blocks.quoteQuestions
    answersBehindMarks = blocks.answerBehindMarks
    runs = blocks.askingRuns
  }
}

extension [MarkdownBlock] {
  /// Whether most paragraphs with a number ask, or have a program below them.
  fileprivate var holdNumberedParagraphs: Bool {
    let numbered = filter { $0.kind == .paragraph && $0.inline.text.isNumbered }
    let asking = numbered.count { QuestionLikeness.isQuestion($0.firstLine) }
    let solved = zip(self, dropFirst()).count {
      $0.0.kind == .paragraph && $0.0.inline.text.isNumbered && $0.1.kind == .code
    }
    let numbers = numbered.compactMap { Prefix.number(in: $0.inline.text) }
    let counted = zip(numbers, numbers.dropFirst()).count { $0 + 1 == $1 || $1 == 1 }
    return asking > 2 && asking * 5 >= numbered.count * 3
      || asking > 5 && asking * 5 >= numbered.count * 2 && counted * 5 >= numbers.count * 4
      || solved > 1 && solved * 5 >= numbered.count * 3 && solved * 3 >= count
  }

  /// The paragraphs with a question mark that stand there three times or more.
  fileprivate var repeatedQuestions: Set<String> {
    var counts: [String: Int] = [:]
    for block in self
    where block.kind == .paragraph && QuestionLikeness.endsWithMark(block.inline.text) {
      counts[block.inline.text.onOneLine, default: 0] += 1
    }
    return Set(counts.filter { $0.value > 2 }.keys)
  }

  /// Whether five short lines or more stand over lists of their own, and a third of them ask.
  fileprivate var areTopicsOverLists: Bool {
    let topics = zip(self, dropFirst()).filter { $0.0.isTopicLine && $0.1.kind.isList }.map(\.0)
    let lists = zip(self, dropFirst()).filter { $0.1.kind.isList }
    return topics.count > 4 && topics.count * 3 >= lists.count * 2
      && topics.count { QuestionLikeness.isQuestion($0.inline.text) } * 3 >= topics.count
  }

  /// Whether the page is a list whose items are lines of plain paragraphs, of which a quarter ask and no heading does.
  fileprivate var holdLists: Bool {
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

  /// Whether the page is a list of items in bold, each with its answer below, of which a quarter ask.
  fileprivate var holdStrongItems: Bool {
    let items = flatMap { $0.kind.isList ? $0.children.filter(\.isStrongOverAnswer) : [] }
    return items.count > 9
      && items.count { QuestionLikeness.isQuestion($0.leadingText) } * 4 >= items.count
  }

  /// Whether the page is made of several numbered lists without anything below their items, of which a quarter ask,
  /// and no heading does.
  fileprivate var areNumberedLists: Bool {
    let lists = filter { $0.kind == .list(isOrdered: true) }
    let items = lists.flatMap(\.children)
    return lists.count > 2 && items.count > 29
      && lists.count * 3 >= count { !$0.isHeading && $0.kind != .rule }
      && items.allSatisfy { $0.children.count < 2 }
      && items.count { QuestionLikeness.isQuestion($0.leadingText) } * 4 >= items.count
  }

  /// Whether three items or more go on to tell behind their question mark, and these are a quarter of those that ask.
  fileprivate var answerBehindMarks: Bool {
    let items = flatMap { $0.kind.isList ? $0.children : [] }.map(\.leadingText)
      .filter { $0.utf8.count <= 2000 && QuestionLikeness.isQuestion($0) }
    let told = items.count { $0.partedBehindMark != nil }
    return told > 2 && told * 4 >= items.count
  }

  /// Whether four quotations or more stand between paragraphs, and three fifths of them ask.
  fileprivate var quoteQuestions: Bool {
    let quotes = filter { $0.kind == .quote }
    return quotes.count > 3
      && quotes.count { $0.quotedQuestion != nil } * 5 >= quotes.count * 3
  }

  /// Whether five items or more are in quotation marks, and a quarter of these ask.
  fileprivate var quoteItems: Bool {
    var (all, asking) = (0, 0)
    func count(_ blocks: [MarkdownBlock]) {
      for block in blocks {
        if block.kind == .item, block.isQuoted {
          all += 1
          if QuestionLikeness.isQuestion(block.leadingText.withoutQuotes) { asking += 1 }
        }
        count(block.children)
      }
    }
    count(self)
    return all > 4 && asking * 4 >= all
  }

  /// Whether the page is nothing but lists below headings, with at least fifteen items of which a fifth ask.
  fileprivate var areBareLists: Bool {
    let lists = filter(\.kind.isList)
    let items = lists.flatMap(\.children)
    // Below items with numbers anything may answer.
    let areCounted = lists.allSatisfy { $0.kind == .list(isOrdered: true) }
    let isBare = allSatisfy { $0.isHeading || $0.kind.isList || $0.kind == .rule || $0.isShortNote }
    return items.count > 14 && isBare
      && items.allSatisfy {
        areCounted || $0.children.count < 2 || $0.children.dropFirst().allSatisfy(\.kind.isList)
      }
      && items.count { QuestionLikeness.isQuestion($0.leadingText) } * 5 >= items.count
  }

  /// The lines of three paragraphs or more in a row that are a question each.
  fileprivate var askingRuns: Set<Int> {
    let runs = split { $0.kind != .paragraph || !$0.isQuestionAlone }.map { $0.map(\.line) }
    let long = runs.filter { $0.count > 2 }
    // Where there are many such, two do.
    let isList = long.map(\.count).reduce(0, +) > 11
    return Set((isList ? runs.filter { $0.count > 1 } : long).joined())
  }

  /// The summaries of folds that stand here more than once and do not ask.
  fileprivate var repeatedSummaries: Set<String> {
    var counts: [String: Int] = [:]
    func count(_ blocks: [MarkdownBlock]) {
      for block in blocks {
        if block.kind == .fold { counts[block.inline.text.cleaned, default: 0] += 1 }
        count(block.children)
      }
    }
    count(self)
    return Set(
      counts.filter { $0.value > 1 && $0.key.count <= 60 && !QuestionLikeness.isQuestion($0.key) }
        .keys)
  }
}
