import InterviewCore
import TerminalUI
import TextBasics

import struct Foundation.Date

/// Everything that is said in an interview, worded and laid out.
struct InterviewVoice {
  let plan: Plan
  /// The date it is, for what was due.
  let today: Date
  /// The rules whose hints are not shown.
  let hintsOff: Set<HintName>

  /// An utterance as text.
  func text(for utterance: Utterance, in record: SessionRecord) -> StyledText {
    switch utterance {
    case .spoken(let words): .blank + StyledText(words, .spoken)
    case .warmUp(let words):
      .blank + aside("Warm-up, not scored") + StyledText(words, .spoken)
        + aside(howToAnswer(record.medium))
    case .question(let number, let total, let question, let budget):
      header("Question \(number) of \(total)", question, budget)
        + StyledText(question.text, .spoken)
        + (number == 1 && plan.warmUp == nil ? aside(howToAnswer(record.medium)) : StyledText())
    case .redo(let question, let budget):
      header("Once more", question, budget) + StyledText(question.text, .spoken)
    case .followUp(let words): .blank + StyledText(words, .spoken)
    case .closing(let words):
      .blank + aside("Your questions, not scored") + StyledText(words, .spoken)
    case .nudge(let words): .line(.init("(\(words))", .quiet))
    case .howToSpeak, .writeGist, .nothingSaid, .unknownControl, .nothingToUndo, .undone, .edited,
      .editorFailed, .pasted, .answerHelp, .skipped, .goingOn:
      AnswerVoice().text(for: utterance)
    case .paused, .unknownChoice, .badYesNo: menuText(for: utterance)
    case .resumed(let number):
      .blank + aside("Session \(number) goes on: \(progress(of: record)).")
    case .askDecision, .badDecision, .askExtreme, .badExtreme: verdictText(for: utterance)
    case .howToRecall, .recall, .recalled, .recallingKind, .recallHelp, .nothingRecalled:
      RecallVoice().text(for: utterance)
    case .howToObserve, .noted, .unknownTally, .handOver:
      ObserverVoice(observer: plan.observer).text(for: utterance)
    case .comesAgain(let days, let lowest): ScheduleText(days: days, lowest: lowest).text
    case .reason(let reason): .blank + aside(ReasonText(reason, today: today).sentence)
    case .scoring(let utterance): ScoringVoice().text(for: utterance)
    case .lookBack: LookBack(record: record, plan: plan, hintsOff: hintsOff).text
    case .lookBackOn(let turn):
      LookBack(record: record, plan: plan, hintsOff: hintsOff).text(of: turn)
    case .lowest, .offerRedo, .beforeAndAfter: redoText(for: utterance, in: record)
    case .finished: farewell(record) + .blank + saved(record)
    case .suspended:
      .blank
        + .line(
          .init("Session \(record.number) is kept: \(progress(of: record)). "),
          command("resume \(record.number)"), .init(" goes on."))
    }
  }

  private func header(_ title: String, _ question: AskedQuestion, _ budget: Int) -> StyledText {
    let competency = question.competency.map { " · \($0)" } ?? ""
    return .blank + aside("\(title)\(competency) · \(budgetText(budget))")
  }

  private func howToAnswer(_ medium: Medium) -> String {
    medium == .typed
      ? "(an empty line ends the answer; /help shows what else there is)"
      : "(say it aloud; /help shows what else there is)"
  }

  private func progress(of record: SessionRecord) -> String {
    let asked = record.turns.filter { $0.role == .question }
    if plan.recall != nil { return "\(count(asked.count, "question")) written down" }
    let skipped = asked.count(where: \.skipped)
    let answered = "\(asked.count - skipped) of \(count(plan.questions.count, "question")) answered"
    return skipped == 0 ? answered : answered + ", \(skipped) skipped"
  }

  /// What stands above the line while an answer is given: the question and the lines so far.
  func standing(_ answering: Answering?) -> StyledText {
    guard let answering else { return StyledText() }
    return answering.lines.reduce(into: StyledText(answering.question, .spoken)) { text, line in
      text += StyledText(line, .quiet, indent: 2, hanging: 2)
    }
  }

  // MARK: Menus

  private func menuText(for utterance: Utterance) -> StyledText {
    switch utterance {
    case .paused: aside("Paused; no clock is running.")
    case .unknownChoice(let typed, let inAnswer):
      aside(
        "Found `\(typed)`, expected "
          + list(MenuChoice.available(inAnswer: inAnswer).map(\.rawValue), "or") + ".")
    case .badYesNo(let typed):
      expectedYesOrNo(typed)
    default: StyledText()
    }
  }

  private func verdictText(for utterance: Utterance) -> StyledText {
    switch utterance {
    case .askDecision:
      .blank + StyledText("Would this interviewer hire you?", .heading)
        + aside("strong no / no / yes / strong yes, or - for no view")
    case .badDecision(let typed):
      aside(
        (typed.isEmpty ? "Nothing typed" : "Found `\(typed)`")
          + ", expected strong no, no, yes or strong yes, or - for no view.")
    case .askExtreme(let extreme, let turns): askExtreme(extreme, turns)
    case .badExtreme(let typed, let answers):
      aside(
        (typed.isEmpty ? "Nothing typed" : "Found `\(typed)`")
          + ", expected a number from 1 to \(answers), or - for none.")
    default: StyledText()
    }
  }

  private func askExtreme(_ extreme: Extreme, _ turns: [Turn]) -> StyledText {
    let title =
      StyledText.blank + StyledText("Which was your \(extreme.rawValue) answer?", .heading)
    guard extreme == .best else { return title }
    return turns.enumerated().reduce(into: title) { text, item in
      text += .line(
        .init("\(item.offset + 1)  ", .code), .init(item.element.question.text, .quiet), indent: 2,
        hanging: 3)
    }
  }

  // MARK: The end

  private func redoText(for utterance: Utterance, in record: SessionRecord) -> StyledText {
    switch utterance {
    case .lowest(let dimension, let mean):
      .blank
        + .line(
          .init("Lowest: ", .heading),
          .init("\(dimension.name.lowercased()) (\(meanText(mean))). \(dimension.question)"),
          hanging: 2)
    case .offerRedo(let question, let score):
      .line(
        .init("Your lowest there, a \(score), was for: "), .init(question.text, .spoken), hanging: 2
      )
        + "Redo that answer once, now?"
    case .beforeAndAfter(let first, let second):
      BeforeAndAfter(record: record, rubrics: plan.rubrics, first: first, second: second).text
    default: StyledText()
    }
  }

  /// What the interviewer says at the end.
  func farewell(_ record: SessionRecord) -> StyledText {
    var generator = SeededGenerator(seed: record.seed, purpose: 3000)
    let words = plan.interviewer.farewells.randomElement(using: &generator) ?? ""
    return .blank + StyledText(words, .spoken)
  }

  /// Where the session is, and what can be done with it next.
  private func saved(_ record: SessionRecord) -> StyledText {
    let number = record.number
    let saved = StyledText.Span("Saved as session \(number). ")
    if record.scorableTurns.isEmpty {
      return .line(saved, command("review show \(number)"), .init(" shows it."))
    }
    if plan.rating == .none {
      return .line(
        saved, command("rate \(number)"), .init(" scores it, "),
        command("review show \(number)"), .init(" shows it."))
    }
    return .line(
      saved, command("debrief export \(number) --for Sam"), .init(" writes a form for a friend."))
  }
}
