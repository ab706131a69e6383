import Foundation
import InterviewCore
import PseudoTerminal
import TestSupport
import Testing

/// Types one long answer of random words, is killed on the way, and goes on with what was kept.
final class Typist {
  private var rehearsal: Rehearsal
  private var dice: SeededGenerator
  /// The whole answer as typed, a newline for each Enter.
  private var typed = ""
  /// How many bytes of it may not be lost any more.
  private var safe = 0
  /// The lines that were finished before this run of the program.
  private var formerLines = 0
  private var kill = KillTime.nextPrompt

  /// When the program is killed.
  enum KillTime {
    /// After some of the keys have been echoed.
    case amongKeys
    /// After an Enter, or just before it.
    case aroundEnter
    /// When the prompt for the next line stands there.
    case nextPrompt
    /// When the draft on the disk holds the line.
    case draftKept
    /// When the line stood there as the clock went on.
    case clockTicked

    var isOfEnter: Bool { self == .aroundEnter || self == .nextPrompt }
  }

  init(seed: UInt64) throws {
    dice = SeededGenerator(seed: seed, purpose: 0x6B69_6C6C)
    rehearsal = try Rehearsal.answering(rows: 10, columns: 100)
  }

  func shuffled(_ moments: [KillTime]) -> [KillTime] { moments.shuffled(using: &dice) }

  // MARK: Typing

  func type(untilKilledAt moment: KillTime) throws {
    kill = moment
    let child = rehearsal.child
    let before = child.raw.count
    let keys = words(upTo: 8) + (moment.isOfEnter ? "\n" : "")
    typed += keys
    child.send(keys.replacing("\n", with: "\r"))
    switch moment {
    case .amongKeys: try echo(Int.random(in: 0...keys.count, using: &dice), after: before)
    case .aroundEnter: try echo(keys.count + Int.random(in: -1...4, using: &dice), after: before)
    case .nextPrompt: try stands()
    case .draftKept:
      try child.wait("draft of the line", seconds: 5) { [self] _ in draft?.whole == typed }
      safe = typed.utf8.count
    case .clockTicked:
      try stands()
      let second = child.screen.seconds
      try child.wait("another second") { $0.seconds != second && $0.seconds != nil }
      safe = typed.utf8.count
    }
    child.signal(SIGKILL)
    #expect(try child.exitStatus() == -SIGKILL)
    noteFinishedLines()
  }

  /// Waits until so many bytes have come; every key shows as one at least.
  private func echo(_ count: Int, after before: Int) throws {
    let child = rehearsal.child
    try child.wait("\(count) bytes") { _ in child.raw.count >= before + count }
  }

  /// Words with a space between them, and an Enter after some.
  private func words(upTo most: Int) -> String {
    var keys = ""
    for _ in 1...Int.random(in: 1...most, using: &dice) {
      let line = (typed + keys).lastLine
      if line.count > 24 || (!line.isEmpty && Int.random(in: 0..<4, using: &dice) == 0) {
        // The screen does not show spaces at the end of a finished line.
        keys += line.hasSuffix(" ") ? "x\n" : "\n"
      } else if !line.isEmpty, !line.hasSuffix(" ") {
        keys += " "
      }
      keys += Self.vocabulary.randomElement(using: &dice) ?? ""
    }
    return keys
  }

  private static let vocabulary = [
    "they", "moved", "the", "servers", "on", "Friday,", "naïve", "日本語", "面接です", "준비", "🚀", "ok😀!",
    "cafe\u{301}", "--", "\"quoted\"", "a/b", "\\n", "'",
  ]

  // MARK: After a kill

  /// A line is finished once the prompt of the next stood on the screen.
  private func noteFinishedLines() {
    let finished = formerLines + rehearsal.child.screen.answerRows - 1
    let lines = typed.split(separator: "\n", omittingEmptySubsequences: false).prefix(finished)
    safe = max(safe, lines.reduce(0) { $0 + $1.utf8.count + 1 })
  }

  /// Goes on with what was kept, which is on the screen then.
  func resume() throws {
    let draft = draft
    let kept = draft?.whole ?? ""
    try #require(
      typed.utf8.starts(with: kept.utf8) && kept.utf8.count >= safe,
      "\(kill): of `\(typed)` the first \(safe) bytes were safe; kept is `\(kept)`")
    typed = kept
    safe = kept.utf8.count
    formerLines = draft?.lines.count ?? 0
    rehearsal = try rehearsal.resumed(rows: 10, columns: 100)
    try stands()
    let rows = rehearsal.child.screen.scrolledOff + rehearsal.child.screen.lines
    let said = rows.drop { $0 != "You had said:" }.dropFirst().prefix { $0.hasPrefix("  ") }
    #expect(said.map { String($0.dropFirst(2)) } == draft.map { Array($0.lines) } ?? [])
  }

  /// Waits until the unfinished line stands at the prompt, the cursor behind it.
  private func stands() throws {
    let line = "0:00 / 3:00 > " + typed.lastLine
    var expected = Screen(rows: 1, columns: 100)
    expected.feed(line.utf8)
    try rehearsal.child.wait("line `\(line)` in `\(typed)`") { screen in
      screen.column == expected.column && screen.row == screen.lastRow
        && screen.line.replacing(/^\d+:\d\d/, with: "0:00") == expected.line
    }
  }

  /// What the file of drafts says: a draft, and below it a line for what was added in each step.
  private var draft: Draft? {
    struct Step: Decodable {
      var lines: [String]
      var unfinished: UnfinishedLine?
    }
    let found = rehearsal.home.drafts.first { $0.key.hasSuffix(".json") }
    let decoder = JSONDecoder()
    let lines = (found?.value ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first,
      var draft = try? decoder.decode(Draft.self, from: Data(first.utf8))
    else { return nil }
    for line in lines.dropFirst().dropLast() {
      guard let step = try? decoder.decode(Step.self, from: Data(line.utf8)) else { return nil }
      draft.lines = AnswerLines(Array(draft.lines) + step.lines)
      draft.unfinished = step.unfinished
    }
    return draft
  }

  // MARK: The end

  /// Ends the answer, which is then in the store to the letter, and nowhere else.
  func finish() throws {
    typed += "end\n"
    rehearsal.type("end\r")
    try stands()
    rehearsal.type("\r")
    // Whether words at random have a result is for the rules to say.
    try rehearsal.child.wait("end of the answer") {
      $0.text.contains("What came of it?") || $0.text.contains("your view:")
    }
    #expect(rehearsal.home.drafts.isEmpty)
    #expect(try rehearsal.home.answers() == [String(typed.dropLast())])
  }
}

extension Draft {
  /// The finished lines, each with its end, and what was typed of the next.
  fileprivate var whole: String {
    lines.map { $0 + "\n" }.joined() + (unfinished?.text ?? "")
  }
}

extension String {
  fileprivate var lastLine: String {
    String(self[(lastIndex(of: "\n").map(index(after:)) ?? startIndex)...])
  }
}

extension Screen {
  /// How many rows of an answer have been begun.
  fileprivate var answerRows: Int {
    (scrolledOff + lines).count { $0.contains(/^\d+:\d\d \/ 3:00 >/) }
  }
}
