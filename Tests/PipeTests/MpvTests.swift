import Foundation
import TestSupport
import Testing

/// Answers that a real mpv plays, for somebody who has set it up for films; and players that would not end.
@Suite(.timed) struct MpvTests {
  /// A home with half a second that was recorded, and with mpv to play it.
  private func recorded(_ settings: String) throws -> TestHome {
    let microphone = RecordingTests.Microphone(
      name: "short", script: "head -c 16000 $VOICE; \(RecordingTests.Microphone.stays)",
      samples: 8_000)
    let home = try RecordingTests().home(microphone)
    let recorder = try String(contentsOfFile: home.file("config.yaml"), encoding: .utf8)
    _ = try home.write(recorder + "player: [mpv, --no-video]\n", to: "config.yaml")
    let running = try RecordingTests().speaking(microphone, in: home)
    try running.send(Array("\nWe shipped it.\n\n".utf8))
    running.endInput()
    #expect(try running.exitStatus() == 0)
    try FileManager.default.createDirectory(
      atPath: home.file(".config/mpv"), withIntermediateDirectories: true)
    _ = try home.write("ao=null\n\(settings)\n", to: ".config/mpv/mpv.conf")
    return home
  }

  @Test(arguments: ["keep-open=yes", "idle=yes\nloop-file=inf", "pause=yes", "speed=0.01"])
  func `whatever its own configuration says, an answer is played once`(settings: String) throws {
    let home = try recorded(settings)
    let playing = try Run(["recordings", "play", "latest"]).home(home)
      .variable("HOME", home.path).start(in: home)
    defer { kill(playing.pid, SIGTERM) }
    #expect(try playing.exitStatus() == 0)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a player does not outlive what started it`(signal: Int32) throws {
    let home = try recorded("")
    let player = "echo $$ > \(home.file("player")); exec tail -f /dev/null"
    let path = try home.write(player + "\n", to: "player.sh")
    let recorder = try String(contentsOfFile: home.file("config.yaml"), encoding: .utf8)
    _ = try home.write(
      recorder.replacing("[mpv, --no-video]", with: "[/bin/sh, \(path)]"), to: "config.yaml")
    let playing = try Run(["recordings", "play", "latest"]).start(in: home)
    try expectNothingBehind(playing, "player", in: home, after: signal)
  }

  @Test func `nor does a recogniser`() throws {
    let home = try recorded("")
    let words = "echo $$ > \(home.file("recogniser")); exec tail -f /dev/null"
    let path = try home.write(words + "\n", to: "recogniser.sh")
    let before = try String(contentsOfFile: home.file("config.yaml"), encoding: .utf8)
    _ = try home.write(before + "transcriber: [/bin/sh, \(path)]\n", to: "config.yaml")
    let writing = try Run(["recordings", "transcribe", "latest", "--yes"]).start(in: home)
    try expectNothingBehind(writing, "recogniser", in: home, after: SIGINT)
  }

  /// Ends a program with a signal once what it has started has written its number into a file of that name.
  private func expectNothingBehind(
    _ program: PipedProgram, _ child: String, in home: TestHome, after signal: Int32,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    func process() -> pid_t? {
      let text = try? String(contentsOfFile: home.file(child), encoding: .utf8)
      return text.flatMap { $0.hasSuffix("\n") ? pid_t($0.dropLast()) : nil }
    }
    try program.wait(child) { process() != nil }
    kill(program.pid, signal)
    #expect(try program.exitStatus() == 128 + signal, sourceLocation: sourceLocation)
    #expect(kill(try #require(process()), 0) != 0, sourceLocation: sourceLocation)
  }
}
