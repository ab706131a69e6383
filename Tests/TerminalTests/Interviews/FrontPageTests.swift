import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// The picture with which README.md opens: the screen of a session that takes place.
@Suite(.timed) struct FrontPageTests {
  private static let command = "practice --kind behavioral --questions 1 --no-warm-up --seed 258"
  private static let answers = [
    "Two weeks before a launch I found that our importer skipped one order in 40.",
    "I called our largest customer myself and said what we knew and what we did not.", "",
    "They stayed, and we launched a week later with nothing lost.", "",
    "If she had been unable to wait another week, we would have launched without the importer.", "",
    "What would you want me to have done after three months?", "",
  ]
  /// How long somebody takes for a line. A test takes no time, so the clocks are drawn for such a person.
  private static let secondsPerLine = 17

  @Test func `the picture shows a session as it takes place`() throws {
    let rehearsal = try Rehearsal(in: TestHome(), rows: 64, columns: 96)
    try rehearsal.shows("rehearse>")
    rehearsal.enter(Self.command)
    for (number, line) in Self.answers.enumerated() {
      try rehearsal.child.wait("clock number \(number + 1)") { screen in
        screen.line.hasSuffix(" >") && screen.clocks.count == number + 1
      }
      rehearsal.enter(line)
    }
    try rehearsal.child.wait("own view") { $0.line == "your view:" }
    rehearsal.enter("yes")
    try rehearsal.child.wait("scores") { $0.line.hasSuffix("? one by one):") }
    rehearsal.enter("3 4 2 3")
    try rehearsal.child.wait("evidence") { $0.line.hasPrefix("which words show it") }

    var screen = rehearsal.child.screen
    screen.setClocks(secondsPerLine: Self.secondsPerLine)
    let start = try #require(screen.lines.firstIndex { $0.hasPrefix("rehearse> ") })
    let end = try #require(screen.lines.firstIndex { $0.hasSuffix(": 3 4 2 3") })
    expectFile(
      screen.picture(
        of: start..<(end + 1),
        titled: "A terminal: one question, the answer and two follow-ups, then scores"),
      at: Self.picture)
  }

  private static let picture = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/session.svg").standardizedFileURL
}

extension Screen {
  /// The rows that begin with a clock.
  fileprivate var clocks: [Int] {
    let lines = lines
    return lines.indices.filter { lines[$0].contains(/^\d:\d\d (\/|>)/) }
  }

  /// Sets every clock as of somebody who takes so long for each line of an answer.
  fileprivate mutating func setClocks(secondsPerLine: Int) {
    var seconds = 0
    for (number, row) in clocks.enumerated() {
      let goesOn = number > 0 && clocks[number - 1] == row - 1
      seconds = goesOn ? seconds + secondsPerLine : 0
      write("0:\(seconds < 10 ? "0" : "")\(seconds)", row: row, column: 0)
    }
  }
}
