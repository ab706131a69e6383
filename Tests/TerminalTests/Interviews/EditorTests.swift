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
        stat -c "mode %a" "$1" "$(dirname "$1")"
        touch "$1~" "$(dirname "$1")/.answer.txt.un~"
        echo "added 日本" >> "$1"
        """)
    rehearsal.type(keys)
    let isKey = keys.hasPrefix("half")
    try rehearsal.shows(
      "0:00 / 3:00 > said" + (isKey ? "" : "\n0:00 / 3:00 > /edit") + "\nmode 600\nmode 700\n"
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
        + "What the editor had kept opens with the next /edit.\n0:00 / 3:00 > half")
    rehearsal.enter("")
    try rehearsal.shows("0:00 / 3:00 > half\n0:00 / 3:00 >")
    rehearsal.enter("")
    try rehearsal.shows(Stop.followUp.rows)
    #expect(try rehearsal.home.answers() == ["said\nhalf"])
    #expect(rehearsal.home.draftPaths == [])
  }

  @Test func `a kill while it runs loses nothing`() throws {
    let rehearsal = try begun(editor: "echo editing\nexec sleep 60")
    rehearsal.type("half\u{18}\u{5}")
    try rehearsal.child.wait("editor") { $0.timeless.hasSuffix("> said\nediting") }
    rehearsal.child.signal(SIGKILL)
    #expect(try rehearsal.child.exitStatus() == -SIGKILL)
    try rehearsal.resumed().shows("You had said:\n  said\n0:00 / 3:00 > half")
  }

  @Test func `a kill while it runs loses nothing of what was saved in it`() throws {
    let rehearsal = try begun(editor: "echo more >> \"$1\"\necho editing\nexec sleep 60")
    rehearsal.type("half\u{18}\u{5}")
    try rehearsal.child.wait("editor") { $0.timeless.hasSuffix("> said\nediting") }
    rehearsal.child.signal(SIGKILL)
    #expect(try rehearsal.child.exitStatus() == -SIGKILL)
    let resumed = try rehearsal.resumed()
    try resumed.shows("You had said:\n  said\n  half\n  more\n0:00 / 3:00 >")
    try hasOnlyADraft(resumed)
  }

  // MARK: Real editors

  /// An editor that people have, and the keys that add a line and leave it.
  struct Editor: CustomTestStringConvertible, Sendable {
    let command: String
    let shows: String
    let keys: String

    var testDescription: String { command }

    /// The editor itself; where it is not installed, a script that leaves what it does.
    var orStandIn: (command: String, keys: String) {
      let program = command.split(separator: " ").first.map(String.init) ?? command
      if access("/usr/bin/\(program)", X_OK) == 0 { return (command, keys) }
      print("\(program) is not installed; a script stands in for it")
      let script = ##"cd "$(dirname "$1")"; touch .answer.txt.swp answer.txt~ "#answer.txt#"; "##
      return ("sh -c '\(script) echo \"\(shows)\"; read line; echo more >> \"$1\"' sh", "\r")
    }
  }

  @Test(arguments: [
    Editor(
      command: "vim -u NONE -c 'set undofile backup'", shows: "answer.txt",
      keys: "Gomore\u{1B}:wq\r"),
    Editor(
      command: "vim.tiny -u NONE", shows: "answer.txt",
      keys: "Gomore\u{1B}:wq\r"),
    Editor(
      command: "nano --ignorercfiles --backup", shows: "[ Read 1 line ]",
      keys: "\u{1B}/more\u{18}y\r"),
    Editor(
      command: "emacs -nw -Q", shows: "answer.txt",
      keys: "\u{1B}>more\u{18}\u{13}\u{18}\u{3}"),
  ])
  func `leaves nothing beside the draft, and in the end nothing at all`(editor: Editor) throws {
    let (command, keys) = editor.orStandIn
    let rehearsal = try Rehearsal.answering(
      environment: [
        "EDITOR": command, "VISUAL": nil, "TERM": "xterm", "HOME": "/nonexistent",
      ])
    rehearsal.enter("said")
    try rehearsal.shows("0:00 / 3:00 > said\n0:00 / 3:00 >")
    rehearsal.enter("/edit")
    try rehearsal.child.expect(editor.shows)
    rehearsal.type(keys)
    try rehearsal.child.wait("the answer") {
      $0.timeless.hasSuffix(
        "Your answer is now:\n  said\n  more\nGo on, or end it with an empty line.\n0:00 / 3:00 >")
    }
    try hasOnlyADraft(rehearsal)
    rehearsal.enter("")
    try rehearsal.child.expect("What came of it?")
    #expect(try rehearsal.home.answers() == ["said\nmore"])
    #expect(rehearsal.home.draftPaths == [])
  }

  // MARK: The person

  /// A line is said; the editor is a script that gets the file as its first argument.
  private func begun(editor: String) throws -> Rehearsal {
    let rehearsal = try Rehearsal.answering(
      environment: ["EDITOR": "sh -c '\(editor)' sh", "VISUAL": nil])
    rehearsal.enter("said")
    try rehearsal.shows("0:00 / 3:00 > said\n0:00 / 3:00 >")
    return rehearsal
  }

  private func hasOnlyADraft(_ rehearsal: Rehearsal) throws {
    let paths = rehearsal.home.draftPaths
    #expect(paths.count == 1 && paths.allSatisfy { $0.hasSuffix(".json") })
  }
}
