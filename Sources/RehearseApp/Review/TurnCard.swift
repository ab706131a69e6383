import InterviewCore
import TerminalUI
import TextBasics

/// One turn of a scorecard.
struct TurnCard {
  let turn: Turn
  private let medium: Medium
  /// The number of the answer; nil where it has none.
  private let answer: Int?
  private let rubrics: RubricSet
  private let blocks: Bool
  private let sound: SoundText

  init(
    _ turn: Turn, of record: SessionRecord, rubrics: RubricSet, blocks: Bool, sound: SoundText
  ) {
    self.sound = sound
    self.turn = turn
    medium = record.medium
    answer = record.answerNumber(ofTurn: turn.number)
    self.rubrics = rubrics
    self.blocks = blocks
  }

  var text: StyledText {
    var text = header
    text += StyledText(turn.question.text, .spoken, indent: 3)
    text +=
      .blank
      + (turn.answer.isEmpty ? aside("   (nothing said)") : StyledText(turn.answer, indent: 3))
    for place in turn.followUps.indices { text += followUp(place) }
    if !turn.hints.isEmpty { text += .blank }
    for hint in turn.hints {
      text += StyledText(
        "noticed: " + HintText(hint, medium: medium).sentence, .quiet, indent: 3, hanging: 2)
    }
    return text + measures + ratings
  }

  /// What was measured of it, once it is scored: one's own ears come first.
  private var measures: StyledText {
    guard !turn.recordings.isEmpty else { return StyledText() }
    guard turn.isScoredByCandidate || !turn.isScorable else {
      return .blank
        + StyledText(
          "What was measured of its sound is told once you have scored it.", .quiet, indent: 3,
          hanging: 2)
    }
    return .blank + sound.text(of: turn)
  }

  private var header: StyledText {
    let what = [turn.role.title(answer: answer), turn.question.competency].compactMap { $0 }
    let number = turn.role == .question ? answer.map(String.init) ?? "" : " "
    let line = StyledText.line(
      .init("\(number)  ", .heading), .init(what.joined(separator: " · "), .heading),
      .init(turn.question.bank.map { "  \($0)/\(turn.question.id)" } ?? "", .quiet), hanging: 3)
    let bar = turn.skipped ? "" : TimeBar(turn.timing, blocks: blocks).text.map { $0 + "  " } ?? ""
    return line
      + .line(.init(bar, said: ""), .init(TimingText(turn).sentence, .quiet), indent: 3, hanging: 2)
  }

  private func followUp(_ place: Int) -> StyledText {
    let followUp = turn.followUps[place]
    // The bank's language is not kept; where the words are not English, none are found.
    let matched = Listener.words(behind: place, of: turn, language: "en")
    let sign = followUp.sign.map { sign in
      let words = matched.isEmpty ? "" : ": " + quoted(matched)
      return " (\(sign.meaning(in: medium))\(words))"
    }
    let answer = followUp.answer.isEmpty ? "(nothing said)" : followUp.answer
    let time = turn.timing == Timing() ? "" : "  " + clockText(followUp.answerSeconds)
    return .blank
      + .line(
        .init(followUp.text, .spoken), .init("\(sign ?? "")\(time)", .quiet), indent: 3,
        hanging: 2)
      + StyledText(answer, indent: 3)
  }

  private var ratings: StyledText {
    guard !turn.ratings.isEmpty else { return StyledText() }
    guard turn.isScoredByCandidate else { return .blank + hidden }
    let dimensions = rubrics.inOrder(
      turn.ratings.map(\.dimension).firstOfEach(), for: turn.question)
    return dimensions.reduce(into: .blank) { text, dimension in
      let ratings = turn.ratings.filter { $0.dimension == dimension }
      text += DimensionRatingsText(dimension, ratings, rubrics: rubrics).text
    }
  }

  /// One's own eyes come first, here too.
  private var hidden: StyledText {
    let friends = Set(turn.ratings.filter { $0.rater != .own }.map(\.rater.name)).sorted()
    return StyledText(
      "\(list(friends, "and")) scored this; you see it once you have.", .quiet, indent: 3,
      hanging: 2)
  }
}

/// The time of an answer against the time asked for, as a bar.
struct TimeBar {
  /// The bar; nil where no time was asked for.
  let text: String?

  /// How many columns it takes.
  static let columns = 12

  init(_ timing: Timing, blocks: Bool) {
    text =
      timing.budgetSeconds > 0
      ? Gauge.text(
        timing.answerSeconds / Double(timing.budgetSeconds), columns: Self.columns, blocks: blocks)
      : nil
  }
}
