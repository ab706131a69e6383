import BankImporting
import InterviewCore
import TerminalUI
import TextBasics

/// What an import recognised, adds and leaves out, as it is shown.
struct ImportSummary {
  var decks: [CardDeck]
  var draft: BankDraft?

  /// What is left out: of the draft, or of the sources where there is none.
  var leftOut: [LeftOut] { draft?.leftOut ?? decks.flatMap(\.leftOut) }

  /// The most entries of one reason whose texts are shown; of the others there are the places.
  static let mostTexts = 5

  /// The most places of one reason and file that are shown.
  static let mostPlaces = 40

  /// How many new questions each competency has, in the order of their first.
  var competencies: [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for question in draft?.questions ?? [] {
      if counts[question.competency] == nil { order.append(question.competency) }
      counts[question.competency, default: 0] += 1
    }
    return order.map { ($0, counts[$0, default: 0]) }
  }
}

extension App {
  /// Shows what was recognised, what it is about, and everything that is left out with its place.
  func show(_ summary: ImportSummary, on channel: Channel) {
    var text = StyledText()
    for deck in summary.decks { text += recognised(deck) }
    if let draft = summary.draft { text += about(draft, summary) }
    for reason in LeftOut.Reason.allCases {
      text += leftOut(summary.leftOut.filter { $0.reason == reason }, reason)
    }
    console.write(text, to: channel)
  }

  private func recognised(_ deck: CardDeck) -> StyledText {
    var counts: [Card.Shape: Int] = [:]
    for card in deck.cards { counts[card.shape, default: 0] += 1 }
    let shapes = Card.Shape.allCases.compactMap { shape in counts[shape].map { shape.words($0) } }
    let followUps = deck.cards.reduce(0) { $0 + $1.followUps.count }
    let answers = deck.cards.count { !$0.answer.isEmpty }
    let more = [
      followUps > 0 ? count(followUps, "follow-up") : nil,
      answers > 0 ? "\(answers) with an answer" : nil,
    ].compactMap { $0 }
    var text = StyledText.line(
      .init(deck.file, .heading),
      .init(
        " (\(deck.format.name)): \(count(deck.cards.count, "question"))"
          + (shapes.isEmpty ? "" : ": " + shapes.joined(separator: ", "))
          + (more.isEmpty ? "" : "; " + list(more, "and"))), hanging: 2)
    for remark in deck.remarks {
      text += .line(
        .init(remark.isWarning ? "warning: " : "", .warning), .init(remark.text), indent: 2,
        hanging: 2)
    }
    return text
  }

  private func about(_ draft: BankDraft, _ summary: ImportSummary) -> StyledText {
    var text = StyledText()
    if !draft.alreadyThere.isEmpty {
      text += StyledText("already there: \(count(draft.alreadyThere.count, "question"))", indent: 2)
    }
    let others = draft.withOtherPoints
    if !others.isEmpty {
      let places = placeText(
        others.map { LeftOut(spot: $0.spot, text: $0.question, reason: .duplicate) })
      text += .line(
        .init("of these, with another answer: ", .warning),
        .init("\(others.count), \(places); the bank keeps its own"), indent: 2, hanging: 2)
    }
    if draft.withMorePoints > 0 {
      text += StyledText(
        "longer answers: \(draft.withMorePoints), of which the first \(Points.most) points are kept",
        indent: 2)
    }
    let competencies = summary.competencies
    if !competencies.isEmpty {
      let shown = competencies.map { "\($0.name) \($0.count)" }
      text += .line(
        .init("new, by competency: ", .quiet), .init(shown.joined(separator: ", ")), indent: 2,
        hanging: 2)
    }
    return text
  }

  private func leftOut(_ entries: [LeftOut], _ reason: LeftOut.Reason) -> StyledText {
    guard !entries.isEmpty else { return StyledText() }
    var text = StyledText.line(
      .init("left out: ", .warning),
      .init("\(count(entries.count, reason.noun, plural: reason.plural)), \(placeText(entries))"),
      indent: 2, hanging: 2)
    let shown = entries.filter { !$0.text.isEmpty }
    for entry in shown.prefix(ImportSummary.mostTexts) {
      text += .line(
        .init("\(entry.spot.number)  ", .quiet), .init(excerpt(entry.text, 68), .quiet), indent: 4,
        hanging: 4)
    }
    if shown.count > ImportSummary.mostTexts { text += StyledText("…", .quiet, indent: 4) }
    return text
  }

  /// The places of entries: `lines 3, 7 and 12-15`, file by file where there are several.
  private func placeText(_ entries: [LeftOut]) -> String {
    let files = entries.map(\.spot.file).uniqued
    return files.map { file in
      let spots = entries.filter { $0.spot.file == file }.map(\.spot)
      let unit = spots.first?.unit.rawValue ?? ""
      var ranges = Self.ranges(spots.map(\.number))
      if ranges.count > ImportSummary.mostPlaces {
        let more = ranges.count - ImportSummary.mostPlaces
        ranges = ranges.prefix(ImportSummary.mostPlaces) + ["\(more) more (--json names them all)"]
      }
      let places = "\(spots.count == 1 ? unit : unit + "s") \(list(ranges, "and"))"
      return files.count == 1 ? places : "\(file.lastPathPart) \(places)"
    }.joined(separator: "; ")
  }

  private static func ranges(_ numbers: [Int]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, number <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  }
}

extension [String] {
  /// Each of them once, in the order of their first.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
