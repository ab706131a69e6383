import Glibc
import PseudoTerminal
import TestSupport
import Testing

/// However a session is cut off, what was said is there again.
@Suite(.timed) struct SuspensionTests {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal suspends it`(signal: Int32) throws {
    let rehearsal = try begun()
    rehearsal.child.signal(signal)
    try rehearsal.ends(
      128 + signal,
      showing:
        "> half\n\nSession 1 is kept: 0 of 1 question answered. `rehearse resume 1` goes on.",
      seconds: 1)
    try goesOn(rehearsal, column: 18)
  }

  @Test func `a terminal that was closed suspends it`() throws {
    let rehearsal = try begun()
    rehearsal.child.hangUp()
    #expect(try rehearsal.child.exitStatus(seconds: 1) == 129)
    try goesOn(rehearsal, column: 18)
  }

  @Test func `a kill loses at most the last second of typing`() throws {
    let rehearsal = try begun()
    try rehearsal.child.wait("draft on the disk") { _ in
      rehearsal.home.drafts.contains { $0.key.hasSuffix(".json") && $0.value.contains("half") }
    }
    rehearsal.child.signal(SIGKILL)
    #expect(try rehearsal.child.exitStatus() == -SIGKILL)
    let name = try #require(rehearsal.home.drafts.keys.first { $0.hasSuffix(".json") })
    #expect(rehearsal.home.mode("data/drafts") == 0o700)
    #expect(rehearsal.home.mode("data/drafts/" + name) == 0o600)
    try goesOn(rehearsal, column: 18)
  }

  @Test func `a kill in the menu loses nothing`() throws {
    let rehearsal = try begun()
    rehearsal.type("\u{3}")
    try rehearsal.shows(Stop.answer.menu)
    rehearsal.child.signal(SIGKILL)
    #expect(try rehearsal.child.exitStatus() == -SIGKILL)
    try goesOn(rehearsal, column: 16)
  }

  @Test func `a signal in the menu keeps the line of the answer, not the word begun there`() throws
  {
    let rehearsal = try begun()
    rehearsal.type("\u{3}")
    try rehearsal.shows(Stop.answer.menu)
    rehearsal.type("lea")
    try rehearsal.shows(Stop.answer.menu + " lea")
    rehearsal.child.signal(SIGTERM)
    try rehearsal.ends(143)
    try goesOn(rehearsal, column: 16)
  }

  @Test func `a line that was deleted does not come back`() throws {
    let rehearsal = try begun()
    try rehearsal.child.wait("draft on the disk") { _ in
      rehearsal.home.drafts.contains { $0.key.hasSuffix(".json") && $0.value.contains("half") }
    }
    rehearsal.type("\u{5}\u{15}")
    try rehearsal.shows("0:00 / 3:00 >")
    rehearsal.child.signal(SIGTERM)
    try rehearsal.ends(143)
    try rehearsal.resumed().shows(Self.resumed)
  }

  @Test func `a finished answer leaves no draft`() throws {
    let rehearsal = try Rehearsal.at(.followUp)
    #expect(rehearsal.home.drafts.isEmpty)
    rehearsal.child.signal(SIGKILL)
    #expect(try rehearsal.child.exitStatus() == -SIGKILL)
    try rehearsal.resumed().shows(
      "Session 1 goes on: 1 of 1 question answered.\n\nWhat came of it?\n0:00 >")
  }

  private static let resumed = """

    Session 1 goes on: 0 of 1 question answered.

    Question 1 of 1 · communication · 3 min
    Tell me about a time you gave bad news.
    (an empty line ends the answer; /help shows what else there is)
    You had said:
      One 日本.
    0:00 / 3:00 >
    """

  /// A line said, the next half typed, the cursor within it.
  private func begun() throws -> Rehearsal {
    let rehearsal = try Rehearsal.answering()
    rehearsal.enter("One 日本.")
    try rehearsal.shows("0:00 / 3:00 > One 日本.\n0:00 / 3:00 >")
    rehearsal.type("half\u{1B}[D\u{1B}[D")
    try rehearsal.shows("0:00 / 3:00 > half", column: 16)
    return rehearsal
  }

  private func goesOn(_ rehearsal: Rehearsal, column: Int) throws {
    let resumed = try rehearsal.resumed()
    try resumed.shows(Self.resumed + " half", column: column)
    resumed.type("\u{5}, whole\r")
    try resumed.shows("0:00 / 3:00 > half, whole\n0:00 / 3:00 >")
    resumed.enter("")
    try resumed.shows(Stop.followUp.rows)
    #expect(try rehearsal.home.answers() == ["One 日本.\nhalf, whole"])
  }
}
