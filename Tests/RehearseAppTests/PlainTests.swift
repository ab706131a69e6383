import Foundation
import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing

/// With `--plain` everything is said in words: what is read aloud has no columns, bars or clocks.
@Suite(.timedOnMainActor) @MainActor struct PlainTests {
  private static let unicode = ["LANG": "en_GB.UTF-8", "TERM": "xterm"]

  private func sitting(
    _ script: [InputEvent] = [], _ records: [SessionRecord] = []
  ) -> Sitting {
    Sitting(script, isPlain: true, store: .inMemory(records), variables: Self.unicode)
  }

  /// Box drawing, blocks, geometric shapes, arrows, and what two columns would be kept apart by.
  private func expectWords(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let shapes = text.unicodeScalars.map(\.value).filter {
      (0x2190...0x21FF).contains($0) || (0x2500...0x25FF).contains($0)
    }
    #expect(shapes.isEmpty, "\(text)", sourceLocation: sourceLocation)
    let hasBar = text.contains("[#") || text.contains("--]")
    #expect(!hasBar, "\(text)", sourceLocation: sourceLocation)
  }

  @Test func `an interview has no clock at its prompts, and says the time when it is asked`() {
    let sitting = sitting(
      ["/time", "The first line.", "/time", "", "no", "4 3", "", "no"].map { .line($0) })
    let options = Wanted(
      competency: ["teamwork"], questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true)
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectWords(sitting.console.transcript)
    #expect(!sitting.console.transcript.contains(" / 3:00"))
    expectSnapshot(sitting.console.transcript, "plain-mock.txt")
  }

  @Test func `a scorecard`() {
    let sitting = sitting([], [.sample()])
    #expect(sitting.run { try $0.reviewShow(.number(12), format: .text) } == .done)
    expectWords(sitting.console.transcript)
    expectSnapshot(sitting.console.transcript, "plain-scorecard.txt")
  }

  @Test func `trends`() {
    let sitting = sitting([], ProgressTests.sessions(9, spoken: [3, 6]))
    #expect(sitting.run { try $0.reviewTrends(ProgressOptions(), format: .text) } == .done)
    expectWords(sitting.console.transcript)
    expectSnapshot(sitting.console.transcript, "plain-trends.txt")
  }

  @Test func `two sessions, and friends beside oneself`() {
    let sessions = sitting([], [.sample(number: 1), .sample(number: 12)])
    #expect(
      sessions.run { try $0.reviewCompare(.number(1), .number(12), format: .text) } == .done)
    expectWords(sessions.console.transcript)
    expectSnapshot(sessions.console.transcript, "plain-compare.txt")
    let friends = sitting([], [FriendComparisonTests.compared()])
    #expect(friends.run { try $0.debriefCompare(.latest, format: .text) } == .done)
    #expect(friends.console.output.contains("\nStructure: you "))
    expectWords(friends.console.transcript)
    expectSnapshot(friends.console.transcript, "plain-friends.txt")
  }

  @Test func `a spoken answer is told of in words too`() {
    let sitting = sitting(
      ["", "/time", "", "/time", "The gist.", ""].map { .line($0) })
    let options = Wanted(
      competency: ["teamwork"], questions: 1, medium: .aloud, noWarmUp: true, noFollowUps: true,
      noClosing: true, rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(
      sitting.console.transcript.contains("You have spoken for twenty seconds of three minutes."),
      "\(sitting.console.transcript)")
  }
}
