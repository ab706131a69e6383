/// What is to be done with the recording of an answer.
package enum RecordingStep: Equatable, Sendable {
  /// Open the microphone.
  case start
  /// Close the microphone until the clock goes on.
  case pause
  /// Open it again.
  case goOn
  /// The answer has ended.
  case finish
  /// Start again with a file of its own; the one before is kept.
  case again
  /// Go on without sound.
  case giveUp
  /// Takes that were replaced are not wanted any more.
  case forget([String])
}

/// What happens to the recording of an answer.
package enum SoundEvent: Equatable, Sendable {
  /// The microphone is open, and what is said goes into this file.
  case began(file: String)
  /// The file is whole; nil where nothing was recorded.
  case ended(file: String, Recording?)
  /// A recording was looked at.
  case measured(Recording)
  /// A recogniser wrote down what was said.
  case transcribed(String)
  /// The voice that asks has ended, or was made silent: the time to think begins.
  case voiceEnded
}

/// The recording of an answer while it is given.
struct Take: Equatable {
  /// What was recorded so far.
  var recording: Recording?
  /// Whether the microphone is open, or would be if the clock ran.
  var isOpen = false
  /// Files that the present one takes the place of, once it is kept.
  var replaced: [String] = []
  /// Whether somebody has pressed the key that starts again once.
  var asksAgain = false
}

extension Session {
  /// Takes what happened to the recording of an answer, the present one or one that was kept already.
  mutating func hear(_ event: SoundEvent, at now: Moment) -> [Effect] {
    switch event {
    case .began(let file):
      return changeTake(at: now) { take in
        if let old = take.recording { take.replaced.append(old.file) }
        take.recording = Recording(file: file, seconds: 0)
        take.isOpen = true
      }
    case .ended(let file, let recording):
      return change(file, at: now, ends: true) { $0 = recording }
    case .measured(let recording):
      return change(recording.file, at: now) { found in
        found?.seconds = recording.seconds
        found?.sha256 = recording.sha256
        found?.delivery = recording.delivery
      }
    case .transcribed(let text): return takeTranscript(text, at: now)
    case .voiceEnded:
      guard case .answering(var answering) = phase else { return [] }
      answering.clock.askAgain(at: now)
      phase = .answering(answering)
      return []
    }
  }

  /// Puts what a recogniser wrote into the answer, for the candidate to correct.
  private mutating func takeTranscript(_ text: String, at now: Moment) -> [Effect] {
    guard case .answering(var answering) = phase, answering.stage == .writing else { return [] }
    let lines = text.split(separator: "\n").map(String.init)
    for line in lines { answering.add(line) }
    answering.take.recording?.isTranscribed = true
    return stay(in: answering, at: now, saying: [.recording(.transcribed(lines: lines))])
  }

  private mutating func change(
    _ file: String, at now: Moment, ends: Bool = false, _ change: (inout Recording?) -> Void
  ) -> [Effect] {
    if answering?.take.recording?.file == file {
      return changeTake(at: now) { take in
        if ends { take.isOpen = false }
        change(&take.recording)
        if take.recording != nil { return }
        // Nothing came of the new one: the one before counts again.
        take.recording = take.replaced.popLast().map { Recording(file: $0, seconds: 0) }
      }
    }
    for place in record.turns.indices where record.turns[place].change(file, change) {
      return [.keepTurn(record.turns[place])]
    }
    return []
  }

  private mutating func changeTake(
    at now: Moment, _ change: (inout Take) -> Void
  ) -> [Effect] {
    guard var answering else { return [] }
    change(&answering.take)
    if case .pausing = phase {
      phase = .pausing(.answering(answering))
    } else {
      phase = .answering(answering)
    }
    return answering.isWorthKeeping ? [.keepDraft(draft(of: answering, at: now))] : []
  }

  /// What a key does while an answer is recorded; nil where it is none of these.
  mutating func obeyKey(
    _ typed: String, in answering: Answering, at now: Moment
  ) -> [Effect]? {
    guard answering.take.isOpen, typed.count == 1,
      let key = RecordingKey(rawValue: typed.lowercased()),
      !answering.isObserved || key != .pause
    else { return nil }
    var answering = answering
    switch key {
    case .pause:
      phase = .answering(answering)
      return pause(at: now)
    case .again where answering.take.asksAgain:
      answering.take.asksAgain = false
      answering.clock = AnswerClock(asked: now)
      answering.clock.start(at: now.steady)
      answering.nudges = 0
      phase = .answering(answering)
      return [.record(.again), .say(.recording(.startedAgain))]
    case .again:
      answering.take.asksAgain = true
      phase = .answering(answering)
      return [.say(.recording(.askAgain))]
    case .giveUp:
      answering.take.isOpen = false
      phase = .answering(answering)
      return [.record(.giveUp), .say(.recording(.withoutSound))]
    }
  }
}

/// The keys that are taken while an answer is recorded.
package enum RecordingKey: String, CaseIterable, Sendable {
  case pause = "p"
  case again = "r"
  case giveUp = "x"
}

/// What is said about the recording of an answer.
package enum RecordingUtterance: Equatable, Sendable {
  /// Starting again is asked for once.
  case askAgain
  case startedAgain
  case withoutSound
  /// A key that does nothing while an answer is recorded.
  case unknownKey(String)
  /// There is nothing to play of this answer.
  case nothingToHear
  /// What a recogniser wrote, as a draft.
  case transcribed(lines: [String])
}

extension Session {
  /// Which part of which turn is being answered: 0 is the answer, else the place of the follow-up from 1 on.
  package var placeOfAnswer: (turn: Int, part: Int)? {
    guard let answering else { return nil }
    switch answering.subject {
    case .turn(let turn): return (turn.number, 0)
    case .followUp(let number, let text, _):
      let followUps = record.turn(number)?.followUps ?? []
      let place = followUps.firstIndex { $0.text == text } ?? followUps.count
      return (number, place + 1)
    }
  }

  /// What was recorded of an answer that was broken off, before it is asked for again.
  package var draftedRecording: Recording? { draft?.recording }
}

extension Session {
  /// The same session, in which nothing is recorded.
  package var withoutRecording: Session {
    var plan = plan
    plan.records = nil
    return Session(record: record, plan: plan, draft: draft)
  }
}
