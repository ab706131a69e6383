/// Reads a plain text: a question on each line, with its answer on the lines right below, or further in, where
/// there is one.
struct LineListReader {
  /// The most lines of a text or a page, empty ones as well; lists that people publish have some ten thousand.
  static let mostLines = 50_000

  private var deck: CardDeck
  private var open: Card?
  /// What the lines below are about.
  private var section: String?

  /// The cards of a text.
  static func read(
    _ text: String, file: String, remarks: [CardDeck.Remark]
  ) -> CardDeck {
    var reader = LineListReader(deck: CardDeck(file: file, format: .text))
    reader.deck.remarks = remarks
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .withoutChatStamps.enumerated().map { Line($1, number: $0 + 1) }.withWholeSentences
    let spoken = lines.filter { !$0.text.isEmpty }.map {
      Dialogue.Part.line($0.text, number: $0.number)
    }
    if var deck = Dialogue.deck(of: spoken, file: file, format: .text) {
      deck.remarks = remarks
      return deck
    }
    let share = Share(of: lines)
    for (index, line) in lines.enumerated() {
      if share.areMarked {
        reader.takeMarked(line)
      } else {
        let next = lines[(index + 1)...].prefix(3).first { !$0.text.isEmpty }
        reader.take(line, before: next, share)
      }
    }
    reader.close()
    if share.nobodyAsks, share.chain.isEmpty, !reader.deck.cards.isEmpty {
      reader.deck.remarks.append(.nothingAsks)
    }
    reader.deck.leaveOutAskedBack()
    reader.deck.nameTheRest(
      of: lines.lazy.filter { QuestionLikeness.isNamed($0.text) }.map {
        ($0.text, Spot(file: file, number: $0.number))
      })
    return reader.deck
  }

  private var isAfterBlank = true

  private init(deck: CardDeck) { self.deck = deck }

  private mutating func take(_ line: Line, before next: Line?, _ share: Share) {
    defer { isAfterBlank = line.text.isEmpty || line.isRule }
    if line.isNumberAlone { return }
    if line.text.isEmpty || line.isRule {
      if !share.hasIndents && share.chain.isEmpty || line.isRule { close() }
      if line.isRule { section = nil }
      return
    }
    if open != nil, line.text.isLabelledFollowUp {
      open?.followUps.append(line.text.withoutFollowUpLabel)
      return
    }
    if let next, headsList(line, next, share) {
      close()
      section = line.heading
      deck.leaveOut(line.text, at: Spot(file: deck.file, number: line.number), .notAQuestion)
      return
    }
    if open != nil, !isAfterBlank, asksOfOpen(line, share) { return goOn(line) }
    // Where questions with numbers are indented, what stands left of them answers as well.
    let isWithin = line.indent != share.margin && open != nil
    let isAsked = asks(line, share)
    if share.nobodyAsks && !share.hasIndents && share.chain.isEmpty || isAsked && !isWithin {
      close()
      open = Card(
        spot: Spot(file: deck.file, number: line.number), shape: .line,
        question: share.chain.contains(line.number)
          ? line.textBehindNumber : line.text.withoutNumbering.withoutLetter)
      open?.competency = section
      open?.kind = section.flatMap(SectionNames.kind)
    } else if open != nil, isWithin || !isAfterBlank || !share.chain.isEmpty {
      goOn(line)
    } else {
      close()
      deck.leaveOut(
        line.text, at: Spot(file: deck.file, number: line.number), .notAQuestion)
    }
  }

  /// Whether a line asks about what the numbered one above it tells: `4. You are to design …` and `How would you …?`
  private func asksOfOpen(_ line: Line, _ share: Share) -> Bool {
    guard let open, share.chain.contains(open.spot.number), open.answer.isEmpty else {
      return false
    }
    return !line.isNumbered && !line.isItem && QuestionLikeness.endsWithMark(line.text)
      && !QuestionLikeness.endsWithMark(open.question)
  }

  /// Takes a line for what it is below a question: what is asked of what that tells, what is asked further, or a part
  /// of the answer.
  private mutating func goOn(_ line: Line) {
    guard var card = open else { return }
    if card.answer.isEmpty, QuestionLikeness.endsWithMark(line.text), !isAfterBlank {
      if QuestionLikeness.endsWithMark(card.question) {
        card.followUps.append(line.text.withoutNumbering)
      } else if card.question.count + line.text.count < Card.longestQuestion {
        card.question += " " + line.text
      }
    } else {
      card.answer.append(line.text)
    }
    open = card
  }

