extension MarkdownReader {
  /// Reads a list: questions, follow-ups of the question above it, or a part of its answer.
  mutating func list(_ block: MarkdownBlock, _ part: ListRuns.Part? = nil) {
    if listIsOfGuide {
      for item in block.children {
        deck.leaveOut(item.leadingText, at: spot(item.line), .notAQuestion)
      }
      return
    }
    if open != nil, block.isChecklist { return choices(block) }
    if let label = open?.label { return labelled(block, label) }
    if record(block) { return }
    if let part, endsOpen(part) { close() }
    if open?.isItem == true { return listBelowItem(block) }
    let share = part?.share ?? ListShare(of: block)
    // `Problem 2: Why?` is no part of an answer.
    if open?.card.answer.isEmpty == false, block.countsQuestions { close() }
    if open != nil {
      let isTask = open?.card.question.hasSuffix(":") == true && share.areQuestions && share.all > 2
      let isAnswer = open?.isNumber == true && open?.card.question.isEmpty == false && !isTask
      guard !isAnswer,
        share.areMarked || share.all > 2 && share.mostAreMarked || isTask || share.wonder
          || ListShare(of: block).wonder,
        open?.card.answer.isEmpty == true || share.all > 2
      else {
        return addToAnswer(block)
      }
      if open?.card.answer.isEmpty == true {
        openIsHeading()
      } else if block.children.count > Card.mostFollowUps {
        close()
      } else {
        return askMore(block)
      }
    }
    let taking = Taking(
      share: share,
      all: !isAside
        && (isBelowQuestions || form.itemsAsk
          || form.numberedItemsAsk && block.kind == .list(isOrdered: true))
        || takesAll, onlyMarked: isAside,
      isQuestionPage: SectionNames.saysQuestions(deck.title ?? ""))
    for item in block.children {
      self.item(item, isOrdered: block.kind == .list(isOrdered: true), taking)
    }
  }

  /// Whether a list that goes on another one ends the question above it: one of that list, or a paragraph among
  /// lists of questions.
  private func endsOpen(_ part: ListRuns.Part) -> Bool {
    guard let open else { return false }
    return open.run == part.run
      || open.card.shape == .paragraph && open.level == 7
        && (part.share.areMarked || part.share.wonder)
  }

