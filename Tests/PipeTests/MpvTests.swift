import Foundation
import TestSupport
import Testing

/// Answers that a real mpv plays, for somebody who has set it up for films.
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
}
