import InterviewCore
import TerminalUI
import TextBasics

/// A session side by side, for reading.
struct FriendComparisonText {
  private let comparison: FriendComparison
  private let record: SessionRecord
  private let remarks: [InterviewerRemark]
  private let width: Int

  init(
    _ comparison: FriendComparison, of record: SessionRecord, _ remarks: [InterviewerRemark] = [],
    width: Int
  ) {
    self.comparison = comparison
    self.record = record
    self.remarks = remarks
    self.width = width
  }

  var text: StyledText {
    let names = list(["you"] + comparison.friends, "and")
    var text = StyledText("Session \(record.number), as scored by \(names)", .heading, hanging: 2)
    text += verdict + interviewers
    if comparison.dimensions.contains(where: \.isTelling) {
      text += .blank + table + .blank + expectation
    }
    for gap in comparison.dimensions where gap.isTelling { text += details(of: gap) }
    return text + uncompared + overall + hidden
  }

  /// What only one side scored.
  private var uncompared: StyledText {
    let names = comparison.dimensions.filter { !$0.isTelling }.map {
      $0.dimension.name.lowercased()
    }
    guard !names.isEmpty else { return StyledText() }
    return StyledText(
      "Nothing to compare: \(list(names, "and")). One of you did not score or see "
        + "\(names.count == 1 ? "it" : "them").", .quiet, hanging: 2) + .blank
  }

  private var verdict: StyledText {
    VerdictText.sentence(raters: comparison.friends.count, answers: comparison.answers)
  }

  /// Who else names what interviewers named, by scores below the bar.
  private var interviewers: StyledText {
    comparison.dimensions.reduce(into: StyledText()) { text, gap in
      let number = remarks.naming(gap.dimension.id).interviewers
      guard number > 0 else { return }
      text += StyledText(
        NamedSentence(interviewers: number, gap, friends: comparison.friends).text, hanging: 2)
    }
  }

  // MARK: The table

  private var showsMedian: Bool { comparison.friends.count > 1 }
  private var showsFriends: Bool { width >= App.narrow && comparison.friends.count <= 3 }

  private var table: StyledText {
    let friends =
      showsFriends || !showsMedian
      ? comparison.friends.map { TextTable.Column(cut($0, toColumns: 12), .right) } : []
    let median = showsMedian ? [TextTable.Column("median", .right)] : []
    var table = TextTable(
      [.init("dimension"), .init("you", .right)] + friends + median + [.init("gap", .right)])
    for gap in comparison.dimensions where gap.isTelling {
      table.add(row(gap, friends: !friends.isEmpty))
    }
    return table.styled(width: width)
  }

  private func row(_ gap: FriendComparison.DimensionGap, friends: Bool) -> [StyledText.Span] {
    var cells = [gap.dimension.name, gap.own.map(meanText) ?? "-"]
    if friends { cells += comparison.friends.map { gap.mean(of: $0).map(meanText) ?? "-" } }
    if showsMedian { cells.append(gap.median.map(meanText) ?? "-") }
    cells.append(gap.difference.map(signedText) ?? "-")
    return cells.map { StyledText.Span($0) }
  }

  /// What was expected of the friends, where it was said beforehand.
  private var expectation: StyledText {
    let figures = Calibration(record.scoredPairs).predictions
    guard let mean = figures.meanSignedDifference else { return StyledText() }
    return StyledText(
      "What you expected of them was \(distanceText(mean)) what they gave, over "
        + "\(count(figures.pairs, "score")).", hanging: 2) + .blank
  }

  // MARK: Answer by answer

  private func details(of gap: FriendComparison.DimensionGap) -> StyledText {
    let title = StyledText.line(
      .init(gap.dimension.name, .heading),
      .init(gap.sentence.map { "  " + $0 } ?? "", .quiet),
      hanging: 2)
    let telling = gap.answers.filter(\.isTelling)
    let same = gap.answers.filter { !$0.isTelling && $0.difference != nil }.map { number($0.turn) }
    var text = telling.reduce(title) { $0 + details(of: $1, on: gap.dimension) }
    if !same.isEmpty {
      text += StyledText(
        "the same score for \(same.count == 1 ? "answer" : "answers") \(list(same, "and"))",
        .quiet, indent: 2, hanging: 2)
    }
    return text + .blank
  }

  private func details(of answer: FriendComparison.AnswerGap, on dimension: Dimension) -> StyledText
  {
    let title = "answer \(number(answer.turn))"
    let question = (record.turns.first { $0.number == answer.turn }?.question.text ?? "")
      .singleSpaced
    var text = StyledText.line(
      .init(title),
      .init("  " + cut(question, toColumns: max(12, width - title.count - 6)), .quiet), indent: 2)
    text += line(.own, "you", answer.own?.score, dimension, isGiven: answer.own != nil)
    for rating in answer.given {
      let name = rating.rater.name
      text += line(rating.rater, name, rating.score, dimension, isGiven: true)
      if let comment = rating.comment {
        text += StyledText("“\(comment)”", .spoken, indent: 6, hanging: 1)
      }
      if let expected = answer.expected(of: name) {
        text += StyledText("you expected \(expected)", .quiet, indent: 6)
      }
    }
    if let range = answer.range, range.lowerBound < range.upperBound {
      text += StyledText(
        "your friends differ: \(range.lowerBound) to \(range.upperBound)", .warning, indent: 4)
    }
    return text
  }

