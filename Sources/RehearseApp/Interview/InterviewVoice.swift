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
  let hintsOff: Set<Sign>
  /// What can be told of recordings.
  let sound: SoundText
  /// What the candidate has to tell.
  let stories: [Story]

  /// An utterance as text.
  func text(for utterance: Utterance, in record: SessionRecord) -> StyledText {
    switch utterance {
    case .spoken(let words): .blank + StyledText(words, .spoken)
    case .warmUp(let words):
      .blank + aside("Warm-up, not scored") + StyledText(words, .spoken)
        + aside(howToAnswer(record.medium))
    case .question(let number, let total, let question, let budget):
      header("Question \(number) of \(total)", question, budget)
        + StyledText(question.text, .spoken) + unnamed(question, in: record)
        + (number == 1 && plan.warmUp == nil ? aside(howToAnswer(record.medium)) : StyledText())
    case .redo(let question, let budget):
      header("Once more", question, budget) + StyledText(question.text, .spoken)
    case .followUp(let words): .blank + StyledText(words, .spoken)
    case .closing(let words):
      .blank + aside("Your questions, not scored") + StyledText(words, .spoken)
    case .nudge(let words): .line(.init("(\(words))", .quiet))
    case .resumed(let number):
      .blank + aside("Session \(number) goes on: \(progress(of: record)).")
    case .reason(let reason): .blank + aside(ReasonText(reason, today: today).sentence)
    case .comesAgain(let days, let lowest): ScheduleText(days: days, lowest: lowest).text
    case .lookBack: lookBack(on: record).text
    case .lookBackOn(let turn):
      lookBack(on: record).text(of: record.turn(turn.number) ?? turn)
    case .answering(let utterance): AnswerVoice().text(for: utterance)
    case .control(let utterance): ControlVoice().text(for: utterance)
    case .menu(let utterance): text(for: utterance)
    case .observing(let utterance):
      ObserverVoice(observer: plan.observer, records: plan.records ?? false).text(for: utterance)
    case .recalling(let utterance): RecallVoice().text(for: utterance)
    case .recording(let utterance): RecordingVoice().text(for: utterance)
    case .verdict(let utterance): VerdictVoice(record: record).text(for: utterance)
    case .scoring(let utterance):
      ScoringVoice(record: record, planned: plan.questions.count).text(for: utterance)
    case .redoing(let utterance):
      RedoVoice(record: record, rubrics: plan.rubrics).text(for: utterance)
    case .finished: farewell(record) + .blank + saved(record)
    case .suspended:
      .blank
        + .line(
          .init("Session \(record.number) is kept: \(progress(of: record)). "),
          command("resume \(record.number)"), .init(" goes on."))
    case .leftUnsaid: .blank + "Nothing was said, so nothing is kept."
    }
  }

  private func lookBack(on record: SessionRecord) -> LookBack {
    LookBack(
      record: record, plan: plan, hintsOff: hintsOff, sound: sound, stories: stories, today: today)
  }

  /// What a question means that speaks of a company nobody has named.
  private func unnamed(_ question: AskedQuestion, in record: SessionRecord) -> StyledText {
    guard question.speaksOfTheJob else { return StyledText() }
    return aside(
      "(Answer for the place where you interview next; --company and --position name it.)")
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

  private func text(for utterance: MenuUtterance) -> StyledText {
    switch utterance {
    case .opened: aside("Paused; no clock is running.")
    case .unknownChoice(let typed, let inAnswer):
      expected(
        list(MenuChoice.available(inAnswer: inAnswer).map(\.rawValue), "or"), insteadOf: typed)
    }
  }

  // MARK: The end

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

extension Utterance {
  /// Whether it says that something typed could not be taken; such words go beside the output, so
  /// that a script's output holds the interview alone.
  var isComplaint: Bool {
    switch self {
    case .answering(let utterance): utterance.isComplaint
    case .control(let utterance): utterance.isComplaint
    case .menu(.unknownChoice): true
    case .observing(let utterance): utterance.isComplaint
    case .recalling(let utterance): utterance.isComplaint
    case .recording(let utterance): utterance.isComplaint
    case .verdict(let utterance): utterance.isComplaint
    case .scoring(let utterance): utterance.isComplaint
    case .redoing(let utterance): utterance.isComplaint
    case .spoken, .warmUp, .question, .redo, .followUp, .closing, .nudge, .resumed, .reason,
      .lookBack, .lookBackOn, .comesAgain, .finished, .suspended, .leftUnsaid, .menu(.opened):
      false
    }
  }
}
