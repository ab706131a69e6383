import PseudoTerminal
import TestSupport
import Testing

/// Terminals that can do less, and people who speak.
@Suite(.timed) struct OtherTerminalTests {
  @Test func `a terminal that cannot move its cursor shows all of a session`() throws {
    let rehearsal = try Rehearsal(environment: ["TERM": "dumb"], rows: 80)
    for stop in Stop.allCases.prefix(while: { $0 != .redo }) { try rehearsal.pass(stop) }
    try rehearsal.pass(.redo)
    try rehearsal.shows(
      """

      Goodbye.

      Saved as session 1. `debrief export 1 --for Sam` writes a form for a friend.
      rehearse>
      """)
    rehearsal.type("quit\r")
    try rehearsal.ends()
    #expect(!rehearsal.child.raw.contains(0x1B))
    #expect(try rehearsal.home.answers().count == 3)
  }

  @Test func `NO_COLOR shows no colour`() throws {
    let plain = try Rehearsal.answering(environment: ["NO_COLOR": "1"])
    #expect(!hasColor(plain))
    #expect(hasColor(try Rehearsal.answering()))
  }

  @Test(arguments: ["C", "de_DE.nowhere"])
  func `other scripts can be said under any locale`(locale: String) throws {
    let rehearsal = try Rehearsal.answering(environment: ["LANG": locale, "LC_ALL": locale])
    rehearsal.type("é日本🚀")
    try rehearsal.shows("0:00 / 3:00 > é日本🚀", column: 21)
    rehearsal.type("\u{7F}\r")
    try rehearsal.shows("0:00 / 3:00 > é日本\n0:00 / 3:00 >")
    rehearsal.enter("")
    try rehearsal.shows(Stop.decision.rows)
    #expect(try rehearsal.home.answers() == ["é日本"])
  }

  @Test func `an answer aloud runs from Enter to Enter, and its gist is typed`() throws {
    let rehearsal = try Rehearsal([
      "practice", "--bank", "mine", "--no-warm-up", "--no-closing", "--medium", "aloud",
    ])
    try rehearsal.shows(
      """
      Tell me about a time you gave bad news.
      (say it aloud; /help shows what else there is)
      Enter starts the clock, Enter stops it; then type the gist of it.
      Enter when you start to speak >
      """)
    rehearsal.enter("")
    try rehearsal.shows("Enter when you start to speak >\n0:00 / 3:00 Enter when you have ended >")
    try rehearsal.child.wait("running clock") { ($0.seconds ?? 0) >= 1 }
    rehearsal.enter("")
    try rehearsal.shows(
      """
      You spoke for 0:00. Type the gist; an empty line ends it.
      0:00 / 3:00 >
      """)
    rehearsal.enter("The gist.")
    try rehearsal.shows("0:00 / 3:00 > The gist.\n0:00 / 3:00 >")
    rehearsal.enter("")
    try rehearsal.shows(Stop.decision.rows)
    #expect(try rehearsal.home.answers() == ["The gist."])
  }

  @Test func `what is typed before speaking is kept, and told of`() throws {
    let rehearsal = try Rehearsal([
      "practice", "--bank", "mine", "--no-warm-up", "--no-closing", "--medium", "aloud",
    ])
    try rehearsal.shows("Enter when you start to speak >")
    rehearsal.enter("Well,")
    try rehearsal.shows(
      "Enter when you start to speak > Well,\nKept as a line of your answer: Well,\n"
        + "0:00 / 3:00 Enter when you have ended >")
    rehearsal.enter("")
    try rehearsal.shows("0:00 / 3:00 >")
    rehearsal.enter("the gist")
    rehearsal.enter("")
    try rehearsal.shows(Stop.decision.rows)
    #expect(try rehearsal.home.answers() == ["Well,\nthe gist"])
  }

  @Test(arguments: ["e", "é", "X", " ", "日"])
  func `a key that notes nothing does not swallow the next one`(key: String) throws {
    let rehearsal = try Rehearsal([
      "practice", "--bank", "mine", "--no-warm-up", "--no-closing", "--medium", "observed",
      "--observer", "Sam",
    ])
    try rehearsal.shows("Enter when the answer starts >")
    rehearsal.enter("")
    let prompt = "0:00 / 3:00 a f u p s, Enter ends >"
    try rehearsal.shows(prompt)
    rehearsal.type(key + "u")
    try rehearsal.child.wait("what both note") {
      $0.text.contains("`\(key)` notes nothing;") && $0.text.contains("  filler")
    }
    rehearsal.type("/help\r")
    try rehearsal.child.expect("/skip")
  }

  private func hasColor(_ rehearsal: Rehearsal) -> Bool {
    String(decoding: rehearsal.child.raw, as: UTF8.self).contains(/\u{1B}\[[0-9;]+m/)
  }
}
