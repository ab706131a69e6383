import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// The scores that trends are made from.
@Suite(.timed) struct ScoreTests {
  private static let names = ["teamwork", "conflict", "delivery"]

  /// Sessions in which everything is there that must be left out: second attempts, friends, predictions,
  /// "not observed", interviews recalled.
  private func sessions(_ seed: Int) -> [SessionRecord] {
    var records = RandomRecords(seed: seed)
    return (0..<14).map { place in
      var session = records.session()
      session.startedAt = Date(
        timeIntervalSince1970: Double(1_700_000_000 + (place * 7) % 5 * 1000))
      for index in session.turns.indices where session.turns[index].question.competency != nil {
        session.turns[index].question.competency = Self.names[(place + index) % 3]
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
  func `are what the sessions hold`(seed: Int) throws {
    let (store, sessions) = try kept(seed)
    let windows = [
      ScoreWindow(), ScoreWindow(sessions: 3), ScoreWindow(media: [.typed]),
      ScoreWindow(media: [.aloud, .observed], sessions: 1),
      ScoreWindow(since: Date(timeIntervalSince1970: 1_700_002_000), sessions: 100),
    ]
    for window in windows {
      expectNoDifference(
        try store.scores(in: window), sessions.scores(in: window))
    }
  }

  @Test(arguments: Seeds.first(4))
  func `the stories and the places of a question are those of the sessions`(seed: Int) throws {
    let (store, sessions) = try kept(seed)
    for (upTo, limit) in [(14, 100), (14, 3), (5, 100), (0, 100)] {
      expectNoDifference(
        try store.stories(upTo: upTo, limit: limit), sessions.stories(upTo: upTo, limit: limit))
    }
    for question in Set(sessions.flatMap(\.turns).map(\.question.id)) {
      // Swift takes two forms of one letter for equal, SQLite does not.
      let same = sessions.flatMap(\.turns).filter { $0.question.id == question }
      guard same.allSatisfy({ Array($0.question.id.utf8) == Array(question.utf8) }) else {
        continue
      }
      expectNoDifference(try store.askings(of: question), sessions.askings(of: question))
    }
  }

  @Test func `an empty store has none`() throws {
    #expect(try StoreHome().store.scores(in: ScoreWindow()) == ScoreHistory())
  }
}
