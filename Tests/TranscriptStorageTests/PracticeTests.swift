import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// What reports are made from.
@Suite(.timed) struct PracticeTests {
  /// Sessions with second attempts, friends, predictions, "not observed" and interviews recalled.
  private func sessions(_ seed: Int) -> [SessionRecord] {
    var records = RandomRecords(seed: seed)
    return (0..<14).map { place in
      var session = records.session()
      session.startedAt = Date(
        timeIntervalSince1970: Double(1_700_000_000 + (place * 7) % 5 * 1000))
      for index in session.turns.indices {
        session.turns[index].askedAt = session.startedAt.addingTimeInterval(
          Double(place * 100 + index))
        if session.turns[index].question.competency != nil {
          session.turns[index].question.competency = ["teamwork", "conflict"][(place + index) % 2]
        }
        for hint in session.turns[index].hints.indices {
          session.turns[index].hints[hint] = Hint(
            rule: ["hedged", "no-result"][hint % 2], matched: hint == 0 ? ["maybe", "I'd"] : [])
        }
      }
      return session
    }
  }

  private func kept(_ seed: Int) throws -> (store: TranscriptDatabase, sessions: [SessionRecord]) {
    let store = try StoreHome().store
    let kept = try sessions(seed).map { session in
      var session = session
      session.number = try store.begin(session, plan: .any)
      return session
    }
    return (store, kept)
  }

  @Test(arguments: Seeds.first(5))
  func `is what the sessions hold`(seed: Int) throws {
    let (store, sessions) = try kept(seed)
    let windows = [
      ScoreWindow(), ScoreWindow(sessions: 3), ScoreWindow(media: [.typed]),
      ScoreWindow(media: [.aloud, .observed], sessions: 1),
      ScoreWindow(since: Date(timeIntervalSince1970: 1_700_002_000), sessions: 100),
    ]
    for window in windows {
      for since in [1_700_003_000.0, 0] {
        let since = Date(timeIntervalSince1970: since)
        var stored = try store.practice(in: window, daysSince: since)
        var plain = sessions.practice(in: window, daysSince: since)
        // Within an answer the order of ratings is nobody's business.
        for history in [\PracticeHistory.pairs] {
          stored[keyPath: history].sort { "\($0)" < "\($1)" }
          plain[keyPath: history].sort { "\($0)" < "\($1)" }
        }
        expectNoDifference(stored, plain)
      }
    }
  }

  @Test func `an empty store has none`() throws {
    #expect(
      try StoreHome().store.practice(in: ScoreWindow(), daysSince: .distantPast)
        == PracticeHistory())
  }
}
