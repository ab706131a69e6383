import DebriefDocuments
import Foundation
import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// How long an answer took is told in many places, and is the same in each.
@Suite(.timedOnMainActor) @MainActor struct TimesToldTests {
  /// A time that was measured, and what a person reads wherever it is told.
  private nonisolated static let times = [
    (96.7, "1:37"), (4_000.2, "1:06:40"), (3_599.6, "1:00:00"),
  ]

  /// A session of one question, of which everything took equally long.
  private static func session(_ number: Int, _ seconds: Double) -> SessionRecord {
    var session = SessionRecord.sample(number: number)
    var turn = session.turns[1]
    turn.number = 1
    turn.askedAt = session.startedAt
    turn.timing = Timing(
      thinkingSeconds: seconds, answerSeconds: seconds, pausedSeconds: seconds,
      budgetSeconds: Int(seconds.rounded()))
    turn.followUps = turn.followUps.map {
      FollowUpExchange(text: $0.text, sign: $0.sign, answer: $0.answer, answerSeconds: seconds)
    }
    session.turns = [turn]
    return session
  }

  private struct Place: Sendable, CustomTestStringConvertible {
    var name: String
    var show: @MainActor @Sendable (App) throws -> ExitStatus
    var testDescription: String { name }
  }

  private nonisolated static func debrief(_ format: DebriefFormat) -> Place {
    Place(name: "debrief as \(format)") {
      try $0.debriefPreview(.number(3), DebriefOptions(friend: "Sam", format: format))
    }
  }

  private nonisolated static let places = [
    Place(name: "review show") { try $0.reviewShow(.number(3), format: .text) },
    Place(name: "review list") { try $0.reviewList(limit: 9, format: .text) },
    Place(name: "review compare") {
      try $0.reviewCompare(.number(3), .number(7), format: .text)
    },
    Place(name: "review question") {
      try $0.reviewQuestion("disagreed-with-teammate", limit: 9, format: .text)
    },
    debrief(.text), debrief(.markdown), debrief(.html),
    Place(name: "review report") { try $0.reviewReport(ReportOptions(output: "-")) },
  ]

  /// Whatever looks like a time on a clock and is not the time of day at which the sessions began.
  private func clocks(in text: String) -> Set<String> {
    Set(text.matches(of: /\b\d+:\d\d(?::\d\d)?\b/).map { String($0.output) }).subtracting(["18:04"])
  }

  @Test(arguments: places, times)
  private func `a time is the same wherever it is read`(place: Place, time: (Double, String)) {
    let sessions = [Self.session(3, time.0), Self.session(7, time.0)]
    let sitting = Sitting(store: .inMemory(sessions))
    #expect(sitting.run(place.show) == .done)
    #expect(clocks(in: sitting.console.transcript) == [time.1])
  }

  @Test(arguments: times)
  func `an interview tells a time as it is told afterwards`(seconds: Double, text: String) {
    let script: [InputEvent] = ["", "", "We kept it.", "", "-", "3", "3", "3", "3", "no"]
    let store = TranscriptDatabase.inMemory()
    let sitting = Sitting(script, secondsPerLine: seconds, store: store)
    let options = Wanted(
      competency: ["teamwork"], questions: 1, medium: .aloud, noWarmUp: true, noFollowUps: true,
      noClosing: true)
    sitting.run { try $0.practice(options) }
    #expect(sitting.console.transcript.contains("You spoke for \(text)."))
    #expect(sitting.console.transcript.contains("answered in \(text) of "))
    #expect(sitting.console.transcript.contains("after \(text) of thinking"))
  }

  @Test func `an observer's mark is at the nearest second too`() {
    let script: [InputEvent] = ["", "f", "", "We kept it.", "", .end]
    let store = TranscriptDatabase.inMemory()
    let sitting = Sitting(script, secondsPerLine: 12.7, store: store)
    let options = Wanted(
      competency: ["teamwork"], questions: 1, medium: .observed, noWarmUp: true,
      noFollowUps: true, noClosing: true, observer: "Sam")
    sitting.run { try $0.practice(options) }
    sitting.run { try $0.reviewShow(.latest, format: .text) }
    #expect(sitting.console.transcript.contains("fidgeted, 1× (13 s)"))
  }
}
