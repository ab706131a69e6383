import InterviewCore
import TerminalUI
import TextBasics

import struct Foundation.Date

/// What the user sees after the last question and their own scores: what each question listened for,
/// why follow-ups were asked, what was noticed, and where the time went.
struct LookBack {
  let record: SessionRecord
  let plan: Plan
  /// The rules whose hints are not shown.
  let hintsOff: Set<Sign>
  /// What can be told of recordings.
  let sound: SoundText
  /// What the candidate has to tell.
  var stories: [Story] = []
  /// The date it is, for why a question was chosen.
  let today: Date

  var text: StyledText {
    let turns = record.numberedTurns
    guard !turns.isEmpty else { return StyledText() }
    let title = StyledText.blank + StyledText("Looking back", .heading)
    return turns.reduce(into: title) { text, turn in text += self.text(of: turn) }
  }

  /// What there is to say of one turn.
  func text(of turn: Turn) -> StyledText {
    .blank + question(turn, number: record.answerNumber(ofTurn: turn.number) ?? 0)
  }

  private func question(_ turn: Turn, number: Int) -> StyledText {
    var text = StyledText.line(
      .init("\(number)  "), .init(turn.question.text, .spoken), hanging: 3)
    text += StyledText(TimingText(turn).sentence, .quiet, indent: 3, hanging: 2)
    text += reason(turn)
    let language = planned(turn)?.language ?? "en"
    // Why somebody else asked back is not ours to say.
    let followUps = plan.recall == nil ? turn.followUps : []
    for (place, followUp) in followUps.enumerated() {
      let matched = Listener.words(behind: place, of: turn, language: language)
      let reason = FollowUpText(followUp, medium: record.medium, matched: matched).reason
      text += StyledText(reason, .quiet, indent: 3, hanging: 2)
    }
    for hint in turn.hints.without(hintsOff) {
      text += StyledText(
        "noticed: " + HintText(hint, medium: record.medium).sentence, .quiet, indent: 3, hanging: 2)
    }
    return text + sound.text(of: turn) + storiesAtHand(turn) + listensFor(turn)
  }

  /// Why it was chosen; in a drill that was said before.
  private func reason(_ turn: Turn) -> StyledText {
    guard record.mode == .mock, turn.role == .question, let choices = plan.choices,
      let question = planned(turn), let place = plan.questions.firstIndex(of: question),
      choices.indices.contains(place)
    else { return StyledText() }
    let sentence = ReasonText(choices[place].reason, today: today).sentence
    return StyledText(sentence, .quiet, indent: 3, hanging: 2)
  }

  /// Which of the candidate's stories fit, and whether one of them was told.
  private func storiesAtHand(_ turn: Turn) -> StyledText {
    guard turn.isScorable, let competency = turn.question.competency else { return StyledText() }
    let fitting = stories.filter { $0.competencies.contains(competency) }
    guard !fitting.isEmpty else { return StyledText() }
    let isTold =
      fitting.contains { $0.id == turn.story }
      || StoryTellings(fitting).story(toldIn: turn.wholeAnswer) != nil
    if isTold { return StyledText() }
    let names = list(fitting.prefix(3).map { "\($0.number) “\($0.title)”" }, "and")
    let neither =
      fitting.count == 1 ? "not told" : fitting.count == 2 ? "told neither" : "told none"
    let what = fitting.count == 1 ? "a story" : "\(fitting.count) stories"
    return StyledText(
      "You have \(what) for this, \(names); "
        + (fitting.count == 1 ? "it was \(neither)." : "you \(neither)."), indent: 3, hanging: 2)
  }

  private func planned(_ turn: Turn) -> Question? {
    plan.questions.first { $0.bank == turn.question.bank && $0.id == turn.question.id }
  }

  private func listensFor(_ turn: Turn) -> StyledText {
    guard let question = planned(turn), !question.listensFor.isEmpty else { return StyledText() }
    let title = StyledText("This question listens for:", indent: 3)
    return question.listensFor.reduce(into: title) { text, item in
      text += StyledText("- " + item, indent: 5, hanging: 2)
    }
  }
}

/// Why a follow-up was asked, in words.
struct FollowUpText {
  let followUp: FollowUpExchange
  let medium: Medium
  /// The words of the answer that called for it.
  let matched: [String]

  init(_ followUp: FollowUpExchange, medium: Medium, matched: [String]) {
    self.followUp = followUp
    self.medium = medium
    self.matched = matched
  }

  var reason: String {
    let words = matched.isEmpty ? "" : ": " + quoted(matched)
    let why =
      followUp.sign.map { " (\($0.meaning(in: medium))\(words))" } ?? ""
    return "asked “\(followUp.text)”\(why)"
  }
}
