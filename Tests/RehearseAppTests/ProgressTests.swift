import Foundation
import InterviewCore
import TestSupport
import Testing

@testable import RehearseApp

/// Trends and what is weakest.
@Suite(.timedOnMainActor) @MainActor struct ProgressTests {
  /// Sessions of one answer each about the given competency, every third day; spoken where the number
  /// says so.
  static func sessions(
    _ count: Int, spoken: Set<Int> = [], competency: String = "teamwork"
  ) -> [SessionRecord] {
    (1...max(1, count)).prefix(count).map { number in
      var session = SessionRecord.sample(number: number)
      session.startedAt = Date(timeIntervalSince1970: 1_790_000_000 + Double(number) * 3 * 86_400)
      session.medium = spoken.contains(number) ? .aloud : .typed
      session.turns.removeAll { $0.number > 2 }
      session.turns[1].question.competency = number % 4 == 0 ? "ownership" : competency
      session.turns[1].ratings = [
        ("structure", min(5, 1 + number / 2)), ("evidence", 2), ("eye-contact", 4),
      ].filter { $0.0 != "eye-contact" || session.medium == .aloud }.map {
        Rating(
          rater: .own, dimension: $0.0, group: .content, score: $0.1, medium: session.medium)
      }
      return session
    }
  }

  private static let unicode = ["LANG": "en_GB.UTF-8", "TERM": "xterm"]

  private func sitting(
    _ sessions: [SessionRecord], width: Int = 80, _ variables: [String: String] = unicode
  ) -> Sitting {
    Sitting(width: width, store: .inMemory(sessions), variables: variables)
  }

  @Test(arguments: [80, 40])
  func `trends with bars`(width: Int) {
    let sitting = sitting(Self.sessions(9, spoken: [3, 6]), width: width)
    #expect(sitting.run { try $0.reviewTrends(ProgressOptions(), format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "trends-\(width).txt")
  }

  @Test func `bars are as many as there is room for, and the newest is never cut off`() {
    for width in 72...110 {
      let sitting = sitting(
        Self.sessions(6, competency: "role-and-company-interest"), width: width)
      #expect(sitting.run { try $0.reviewTrends(ProgressOptions(), format: .text) } == .done)
      #expect(!sitting.console.output.contains(/[▁-█.]…|tim?…/), "\(width)")
    }
  }

  @Test(arguments: [["TERM": "dumb", "LANG": "en_GB.UTF-8"], ["LC_ALL": "C", "LANG": "x.UTF-8"]])
  func `trends in numbers where there can be no bars`(variables: [String: String]) {
    let sitting = sitting(Self.sessions(9), variables)
    #expect(sitting.run { try $0.reviewTrends(ProgressOptions(), format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "trends-numbers.txt")
  }

  @Test func `a long list of numbers becomes one of medians unless all are asked for`() {
    for (numbers, start) in [
      (false, "Evidence, oldest first, 24 medians of sessions in a row: 2, 2,"),
      (true, "Evidence, oldest first: 2, 2,"),
    ] {
      let sitting = sitting(Self.sessions(60), ["TERM": "dumb"])
      let options = ProgressOptions(numbers: numbers)
      #expect(sitting.run { try $0.reviewTrends(options, format: .text) } == .done)
      #expect(sitting.console.output.contains(start), "\(sitting.console.output)")
    }
  }

  @Test func `few sessions go nowhere yet, and it says how many are missing`() {
    let sitting = sitting(Self.sessions(3))
    #expect(sitting.run { try $0.reviewTrends(ProgressOptions(), format: .text) } == .done)
    #expect(sitting.console.output.contains("too early, 2 more"))
    #expect(!sitting.console.output.contains("rising"))
    #expect(!sitting.console.output.contains("earlier → later"))
  }

  @Test func `trends as JSON and as CSV`() {
    let json = sitting(Self.sessions(5))
    #expect(json.run { try $0.reviewTrends(ProgressOptions(), format: .json) } == .done)
    expectSnapshot(json.console.output, "trends.json")
    let csv = sitting(Self.sessions(5))
    #expect(csv.run { try $0.reviewTrends(ProgressOptions(), format: .csv) } == .done)
    expectSnapshot(csv.console.output, "trends.csv")
  }

