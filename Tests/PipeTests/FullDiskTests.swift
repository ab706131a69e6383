import Foundation
import TestSupport
import Testing

/// A disk that fills up in the middle of an interview.
@Suite(.timed) struct FullDiskTests {
  /// Some 100 kB in 500 lines.
  private static let long = (1...500).map { number in
    "\(number): " + String(repeating: "words 日本 \u{1F680} ", count: 9) + "that had to be kept."
  }

  private let home: TestHome
  private let running: PipedProgram

  /// An interview up to its second question.
  init() throws {
    home = try OwnBanks.home()
    let words = OwnBanks.words + ["--questions", "2", "--no-warm-up", "--no-closing"]
    let practice = "rehearse practice \(words.joined(separator: " ")) --rate none"
    running = try Run(shell: "\(FullDisk.readiness); exec \(practice)").start(in: home)
    try say(["I built a barn."], until: "What came of it?")
    try say(["It is dry inside."], until: "Question 2 of 2")
  }

  private func say(_ lines: [String], until next: String) throws {
    try running.send(Array((lines.joined(separator: "\n") + "\n\n").utf8))
    try running.wait("`\(next)`") { [running] in running.printed.contains(next) }
  }

  private func show() throws -> JSONValue {
    try Run(["review", "show", "latest", "--json"]).home(home).expect().json()
  }

  @Test func `it is told at once, and the text is shown at the end`() throws {
    _ = try FullDisk(for: running.pid)
    try say(Self.long, until: "Who was asked?")
    #expect(running.told.contains("Half-typed answers are not kept for now"))
    #expect(
      running.told.contains("error: the disk that holds `\(home.file("rehearse.sqlite"))` is full"))
    #expect(running.told.contains("Not kept yet; it stays in memory"))
    #expect(!running.told.contains("Copy it from here"))
    try running.send(Array("It ended well.\n\n".utf8))
    running.endInput()
    #expect(try running.exitStatus() == 74)
    #expect(running.told.contains("Copy it from here before you close the terminal"))
    let shown = running.printed.withoutWrapping
    #expect(shown.contains(Self.long.joined(separator: " ").withoutWrapping))
    #expect(shown.contains("It ended well."))
  }

  @Test func `what was kept before is there, and the interview goes on from it`() throws {
    _ = try FullDisk(for: running.pid)
    try say(Self.long, until: "Who was asked?")
    running.endInput()
    #expect(try running.exitStatus() == 74)
    let before = try show()
    #expect(before["state"].text == "suspended")
    #expect(before["turns"].all.map(\.said) == [["I built a barn.", "It is dry inside."]])
    let lines = ["I told them: no.", "", "It ended well.", ""]
    try Run(["resume"]).input(lines: lines).home(home).expect()
    let after = try show()
    #expect(after["state"].text == "finished")
    #expect(
      after["turns"].all.map(\.said) == [
        ["I built a barn.", "It is dry inside."], ["I told them: no.", "It ended well."],
      ])
  }

  @Test func `once there is room, everything is kept`() throws {
    let disk = try FullDisk(for: running.pid)
    try say(Self.long, until: "Who was asked?")
    try disk.free()
    try running.send(Array("It ended well.\n\n".utf8))
    running.endInput()
    #expect(try running.exitStatus() == 0)
    #expect(!running.told.contains("Copy it from here"))
    let turns = try show()["turns"].all
    #expect(turns.last?.said == [Self.long.joined(separator: "\n"), "It ended well."])
  }
}

extension PipedProgram {
  fileprivate var printed: String { String(decoding: output, as: UTF8.self) }
  fileprivate var told: String { String(decoding: problems, as: UTF8.self).withoutWrapping }
}

extension JSONValue {
  /// The answers in a turn.
  fileprivate var said: [String] {
    ([self["answer"]] + self["followUps"].all.map { $0["answer"] }).compactMap(\.text)
  }
}

extension String {
  fileprivate var withoutWrapping: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