  /// Whether a line says what the ones below it are about.
  private func headsList(_ line: Line, _ next: Line, _ share: Share) -> Bool {
    standsBeforeCount(line, next, share) || standsInCapitals(line, next)
      || countsChapters(line, next, share) || namesWhatIsBelow(line, next, share)
  }

  /// Whether it is short and has no number, where nearly all lines have one, and the next does.
  private func standsBeforeCount(_ line: Line, _ next: Line, _ share: Share) -> Bool {
    share.areCounted && next.isNumbered && !line.isNumbered && line.degree < .maybe
      && line.text.count <= 60 && isAfterBlank && !line.text.hasSuffix(".")
  }

  /// Whether it is in capitals over what asks or is an item.
  private func standsInCapitals(_ line: Line, _ next: Line) -> Bool {
    line.isInCapitals && isAfterBlank && (next.degree >= .begins || next.isItem)
  }

  /// Whether its number counts a chapter, as few do among many lines.
  private func countsChapters(_ line: Line, _ next: Line, _ share: Share) -> Bool {
    share.areBare && line.isNumbered && line.degree < .marked
      && share.numbered.all * 3 < share.first && !next.isNumbered
  }

  /// Whether it is a few words over what asks, or ends with a colon where all others are questions.
  private func namesWhatIsBelow(_ line: Line, _ next: Line, _ share: Share) -> Bool {
    let isNamed = line.text.hasSuffix(":") || line.text.hasSuffix("：")
    guard isAfterBlank || isNamed && share.takesLines, line.indent <= share.margin, line.headsList,
      !line.isNumbered
    else { return false }
    if line.isWord, next.opensCount { return true }
    return share.nobodyAsks || share.takesLines
      ? isNamed : next.degree >= .begins || next.isNumbered && share.takesNumbered
  }

  /// Whether a line is a question, by its sign or number where those say it, else by its words and its neighbours.
  private func asks(_ line: Line, _ share: Share) -> Bool {
    if line.isOfMailHead { return false }
    if let sign = share.sign { return line.sign == sign }
    if share.takesLines || share.chain.contains(line.number) || share.items.contains(line.number) {
      return true
    }
    if share.onlyChain { return false }
    if isAfterBlank, share.takesFirst, !share.hasIndents { return true }
    let isAtMargin = line.indent <= share.margin
    if isAtMargin, line.degree == .marked || line.isNumbered && share.takesNumbered { return true }
    return line.degree == .begins && share.chain.isEmpty
      && (open == nil || !share.hasIndents || isAfterBlank
        || share.itemsAsk && line.isItem && isAtMargin)
  }

  /// Reads a line of a text in which marks stand before questions and answers.
  private mutating func takeMarked(_ line: Line) {
    defer { isAfterBlank = line.text.isEmpty }
    switch QuestionAndAnswer.mark(of: line.text) {
    case (.question, let rest)?:
      close()
      open = Card(
        spot: Spot(file: deck.file, number: line.number), shape: .line, question: rest)
    case (.answer, let rest)?: open?.answer.append(rest)
    case nil where line.text.isEmpty || line.isRule: break
    case nil where isAfterBlank && open?.answer.isEmpty == false && standsAlone(line):
      close()
      open = Card(
        spot: Spot(file: deck.file, number: line.number), shape: .line,
        question: line.text.withoutNumbering)
    case nil where open == nil:
      deck.leaveOut(line.text, at: Spot(file: deck.file, number: line.number), .notAQuestion)
    case nil where line.text.isLabelledFollowUp:
      open?.followUps.append(line.text.withoutFollowUpLabel)
    case nil:
      let isWhole = open.map { QuestionLikeness.endsWithMark($0.question) } ?? true
      if open?.answer.isEmpty == true, !isWhole, !isAfterBlank, !line.isItem,
        !QuestionAndAnswer.isLabelled(line.text)
      {
        open?.question += " " + line.text
      } else {
        open?.answer.append(line.text)
      }
    }
  }

  /// Whether a line without a mark asks by itself all the same.
  private func standsAlone(_ line: Line) -> Bool {
    line.indent == 0 && QuestionLikeness.standsAlone(line.text)
  }

  private mutating func close() {
    if let card = open { deck.add(card) }
    open = nil
  }
}
