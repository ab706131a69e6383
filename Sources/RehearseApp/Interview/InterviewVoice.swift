import InterviewCore
import TerminalUI

import struct Foundation.Date

/// Everything that is said in an interview, worded and laid out.
struct InterviewVoice {
  let plan: Plan
  /// The date it is, for what was due.
  let today: Date

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
      answerText(for: utterance)
    case .paused, .unknownChoice, .badYesNo: menuText(for: utterance)
    case .resumed(let number):
      .blank + aside("Session \(number) goes on: \(progress(of: record)).")
    case .askDecision, .badDecision, .askExtreme, .badExtreme: verdictText(for: utterance)
    case .howToObserve, .noted, .unknownTally, .handOver: ObserverVoice().text(for: utterance)
    case .reason(let reason): aside(ReasonText(reason, today: today).sentence)
    case .scoring(let utterance): ScoringVoice().text(for: utterance)
    case .lookBack: LookBack(record: record, plan: plan).text
    case .lookBackOn(let turn): LookBack(record: record, plan: plan).text(of: turn)
    case .lowest, .offerRedo, .beforeAndAfter: redoText(for: utterance, in: record)
    case .finished: finishedText(record)
    case .suspended:
      .blank
        + .line(
          .init("Session \(record.number) is kept: \(progress(of: record)). "),
          .init("resume \(record.number)", .code), .init(" goes on."))
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
    let asked = record.turns.count { $0.role == .question }
    return "\(asked) of \(count(plan.questions.count, "question")) answered"
  }

  /// What stands above the line while an answer is given: the question and the lines so far.
  func standing(_ answering: Answering?) -> StyledText {
    guard let answering else { return StyledText() }
    return answering.lines.reduce(into: StyledText(answering.question, .spoken)) { text, line in
      text += StyledText(line, .quiet, indent: 2, hanging: 2)
    }
  }

  // MARK: In an answer

  private func answerText(for utterance: Utterance) -> StyledText {
    switch utterance {
    case .howToSpeak: aside("Enter starts the clock, Enter stops it; then type the gist of it.")
    case .writeGist(let seconds):
      aside("You spoke for \(clockText(seconds)). Type the gist; an empty line ends it.")
    case .nothingSaid:
      aside("Nothing said yet. Type your answer, or /skip to pass, or /quit to leave and keep.")
    case .unknownControl(let word): unknownControl(word)
    case .nothingToUndo: aside("There is no line to take back.")
    case .undone(let line, let left):
      .line(
        .init("Taken back: ", .quiet), .init(line), .init("  (\(count(left, "line")) left)", .quiet)
      )
    case .edited(let lines):
      aside("Your answer has \(count(lines, "line")) now. Go on, or end it with an empty line.")
    case .editorFailed: aside("The editor did not end well; your answer is as it was.")
    case .pasted(let lines): pasted(lines)
    case .answerHelp: answerHelp
    case .skipped: aside("Skipped.")
    case .goingOn(let lines):
      aside(lines.isEmpty ? "Go on where you were:" : "You had said:")
        + lines.reduce(into: StyledText()) { $0 += StyledText($1, indent: 2, hanging: 2) }
    default: StyledText()
    }
  }

  private func unknownControl(_ word: String) -> StyledText {
    let near = nearest(to: word, among: Control.allCases.map(\.typed))
    let hint = near.map { "did you mean `\($0)`?" } ?? "/help shows what there is."
    return aside("`\(word)` is no control; \(hint) A line that starts with // begins with a slash.")
  }

  private func pasted(_ lines: [String]) -> StyledText {
    let shown = lines.prefix(3).reduce(into: StyledText()) {
      $0 += StyledText($1, .quiet, indent: 2, hanging: 2)
    }
    let rest = lines.count - 3
    return rest > 0 ? shown + aside("  … \(count(rest, "more pasted line"))") : shown
  }

  private var answerHelp: StyledText {
    [
      ("an empty line", "ends the answer; so do /done and Ctrl-D"),
      ("/skip", "passes this question, keeping what was said"),
      ("/repeat", "asks it again"),
      ("/pause", "stops the clock; so does Ctrl-C"),
      ("/undo", "takes the last line back"),
      ("/edit", "opens the whole answer in your editor"),
      ("/quit", "leaves; `resume` goes on at this word"),
      ("//", "at the start of a line writes a slash"),
    ].reduce(into: StyledText()) { text, row in
      let padding = String(repeating: " ", count: max(1, 15 - row.0.count))
      text += .line(.init(row.0, .code), .init(padding + row.1), indent: 2, hanging: 15)
    }
  }

  // MARK: Menus

  private func menuText(for utterance: Utterance) -> StyledText {
    switch utterance {
    case .paused: aside("Paused. The clock stands still.")
    case .unknownChoice(let typed, let inAnswer):
      aside(
        "Found `\(typed)`, expected one of "
          + list(MenuChoice.available(inAnswer: inAnswer).map(\.rawValue), "or") + ".")
    case .badYesNo(let typed):
      aside(typed.isEmpty ? "Please say yes or no." : "Found `\(typed)`, expected yes or no.")
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
      .line(.init("You gave \(score) for: "), .init(question.text, .spoken), hanging: 2)
        + "Redo that answer once, now?"
    case .beforeAndAfter(let first, let second):
      BeforeAndAfter(record: record, rubrics: plan.rubrics, first: first, second: second).text
    default: StyledText()
    }
  }

  private func finishedText(_ record: SessionRecord) -> StyledText {
    var generator = SeededGenerator(seed: record.seed, purpose: 3000)
    let farewell = plan.interviewer.farewells.randomElement(using: &generator) ?? ""
    let next =
      plan.rating == .none
      ? StyledText.line(
        .init("Saved as session \(record.number). "), .init("rate \(record.number)", .code),
        .init(" scores it, "), .init("review show \(record.number)", .code), .init(" shows it."))
      : .line(
        .init("Saved as session \(record.number). "),
        .init("debrief export \(record.number) --for Sam", .code),
        .init(" writes a form that Sam can fill in."))
    return .blank + StyledText(farewell, .spoken) + .blank + next
  }
}

/// A remark of the program's own, between the lines of the interview.
func aside(_ text: String) -> StyledText { StyledText(text, .quiet) }

/// A mean with one decimal, or none where it is whole.
func meanText(_ mean: Double) -> String {
  let tenths = Int((mean * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}
