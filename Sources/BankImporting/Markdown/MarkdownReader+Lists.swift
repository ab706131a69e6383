extension MarkdownReader {
  /// Reads a list: questions, follow-ups of the question above it, or a part of its answer.
  mutating func list(_ block: MarkdownBlock) {
    if open != nil, block.isChecklist { return choices(block) }
    if open?.isItem == true { return listBelowItem(block) }
    let share = Share(of: block)
    if open != nil {
      let isAnswer = open?.isNumber == true && open?.card.question.isEmpty == false
      guard !isAnswer, open?.card.answer.isEmpty == true, share.areQuestions else {
        return addToAnswer(block)
      }
      openIsHeading()
    }
    let isTaken = share.areQuestions || takesAll || isBelowQuestions
    for item in block.children {
      self.item(item, isOrdered: block.kind == .list(isOrdered: true), isTaken: isTaken)
    }
  }

  /// Whether the heading just above says that questions follow; the title of a page says it of too much.
  private var isBelowQuestions: Bool {
    guard let section = sections.last, section.text != deck.title else { return false }
    return section.text.lowercased().split { !$0.isLetter }.contains("questions")
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

  /// How many items of a list look like questions.
  private struct Share {
    var questions = 0
    var others = 0

    init(of list: MarkdownBlock) {
      for item in list.children {
        let inline = item.leading
        if inline.isLinkWithin { continue }
        if item.children.first?.isHeading == true || QuestionLikeness.isQuestion(item.leadingText) {
          questions += 1
        } else if !inline.isLink {
          others += 1
        }
      }
    }

    /// Whether at least half of them do.
    var areQuestions: Bool { questions > 0 && questions >= others }
  }

  private mutating func item(_ item: MarkdownBlock, isOrdered: Bool, isTaken: Bool) {
    let inline = item.leading
    let text = item.leadingText
    let isQuestion = QuestionLikeness.isQuestion(text)
    let below = item.children.dropFirst(item.startsWithText ? 1 : 0)
    if text.isEmpty {
      if below.isEmpty {
        deck.leaveOut("", at: spot(item.line), inline.hasPicture ? .pictureOnly : .empty)
      }
      visitBelow(below)
    } else if inline.isLinkWithin {
      deck.leaveOut(text, at: spot(item.line), .linkWithin)
      visitBelow(below)
    } else if inline.isLink, !isQuestion {
      deck.leaveOut(text, at: spot(item.line), .linkOnly)
      visitBelow(below)
    } else if !isQuestion, holdsQuestions(below) {
      sections.append(Section(level: 8, text: text))
      visitBelow(below)
      sections.removeLast()
    } else if isTaken {
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

  private mutating func visitBelow(_ blocks: ArraySlice<MarkdownBlock>) {
    visit(Array(blocks))
    close()
  }

  /// Whether there is a list of questions among the blocks.
  func holdsQuestions(_ blocks: ArraySlice<MarkdownBlock>) -> Bool {
    blocks.contains { block in
      if case .list = block.kind { return Share(of: block).areQuestions }
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
    let isAsking = texts.contains(where: QuestionLikeness.isQuestion)
    if !isAsking, open?.card.question.hasSuffix(":") == true {
      open?.card.question += " " + block.pieces.map(\.onOneLine).joined(separator: "; ")
      return
    }
    for (item, text) in zip(block.children, texts) {
      if isAsking, QuestionLikeness.isQuestion(text) {
        open?.card.followUps.append(text.withoutNumbering)
        visit(Array(item.children.dropFirst()))
      } else {
        open?.card.answer += item.pieces
      }
    }
  }
}

extension MarkdownBlock {
  /// Whether it is a heading.
  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// Whether an item begins with a text of its own.
  var startsWithText: Bool {
    switch children.first?.kind {
    case .heading, .paragraph, .html: true
    default: false
    }
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
