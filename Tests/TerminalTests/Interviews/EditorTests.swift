import Glibc
import PseudoTerminal
import TestSupport
import Testing

/// The whole answer in an editor of the user's.
@Suite(.timed) struct EditorTests {
  @Test(arguments: ["/edit\r", "half\u{18}\u{5}"])
  func `changes the answer`(keys: String) throws {
    let rehearsal = try begun(
      editor: """
        stat -c "mode %a" "$1"
        echo "added 日本" >> "$1"
        """)
    rehearsal.type(keys)
    let isKey = keys.hasPrefix("half")
    try rehearsal.shows(
      "0:00 / 3:00 > said" + (isKey ? "" : "\n0:00 / 3:00 > /edit") + "\nmode 600\n"
        + "Your answer is now:\n  said\n\(isKey ? "  half\n" : "")  added 日本\n"
        + "Go on, or end it with an empty line.\n"
        + "0:00 / 3:00 >")
    try hasOnlyADraft(rehearsal)
    rehearsal.enter("")
    try rehearsal.shows(Stop.followUp.rows)
    #expect(
      try rehearsal.home.answers() == [isKey ? "said\nhalf\nadded 日本" : "said\nadded 日本"])
  }

  @Test(arguments: ["exit 3", "kill -KILL $$"])
  func `that ends badly leaves the answer as it was`(end: String) throws {
    let rehearsal = try begun(editor: "test -w \"$1\" && echo lost > \"$1\"\n\(end)")
    rehearsal.type("half\u{18}\u{5}")
    try rehearsal.shows(
      "0:00 / 3:00 > said\nThe editor did not end well; your answer is as it was.\n"
        + "0:00 / 3:00 > half")
    try hasOnlyADraft(rehearsal)
    rehearsal.enter("")
    try rehearsal.shows("0:00 / 3:00 > half\n0:00 / 3:00 >")
    rehearsal.enter("")
    try rehearsal.shows(Stop.followUp.rows)
    #expect(try rehearsal.home.answers() == ["said\nhalf"])
  }

  @Test func `a kill while it runs loses nothing`() throws {
    let rehearsal = try begun(editor: "echo editing\nexec sleep 60")
    rehearsal.type("half\u{18}\u{5}")
    try rehearsal.child.wait("editor") { $0.timeless.hasSuffix("> said\nediting") }
    rehearsal.child.signal(SIGKILL)
    #expect(try rehearsal.child.exitStatus() == -SIGKILL)
    try rehearsal.resumed().shows("You had said:\n  said\n0:00 / 3:00 > half")
  }

  /// A line is said; the editor is a script that gets the file as its first argument.
  private func begun(editor: String) throws -> Rehearsal {
    let rehearsal = try Rehearsal.answering(
      environment: ["EDITOR": "sh -c '\(editor)' sh", "VISUAL": nil])
    rehearsal.enter("said")
    try rehearsal.shows("0:00 / 3:00 > said\n0:00 / 3:00 >")
    return rehearsal
  }

  private func hasOnlyADraft(_ rehearsal: Rehearsal) throws {
    let names = rehearsal.home.drafts.keys
    #expect(names.count == 1 && names.allSatisfy { $0.hasSuffix(".json") })
  }
}
