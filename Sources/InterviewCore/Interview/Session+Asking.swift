import TextBasics

import struct Foundation.UUID

extension Session {
  mutating func askWarmUp(_ text: String, at now: Moment) -> [Effect] {
    let asked = AskedQuestion(bank: nil, id: "warm-up", kind: nil, competency: nil, text: text)
    return ask(
      turn(.warmUp, asked, budgetSeconds: Picker.Allowance.warmUp, at: now), .warmUp(text), at: now)
  }

  mutating func askQuestion(_ question: Question, at now: Moment) -> [Effect] {
    let place = record.turns.count { $0.role == .question } + 1
    let asked = AskedQuestion(question)
    let utterance = Utterance.question(
      number: place, of: plan.questions.count, asked, budgetSeconds: question.budgetSeconds)
    var turn = turn(.question, asked, budgetSeconds: question.budgetSeconds, at: now)
    // In an interview why a question was chosen is told afterwards.
    let reason =
      record.mode == .drill ? plan.choices?.dropFirst(place - 1).first?.reason : nil
    if plan.stories != nil, draft?.turn != turn.number || draft?.question != asked.text {
      phase = .namingStory(question, since: now)
      return transition() + (reason.map { [.say(.reason($0))] } ?? []) + [.say(utterance)]
    }
    turn.story = draft?.story
    return transition() + ask(turn, utterance, at: now, because: reason)
  }

  /// In how many seconds a story is to come to mind.
  static let secondsToNameStory = 10

  /// Takes the name of the story that is going to be told, and lets the answer begin.
  mutating func nameStory(_ line: String, for question: Question, at now: Moment) -> [Effect] {
    var named: StoryName?
    if !line.trimmed.isEmpty {
      do throws(StoryError) {
        named = try plan.stories?.story(line)
      } catch {
        return [.say(.answering(.unknownStory(error, plan.stories ?? [])))]
      }
    }
    var turn = turn(
      .question, AskedQuestion(question), budgetSeconds: question.budgetSeconds, at: now)
    turn.story = named?.id
    let effects = start(.turn(turn), saying: .answering(.storyNamed(named)), at: now)
    // Whoever is interrupted now is not asked for it again.
    return effects + [.keepDraft(draftOfAnswer(at: now))]
  }

  mutating func askRecalled(_ question: AskedQuestion, at now: Moment) -> [Effect] {
    ask(
      turn(.question, question, budgetSeconds: 0, at: now),
      .recalling(.answerWanted(isFirst: record.turns.isEmpty, askedBack: false)),
      at: now)
  }

  mutating func askRecalledFollowUp(_ text: String, of turn: Int, at now: Moment) -> [Effect] {
    start(
      .followUp(turn: turn, text: text, sign: nil),
      saying: .recalling(.answerWanted(isFirst: false, askedBack: true)), at: now)
  }

  mutating func askClosing(_ text: String, at now: Moment) -> [Effect] {
    let asked = AskedQuestion(bank: nil, id: "closing", kind: nil, competency: nil, text: text)
    return ask(
      turn(.closing, asked, budgetSeconds: Picker.Allowance.closing, at: now), .closing(text),
      at: now)
  }

  mutating func askAgain(_ first: Turn, at now: Moment) -> [Effect] {
    let budget = first.timing.budgetSeconds
    var again = turn(.redo, first.question, budgetSeconds: budget, at: now)
    again.redoOf = first.number
    return ask(again, .redo(first.question, budgetSeconds: budget), at: now)
  }

  mutating func ask(_ choice: FollowUpChoice.Choice, at now: Moment) -> [Effect] {
    let number = record.turns.last?.number ?? 0
    let subject = Answering.Subject.followUp(turn: number, text: choice.text, sign: choice.sign)
    return start(subject, saying: .followUp(choice.text), at: now)
  }

  private mutating func ask(
    _ turn: Turn, _ utterance: Utterance, at now: Moment, because reason: ChoiceReason? = nil
  ) -> [Effect] {
    (reason.map { [.say(.reason($0))] } ?? []) + start(.turn(turn), saying: utterance, at: now)
  }

