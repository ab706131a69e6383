/// What the headings of a page have in common, which says which of them are questions.
struct HeadingForm {
  /// The headings of each level.
  private(set) var shares: [Int: HeadingShare] = [:]
  /// The headings that stand there several times, as `Sources` in each chapter.
  private(set) var repeated: Set<String> = []
  /// The deepest level of headings.
  private(set) var deepest = 0
  /// How many headings begin with a word for a question and a number.
  private(set) var labelled = 0
  /// The levels of headings that name topics of which the paragraph below asks, with the share of those that do.
  private(set) var topicLevels: [Int: Double] = [:]
  private var groups: [HeadingShare] = []
  private var groupOfLine: [Int: Int] = [:]

  /// Begins with no page.
  init() {}

  /// Counts how many headings of each level ask, and how many name a topic of which the paragraph below asks.
  init(of blocks: [MarkdownBlock]) {
    var topics: [Int: (all: Int, asking: Int)] = [:]
    var open: [Int: Int] = [:]
    repeated = blocks.repeatedHeadings
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level) = block.kind else { continue }
      let text = block.inline.text.onOneLine
      if repeated.contains(text) { continue }
      deepest = max(deepest, level)
      if HeadingLabel.isNumber(text) || HeadingLabel.isAnswer(text) || GuideLabel(text) != nil {
        continue
      }
      let degree = QuestionLikeness.degree(of: text)
      open = open.filter { $0.key <= level }
      let group = open[level] ?? groups.count
      if group == groups.count { groups.append(HeadingShare()) }
      open[level] = group
      groupOfLine[block.line] = group
      groups[group].count(degree)
      shares[level, default: HeadingShare()].count(degree)
      if text.isNumbered {
        shares[level]?.numbered += 1
        groups[group].numbered += 1
      }
      if let number = Prefix.number(in: text), let last = shares[level]?.last {
        if number == last + 1 { shares[level]?.counted += 1 }
        let part = blocks.dropFirst(index + 1).prefix { !$0.endsPart(of: level) }
        if part.contains(where: \.holdsQuestions) || part.count(where: \.isMarkedParagraph) > 1 {
          shares[level]?.holding += 1
        }
        shares[level]?.last = number
      }
      if HeadingLabel.isLabelledNumber(text), text.isNumbered { labelled += 1 }
      guard let below = blocks.dropFirst(index + 1).first, below.kind == .paragraph else {
        continue
      }
      topics[level, default: (0, 0)].all += 1
      if below.asksBelowTopic { topics[level, default: (0, 0)].asking += 1 }
    }
    topicLevels = topics.filter { level, topic in
      let share = shares[level] ?? HeadingShare()
      return topic.asking >= 3 && topic.asking * 5 >= topic.all * 2 && share.asking * 3 < share.all
    }.mapValues { Double($0.asking) / Double($0.all) }
  }

  /// The headings of one level below one heading of a higher one, of which that at a line is one.
  func group(at line: Int) -> HeadingShare? { groupOfLine[line].map { groups[$0] } }
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
  /// Those with a number that have a list of questions or headings that ask below them.
  var holding = 0
  /// The number of the last one.
  var last = 0

  /// Counts a heading by how much it looks like a question.
  mutating func count(_ degree: QuestionLikeness.Degree) {
    all += 1
    if degree >= .begins { asking += 1 }
    if degree == .marked { marked += 1 }
  }

  /// Whether most count on, and what is below them answers.
  var areCounted: Bool { counted * 3 >= all * 2 && holding * 4 < all }

  /// Whether of several most ask.
  var mostAsk: Bool { all > 3 && asking * 5 >= all * 3 }
}

extension [MarkdownBlock] {
  /// The headings without a question mark that stand there three times or more.
  fileprivate var repeatedHeadings: Set<String> {
    var counts: [String: Int] = [:]
    for block in self where block.isHeading && !QuestionLikeness.endsWithMark(block.inline.text) {
      counts[block.inline.text.onOneLine, default: 0] += 1
    }
    return Set(counts.filter { $0.value > 2 }.keys)
  }
}

extension MarkdownBlock {
  /// Whether it is a heading of that level or above.
  fileprivate func endsPart(of level: Int) -> Bool {
    if case .heading(let other) = kind { other <= level } else { false }
  }

  /// Whether it is a heading that asks, or a list of questions.
  fileprivate var holdsQuestions: Bool {
    switch kind {
    case .heading: QuestionLikeness.endsWithMark(inline.text)
    case .list: ListShare(of: self).areMarked
    default: false
    }
  }

  fileprivate var isMarkedParagraph: Bool {
    kind == .paragraph && QuestionLikeness.endsWithMark(inline.text)
  }

  /// Whether it is several questions, one on each line.
  var linesAsk: Bool {
    let lines = inline.text.split(whereSeparator: \.isNewline).map(String.init)
    return lines.count > 1
      && lines.count { QuestionLikeness.endsWithMark($0.onOneLine) } * 5 >= lines.count * 4
  }

  /// Whether a paragraph below a heading asks about what the heading names.
  var asksBelowTopic: Bool {
    // What is bold asks by itself, and there may be more of it below.
    if let (strong, _) = inline.leadingStrong, QuestionLikeness.isQuestion(strong) { return false }
    if linesAsk { return false }
    let text = inline.text.onOneLine
    if QuestionLikeness.isOfCandidate(text) { return false }
    let lines = inline.text.split(whereSeparator: \.isNewline).map(String.init)
    return text.count <= Card.longestQuestion
      && (QuestionLikeness.isQuestion(text)
        || lines.contains { QuestionLikeness.endsWithMark($0.onOneLine) })
  }
}
