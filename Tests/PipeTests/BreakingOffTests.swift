import Foundation
import InterviewCore
import PseudoTerminal
import TestSupport
import Testing
import TranscriptStorage

/// Ctrl-C while something takes its time.
@Suite(.timed) struct BreakingOffTests {
  private let home: TestHome

  init() throws { home = try TestHome() }

  /// Keeps a session with an answer longer than a pipe holds.
  private func keepLongAnswer() throws {
    var session = PractisedSessions().sessions(1)[0]
    session.turns[0].answer = String(repeating: "And then we went on. ", count: 10_000)
    let store = try TranscriptDatabase(path: home.file("data/rehearse.sqlite"))
    try store.edit { _ = try $0.put(session, plan: nil) }
    try store.close()
  }

  private func program(_ words: String...) throws -> PTYChild {
    try PTYChild(
      [builtProduct("rehearse")] + words,
      environment: ["REHEARSE_HOME": home.file("data"), "HOME": home.path], columns: 200)
  }

  private func temporaryFiles() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: home.path).filter { $0.contains(".tmp") }
  }

  /// Whoever reads stops in the middle of it, so that it lasts until somebody breaks it off.
  @Test func `an export whose reader is slow can be broken off`() throws {
    try keepLongAnswer()
    let pipe = home.file("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    let child = try program("data", "export", pipe)
    let reader = open(pipe, O_RDONLY | O_CLOEXEC)
    defer { close(reader) }
    var first = [UInt8](repeating: 0, count: 1)
    #expect(read(reader, &first, 1) == 1)
    child.send("\u{3}")
    #expect(try child.exitStatus() == 130)
    let screen = child.screen.text
    #expect(screen.contains("The export to \(pipe) was broken off."), "\(screen)")
    #expect(try temporaryFiles() == [])
  }
}
