import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// A page of which nothing is kept: not on the screen, not in what scrolled off it, in no file, and not in the memory of
/// anybody but the program, as long as it lasts.
@Suite(.timed) struct VentTests {
  private let home: TestHome
  private let start = Date()
  /// Put together here, so that no file of this test's own holds it.
  private let secret = ["xylo", "phone", "quux"].joined()

  init() throws {
    home = try TestHome()
    try FileManager.default.createDirectory(
      atPath: home.file("tmp"), withIntermediateDirectories: true)
  }

  private func venting(_ words: [String] = ["vent"], rows: Int = 12) throws -> PTYChild {
    let child = try PTYChild(
      [builtProduct("rehearse")] + words,
      environment: [
        "REHEARSE_HOME": home.file("data"), "HOME": home.path, "TMPDIR": home.file("tmp"),
        "XDG_STATE_HOME": home.file("state"),
      ], rows: rows, columns: 60)
    if words.first == "vent" { try child.expect("Nothing of this is kept. Ctrl-D ends it.") }
    return child
  }

  /// The files below home, the program's temporary directory among them, that hold the words.
  private var filesWithWords: [String] { filesWithWords(below: [home.path]) }

  /// The files below some directories that hold the words, of those that were written since the test began.
  private func filesWithWords(below roots: [String]) -> [String] {
    let bytes = Data(secret.utf8)
    let all = roots.flatMap { root in
      (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
        .map { root + "/" + $0 }
    }
    return all.filter { path in
      var about = stat()
      guard lstat(path, &about) == 0, about.st_mode & S_IFMT == S_IFREG,
        Double(about.st_mtim.tv_sec) >= start.timeIntervalSince1970 - 1,
        let found = FileManager.default.contents(atPath: path)
      else { return false }
      return found.range(of: bytes) != nil
    }
  }

  private func showsWords(_ child: PTYChild) -> Bool {
    (child.screen.scrolledOff + child.screen.lines).contains { $0.contains(secret) }
  }

  @Test func `words stand on the page, and are gone with it`() throws {
    let child = try venting()
    child.send("they said \(secret) 日本\rand more\u{7F}\u{7F}")
    try child.expect("they said \(secret) 日本\nand mo")
    #expect(child.screen.isSecond)
    child.send("\u{4}")
    try child.expect("That page is gone; nothing of it was kept.")
    try child.expect("rest / facts:")
    #expect(!showsWords(child) && !child.screen.isSecond)
    child.send("\r")
    #expect(try child.exitStatus() == 0)
    #expect(child.isCooked && child.screen.unknown.isEmpty)
    #expect(filesWithWords(below: [home.path, "/tmp", "/var/tmp", "/dev/shm"]) == [])
  }

  @Test func `a page that is full moves up, and nothing of it scrolls off`() throws {
    let child = try venting(rows: 8)
    for number in 1...20 { child.send("line \(number) \(secret)\r") }
    try child.wait("the last line") { $0.text.contains("line 20 \(secret)") }
    #expect(child.screen.lines.first?.hasPrefix("Nothing of this is kept.") ?? false)
    #expect(child.screen.scrolledOff.isEmpty)
  }

  @Test func `erasing goes back over the end of a row and of a line`() throws {
    let child = try venting()
    child.send(String(repeating: "a", count: 61) + "\u{7F}\u{7F}\u{7F}b\rx\u{7F}\u{7F}c")
    try child.wait("row") {
      $0.lines[2] == String(repeating: "a", count: 58) + "b" && $0.lines[3] == "c"
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends it with a screen that shows nothing`(signal: Int32) throws {
    let child = try venting()
    child.send(secret)
    try child.expect(secret)
    child.signal(signal)
    #expect(try child.exitStatus() == 128 + signal)
    #expect(!showsWords(child) && !child.screen.isSecond && child.isCooked)
    #expect(filesWithWords == [])
  }

  @Test(arguments: [SIGSEGV, SIGQUIT, SIGUSR1])
  func `a crash clears the screen, and leaves no core`(signal: Int32) throws {
    let child = try venting()
    child.send(secret)
    try child.expect(secret)
    child.signal(signal)
    #expect(try child.exitStatus() < 0)
    #expect(!showsWords(child) && child.isCooked)
    #expect(filesWithWords == [])
  }

  @Test func `Ctrl-Z shows nothing, and what was written is gone afterwards too`() throws {
    // Below a shell with job control, without which a program is not stopped by a key.
    let child = try PTYChild(
      ["/bin/sh", "-m", "-c", "\(builtProduct("rehearse")) vent; echo back; fg >/dev/null"],
      environment: [
        "REHEARSE_HOME": home.file("data"), "HOME": home.path, "TMPDIR": home.file("tmp"),
      ], rows: 12, columns: 60)
    try child.expect("Nothing of this is kept.")
    child.send(secret)
    try child.expect(secret)
    child.send("\u{1A}")
    try child.wait("the page again") { $0.isSecond && !$0.text.contains(secret) }
    child.send("b")
    try child.wait("an empty page") { $0.lines[2] == "b" }
    child.send("\u{4}")
    try child.expect("rest / facts:")
    child.send("\r")
    _ = try child.exitStatus()
    #expect(!showsWords(child))
    #expect(filesWithWords == [])
  }

  @Test(arguments: 0..<8)
  func `killed at any moment, no byte is in a file`(moment: Int) throws {
    let child = try venting()
    let before = child.raw.count
    child.send(String(repeating: "\(secret) again and again\r", count: moment + 1))
    try child.wait("some of it") { _ in child.raw.count > before + moment * 25 }
    child.signal(SIGKILL)
    #expect(try child.exitStatus() == -SIGKILL)
    #expect(filesWithWords == [])
  }

  @Test func `its memory is locked, and no core would be written`() throws {
    let child = try venting()
    let status = try String(contentsOfFile: "/proc/\(child.pid)/status", encoding: .utf8)
    let limits = try String(contentsOfFile: "/proc/\(child.pid)/limits", encoding: .utf8)
    #expect(status.contains(/VmLck:\s+[1-9]/))
    #expect(limits.contains(/Max core file size\s+[01]\s/))
    child.send("\u{4}")
    try child.expect("rest / facts:")
    let later = try String(contentsOfFile: "/proc/\(child.pid)/status", encoding: .utf8)
    #expect(later.contains(/VmLck:\s+0 kB/))
  }

  @Test func `at the prompt nothing of it comes into the history`() throws {
    let child = try venting([])
    try child.expect("rehearse>")
    child.send("vent\r")
    try child.expect("Nothing of this is kept.")
    child.send("\(secret)\r\u{4}")
    try child.expect("rest / facts:")
    child.send("\r")
    try child.wait("prompt") { $0.line == "rehearse>" }
    child.send("quit\r")
    #expect(try child.exitStatus() == 0)
    #expect(filesWithWords == [])
    #expect(
      try String(contentsOfFile: home.file("data/history"), encoding: .utf8) == "vent\nquit\n")
  }

  @Test func `a terminal that cannot be cleared shows nothing of what is typed`() throws {
    let child = try PTYChild(
      [builtProduct("rehearse"), "vent"],
      environment: ["REHEARSE_HOME": home.file("data"), "HOME": home.path, "TERM": "dumb"],
      rows: 12, columns: 60)
    try child.expect("what you type is not")
    child.send("\(secret)\r\u{4}")
    try child.expect("rest / facts:")
    #expect(!showsWords(child))
    child.send("\r")
    #expect(try child.exitStatus() == 0)
  }
}