  @Test(arguments: [80, 40])
  func `what keeps going wrong`(width: Int) {
    let sitting = sitting(Self.sessions(9, spoken: [3, 6]), width: width)
    #expect(sitting.run { try $0.reviewWeakest(ProgressOptions(), format: .text) } == .done)
    expectSnapshot(sitting.console.transcript, "weakest-\(width).txt")
  }

  @Test func `what keeps going wrong as JSON and as CSV`() {
    let json = sitting(Self.sessions(4))
    #expect(json.run { try $0.reviewWeakest(ProgressOptions(), format: .json) } == .done)
    expectSnapshot(json.console.output, "weakest.json")
    let csv = sitting(Self.sessions(4))
    #expect(csv.run { try $0.reviewWeakest(ProgressOptions(), format: .csv) } == .done)
    expectSnapshot(csv.console.output, "weakest.csv")
  }

  @Test func `the weakness is that of the newest twenty sessions, the trend that of two hundred`() {
    let sitting = sitting(Self.sessions(30))
    #expect(sitting.run { try $0.reviewWeakest(ProgressOptions(), format: .text) } == .done)
    #expect(sitting.console.output.contains("the newest 20 scored sessions"))
    #expect(sitting.run { try $0.reviewTrends(ProgressOptions(), format: .text) } == .done)
    #expect(sitting.console.output.contains("first attempts: 30 scored sessions"))
  }

  // MARK: The next thing to practise

  private func next(_ sessions: [SessionRecord]) throws -> NextPractice {
    let app = sitting(sessions).app
    let progress = try app.progress(ProgressOptions(), usually: 20, app.rubrics())
    return NextPractice(progress.weakness, app.library)
  }

  @Test func `it is what the newest sessions were weak in, as they were given`() throws {
    #expect(
      try next(Self.sessions(8)).command
        == "rehearse practice --mode drill --competency teamwork")
    #expect(
      try next(Self.sessions(5, spoken: Set(1...5))).command
        == "rehearse practice --mode drill --competency teamwork --medium aloud")
  }

  @Test func `nothing is asked for that no bank has`() throws {
    let next = try next(Self.sessions(8, competency: "juggling"))
    #expect(next.command == "rehearse practice --mode drill")
    #expect(next.competency == nil)
  }

  @Test func `a competency of several words is one word of the command line`() throws {
    #expect("it's a deal".asShellWord == #"'it'\''s a deal'"#)
    #expect(try CommandLineWords.split("x " + "it's a deal".asShellWord) == ["x", "it's a deal"])
  }

  // MARK: Nothing to show

  @Test func `an empty store says how to begin`() {
    let sitting = sitting([])
    #expect(sitting.run { try $0.reviewWeakest(ProgressOptions(), format: .text) } == .done)
    #expect(sitting.console.transcript == "There is no session yet. `practice` starts one.\n")
  }

  @Test func `sessions without scores say how to score them`() {
    let sitting = sitting([.sample(scored: false)])
    #expect(sitting.run { try $0.reviewTrends(ProgressOptions(), format: .text) } == .done)
    #expect(
      sitting.console.transcript == "No session is scored yet. `rate latest` scores the newest.\n")
  }

  @Test(arguments: ["yesterday", "2026-02-31", "2026-1-1", "2026-11-20T10", "٢٠٢٦-٠١-٠١"])
  func `a day that is none is refused`(typed: String) {
    let sitting = sitting([])
    let options = ProgressOptions(since: typed)
    #expect(sitting.run { try $0.reviewTrends(options, format: .text) } == .usage)
    #expect(
      sitting.console.problems.hasPrefix("error: found `\(typed)`, expected a day such as"))
  }

  @Test func `a day begins at midnight of this machine`() throws {
    // Nine hours ahead of UTC.
    let far = Environment.test(clock: TestClock()).shifted(hours: 9)
    let app = App(environment: far, console: ScriptedConsole([]))
    #expect(
      try app.beginning(ofDay: "2026-11-20").ISO8601Format() == "2026-11-19T15:00:00Z")
  }
}

extension RehearseApp.Environment {
  fileprivate func shifted(hours: Double) -> Self {
    var copy = self
    let there = localTime
    copy.localTime = { there($0.addingTimeInterval(hours * 3600)) }
    return copy
  }
}
