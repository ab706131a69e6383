/// How many items of a list look like questions.
struct ListShare {
  /// Those that ask or tell to do something.
  private(set) var asking = 0
  /// Those with a question mark.
  private(set) var marked = 0
  /// Those that could ask.
  private(set) var maybe = 0
  /// Those that tell to do something, as the steps of an answer do.
  private(set) var tasks = 0
  /// All but the links within the page, and those that lead elsewhere and ask nothing.
  private(set) var all = 0
  private var links = 0
  private var askingLinks = 0

  /// Begins with no list.
  init() {}

  /// Counts the items of a list.
  init(of list: MarkdownBlock) { add(list) }

  /// Counts the items of a list as well.
  mutating func add(_ list: MarkdownBlock) {
    for item in list.children where !item.leading.isLinkWithin && !item.leadingText.isEmpty {
      let degree = item.degree(isNumbered: list.kind == .list(isOrdered: true))
      let isLink = item.leading.isLink
      if isLink {
        links += 1
        if degree >= .begins { askingLinks += 1 }
      }
      if isLink, degree < .begins { continue }
      all += 1
      if degree == .marked { marked += 1 }
      if degree >= .begins { asking += 1 }
      if degree == .begins, Openings.isTask(item.leadingText) { tasks += 1 }
      if degree == .maybe { maybe += 1 }
    }
  }

  /// Whether at least half of them could ask.
  var couldAsk: Bool { (asking + maybe) * 2 >= all && all > 0 }

  /// Whether at least half of them ask.
  var areQuestions: Bool { asking > 0 && asking * 2 >= all }

  /// Whether most of many ask in words that no step of an answer has.
  var wonder: Bool { all > 4 && (asking - tasks) * 2 >= all }

  /// Whether nearly all have question marks.
  var areMarked: Bool { marked > 0 && marked * 5 >= all * 4 }

  /// Whether two thirds have question marks.
  var mostAreMarked: Bool { marked > 0 && marked * 3 >= all * 2 }

  /// Whether the links of the list are questions.
  var areLinks: Bool { askingLinks > 0 && askingLinks * 5 >= links * 3 }
}
