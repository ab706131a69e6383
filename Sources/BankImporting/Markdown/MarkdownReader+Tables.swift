extension MarkdownReader {
  /// Reads a table: its rows are questions where a column asks, and else a part of an answer.
  mutating func table(_ block: MarkdownBlock) {
    let names = block.children.first { $0.kind == .row(isHeader: true) }?.texts ?? []
    let rows = block.children.filter { $0.kind == .row(isHeader: false) }
    let texts = rows.map(\.texts)
    let named = TableColumns(names: names, over: texts).flatMap { columns in
      columns.areTitles || !columns.holdsTexts(texts) ? nil : columns
    }
    let columns = named ?? asking(rows)
    if open != nil {
      guard open?.card.answer.isEmpty == true, columns != nil else { return addToAnswer(block) }
      openIsHeading()
    }
    guard let columns else { return leaveOut(rows, names) }
    let areNumbered = texts.count { $0.first?.isEmpty == false } * 2 > texts.count
    for row in rows {
      guard row.children.indices.contains(columns.question) else { continue }
      let inline = row.children[columns.question].inline
      let text = inline.text.onOneLine
      if areNumbered, columns.question > 0, row.isTitle(at: columns.question) {
        deck.leaveOut(text, at: spot(row.line), .headingOfOthers)
      } else if inline.isLinkWithin {
        deck.leaveOut(text, at: spot(row.line), .linkWithin)
      } else if inline.isLink, !QuestionLikeness.isQuestion(text) {
        deck.leaveOut(text, at: spot(row.line), .linkOnly)
      } else {
        var card = columns.card(row.texts, .tableRow, at: spot(row.line))
        card.competency = card.competency ?? self.card(.tableRow, "", line: row.line).competency
        deck.add(card)
      }
    }
  }

  /// The columns of a table in which one asks in half of the rows at least.
  private func asking(_ rows: [MarkdownBlock]) -> TableColumns? {
    let texts = rows.map(\.texts)
    guard let columns = TableColumns(guessingFrom: texts) else { return nil }
    let asking = texts.count {
      $0.indices.contains(columns.question) && QuestionLikeness.isQuestion($0[columns.question])
    }
    return asking * 2 >= rows.count ? columns : nil
  }

  private mutating func leaveOut(_ rows: [MarkdownBlock], _ names: [String]) {
    for row in rows {
      let text = row.texts.joined(separator: " | ")
      let isWithin = row.children.contains { $0.inline.isLinkWithin }
      let isLink = row.children.contains { $0.inline.isLink }
      deck.leaveOut(
        text, at: spot(row.line), isWithin ? .linkWithin : isLink ? .linkOnly : .notAQuestion)
    }
  }
}

extension MarkdownBlock {
  /// Whether a row has nothing but a bold text that asks nothing in one of its cells.
  fileprivate func isTitle(at column: Int) -> Bool {
    let cell = children[column].inline
    return cell.isStrong && !QuestionLikeness.isQuestion(cell.text)
      && children.indices.allSatisfy { $0 == column || children[$0].inline.text.onOneLine.isEmpty }
  }

  /// The texts of the cells of a row.
  fileprivate var texts: [String] { children.map { $0.inline.text.onOneLine } }
}