  private mutating func start(
    _ subject: Answering.Subject, saying utterance: Utterance, at now: Moment
  ) -> [Effect] {
    // What was said elsewhere is only typed here.
    let medium = isRecalling(subject) ? .typed : record.medium
    var answering = Answering(subject, medium: medium, at: now)
    answering.isRecalled = isRecalling(subject)
    var effects: [Effect] = [.say(utterance)]
    if let draft, draft.question == answering.question, draft.turn == number(of: subject) {
      effects += restore(draft, to: &answering, at: now)
    } else if record.turns.isEmpty, medium != .typed {
      let observing = plan.observer.map { Utterance.observing(.howToObserve(observer: $0)) }
      effects.append(.say(observing ?? .answering(.howToSpeak)))
    }
    draft = nil
    phase = .answering(answering)
    // A question that was typed must not be lost before its answer is begun.
    return answering.isRecalled
      ? effects + [.keepDraft(self.draft(of: answering, at: now))] : effects
  }

  private func isRecalling(_ subject: Answering.Subject) -> Bool {
    guard plan.recall != nil else { return false }
    if case .turn(let turn) = subject { return turn.role != .redo }
    return true
  }

  private func restore(
    _ draft: Draft, to answering: inout Answering, at now: Moment
  ) -> [Effect] {
    answering.lines = draft.lines
    answering.unfinished = draft.unfinished
    answering.tallies = draft.tallies ?? []
    answering.take.recording = draft.recording
    answering.goOnWriting(carrying: draft.timing, at: now)
    // Who was reminded of the time before the break need not be again.
    answering.nudges = nudgesDue(answering, at: now)
    return !answering.isTyped && draft.lines.isEmpty
      ? [.say(.answering(.writeGist(answerSeconds: draft.answerSeconds)))]
      : [.say(.answering(.goingOn(lines: Array(draft.lines))))]
  }

  private func turn(
    _ role: Turn.Role, _ question: AskedQuestion, budgetSeconds: Int, at now: Moment
  ) -> Turn {
    Turn(
      number: record.turns.count + 1, role: role, question: question, askedAt: now.date,
      timing: Timing(budgetSeconds: budgetSeconds))
  }

  /// What the interviewer says between an answer and the next question.
  private func transition() -> [Effect] {
    guard !record.turns.isEmpty else { return [] }
    var generator = SeededGenerator(seed: record.seed, purpose: UInt64(record.turns.count) + 2000)
    return plan.interviewer.transitions.chosen(using: &generator).map { [.say(.spoken($0))] } ?? []
  }

  func number(of subject: Answering.Subject) -> Int {
    switch subject {
    case .turn(let turn): turn.number
    case .followUp(let turn, _, _): turn
    }
  }

  func budget(of subject: Answering.Subject) -> Int {
    switch subject {
    case .turn(let turn): turn.timing.budgetSeconds
    // The budget is for the answer; a follow-up takes the time it takes.
    case .followUp: 0
    }
  }

  /// A draft of the answer being given, also where nothing has been said yet; nil where none is.
  package func draftOfAnswer(at now: Moment) -> Draft? { answering.map { draft(of: $0, at: now) } }

  func draft(of answering: Answering, at now: Moment) -> Draft {
    Draft(
      turn: number(of: answering.subject), question: answering.question,
      lines: answering.lines, unfinished: answering.unfinished,
      timing: answering.clock.timing(at: now, budgetSeconds: 0),
      tallies: answering.isObserved ? answering.tallies : nil,
      kind: answering.isRecalled ? kind(of: answering.subject) : nil,
      recording: answering.take.recording, story: story(of: answering.subject))
  }

  private func story(of subject: Answering.Subject) -> UUID? {
    if case .turn(let turn) = subject { turn.story } else { nil }
  }

  private func kind(of subject: Answering.Subject) -> QuestionKind? {
    if case .turn(let turn) = subject { turn.question.kind } else { nil }
  }
}
