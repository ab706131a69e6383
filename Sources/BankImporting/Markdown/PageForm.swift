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
    return asking > 2 && asking * 5 >= numbered.count * 3
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
