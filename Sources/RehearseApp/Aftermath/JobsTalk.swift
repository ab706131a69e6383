import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// The short talk after a rejection, which is logged by then: what they said, what happened, one question,
  /// and what is to be done now. Never more than six prompts; each is passed with Enter.
  func askAfterRejection(_ job: Job, in store: any JobStore) throws -> ExitStatus {
    note(aside("A few short questions; Enter passes one, Ctrl-D leaves them all."))
    try askWhatTheySaid(job, in: store)
    let facts = try answer(to: "What happened, in facts (what a camera would have seen)? ")
    if !facts.isEmpty { try keepNote(facts, of: job, in: store) }
    let words = try answer(to: "What would you say to a friend who had this? ")
    if !words.isEmpty { try keepNote(words, of: job, heading: "to a friend", in: store) }
    return try offerWhatNow(job)
  }

  private func askWhatTheySaid(_ job: Job, in store: any JobStore) throws {
    let words = try answer(to: "What did they say, word for word? ")
    guard !words.isEmpty else { return }
    let feedback = Feedback(id: environment.makeID(), from: nil, on: currentDay, text: words)
    try store.keep(feedback, of: job.id)
  }

  private enum Choice: String, CaseIterable {
    case vent, rest, letter, next, recall, nothing

    var words: String {
      switch self {
      case .vent: "ten minutes of which nothing is kept"
      case .rest: "no reminders until a day"
      case .letter: "ask them one question"
      case .next: "what is next"
      case .recall: "write the interview down while you remember it"
      case .nothing: ""
      }
    }
  }

  private func offerWhatNow(_ job: Job) throws -> ExitStatus {
    let choices = Choice.allCases.filter {
      $0 != .recall || job.appointments(upTo: currentDay).last != nil
    }
    var text = StyledText()
    for choice in choices where choice != .nothing {
      let name = choice.rawValue.padded(to: 8)
      text += .line(.init(name, .code), .init(choice.words, .quiet), indent: 2)
    }
    note(text)
    let words = choices.dropLast().map(\.rawValue).joined(separator: " / ")
    let place = try choose(
      "\(words) (Enter: enough for now): ", among: choices.map(\.rawValue),
      usual: choices.count - 1)
    switch choices[place] {
    case .vent: return try vent(minutes: VentLimits.mostMinutes, about: job)
    case .rest: return try askForRest()
    case .letter: tellOfLetter(job)
    case .next: return try jobsNext(nil, calendar: nil, isConfirmed: false, format: .text)
    case .recall: return try recall(RecalledJob(job))
    case .nothing: break
    }
    return .done
  }

  /// A letter is better a day or two later, so it is told of and not begun.
  private func tellOfLetter(_ job: Job) {
    note(
      "It is easier to write tomorrow or the day after; within a week is soon enough."
    )
    console.write(
      .line(
        command("jobs letter \(job.number) --kind ask-feedback"), .init(" drafts it.", .quiet)),
      to: .output)
  }
}

/// A real interview for a job, to be written down as any other is.
struct RecalledJob: PracticeOptions {
  let job: String?
  let company: String?
  let position: String?

  init(_ job: Job) {
    self.job = "\(job.number)"
    company = job.company.isEmpty ? nil : job.company
    position = job.title.isEmpty ? nil : job.title
  }

  let bank: [String] = []
  let kind: [QuestionKind] = []
  let competency: [String] = []
  let level: Level? = nil
  let role: String? = nil
  let questions: Int? = nil
  let minutes: Int? = nil
  let mode: SessionRecord.Mode? = nil
  let medium: Medium? = nil
  let record: Bool? = nil
  let speak: Bool? = nil
  let interviewer: String? = nil
  let seed: UInt64? = nil
  let warmUp: Bool? = nil
  let followUps: Bool? = nil
  let closing: Bool? = nil
  let clock: Bool? = nil
  let scoring: ScoringDepth? = nil
  /// What was asked is written down while it is remembered; scores have time.
  let rate: RatingTime? = RatingTime.none
  let predict: String? = nil
  let observer: String? = nil
  let keepIn: String? = nil
  let round: InterviewRound? = nil
  let plan = false
  let stories = false
}
