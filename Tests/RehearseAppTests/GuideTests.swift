import Foundation
import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing

/// The session that docs/guide.md shows is one that really takes place, with the questions we ship.
@MainActor @Suite(.timedOnMainActor) struct GuideTests {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
  private static let start = "<!-- session -->\n```\n"
  private static let end = "```\n<!-- end of session -->"

  private static let script: [InputEvent] = [
    "I was turned down on Tuesday, and the next interview is on Thursday.", "",
    "Two weeks before a launch I found that our importer skipped one order in 40.",
    "I called our largest customer myself and said what we knew and what we did not.", "",
    "They stayed, and we launched a week later with nothing lost.", "",
    "If she had been unable to wait another week, we would have launched without the importer.", "",
    "What would you want me to have done after three months?", "", "yes", "3 4 2 3",
    "I called our largest customer myself", "no",
  ]

  @Test func `the session in the guide takes place as it is shown`() throws {
    let sitting = Sitting(Self.script, secondsPerLine: 17, files: try .shippedBanks())
    sitting.run {
      try $0.practice(Wanted(kind: [.behavioral], questions: 1, seed: 258))
    }
    let session =
      "$ rehearse practice --questions 1 --kind behavioral\n" + sitting.console.transcript

    let guide = Self.checkout.appending(path: "docs/guide.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    let before = try #require(text.range(of: Self.start)).upperBound
    let after = try #require(text.range(of: Self.end)).lowerBound
    let environment = ProcessInfo.processInfo.environment
    if environment["RECORD_SNAPSHOTS"] == "1", environment["CI"] != "true" {
      let recorded = text.replacingCharacters(in: before..<after, with: session)
      try Data(recorded.utf8).write(to: guide)
      Issue.record("recorded the session in docs/guide.md")
    } else {
      #expect(String(text[before..<after]) == session)
    }
  }
}
