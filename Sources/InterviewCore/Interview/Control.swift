/// What a line of an answer that starts with `/` asks for, in the order in which help tells it.
package enum Control: String, CaseIterable, Sendable {
  case done
  case skip
  case `repeat`
  case pause
  case back
  case undo
  case edit
  case time
  case quit
  case help

  /// The control as it is typed.
  package var typed: String { "/" + rawValue }

  /// Where controls are taken.
  package enum Place: Equatable, Sendable {
    case answer
    /// Where a question of a real interview is remembered.
    case recall
    /// Where scores are asked for.
    case scores
    /// Where the words are asked for that show a score.
    case evidence
    /// Where it is asked whether one would be hired.
    case decision
    /// Where the best and the worst answer are asked for.
    case extremes
    /// Where it is asked which story is going to be told.
    case storyName
    /// Where it is offered to answer a question again.
    case redo
    /// Where the parts of a story are written.
    case story
    /// Where one line is asked for.
    case question
    /// Where a text of several lines is pasted or typed.
    case page
  }

  /// The controls that there are in a place.
  package static func all(in place: Place) -> [Control] {
    switch place {
    case .answer: allCases
    case .recall: allCases.filter { ![.undo, .edit, .time].contains($0) }
    case .scores, .evidence, .decision, .extremes, .storyName, .redo: [.pause, .back, .quit, .help]
    case .story: [.done, .back, .undo, .edit, .quit, .help]
    case .question: [.quit, .help]
    case .page: [.done, .quit, .help]
    }
  }
}

/// What is said because of a control.
package enum ControlUtterance: Equatable, Sendable {
  /// What there is in a place.
  case help(Control.Place)
  /// A line taken back, and how many remain.
  case undone(String, left: Int)
  case nothingToUndo
  /// The time that the answer has taken, and whether it is spoken.
  case time(Timing, isSpoken: Bool)
  /// There is no prompt before this one.
  case nothingBefore
  /// An answer that has been looked back on stays as it is.
  case seenAlready
  /// A control that has no sense here.
  case notHere(Control)
  /// A word after a slash that is no control in a place.
  case unknown(String, Control.Place)
}

extension Session {
  /// Carries out a control within an answer.
  mutating func obey(
    _ control: Control, in answering: Answering, at now: Moment
  ) -> [Effect] {
    var answering = answering
    switch control {
    // Whoever has ended speaking has not yet said what they said.
    case .done where answering.stage == .speaking: return goOnSpeaking("", in: answering, at: now)
    case .done: return end(answering, at: now)
    case .skip: return end(answering, skipping: true, at: now)
    case .repeat:
      return stay(in: answering, at: now, saying: [.spoken(answering.question)])
    case .pause:
      phase = .answering(answering)
      return pause(at: now)
    case .back: return goBack(at: now)
    case .undo:
      guard let last = answering.lines.popLast() else {
        return stay(in: answering, at: now, saying: [.control(.nothingToUndo)])
      }
      // Without a line of what a recogniser wrote, what is typed then is somebody's own.
      if answering.lines.isEmpty { answering.take.recording?.isTranscribed = false }
      let undone = ControlUtterance.undone(last, left: answering.lines.count)
      return stay(in: answering, at: now, saying: [.control(undone)])
    case .edit:
      let all = Array(answering.lines) + [answering.unfinished?.text].compactMap { $0 }
      return stay(in: answering, at: now) + [.edit(all.joined(separator: "\n"))]
    case .time:
      let time = ControlUtterance.time(timing(at: now) ?? Timing(), isSpoken: !answering.isTyped)
      return stay(in: answering, at: now, saying: [.control(time)])
    case .quit:
      phase = .answering(answering)
      return suspend(at: now)
    case .help:
      return stay(in: answering, at: now, saying: [.control(.help(.answer))])
    }
  }

  /// Carries out a control where a question of a real interview is remembered.
  mutating func obey(
    _ control: Control, in recalling: Recalling, at now: Moment
  ) -> [Effect] {
    switch control {
    case .done, .skip: passRecall(at: now)
    case .repeat: [.say(wanted(recalling))]
    case .pause: pause(at: now)
    case .back: goBack(at: now)
    case .undo, .edit: [.say(.control(.nothingToUndo))]
    case .time: [.say(.control(.notHere(control)))]
    case .quit: suspend(at: now)
    case .help: [.say(.control(.help(.recall)))]
    }
  }
}
