import Foundation
import TestSupport
import Testing

/// A recogniser that is found without a word in the configuration.
@Suite(.timed) struct FoundProgramsTests {
  private static let said =
    "I led it. I think maybe we sort of shipped the zeppelin, I guess, and probably on time."

  /// A home with a recorded answer of which the gist was typed.
  private func recorded() throws -> TestHome {
    let microphone = try #require(RecordingTests.Microphone.all.first)
    let tests = RecordingTests()
    let home = try tests.home(microphone)
    let running = try tests.speaking(microphone, in: home)
    try running.send(Array("\nWe shipped it.\n\n".utf8))
    running.endInput()
    #expect(try running.exitStatus() == 0)
    return home
  }

  /// Puts a script on the path.
  private func put(_ program: String, _ script: String, in home: TestHome) throws {
    try FileManager.default.createDirectory(
      atPath: home.file("bin"), withIntermediateDirectories: true)
    let path = try home.write("#!/bin/sh\n\(script)\n", to: "bin/\(program)")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  private func put(file name: String, in home: TestHome) throws {
    let directory = URL(filePath: home.file(name)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    _ = try home.write("", to: name)
  }

  private func run(_ words: [String], in home: TestHome) -> Run {
    Run(words).home(home).variable("PATH", home.file("bin") + ":/usr/bin:/bin")
      .variable("HOME", home.path).variable("XDG_DATA_DIRS", home.file("usr/share"))
  }

  /// A text without the spaces between which it was wrapped.
  private func words(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }

  /// Lets the answer have taken a quarter of a minute: words tell nothing of what was shorter.
  private func makeLong(_ home: TestHome) throws {
    let script = """
      import sqlite3
      store = sqlite3.connect("\(home.file("rehearse.sqlite"))")
      store.execute("UPDATE turn SET answerSeconds = 14.5")
      store.commit()
      """
    try Run(shell: "python3 -c '\(script)'").home(home).expect()
  }

  private static let whisper = "echo \"$@\" > \"$HOME/asked\"; echo '\(said)'"

  @Test func `whisper and a model are found, and what they write is what counts from then on`()
    throws
  {
    let home = try recorded()
    try put("whisper-cli", Self.whisper, in: home)
    try put(file: ".local/share/whisper/ggml-base.en.bin", in: home)
    try makeLong(home)
    let model = home.file(".local/share/whisper/ggml-base.en.bin")
    let result = try run(["recordings", "transcribe", "latest", "--yes"], in: home).expect()
    #expect(words(result.problems).contains("by`whisper-cli`with\(model)"), "\(result)")
    let asked = try String(contentsOfFile: home.file("asked"), encoding: .utf8)
    let file = try #require(RecordingTests().recordings(home).first)
    #expect(asked == "-m \(model) -l auto -np -f \(home.file("recordings/\(file)"))\n")
    let shown = try run(["review", "show", "latest", "--json"], in: home).expect().transcript()
    let turn = try #require(shown["turns"].all.first)
    #expect(turn["answer"] == .text(Self.said))
    #expect(turn["recording"]["transcribed"] == .bool(true))
    let rules = turn["hints"].all.map { $0["rule"] }
    #expect(rules.contains(.text("hedged")), "\(shown)")
    let found = try run(["review", "search", "zeppelin"], in: home).expect()
    #expect(found.output.contains("zeppelin"), "\(found)")
  }

  @Test func `without a model it is said where one belongs`() throws {
    let home = try recorded()
    let nothing = try run(["recordings", "transcribe", "latest", "--yes"], in: home).expect(66)
    #expect(nothing.problems.contains("install whisper.cpp"), "\(nothing)")
    try put("whisper-cli", Self.whisper, in: home)
    try put(file: "usr/share/whisper.cpp/ggml-silero-v5.bin", in: home)
    let result = try run(["recordings", "transcribe", "latest", "--yes"], in: home).expect(66)
    #expect(result.problems.contains("`whisper-cli` is here, but no model for it"), "\(result)")
    #expect(words(result.problems).contains("into\(home.file("models"))"), "\(result)")
    try put(file: "models/ggml-tiny.bin", in: home)
    let doctor = try run(["doctor"], in: home).result()
    let model = home.file("models/ggml-tiny.bin")
    #expect(words(doctor.output).contains("`whisper-cli`with\(model)"), "\(doctor)")
  }
}
