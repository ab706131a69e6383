import TextBasics

/// What can be chosen in the pause menu.
package enum MenuChoice: String, CaseIterable, Sendable {
  case goOn = "continue"
  case `repeat`
  case skip
  case leave

  /// The choices there are, in an answer or elsewhere.
  package static func available(inAnswer: Bool) -> [MenuChoice] {
    inAnswer ? allCases : [.goOn, .leave]
  }

  /// Reads a choice: the word, its first letters, or nothing to go on.
  init?(_ typed: String, inAnswer: Bool) {
    let word = typed.trimmed.lowercased().drop { $0 == "/" }
    let synonyms: [Substring: MenuChoice] = [
      "": .goOn, "quit": .leave, "q": .leave, "pause": .goOn,
    ]
    let found =
      synonyms[word] ?? Self.available(inAnswer: inAnswer).first { $0.rawValue.hasPrefix(word) }
    guard let found, Self.available(inAnswer: inAnswer).contains(found) else { return nil }
    self = found
  }
}

extension Session {
  /// Opens the pause menu; no clock runs while it is open.
  mutating func pause(at now: Moment) -> [Effect] {
    let isRecording = answering?.take.isOpen ?? false
    if case .answering(var answering) = phase {
      answering.clock.pause(at: now)
      phase = .answering(answering)
    }
    phase = .pausing(phase)
    return (isRecording ? [.record(.pause)] : []) + [.say(.menu(.opened))]
  }

  mutating func handle(_ event: Event, pausing previous: Phase, at now: Moment) -> [Effect] {
    switch event {
    case .line(let line, _):
      let inAnswer = answering != nil
      guard let choice = MenuChoice(line, inAnswer: inAnswer) else {
        return [.say(.menu(.unknownChoice(line, inAnswer: inAnswer)))]
      }
      return choose(choice, from: previous, at: now)
    // A second Ctrl-C goes on, like a change of mind; Ctrl-D leaves, as everywhere in a terminal.
    case .interrupted: return choose(.goOn, from: previous, at: now)
    case .endOfInput: return choose(.leave, from: previous, at: now)
    case .begin, .pasted, .editor, .edited, .tick, .closed, .sound: return []
    }
  }

  private mutating func choose(
    _ choice: MenuChoice, from previous: Phase, at now: Moment
  ) -> [Effect] {
    if choice == .leave { return suspend(at: now) }
    phase = previous
    guard case .answering(var answering) = previous else { return [] }
    answering.clock.goOn(at: now)
    phase = .answering(answering)
    let opens: [Effect] = answering.take.isOpen ? [.record(.goOn)] : []
    switch choice {
    case .repeat: return opens + [.say(.spoken(answering.question))]
    case .skip: return obey(.skip, in: answering, at: now)
    case .goOn, .leave: return opens
    }
  }
}
