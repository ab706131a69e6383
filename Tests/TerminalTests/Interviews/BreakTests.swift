import TestSupport
import Testing

/// Ctrl-C, Ctrl-D and a break of the session, at every prompt there is.
@Suite(.timed) struct BreakTests {
  private static let menu = Stop.answer.menu
  private static let afterSkip = """

    1  Tell me about a time you gave bad news.
       skipped after 0:00
       This question listens for:
         - They told it themselves

    Goodbye.

    Saved as session 1. `rehearse review show 1` shows it.
    """

  @Test(arguments: Stop.allCases.dropFirst())
  func `Ctrl-C opens the menu, and the line comes back`(stop: Stop) throws {
    let rehearsal = try Rehearsal.at(stop)
    rehearsal.type("half 日本\u{1B}[D\u{1B}[D\u{3}")
    try rehearsal.shows("\(stop.prompt) half 日本^C\nPaused; no clock is running.\n\(stop.menu)")
    rehearsal.enter("continue")
    try rehearsal.shows(
      "\(stop.menu) continue\n\(stop.prompt) half 日本", column: stop.prompt.count + 6)
  }

  /// Before the first answer nothing was said, and nothing is kept.
  @Test(arguments: Stop.allCases.dropFirst(2))
  func `Ctrl-D opens it on an empty line, and leaves in it`(stop: Stop) throws {
    let rehearsal = try Rehearsal.at(stop)
    rehearsal.type("\u{4}")
    try rehearsal.shows("\(stop.prompt)\nPaused; no clock is running.\n\(stop.menu)")
    rehearsal.type("\u{4}")
    let count = stop.rawValue < Stop.followUp.rawValue ? 0 : 1
    try rehearsal.shows(
      "\(stop.menu)\n\nSession 1 is kept: \(count) of 1 question answered. `resume 1` goes on.\nrehearse>"
    )
    rehearsal.enter("resume")
    try rehearsal.shows(stop == .evidence ? Stop.score.rows : stop.rows)
  }

  @Test func `Ctrl-C takes the line at the prompt for commands back, Ctrl-D leaves`() throws {
    let rehearsal = try Rehearsal.at(.command)
    rehearsal.type("practice\u{3}")
    try rehearsal.shows("rehearse> practice^C\nrehearse>")
    rehearsal.type("\u{3}")
    try rehearsal.shows("rehearse> ^C\nCtrl-D or `quit` leaves.\nrehearse>")
    rehearsal.type("\u{4}")
    try rehearsal.ends()
  }

  @Test func `a second Ctrl-C goes on; other words are told what there is`() throws {
    let rehearsal = try Rehearsal.answering()
    rehearsal.type("half\u{3}")
    try rehearsal.shows(Self.menu)
    rehearsal.enter("what")
    try rehearsal.shows(
      "\(Self.menu) what\nFound `what`, expected continue, repeat, skip or leave.\n\(Self.menu)")
    rehearsal.type("\u{3}")
    try rehearsal.shows("\(Self.menu) ^C\n0:00 / 3:00 > half", column: 18)
  }

  @Test func `the menu repeats and skips`() throws {
    let rehearsal = try Rehearsal.answering()
    rehearsal.type("half\u{3}")
    try rehearsal.shows(Self.menu)
    rehearsal.enter("r")
    try rehearsal.shows(
      "\(Self.menu) r\n\nTell me about a time you gave bad news.\n0:00 / 3:00 > half")
    rehearsal.type("\u{3}")
    try rehearsal.shows(Self.menu)
    rehearsal.enter("skip")
    try rehearsal.ends(showing: "\(Self.menu) skip\nSkipped.\n\nLooking back\n\(Self.afterSkip)")
  }

  @Test func `leave suspends, resume goes on at the same word`() throws {
    let rehearsal = try Rehearsal.at(.answer)
    rehearsal.enter("First 日本.")
    try rehearsal.shows("0:00 / 3:00 > First 日本.\n0:00 / 3:00 >")
    rehearsal.type("then half\u{1B}[D\u{1B}[D\u{3}")
    try rehearsal.shows(Self.menu)
    rehearsal.enter("leave")
    try rehearsal.shows(
      "\nSession 1 is kept: 0 of 1 question answered. `resume 1` goes on.\nrehearse>")
    rehearsal.enter("resume")
    try rehearsal.shows(
      """
      rehearse> resume

      Session 1 goes on: 0 of 1 question answered.

      Next question.

      Question 1 of 1 · communication · 3 min
      Tell me about a time you gave bad news.
      You had said:
        First 日本.
      0:00 / 3:00 > then half
      """, column: 21)
    rehearsal.type("\u{5} a thought.\r")
    try rehearsal.shows("0:00 / 3:00 > then half a thought.\n0:00 / 3:00 >")
    rehearsal.enter("/quit")
    try rehearsal.shows("rehearse>")
    #expect(rehearsal.home.drafts.values.contains { $0.contains("half a thought.") })
  }
}
