import Foundation
import InterviewCore
import TerminalUI
import TestSupport
import Testing

@testable import RehearseApp

/// What is noticed: the catalogue as it is shown, and rules that are switched off.
@Suite(.timedOnMainActor) @MainActor struct HintTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../QuestionBanks/README.md").standardizedFileURL
  private static let start = "<!-- hints -->\n"
  private static let end = "<!-- end of hints -->"

  @Test func `the documentation has every rule with its examples`() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let parts = page.components(separatedBy: Self.start)
    let section = try #require(parts.last?.components(separatedBy: Self.end).first)
    let expected = "\n" + HintRule.documentation + "\n"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(page.replacing(Self.start + section, with: Self.start + expected).utf8)
        .write(to: Self.page)
      Issue.record("recorded the rules in \(Self.page.lastPathComponent)")
    } else {
      #expect(section == expected, "record it with RECORD_SNAPSHOTS=1")
    }
  }

  private func sitting(_ configuration: String? = nil, _ sessions: [SessionRecord] = []) -> Sitting
  {
    var files = SampleFiles.all
    files["/home/ada/.config/rehearse/config.yaml"] = configuration
    return Sitting(files: InMemoryFiles(files), store: .inMemory(sessions))
  }

  @Test func `the catalogue shows which rules are off`() {
    let sitting = sitting("hints: {off: [fillers]}")
    #expect(sitting.run { try $0.reviewHints(format: .text) } == .done)
    expectSnapshot(sitting.console.output, "hints.txt")
  }

  @Test func `a rule that is off is shown neither to people nor to programs`() {
    for format in [ReportFormat.text, .json] {
      let on = sitting(nil, [.sample()])
      #expect(on.run { try $0.reviewShow(.latest, format: format) } == .done)
      #expect(on.console.output.contains("no-number"))
      let off = sitting("hints: {off: [no-number]}", [.sample()])
      #expect(off.run { try $0.reviewShow(.latest, format: format) } == .done)
      #expect(!off.console.output.contains("no-number"))
      #expect(off.console.output.contains("no-own-part"))
    }
  }

  @Test func `a rule that is off is not shown after an interview`() {
    let lines: [InputEvent] = ["It went badly.", "", "/skip"]
    for (configuration, isShown) in [(nil, true), ("hints: {off: [too-short]}", false)] {
      let files = InMemoryFiles(SampleFiles.all)
      files["/home/ada/.config/rehearse/config.yaml"] = configuration
      let sitting = Sitting(lines + [.end], files: files)
      let options = Wanted(
        bank: ["behavioral"], questions: 2, noWarmUp: true, noFollowUps: true, noClosing: true,
        rate: RatingTime.none)
      _ = sitting.app.run { try $0.practice(options) }
      #expect(sitting.console.output.contains("noticed: too-short") == isShown)
    }
  }

  @Test func `a story that served for three questions is noticed across sessions`() {
    let story =
      "The importer lost forty records every night until one small test of mine showed which of the "
      + "writes came first, and then nothing was lost"
    let sessions = ["one", "two", "three"].enumerated().map { number, id in
      var session = SessionRecord.sample(number: number + 1)
      session.turns = [session.turns[1]]
      session.turns[0].question.id = id
      session.turns[0].answer = story
      session.turns[0].hints = []
      return session
    }
    let sitting = sitting(nil, sessions)
    #expect(sitting.run { try $0.reviewShow(.latest, format: .text) } == .done)
    #expect(sitting.console.output.contains("same-story: this story was also told for other"))
    let first = self.sitting(nil, sessions)
    #expect(first.run { try $0.reviewShow(.number(1), format: .text) } == .done)
    #expect(!first.console.output.contains("same-story"))
  }
}
