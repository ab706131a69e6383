extension MarkdownReader {
  /// Reads a list: questions, follow-ups of the question above it, or a part of its answer.
  mutating func list(_ block: MarkdownBlock) {
    if open?.isItem == true { return listBelowItem(block) }
    let share = Share(of: block)
    if open != nil {
      guard open?.card.answer.isEmpty == true, share.areQuestions else { return addToAnswer(block) }
      openIsHeading()
    }
    for item in block.children {
      self.item(
        item, isOrdered: block.kind == .list(isOrdered: true),
        isTaken: share.areQuestions || takesAll)
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
        if item.children.first?.isHeading == true || QuestionLikeness.isQuestion(inline.text) {
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
    let text = inline.text.onOneLine
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

  private func holdsQuestions(_ blocks: ArraySlice<MarkdownBlock>) -> Bool {
    blocks.contains { block in
      if case .list = block.kind { return Share(of: block).areQuestions }
      return false
    }
  }

  /// What stands in a list below a question of a list: where it asks something these are follow-ups, where
  /// the question ends in a colon its choices, and else what a good answer has.
  private mutating func listBelowItem(_ block: MarkdownBlock) {
    let texts = block.children.map { $0.leading.text.onOneLine }
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

  /// The text an item begins with.
  var leading: InlineText { startsWithText ? children.first?.inline ?? InlineText() : InlineText() }
}
