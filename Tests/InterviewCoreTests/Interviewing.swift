import Foundation
import InterviewCore
import TestSupport

/// An interview under test: events go in with a clock that moves as told, and what was said and kept
/// can be looked at.
struct Interviewing {
  var session: Session
  var seconds = 0.0
  var effects: [Effect] = []

  init(
    _ plan: Plan, medium: Medium = .typed, turns: [Turn] = [], decision: Decision? = nil,
    draft: Draft? = nil
  ) {
    let record = SessionRecord(
      id: UUID(uuidString: "6F1C2C2E-0000-4000-8000-000000000001") ?? UUID(), number: 12,
      startedAt: TestClock.moment(0).date, medium: medium, interviewer: "neutral", seed: 7,
      decision: decision, turns: turns)
    session = Session(record: record, plan: plan, draft: draft)
    handle(.begin)
  }

  /// Lets time pass and hands in an event.
  @discardableResult mutating func handle(_ event: Event, after pause: Double = 0) -> [Effect] {
    seconds += pause
    let new = session.handle(event, at: TestClock.moment(seconds))
    effects += new
    return new
  }

  /// Types lines, one after the other.
  @discardableResult mutating func type(_ lines: String...) -> [Effect] {
    lines.flatMap { handle(.line($0)) }
  }

  /// Types an answer and ends it.
  @discardableResult mutating func answer(_ text: String, after pause: Double = 0) -> [Effect] {
    handle(.line(text), after: pause) + handle(.line(""))
  }

  var said: [Utterance] {
    effects.compactMap { if case .say(let utterance) = $0 { utterance } else { nil } }
  }

  var keptTurns: [Turn] {
    effects.compactMap { if case .keepTurn(let turn) = $0 { turn } else { nil } }
  }

  var keptRatings: [Rating] {
    effects.compactMap { if case .keepRating(let rating, _) = $0 { rating } else { nil } }
  }
}

extension [Effect] {
  var said: [Utterance] {
    compactMap { if case .say(let utterance) = $0 { utterance } else { nil } }
  }

  var keptDrafts: [Draft?] {
    compactMap { if case .keepDraft(let draft) = $0 { .some(draft) } else { nil } }
  }
}

extension Session {
  /// The ids of the dimensions of which scores are wanted now.
  var wantedDimensions: [String]? {
    if case .scores(let wanted) = request { wanted.dimensions.map(\.id) } else { nil }
  }
}