  /// Opens the last question of a list again, where others that continue it have their answers between them.
  mutating func reopen(
    _ list: MarkdownBlock, _ part: ListRuns.Part, before next: MarkdownBlock
  ) {
    let isAnswer =
      list.kind == .list(isOrdered: true) || part.isParted
      ? !next.isBoldHeading : next.kind == .quote
    guard isAnswer, open == nil, let card = deck.cards.last, card.spot.number >= list.line,
      card.shape == .numbered || card.shape == .bullet
    else { return }
    deck.cards.removeLast()
    open = Open(card: card, level: 8, isItem: true, run: part.run)
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
      if isQuestionPage {
        if share.asking * 4 >= share.all { return true }
        if degree == .maybe, (share.asking + share.maybe) * 5 >= share.all * 3 { return true }
      }
      switch degree {
      case .begins: return share.asking * 5 >= share.all || share.all < 5
      case .maybe: return share.asking > 0 && (share.asking + share.maybe) * 5 >= share.all * 3
      default:
        return share.asking > 0
          && (share.asking * 5 >= share.all * 3
            || share.asking * 5 >= share.all * 2
              && (share.asking + share.maybe) * 5 >= share.all * 4)
      }
    }
  }

  /// Whether the heading just above says that questions follow; the title of a page says it of too much.
  private var isBelowQuestions: Bool {
    guard let section = sections.last, section.text != deck.title else { return false }
    return SectionNames.headsQuestions(section.text)
  }

  /// Whether a paragraph tells something of the list below it, under a heading that says that questions follow.
  func isLeadIn(_ block: MarkdownBlock, before next: MarkdownBlock?) -> Bool {
    open == nil && isBelowQuestions && next?.kind == .list(isOrdered: true)
      && !QuestionLikeness.endsWithMark(block.inline.text)
  }

  /// Whether what is around is no part of the list of questions, as the sources or the licence.
  var isAside: Bool { sections.last.map { SectionNames.isAside($0.text) } ?? false }

  /// Takes the questions of a list that stands in an answer for follow-ups.
  private mutating func askMore(_ block: MarkdownBlock) {
    for item in block.children {
      let text = item.leadingText
      if QuestionLikeness.degree(of: text) == .marked || text.isLabelledFollowUp {
        followUp(item.leadingText, line: item.line)
        open?.card.answer += item.children.dropFirst().flatMap(\.pieces)
      } else {
        open?.card.answer += item.pieces
      }
    }
  }

  /// Takes a list for what the line before it says.
  private mutating func labelled(_ block: MarkdownBlock, _ label: GuideLabel) {
    open?.label = nil
    switch label {
    case .answer: return addToAnswer(block)
    // So that nobody takes it for what is listened for.
    case .redFlags:
      open?.card.answer += block.children.map(\.pieces).flatMap { pieces in
        pieces.prefix(1).map { "Red flag: " + $0 } + pieces.dropFirst()
      }
      return
    case .followUps: break
    }
    for item in block.children where !item.leadingText.isEmpty {
      if open?.card.followUps.count ?? 0 < Card.mostFollowUps {
        open?.card.followUps.append(item.followUp)
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
    if let question = open {
      open?.card.take(block, asAnswer: question.card.spot.number == lineOfItemHeading)
    } else if let last = deck.cards.indices.last,
      deck.cards[last].shape == .bullet || deck.cards[last].shape == .numbered
    {
      deck.cards[last].take(
        block, asAnswer: deck.cards[last].spot.number == lineOfItemHeading)
    }
  }

  private mutating func item(_ item: MarkdownBlock, isOrdered: Bool, _ taking: Taking) {
    let inline = item.leading
    let text = item.leadingText
    let degree = item.headsFolds ? .no : item.degree(isNumbered: isOrdered)
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
    } else if degree < .begins, holdsQuestions(below) || item.headsFolds {
      under(Section(level: 8, text: text), below)
    } else if !QuestionLikeness.isOfCandidate(text),
      taking.takes(degree) || form.strongItemsAsk && item.isStrongOverAnswer
        || form.quotedItemsAsk && item.isQuoted
    {
      let isHeading = item.children.first?.isHeading == true
      if isHeading { lineOfItemHeading = item.line }
      let asked = item.checkbox == nil ? inline.linesThatAsk : nil
      let (question, answer) = asked.map { ($0[0], nil) } ?? parts(of: item)
      begin(
        isOrdered ? .numbered : .bullet, question, line: item.line, level: isHeading ? 7 : 8,
        isItem: !isHeading)
      if let answer { open?.card.answer.append(answer) }
      for line in asked?.dropFirst() ?? [] { followUp(line, line: item.line) }
      visit(Array(below))
      close()
    } else {
      deck.leaveOut(text, at: spot(item.line), .notAQuestion)
      visitBelow(below)
    }
  }

  /// The question of an item, and what answers it in the same text.
  private func parts(of item: MarkdownBlock) -> (question: String, answer: String?) {
    if item.checkbox != nil { return (item.leadingText, nil) }
    if form.answersBehindMarks, let (question, answer) = item.leadingText.partedBehindMark {
      return (question, answer)
    }
    return item.leading.parts
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
    var block = block
    block.children.removeAll { takeLabelled($0) }
    if block.children.isEmpty { return }
    let texts = block.children.map(\.leadingText)
    let isOrdered = block.kind == .list(isOrdered: true)
    let degrees = block.children.map { $0.degree(isNumbered: isOrdered) }
    // Steps tell to do something; between numbered questions they are a part of the answer.
    let isAsking =
      open?.run == nil
      ? degrees.contains(.marked) || degrees.allSatisfy { $0 >= .begins }
      : degrees.count { $0 == .marked } * 2 >= degrees.count
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

extension Card {
  /// Adds code that stands right below the question; where there is an answer, or no room, it answers.
  fileprivate mutating func take(_ block: MarkdownBlock, asAnswer answers: Bool) {
    let code = block.inline.text.cleaned
    if !answers, !code.isProse, answer.isEmpty, question.count + code.count < Self.longestQuestion {
      question += "\n" + code
    } else {
      answer += block.pieces
    }
  }
}

extension MarkdownBlock {
  /// Whether an item is a text in bold with something below it.
  var isStrongOverAnswer: Bool {
    children.count > 1 && leading.isStrong
  }

  /// Whether each item of a list has a question mark and the number of a question before it, or is a heading that asks.
  fileprivate var countsQuestions: Bool {
    !children.isEmpty
      && children.allSatisfy { item in
        item.children.first?.isHeading == true
          ? QuestionLikeness.isQuestion(item.leadingText)
          : item.degree(isNumbered: false) == .marked && item.leadingText.isNumbered
      }
  }

  /// Whether it is a heading.
  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// Whether an item is a heading that asks nothing over folds that do.
  fileprivate var headsFolds: Bool {
    guard let first = children.first, first.isHeading,
      !QuestionLikeness.isQuestion(first.inline.text)
    else { return false }
    return children.dropFirst().contains { $0.kind == .fold }
  }

  /// Whether an item begins with a text of its own.
  var startsWithText: Bool {
    switch children.first?.kind {
    case .heading, .paragraph, .html: true
    default: false
    }
  }

  /// How much the text an item begins with looks like a question; as a heading it is meant for one.
  ///
  /// Where the answer follows in the same paragraph, the question alone is looked at.
  func degree(isNumbered: Bool) -> QuestionLikeness.Degree {
    let isNumbered = isNumbered ? true : nil
    var degree = QuestionLikeness.degree(of: leadingText, isNumbered: isNumbered)
    // `Make it private:` is a step, and what it takes stands below.
    if degree == .begins, leadingText.hasSuffix(":") { degree = .maybe }
    if degree < .marked, checkbox == nil {
      let (question, answer) = leading.parts
      if answer != nil {
        degree = max(degree, QuestionLikeness.degree(of: question, isNumbered: isNumbered))
      }
    }
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
