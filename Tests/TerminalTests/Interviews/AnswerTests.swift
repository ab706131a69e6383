import PseudoTerminal
import TestSupport
import Testing

/// An answer while it is typed.
@Suite(.timed) struct AnswerTests {
  @Test(arguments: [80, 40])
  func `the clock runs while one types`(columns: Int) throws {
    let rehearsal = try Rehearsal.answering(columns: columns)
    let line = "naïve 日本語 words that wrap over the rows 🚀 end"
    rehearsal.type(line + "\u{1B}[D\u{1B}[D\u{1B}[D")
    let rows =
      columns == 80 ? line : "naïve 日本語 words that wr\nap over the rows 🚀 end"
    var times: Set<Int> = []
    try rehearsal.child.wait("line under two clocks") { screen in
      guard screen.timeless.hasSuffix("\n0:00 / 3:00 > " + rows), screen.row == screen.lastRow,
        screen.column == (columns == 80 ? 60 : 20)
      else { return false }
      screen.seconds.map { _ = times.insert($0) }
      return times.count >= 2
    }
    #expect(rehearsal.child.screen.unknown.isEmpty)
    rehearsal.enter("")
    try rehearsal.shows("0:00 / 3:00 > \(rows)\n0:00 / 3:00 >")
    rehearsal.enter("/done")
    try rehearsal.shows(Stop.followUp.rows)
    #expect(try rehearsal.home.answers() == [line])
  }

  @Test func `Ctrl-L at a score shows answer and levels anew`() throws {
    let rehearsal = try Rehearsal.at(.score)
    rehearsal.type("\u{C}")
    try rehearsal.showsOnly(
      """

      Answer 1 of 1: Tell me about a time you gave bad news.
        I told them on Monday.\u{A0}…
      Evidence   1 Claims only
                 3 One case, but vague
                 5 A case with its result
      Composure  1 They blamed
                 3 Calm at first
      \(Stop.score.rows)
      """)
  }

  @Test func `the interviewer tells once when the time is used`() throws {
    let home = try TestHome()
    let bank = try home.write(Material.bank.replacing("3m", with: "5s"), to: "quick.yaml")
    let rehearsal = try Rehearsal(
      ["practice", "--bank", bank, "--questions", "1", "--no-warm-up", "--no-closing"])
    try rehearsal.shows("0:00 / 0:05 >")
    rehearsal.type("So 日本")
    let above = "(an empty line ends the answer; /help shows what else there is)\n"
    try rehearsal.shows(above + "0:00 / 0:05 > So 日本")
    // A busy machine may show one second late and leave out the next.
    try rehearsal.child.wait("line without a remark") { screen in
      (3...4).contains(screen.seconds ?? 0)
        && screen.timeless.hasSuffix(above + "0:00 / 0:05 > So 日本")
    }
    try rehearsal.child.wait("remark above the line") { screen in
      (6...7).contains(screen.seconds ?? 0)
        && screen.timeless.hasSuffix(
          above + "(That is about the time.)\n0:00 / 0:05 > So 日本")
    }
  }

  @Test func `a narrower window shows question, lines and the line in it`() throws {
    let rehearsal = try Rehearsal.at(.answer)
    rehearsal.enter("A first line that is longer than fifty columns, 日本語.")
    try rehearsal.shows(
      "0:00 / 3:00 > A first line that is longer than fifty columns, 日本語.\n0:00 / 3:00 >")
    rehearsal.type("and a second that is longer than fifty as well\u{1B}b\u{1B}b")
    try rehearsal.shows("0:00 / 3:00 > and a second that is longer than fifty as well", column: 53)
    rehearsal.child.resize(rows: 24, columns: 50)
    try rehearsal.showsOnly(
      """
      Tell me about a time you gave bad news.
        A first line that is longer than fifty columns,
          日本語.
      0:00 / 3:00 > and a second that is longer than fif
      ty as well
      """, column: 3)
  }

  @Test func `a paste of a hundred lines arrives whole`() throws {
    let rehearsal = try Rehearsal.answering()
    let lines = (1...100).map { $0 % 10 == 3 ? "" : "line \($0) 日本語 of what I said" }
    rehearsal.type("\u{1B}[200~" + lines.joined(separator: "\n") + "\u{1B}[201~")
    try rehearsal.shows(
      """
        line 1 日本語 of what I said
        line 2 日本語 of what I said

        … 96 more pasted lines
      0:00 / 3:00 > line 100 日本語 of what I said
      """)
    rehearsal.enter("")
    try rehearsal.shows("0:00 / 3:00 > line 100 日本語 of what I said\n0:00 / 3:00 >")
    rehearsal.enter("")
    try rehearsal.shows(Stop.followUp.rows)
    #expect(try rehearsal.home.answers() == [lines.joined(separator: "\n")])
  }

  @Test func `Ctrl-D ends an answer that has a line`() throws {
    let rehearsal = try Rehearsal.answering()
    rehearsal.enter("said 日本")
    try rehearsal.shows("0:00 / 3:00 > said 日本\n0:00 / 3:00 >")
    rehearsal.type("\u{4}")
    try rehearsal.shows("0:00 / 3:00 >\n" + Stop.followUp.rows)
    #expect(try rehearsal.home.answers() == ["said 日本"])
  }

  @Test func `a line can be taken back, a slash written, a control mistyped`() throws {
    let rehearsal = try Rehearsal.answering()
    rehearsal.enter("I told them.")
    try rehearsal.shows("0:00 / 3:00 > I told them.\n0:00 / 3:00 >")
    rehearsal.enter("second")
    try rehearsal.shows("0:00 / 3:00 > second\n0:00 / 3:00 >")
    rehearsal.enter("/undo")
    try rehearsal.shows(
      "0:00 / 3:00 > /undo\nTaken back: second  (1 line left)\n0:00 / 3:00 >")
    rehearsal.enter("/unod")
    try rehearsal.shows(
      """
      0:00 / 3:00 > /unod
      `/unod` is no control here; did you mean `/undo`? To have it as text, type it
      again.
      0:00 / 3:00 >
      """)
    rehearsal.enter("//etc")
    try rehearsal.shows("0:00 / 3:00 > //etc\n0:00 / 3:00 >")
    rehearsal.enter("/done")
    try rehearsal.shows(Stop.followUp.rows)
    #expect(try rehearsal.home.answers() == ["I told them.\n/etc"])
  }
}
