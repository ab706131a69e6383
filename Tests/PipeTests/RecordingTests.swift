import Foundation
import TestSupport
import Testing

/// Answers that are recorded, with scripts as microphones: whatever they do, the interview goes on.
@Suite(.timed) struct RecordingTests {
  /// A script that stands for a microphone.
  struct Microphone: Sendable, CustomTestStringConvertible {
    let name: String
    /// Shell text; `$VOICE` is a file of 40,000 samples.
    let script: String
    /// Samples that have to be in the file.
    let samples: Int
    /// What is said about it; nil where nothing is.
    var says: String?

    var testDescription: String { name }

    static let stays = "exec tail -f /dev/null"

    static let all = [
      Microphone(name: "good", script: "cat $VOICE; \(stays)", samples: 40_000),
      Microphone(name: "late", script: "sleep 0.5; cat $VOICE; \(stays)", samples: 40_000),
      Microphone(name: "stalling", script: "head -c 2000 $VOICE; \(stays)", samples: 1_000),
      Microphone(
        name: "dying", script: "cat $VOICE; exit 3", samples: 40_000,
        says: "ended with status 3 while it recorded; what was recorded before is kept"),
      Microphone(
        name: "odd", script: "head -c 1501 $VOICE; \(stays)", samples: 750),
      Microphone(
        name: "stubborn", script: "trap '' TERM PIPE; cat $VOICE; while :; do sleep 1; done",
        samples: 40_000),
      Microphone(name: "silent", script: "exit 1", samples: 0),
      Microphone(
        name: "no raw samples", script: "printf RIFF; cat $VOICE; \(stays)", samples: 0),
    ]
  }

  static let practice =
    ["practice", "--record", "--questions", "1", "--no-warm-up", "--no-follow-ups", "--no-closing"]
    + ["--rate", "none"] + OwnBanks.words

  /// A home with a microphone.
  func home(_ microphone: Microphone) throws -> TestHome {
    let home = try OwnBanks.home()
    let voice = (0..<40_000).flatMap { index -> [UInt8] in
      let value = Int16(8000 * sin(Double(index) / 10))
      let bits = UInt16(bitPattern: value)
      return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
    }
    try Data(voice).write(to: URL(filePath: home.file("voice.raw")))
    let script = "VOICE=\(home.file("voice.raw"))\n\(microphone.script)\n"
    let path = try home.write(script, to: "microphone.sh")
    _ = try home.write("recorder: [/bin/sh, \(path)]\n", to: "config.yaml")
    return home
  }

  func recordings(_ home: TestHome) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: home.file("recordings"))
    return (names ?? []).filter { !$0.hasPrefix(".") }
  }

  func size(_ home: TestHome) -> Int {
    recordings(home).first.flatMap {
      let path = home.file("recordings/\($0)")
      return try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    } ?? 0
  }

  /// How many samples the header of the recording tells of.
  private func toldSamples(_ home: TestHome) -> Int {
    let file = recordings(home).first.map { URL(filePath: home.file("recordings/\($0)")) }
    guard let bytes = file.flatMap({ try? Data(contentsOf: $0) }), bytes.count > 44 else {
      return 0
    }
    return (0..<4).reduce(0) { $0 + Int(bytes[40 + $1]) << (8 * $1) } / 2
  }

  /// Starts to answer, and waits until the sound is there.
  func speaking(_ microphone: Microphone, in home: TestHome) throws -> PipedProgram {
    let running = try Run(Self.practice).start(in: home)
    try running.wait("the question") { running.says("Enter stops it", output: 0, problems: 0) }
    try running.send(Array("\n".utf8))
    if microphone.samples > 0 {
      try running.wait("the sound") { size(home) >= 44 + 2 * microphone.samples }
    }
    // Of one that ends by itself the header is brought up to its end.
    if microphone.says != nil {
      try running.wait("its end") { toldSamples(home) == microphone.samples }
    }
    return running
  }

  @Test(arguments: Microphone.all)
  func `an answer is kept with what its microphone gave`(microphone: Microphone) throws {
    let home = try home(microphone)
    let running = try speaking(microphone, in: home)
    try running.send(Array("\nWe shipped it.\n\n".utf8))
    running.endInput()
    let status = try running.exitStatus()
    let problems = String(decoding: running.problems, as: UTF8.self)
    #expect(status == 0, "\(problems)")
    if let says = microphone.says {
      let words = problems.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(says), "\(problems)")
    }
    let shown = try Run(["review", "show", "latest", "--json"]).home(home).expect().transcript()
    let turn = try #require(shown["turns"].all.first)
    #expect(turn["answer"] == .text("We shipped it."))
    guard microphone.samples > 0 else {
      #expect(turn["recording"] == .null)
      #expect(recordings(home) == [])
      return
    }
    #expect(
      turn["recording"]["seconds"]
        == .number((Double(microphone.samples) / 16).rounded() / 1000))
    #expect(turn["recording"]["delivery"] != .null)
    let name = try #require(recordings(home).first)
    #expect(turn["recording"]["file"] == .text(name))
    let path = home.file("recordings/\(name)")
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.count == 44 + 2 * microphone.samples)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a kill while somebody speaks loses no sound, and the session goes on with it`() throws
  {
    let microphone = try #require(Microphone.all.first)
    let home = try home(microphone)
    let running = try speaking(microphone, in: home)
    try running.kill()
    let resumed = try Run(["resume"]).input("We shipped it.\n\n").home(home).expect()
    #expect(resumed.output.contains("You spoke for 0:0"), "\(resumed)")
    let shown = try Run(["review", "show", "latest", "--json"]).home(home).expect().transcript()
    let turn = try #require(shown["turns"].all.first)
    #expect(turn["recording"]["seconds"] == .number(2.5))
    #expect(turn["answer"] == .text("We shipped it."))
  }

  @Test func `sound is listed, exported, deleted, and goes with its session`() throws {
    let microphone = try #require(Microphone.all.first)
    let home = try home(microphone)
    let running = try speaking(microphone, in: home)
    try running.send(Array("\nWe shipped it.\n\n".utf8))
    running.endInput()
    #expect(try running.exitStatus() == 0)
    let list = try Run(["recordings", "list"]).home(home).expect()
    #expect(list.output.contains("80 kB  Tell me about something"), "\(list)")
    _ = try home.write("", to: "recordings/\(UUID().uuidString)-1-0-1.wav")
    let orphans = try Run(["recordings"]).home(home).expect()
    #expect(orphans.output.contains("1 file that no answer knows of"), "\(orphans)")
    try Run(["recordings", "purge", "--orphans", "--yes"]).home(home).expect()
    try Run(["recordings", "export", "latest", "-o", home.file("out")]).home(home).expect()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.file("out"))
        == ["session-1-answer-1.wav"])
    let copy = home.file("copy.sqlite")
    try Run(["data", "backup", copy, "--with-recordings"]).home(home).expect()
    try Run(["data", "purge", "latest", "--backups", "--yes"]).home(home).expect()
    #expect(recordings(home) == [])
    let back = try Run(["data", "restore", copy, "--yes"]).home(home).expect()
    #expect(back.output.contains("Restored 1 recording."), "\(back)")
    try Run(["recordings", "purge", "1", "--answer", "1", "--yes"]).home(home).expect()
    #expect(recordings(home) == [])
    try Run(["recordings", "play", "1"]).home(home).expect(66)
  }
}
