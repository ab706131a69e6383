import Foundation
import InterviewCore
import TerminalUI
import TestSupport
import Testing

@testable import RehearseApp

/// Two sessions, one question, and words found again.
@Suite(.timedOnMainActor) @MainActor struct LookingBackTests {
  private static func session(_ number: Int, answer: String, score: Int) -> SessionRecord {
    var session = SessionRecord.sample(number: number)
    session.startedAt = TestClock.moment(Double(number) * 86_400).date
    session.turns[1].askedAt = session.startedAt
    session.turns[1].answer = answer
    session.turns[1].ratings = [
      Rating(rater: .own, dimension: "structure", group: .content, score: score, medium: .typed)
    ]
    return session
  }

  private static let sessions = [
    session(3, answer: "We were two weeks from launch, and maybe we could not agree.", score: 2),
    session(7, answer: "We were three weeks from launch. I asked what he feared.", score: 4),
  ]

  private func sitting(width: Int = 80, _ sessions: [SessionRecord] = sessions) -> Sitting {
    Sitting(width: width, store: .inMemory(sessions), variables: ["LANG": "C.UTF-8"])
  }

  // MARK: Compare

  @Test(arguments: [80, 40])
  func `two sessions beside each other`(width: Int) {
    let sitting = sitting(width: width)
    #expect(sitting.run { try $0.reviewCompare(.number(3), .latest, format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "compare-\(width).txt")
  }

  @Test func `two sessions as JSON`() {
    let sitting = sitting()
    #expect(sitting.run { try $0.reviewCompare(.number(3), .latest, format: .json) } == .done)
    expectSnapshot(sitting.console.output, "compare.json")
  }

  @Test func `a session is not compared with itself`() {
    let sitting = sitting()
    #expect(sitting.run { try $0.reviewCompare(.number(7), .latest, format: .text) } == .usage)
    #expect(sitting.console.problems.hasPrefix("error: found session 7 twice"))
  }

  // MARK: One question

  @Test(arguments: [80, 40])
  func `every answer to a question, and what changed in words`(width: Int) {
    let sitting = sitting(width: width)
    let name = "behavioral/disagreed-with-teammate"
    #expect(sitting.run { try $0.reviewQuestion(name, limit: 20, format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "question-\(width).txt")
  }

  @Test func `every answer to a question as JSON`() {
    let sitting = sitting()
    #expect(
      sitting.run { try $0.reviewQuestion("disagreed-with-teammate", limit: 2, format: .json) }
        == .done)
    expectSnapshot(sitting.console.output, "question.json")
  }

  @Test(arguments: [
    (
      "disagred-with-teammate", "no question `disagred-with-teammate` was asked", ExitStatus.noInput
    ),
    ("behavioral/why-us", "no question `behavioral/why-us` was asked", .noInput),
    ("why-us", "`why-us` has not been asked yet", .noInput),
  ])
  func `a question that was not asked is told of`(
    name: String, message: String, status: ExitStatus
  ) {
    let sitting = sitting()
    #expect(sitting.run { try $0.reviewQuestion(name, limit: 20, format: .text) } == status)
    #expect(sitting.console.problems.hasPrefix("error: \(message)"))
  }

  @Test func `an id that two banks have needs its bank`() {
    var other = Self.session(9, answer: "Another.", score: 3)
    other.turns[1].question.bank = "mine"
    let sitting = sitting(Self.sessions + [other])
    #expect(
      sitting.run { try $0.reviewQuestion("disagreed-with-teammate", limit: 20, format: .text) }
        == .usage)
    #expect(
      sitting.console.problems.contains("name the bank too: `behavioral/disagreed-with-teammate`"))
  }

  // MARK: Search

  private func search(_ options: SearchOptions, _ format: ReportFormat = .text) -> Sitting {
    let sitting = sitting()
    _ = sitting.run { try $0.reviewSearch(options, format: format) }
    return sitting
  }

  @Test func `found words are marked without colour too, and the best come first`() {
    expectSnapshot(search(SearchOptions(words: ["launch", "w*"])).console.output, "search.txt")
  }

  @Test func `what was found as JSON and as CSV`() {
    let options = SearchOptions(words: ["weeks from"])
    expectSnapshot(search(options, .json).console.output, "search.json")
    expectSnapshot(search(options, .csv).console.output, "search.csv")
  }

  @Test func `more hits than are shown are told of`() {
    let output = search(SearchOptions(words: ["weeks"], limit: 1)).console.output
    #expect(output.contains("1 of 2 hits, the best first. `--limit 2` shows more."))
  }

  @Test func `filters narrow a search`() {
    #expect(
      search(SearchOptions(words: ["weeks"], score: "structure=1-2")).console.output
        .contains("\n1 hit."))
    #expect(
      search(SearchOptions(words: ["weeks"], until: "2026-11-24")).console.output
        .contains("\n1 hit."))
    #expect(
      search(SearchOptions(words: ["weeks"], medium: .aloud)).console.problems
        .hasPrefix("Nothing was found."))
  }

  @Test(arguments: ["low", "0", "3-2", "=2", "evidence=", "1-2-3", "6", ""])
  func `scores that are none are refused`(typed: String) {
    let sitting = sitting()
    let options = SearchOptions(words: ["weeks"], score: typed)
    #expect(sitting.run { try $0.reviewSearch(options, format: .text) } == .usage)
    #expect(sitting.console.problems.hasPrefix("error: found `\(typed)`, expected scores"))
  }

  @Test func `a search for nothing is refused`() {
    let sitting = sitting()
    #expect(
      sitting.run { try $0.reviewSearch(SearchOptions(words: ["…", "*"]), format: .text) } == .usage
    )
  }

  @Test(arguments: [nil, 3])
  func `a friend's comment is found once one has scored the answer oneself`(own: Int?) {
    var session = SessionRecord.sample(scored: false)
    session.turns[1].ratings = [
      Rating(
        rater: .friend("Sam"), dimension: "structure", group: .content, score: 2, medium: .typed,
        comment: "You fidgeted.")
    ]
    if let own {
      session.turns[1].ratings.append(
        Rating(rater: .own, dimension: "structure", group: .content, score: own, medium: .typed))
    }
    let sitting = sitting([session])
    let options = SearchOptions(words: ["fidgeted"])
    #expect(sitting.run { try $0.reviewSearch(options, format: .text) } == .done)
    #expect(sitting.console.output.contains("fidgeted") == (own != nil))
  }

  @Test func `scores on a dimension that there is not are not looked for`() {
    let sitting = Sitting(store: .inMemory([.sample()]))
    let options = SearchOptions(words: ["it"], score: "structur=2")
    #expect(sitting.run { try $0.reviewSearch(options, format: .text) } == .usage)
    #expect(sitting.console.problems.contains("did you mean `structure`?"))
  }
}
