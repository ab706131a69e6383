/// Reads a plain text: a question on each line, with its answer on the lines right below, or further in, where
/// there is one.
struct LineListReader {
  /// The most lines of a text or a page, empty ones as well; lists that people publish have some ten thousand.
  static let mostLines = 50_000

  private var deck: CardDeck
  private var open: Card?

  /// The cards of a text.
  static func read(
    _ text: String, file: String, remarks: [CardDeck.Remark]
  ) -> CardDeck {
    var reader = LineListReader(deck: CardDeck(file: file, format: .text))
    reader.deck.remarks = remarks
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .enumerated().map { Line($1, number: $0 + 1) }
    let share = Share(of: lines)
    for line in lines { reader.take(line, share) }
    reader.close()
    reader.deck.nameTheRest(
      of: lines.lazy.filter { QuestionLikeness.endsWithMark($0.text) }.map {
        ($0.text, Spot(file: file, number: $0.number))
      })
    return reader.deck
  }

  /// A line, and where it begins.
  private struct Line {
    var text: String
    var number: Int
    var indent: Int
    var degree: QuestionLikeness.Degree

    init(_ line: String, number: Int) {
      let plain = Prefix.afterBullet(in: line).map(String.init) ?? line
      text = plain.onOneLine
      self.number = number
      indent = line.prefix(200).prefix { $0 == " " || $0 == "\t" }.reduce(0) {
        $0 + ($1 == "\t" ? 4 : 1)
      }
      degree = text.isEmpty ? .no : QuestionLikeness.degree(of: text)
    }
  }

  /// How many lines ask of those that begin a paragraph, as far left as the first question does.
  private struct Share {
    var margin: Int
    var asking = 0
    var first = 0
    /// Whether something stands further in than the questions.
    var hasIndents: Bool

    init(of lines: [Line]) {
      let margin = lines.filter { $0.degree >= .begins }.map(\.indent).min() ?? 0
      self.margin = margin
      hasIndents = lines.contains { $0.indent > margin && !$0.text.isEmpty }
      var isFirst = true
      for line in lines {
        if isFirst, !line.text.isEmpty, line.indent <= margin {
          first += 1
          if line.degree >= .begins { asking += 1 }
        }
        isFirst = line.text.isEmpty
      }
    }

    var nobodyAsks: Bool { asking == 0 }
    /// Whether what begins a paragraph without asking is a question as its neighbours are.
    var takesFirst: Bool { asking > 1 && asking * 5 >= first * 4 }
  }

  private var isAfterBlank = true

  private init(deck: CardDeck) { self.deck = deck }

  private mutating func take(_ line: Line, _ share: Share) {
    defer { isAfterBlank = line.text.isEmpty }
    if line.text.isEmpty {
      if !share.hasIndents { close() }
      return
    }
    let isWithin = line.indent > share.margin && open != nil
    let isAsked =
      line.degree == .marked && line.indent <= share.margin
      || line.degree == .begins && (open == nil || !share.hasIndents || isAfterBlank)
      || isAfterBlank && share.takesFirst && !share.hasIndents
    if share.nobodyAsks && !share.hasIndents || isAsked && !isWithin {
      close()
      open = Card(
        spot: Spot(file: deck.file, number: line.number), shape: .line,
        question: line.text.withoutNumbering)
    } else if open != nil, isWithin || !isAfterBlank {
      open?.answer.append(line.text)
    } else {
      close()
      deck.leaveOut(
        line.text, at: Spot(file: deck.file, number: line.number), .notAQuestion)
    }
  }

  private mutating func close() {
    if let card = open { deck.add(card) }
    open = nil
  }
}
