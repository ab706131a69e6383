import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// A disk that fills up while a person answers.
@Suite(.timed) struct FullDiskTests {
  /// Some 100 kB in 1000 lines, among them empty ones and what JSON has to write in another way.
  private static let answer =
    (1...1000).map { number in
      number % 10 == 0
        ? "" : "\(number)\t\"quoted\" \\ / 日本語 e\u{301} 🚀 " + String(repeating: "words ", count: 12)
    }.joined(separator: "\n") + "end"

  @Test func `another file holds the answer byte for byte`() throws {
    let rehearsal = try Rehearsal(
      ["practice", "--bank", "mine", "--no-warm-up", "--no-closing", "--rate", "none"],
      after: FullDisk.readiness)
    try rehearsal.shows(Stop.answer.rows.components(separatedBy: "\n").last ?? "")
    let disk = try FullDisk(for: rehearsal.child.pid)
    rehearsal.type("\u{1B}[200~" + Self.answer + "\u{1B}[201~\r")
    try rehearsal.shows("\(Stop.answer.prompt) end\n\(Stop.answer.prompt)")
    rehearsal.enter("")
    let question = "save the session in another file (its name, or Enter for none):"
    try rehearsal.shows(question)
    try disk.free()
    let file = rehearsal.home.file("elsewhere.json")
    rehearsal.enter(file)
    try rehearsal.ends(showing: "Wrote \(file).")
    let session = try JSONDecoder().decode(
      Session.self, from: Data(contentsOf: URL(filePath: file)))
    let turn = try #require(session.turns.first)
    #expect(Array(turn.answer.utf8) == Array(Self.answer.utf8))
    #expect(turn.followUps.isEmpty)
    #expect(try rehearsal.home.answers() == [])
  }

  private struct Session: Decodable {
    var turns: [Turn]

    struct Turn: Decodable {
      var answer: String
      var followUps: [FollowUp]
    }

    struct FollowUp: Decodable {
      var answer: String
    }
  }
}
