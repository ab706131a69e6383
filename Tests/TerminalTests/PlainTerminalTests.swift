import Glibc
import PseudoTerminal
import TestSupport
import Testing

/// A terminal that cannot move its cursor.
@Suite(.timed) struct PlainTerminalTests {
  @Test func `shows prompts and reads lines`() throws {
    let child = try dumb()
    child.send("hello\n")
    try child.expect("line <hello>\nprobe>")
    #expect(!child.raw.contains(0x1B))
  }

  @Test func `Ctrl-C gives the prompt back`() throws {
    let child = try dumb()
    child.send("\u{3}")
    try child.expect("interrupted at 0\nprobe>")
  }

  @Test func `Ctrl-D is the end of input, not of everything`() throws {
    let child = try dumb()
    child.send("answer\n")
    try child.expect("answer>")
    child.send("\u{4}")
    try child.expect("end of input\nprobe>")
    child.send("\u{4}")
    #expect(try child.exitStatus() == 0)
  }

  @Test func `Ctrl-D twice ends a line that has been begun`() throws {
    let child = try dumb()
    child.send("hello\u{4}\u{4}")
    try child.expect("probe> hello\nline <hello>\nprobe>")
  }

  @Test func `a line longer than the kernel keeps arrives whole`() throws {
    let child = try dumb()
    child.send("answer\n")
    try child.expect("answer>")
    child.send(String(repeating: "long line ", count: 2000) + "\n.\n")
    try child.expect("answered 1 lines 20000 bytes")
  }

  @Test func `a character, a word and the line can be taken back`() throws {
    let child = try dumb()
    child.send("helloé\u{7F}!\n")
    try child.expect("line <hello!>")
    child.send("one two \u{17}three\n")
    try child.expect("line <one three>")
    child.send("nothing\u{15}all\n")
    try child.expect("line <all>")
  }

  @Test(arguments: ["\u{1B}[D", "\u{1B}OA", "\u{1B}[15~", "\u{1B}[200~", "\u{1B}"])
  func `a key that is no letter leaves nothing in the line`(key: String) throws {
    let child = try dumb()
    child.send("be\(key)fore\n")
    try child.expect("line <before>")
  }

  @Test func `an editor has the terminal as it was`() throws {
    let child = try dumb()
    child.send("edit stty -a | grep -q ' icanon' && true\n")
    try child.expect("status 0")
    child.send("again\n")
    try child.expect("line <again>")
  }

  @Test func `blank lines in a burst are part of the answer`() throws {
    let child = try dumb()
    child.send("answer\n")
    try child.expect("answer>")
    child.send("one\n\ntwo\n")
    try child.expect("two")
    child.send(".\n")
    try child.expect("answered 3 lines 8 bytes")
  }

  @Test func `SIGTERM and a hang-up end it`() throws {
    let ended = try dumb()
    ended.signal(SIGTERM)
    #expect(try ended.exitStatus() == 143)
    let closed = try dumb()
    closed.hangUp()
    #expect(try closed.exitStatus() == 129)
  }

  private func dumb() throws -> PTYChild { try probe(environment: ["TERM": "dumb"]) }
}
