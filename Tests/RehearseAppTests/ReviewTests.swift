import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing

/// Looking at kept sessions.
@Suite(.timedOnMainActor) @MainActor struct ReviewTests {
  @Test(arguments: [80, 40])
  func `a scorecard with everything on it`(width: Int) {
    let sitting = Sitting(width: width, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.reviewShow(.number(12), format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "scorecard-\(width).txt")
  }

  @Test func `a session that nobody scored says so`() {
    let sitting = Sitting(store: .inMemory([.sample(scored: false)]))
    #expect(sitting.run { try $0.reviewShow(.latest, format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "scorecard-unscored.txt")
  }

  @Test func `a session without answers says so`() {
    let sitting = Sitting(store: .inMemory([.empty(number: 3)]))
    #expect(sitting.run { try $0.reviewShow(.latest, format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "scorecard-empty.txt")
  }

  private static func seenBySam(ownScore: Int?) -> SessionRecord {
    var session = SessionRecord.sample(scored: false)
    func rating(_ rater: Rater, _ score: Int, _ evidence: String, predicts: String? = nil) -> Rating
    {
      Rating(
        rater: rater, predicts: predicts, dimension: "structure", group: .content, score: score,
        medium: .typed, evidence: evidence)
    }
    session.turns[1].ratings = [
      rating(.friend("Sam"), 4, "the friend's words"),
      rating(.own, 2, "the guess's words", predicts: "Sam"),
    ]
    if let ownScore { session.turns[1].ratings.append(rating(.own, ownScore, "one's own words")) }
    return session
  }

  @Test func `a friend's scores are hidden until one has scored the answer oneself`() {
    let blind = Sitting(store: .inMemory([Self.seenBySam(ownScore: nil)]))
    #expect(blind.run { try $0.reviewShow(.latest, format: .text) } == .done)
    #expect(blind.console.output.contains("Sam scored this; you see it once you have."))
    #expect(!blind.console.output.contains("words”"))
    #expect(!blind.console.output.contains("4  Structure"))

    let open = Sitting(store: .inMemory([Self.seenBySam(ownScore: 3)]))
    #expect(open.run { try $0.reviewShow(.latest, format: .text) } == .done)
    #expect(open.console.output.contains("friends: Sam 4"))
    #expect(open.console.output.contains("“the friend's words”"))
    #expect(!open.console.output.contains("you see it once you have"))
  }

  @Test func `a session as JSON keeps its keys`() {
    let sitting = Sitting(store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.reviewShow(.latest, format: .json) } == .done)
    expectSnapshot(sitting.console.output, "session.json")
    #expect(sitting.console.problems.isEmpty)
  }

  private static let several: [SessionRecord] = [
    .sample(number: 1), .empty(number: 2), .sample(number: 12, scored: false), .sample(number: 117),
  ]

  @Test(arguments: [80, 40])
  func `the list of sessions, newest first`(width: Int) {
    let sitting = Sitting(width: width, store: .inMemory(Self.several))
    #expect(sitting.run { try $0.reviewList(limit: 3, format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "list-\(width).txt")
  }

  @Test func `the list as JSON`() {
    let sitting = Sitting(store: .inMemory(Self.several))
    #expect(sitting.run { try $0.reviewList(limit: 2, format: .json) } == .done)
    expectSnapshot(sitting.console.transcript, "list.json")
  }

  @Test func `the list as CSV`() {
    let sitting = Sitting(store: .inMemory(Self.several))
    #expect(sitting.run { try $0.reviewList(limit: 20, format: .csv) } == .done)
    expectSnapshot(sitting.console.transcript, "list.csv")
  }

  @Test func `an empty list says how to begin`() {
    let sitting = Sitting()
    #expect(sitting.run { try $0.reviewList(limit: 20, format: .text) } == .done)
    #expect(sitting.console.output.isEmpty)
    #expect(sitting.console.problems == "There is no session yet. `practice` starts one.\n")
  }

  @Test func `a session that is not there is told of with the newest`() {
    let sitting = Sitting(store: .inMemory(Self.several))
    #expect(sitting.run { try $0.reviewShow(.number(118), format: .text) } == .noInput)
    #expect(
      sitting.console.problems == """
        error: there is no session 118
        hint: the newest is 117; `review list` shows them all

        """)
  }

  @Test func `a finished session cannot be resumed`() {
    let sitting = Sitting(store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.resume(.latest) } == .usage)
    #expect(
      sitting.console.problems == """
        error: session 12 is finished, not suspended
        hint: `review show 12` shows it

        """)
  }
}
