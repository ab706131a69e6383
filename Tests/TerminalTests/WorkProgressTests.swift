import PseudoTerminal
import TestSupport
import Testing

/// What is painted while something takes its time.
@Suite(.timed) struct WorkProgressTests {
  @Test func `each line takes the place of the one before, and all are gone at the end`() throws {
    let child = try probe()
    child.send("paint done\r")
    try child.expect("probe> paint done\nmerged\nprobe>")
    let raw = String(decoding: child.raw, as: UTF8.self)
    #expect(raw.contains("\rMerging: 1 of 2 sessions, about 0:07 left\u{1B}[K"))
    #expect(!child.screen.text.contains("Merging"))
  }

  @Test func `a line is cut where the terminal ends`() throws {
    let child = try probe(columns: 30)
    child.send("paint long\r")
    try child.expect("probe> paint long\nprobe>")
    let raw = String(decoding: child.raw, as: UTF8.self)
    #expect(raw.contains("\rwide wide wide wide wide wid…\u{1B}[K"))
  }

  @Test func `a terminal that cannot move its cursor gets none of it`() throws {
    let child = try probe(environment: ["TERM": "dumb"])
    child.send("paint done\n")
    try child.expect("merged\nprobe>")
    #expect(!String(decoding: child.raw, as: UTF8.self).contains("Merging"))
  }
}
