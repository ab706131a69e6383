extension MarkdownReader {
  /// Reads a list: questions, follow-ups of the question above it, or a part of its answer.
  mutating func list(_ block: MarkdownBlock) {
    if open != nil, block.isChecklist { return choices(block) }
    if open?.isItem == true { return listBelowItem(block) }
    let share = ListShare(of: block)
    // `Problem 2: Why?` is no part of an answer.
    if open?.card.answer.isEmpty == false, block.countsQuestions { close() }
    if open != nil {
      let isAnswer = open?.isNumber == true && open?.card.question.isEmpty == false
      guard !isAnswer, share.areMarked, open?.card.answer.isEmpty == true || share.all > 2 else {
        return addToAnswer(block)
      }
      if open?.card.answer.isEmpty == true { openIsHeading() } else { return askMore(block) }
    }
    let taking = Taking(
      share: share, all: takesAll || isBelowQuestions && !isAside, onlyMarked: isAside,
      isQuestionPage: SectionNames.saysQuestions(deck.title ?? ""))
    for item in block.children {
      self.item(item, isOrdered: block.kind == .list(isOrdered: true), taking)
    }
  }

  /// Which items of a list are questions.
  private struct Taking {
    var share: ListShare
    /// Whether all are that could be some.
    var all: Bool
    /// Whether only a question mark makes one, as in a list of sources.
    var onlyMarked: Bool
    /// Whether the page calls itself a list of questions.
    var isQuestionPage: Bool

    func takes(_ degree: QuestionLikeness.Degree) -> Bool {
      if degree == .marked || all { return true }
      if onlyMarked { return false }
      if isQuestionPage, share.asking * 4 >= share.all { return true }
      switch degree {
      case .begins: return share.asking * 5 >= share.all || share.all < 5
      case .maybe: return share.asking > 0 && (share.asking + share.maybe) * 5 >= share.all * 3
      default: return share.asking > 0 && share.asking * 5 >= share.all * 3
      }
    }
  }

  /// Whether the heading just above says that questions follow; the title of a page says it of too much.
  private var isBelowQuestions: Bool {
    guard let section = sections.last, section.text != deck.title else { return false }
    return !SectionNames.questions.isDisjoint(
      with: section.text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// Whether what is around is no part of the list of questions, as the sources or the licence.
  var isAside: Bool { sections.last.map { SectionNames.isAside($0.text) } ?? false }

  /// Takes the questions of a list that stands in an answer for follow-ups.
  private mutating func askMore(_ block: MarkdownBlock) {
    for item in block.children {
      if QuestionLikeness.degree(of: item.leadingText) == .marked {
        followUp(item.leadingText, line: item.line)
        open?.card.answer += item.children.dropFirst().flatMap(\.pieces)
      } else {
        open?.card.answer += item.pieces
      }
    }
  }

  /// Adds a follow-up; where there are enough, it is a question of its own.
  private mutating func followUp(_ text: String, line: Int) {
    if open?.card.followUps.count ?? 0 < Card.mostFollowUps {
      open?.card.followUps.append(text.withoutNumbering)
    } else {
      deck.add(card(.bullet, text, line: line))
    }
  }

  /// Adds code that stands below a list, and belongs to its last question.
  mutating func codeBelowList(_ block: MarkdownBlock) {
    guard let last = deck.cards.indices.last, deck.cards[last].answer.isEmpty,
      deck.cards[last].shape == .bullet || deck.cards[last].shape == .numbered
    else { return }
    let code = block.inline.text.cleaned
    if deck.cards[last].question.count + code.count < Card.longestQuestion {
      deck.cards[last].question += "\n" + code
    } else {
      deck.cards[last].answer += block.pieces
    }
  }

  private mutating func item(_ item: MarkdownBlock, isOrdered: Bool, _ taking: Taking) {
    let inline = item.leading
    let text = item.leadingText
    let degree = item.degree
    let below = item.children.dropFirst(item.startsWithText ? 1 : 0)
    if text.isEmpty {
      if below.isEmpty {
        deck.leaveOut("", at: spot(item.line), inline.hasPicture ? .pictureOnly : .empty)
      }
      visitBelow(below)
    } else if inline.isLinkWithin {
      deck.leaveOut(text, at: spot(item.line), .linkWithin)
      visitBelow(below)
    } else if inline.isLink, degree < .begins, !taking.share.areLinks || !taking.takes(degree) {
      deck.leaveOut(text, at: spot(item.line), .linkOnly)
      visitBelow(below)
    } else if degree < .begins, holdsQuestions(below) {
      under(Section(level: 8, text: text), below)
    } else if taking.takes(degree) {
      let isHeading = item.children.first?.isHeading == true
      begin(
        isOrdered ? .numbered : .bullet, text, line: item.line, level: isHeading ? 7 : 8,
        isItem: !isHeading)
      visit(Array(below))
      close()
    } else {
      deck.leaveOut(text, at: spot(item.line), .notAQuestion)
      visitBelow(below)
    }
  }

  /// Reads what stands below a text that is a heading for it alone; headings among it end with it.
  mutating func under(_ section: Section, _ blocks: ArraySlice<MarkdownBlock>) {
    let around = sections
    sections.append(section)
    visitBelow(blocks)
    sections = around
  }

  private mutating func visitBelow(_ blocks: ArraySlice<MarkdownBlock>) {
    visit(Array(blocks))
    close()
  }

  /// Whether there is a list of questions among the blocks.
  func holdsQuestions(_ blocks: ArraySlice<MarkdownBlock>) -> Bool {
    blocks.contains { block in
      if case .list = block.kind { return ListShare(of: block).areQuestions }
      return false
    }
  }

  /// Reads a list with boxes to tick below a question: its choices, of which the ticked ones are right. What
  /// stands between the two, and code among them, belongs to the question.
  private mutating func choices(_ block: MarkdownBlock) {
    guard var question = open else { return }
    if !question.hasChoices {
      question.takeAnswerIntoQuestion()
      question.hasChoices = true
    }
    for item in block.children {
      let pieces = [item.leadingText] + item.children.dropFirst().flatMap(\.pieces)
      let text = pieces.map { $0.replacing(Card.codeMark, with: "") }.joined(separator: "\n")
        .cleaned
      guard !text.isEmpty else { continue }
      question.card.question += "\n- " + text
      if item.checkbox == true { question.card.answer.append(text) }
    }
    open = question
  }

  /// What stands in a list below a question of a list: where it asks something these are follow-ups, where
  /// the question ends in a colon its choices, and else what a good answer has.
  private mutating func listBelowItem(_ block: MarkdownBlock) {
    let texts = block.children.map(\.leadingText)
    let degrees = block.children.map(\.degree)
    let isAsking = degrees.contains(.marked) || degrees.allSatisfy { $0 >= .begins }
    if !isAsking, open?.card.question.hasSuffix(":") == true {
      open?.card.question += " " + block.pieces.map(\.onOneLine).joined(separator: "; ")
      return
    }
    for (index, item) in block.children.enumerated() {
      if isAsking, degrees[index] >= .begins {
        followUp(texts[index], line: item.line)
        visit(Array(item.children.dropFirst()))
      } else {
        open?.card.answer += item.pieces
      }
    }
  }
}

/// How many items of a list look like questions.
struct ListShare {
  /// Those that ask or tell to do something.
  private(set) var asking = 0
  /// Those with a question mark.
  private(set) var marked = 0
  /// Those that could ask.
  private(set) var maybe = 0
  /// All but the links within the page, and those that lead elsewhere and ask nothing.
  private(set) var all = 0
  private var links = 0
  private var askingLinks = 0

  /// Counts the items of a list.
  init(of list: MarkdownBlock) {
    for item in list.children where !item.leading.isLinkWithin && !item.leadingText.isEmpty {
      let degree = item.degree
      let isLink = item.leading.isLink
      if isLink {
        links += 1
        if degree >= .begins { askingLinks += 1 }
      }
      if isLink, degree < .begins { continue }
      all += 1
      if degree == .marked { marked += 1 }
      if degree >= .begins { asking += 1 }
      if degree == .maybe { maybe += 1 }
    }
  }

  /// Whether at least half of them ask.
  var areQuestions: Bool { asking > 0 && asking * 2 >= all }

  /// Whether nearly all have question marks.
  var areMarked: Bool { marked > 0 && marked * 5 >= all * 4 }

  /// Whether the links of the list are questions.
  var areLinks: Bool { askingLinks > 0 && askingLinks * 5 >= links * 3 }
}

extension MarkdownBlock {
  /// Whether each item of a list has a question mark and the number of a question before it, or is a heading that asks.
  fileprivate var countsQuestions: Bool {
    !children.isEmpty
      && children.allSatisfy { item in
        item.children.first?.isHeading == true
          ? QuestionLikeness.isQuestion(item.leadingText)
          : item.degree == .marked && item.leadingText.isNumbered
      }
  }

  /// Whether it is a heading.
  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// Whether an item begins with a text of its own.
  var startsWithText: Bool {
    switch children.first?.kind {
    case .heading, .paragraph, .html: true
    default: false
    }
  }

  /// How much the text an item begins with looks like a question; as a heading it is meant for one.
  var degree: QuestionLikeness.Degree {
    let degree = QuestionLikeness.degree(of: leadingText)
    return children.first?.isHeading == true ? max(degree, .begins) : degree
  }

  /// Whether it is a list in which each item begins with a box.
  var isChecklist: Bool { !children.isEmpty && children.allSatisfy { $0.checkbox != nil } }

  /// Whether the box an item begins with is ticked; nil where it begins otherwise.
  var checkbox: Bool? {
    guard kind == .item else { return nil }
    let text = leading.text
    if text.hasPrefix("[ ]") { return false }
    return text.hasPrefix("[x]") || text.hasPrefix("[X]") ? true : nil
  }

  /// The text an item begins with, on one line and without its box.
  var leadingText: String {
    let text = leading.text
    return String(checkbox == nil ? text[...] : text.dropFirst(3)).onOneLine
  }

  /// The text an item begins with, with what it is made of.
  var leading: InlineText { startsWithText ? children.first?.inline ?? InlineText() : InlineText() }
}