  private func line(
    _ rater: Rater, _ who: String, _ score: Int?, _ dimension: Dimension, isGiven: Bool
  ) -> StyledText {
    .line(
      .init(score.map(String.init) ?? "-", .code), .init(" \(who)  "),
      .init(isGiven ? dimension.words(for: score, by: rater) : "not scored", .quiet), indent: 4,
      hanging: 2)
  }

  /// The number of the answer in a turn.
  private func number(_ turn: Int) -> String { "\(record.answerNumber(ofTurn: turn) ?? turn)" }

  // MARK: Overall

  private var overall: StyledText {
    let replies = record.replies.filter { comparison.friends.contains($0.rater) }
    let decisions = [("you", record.decision)] + replies.map { ($0.rater, $0.decision) }
    let said = decisions.compactMap { name, decision in decision.map { "\(name): \($0.words)" } }
    var text = StyledText()
    if !said.isEmpty {
      text += StyledText("Would this interviewer hire you?", .heading)
      text += StyledText(said.joined(separator: " · "), indent: 2, hanging: 2)
    }
    for reply in replies {
      let words = [
        ("worked", reply.worked), ("work on", reply.workOn), ("try next", reply.tryNext),
      ].filter { !$0.1.isEmpty }
      let remarks = record.shownRemarks(of: reply)
      if words.isEmpty, remarks.isEmpty { continue }
      let saw = reply.saw.map { " (\($0.words))" } ?? ""
      text += .blank + StyledText("\(reply.rater)\(saw)", .heading)
      for (title, body) in words { text += StyledText("\(title): \(body)", indent: 2, hanging: 2) }
      text += RemarkText.lines(remarks, of: record, indent: 2)
    }
    return text
  }

  private var hidden: StyledText {
    guard !comparison.hiddenTurns.isEmpty else { return StyledText() }
    let turns = comparison.hiddenTurns.map(number)
    return .blank
      + .line(
        .init("Hidden until you have scored them: answer \(list(turns, "and")). ", .quiet),
        command("rate \(record.number)"), hanging: 2)
  }
}

extension FriendComparison.DimensionGap {
  /// Whether there is a gap, or something said.
  fileprivate var isTelling: Bool { difference != nil || answers.contains(where: \.isTelling) }
}

extension FriendComparison.AnswerGap {
  /// Whether there is more to it than the same score.
  fileprivate var isTelling: Bool {
    let isApart = difference.map { $0 != 0 } ?? false
    let isSplit = range.map { $0.lowerBound < $0.upperBound } ?? false
    return isApart || isSplit || given.contains { $0.comment != nil } || !predicted.isEmpty
  }
}

extension Saw {
  fileprivate var words: String {
    switch self {
    case .transcript: "read the transcript"
    case .recording: "had a recording"
    case .live: "was there"
    }
  }
}

/// How far the number of friends and answers carries.
enum VerdictText {
  static func sentence(raters: Int, answers: Int) -> StyledText {
    words(raters: raters, answers: answers).map { StyledText($0, .quiet, hanging: 2) }
      ?? StyledText()
  }

  /// The same without style; nil where they are enough.
  static func words(raters: Int, answers: Int) -> String? {
    let least = Calibration.leastForVerdict
    guard raters > 0, raters < least || answers < least else { return nil }
    return "So far \(count(raters, "friend")) on \(count(answers, "answer")); "
      + "from three friends and three answers on, more than a single view can be told."
  }
}

/// A difference with its sign: `+1.5`, `−0.5`, `0`.
func signedText(_ difference: Double) -> String {
  let text = meanText(abs(difference))
  if text == "0" { return text }
  return (difference < 0 ? "−" : "+") + text
}

extension FriendComparison.DimensionGap {
  /// `you score it 1.5 above them`, and how far apart the answers are where the mean hides it; nil where nothing can be
  /// compared.
  var sentence: String? {
    guard let difference, let absoluteDifference else { return nil }
    let mean = "you score it \(distanceText(difference)) them"
    return isBothWays
      ? "\(mean) on the whole, and \(meanText(absoluteDifference)) apart by answer, both ways"
      : mean
  }
}

/// A difference in words, before what it is measured against: `1.5 above`.
func distanceText(_ difference: Double) -> String {
  let text = meanText(abs(difference))
  if text == "0" { return "the same as" }
  return text + (difference < 0 ? " below" : " above")
}
