import Foundation
import TestSupport
import Testing

/// Answers that are recorded and played through a real sound server, in a room without a sound card.
@Suite(.timed) struct SoundServerTests {
  /// A PulseAudio daemon of its own: what is played into its room comes out of its microphone.
  private final class Room {
    let home: TestHome
    private let daemon: PipedProgram

    init() throws {
      home = try OwnBanks.home()
      let modules = [
        "module-native-protocol-unix", "module-null-sink sink_name=room rate=16000 channels=1",
        "module-remap-source source_name=desk master=room.monitor "
          + "source_properties=device.description=Desk-microphone",
      ]
      daemon = try PipedProgram(
        ["/usr/bin/pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n"]
          + modules.flatMap { ["-L", $0] }, environment: Self.variables(home),
        directory: home.path)
      try pactl("set-default-source", "desk")
    }

    deinit { kill(daemon.pid, SIGTERM) }

    private static func variables(_ home: TestHome) -> [String: String] {
      [
        "PATH": "/usr/bin:/bin", "HOME": home.path, "XDG_RUNTIME_DIR": home.path, "LANG": "C.UTF-8",
      ]
    }

    /// Waits for the daemon, and tells it something.
    private func pactl(_ words: String...) throws {
      let socket = home.file("pulse/native")
      try daemon.wait("the sound server") { FileManager.default.fileExists(atPath: socket) }
      try program(["/usr/bin/pactl"] + words) { try #expect($0.exitStatus() == 0) }
    }

    /// Runs a program in the room.
    func program(_ words: [String], _ body: (PipedProgram) throws -> Void) throws {
      try body(PipedProgram(words, environment: Self.variables(home), directory: home.path))
    }

    func run(_ words: [String]) -> Run {
      Run(words).home(home).variable("XDG_RUNTIME_DIR", home.path).variable("HOME", home.path)
    }
  }

  /// Three seconds at 200 Hz that swell four times a second, with a pause in the middle.
  private func voice() -> Data {
    let samples = (0..<48_000).flatMap { index -> [UInt8] in
      let time = Double(index) / 16_000
      let loudness = (1.2..<1.8).contains(time) ? 0 : 0.55 - 0.45 * cos(2 * .pi * 4 * time)
      let bits = UInt16(bitPattern: Int16(16_000 * loudness * sin(2 * .pi * 200 * time)))
      return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
    }
    return Data(samples)
  }

  private func recorded(_ room: Room) -> [String] {
    RecordingTests().recordings(room.home)
  }

  /// Whether something is heard in what was recorded, to its last half second.
  private func holds(_ seconds: Double, _ room: Room) -> Bool {
    let path = recorded(room).first.map { room.home.file("recordings/\($0)") }
    guard let bytes = path.flatMap({ FileManager.default.contents(atPath: $0) }) else {
      return false
    }
    let loud = stride(from: 44, to: bytes.count - 1, by: 2).filter { place in
      let bits = UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
      return abs(Int(Int16(bitPattern: bits))) > 2000
    }
    return Double((loud.last ?? 0) - (loud.first ?? 0)) / 32_000 > seconds
  }

  @Test func `what is said into PulseAudio's microphone is recorded, measured and played`() throws {
    let room = try Room()
    try voice().write(to: URL(filePath: room.home.file("voice.raw")))
    let running = try room.run(RecordingTests.practice).start(in: room.home)
    try running.wait("the question") { running.says("Enter stops it", output: 0, problems: 0) }
    try running.send(Array("\n".utf8))
    // Silence comes out of it as soon as it is open.
    try running.wait("the microphone") { RecordingTests().size(room.home) > 3_000 }
    let speaking =
      ["/usr/bin/pacat", "--playback", "--raw", "--rate=16000", "--channels=1", "--format=s16le"]
      + [room.home.file("voice.raw")]
    try room.program(speaking) { speaker in
      try #expect(speaker.exitStatus() == 0)
      try running.wait("the voice") { holds(2.8, room) }
    }
    try running.send(Array("\nWe shipped it.\n\n".utf8))
    running.endInput()
    #expect(try running.exitStatus() == 0)
    let shown = try room.run(["review", "show", "latest", "--json"]).expect().transcript()
    let delivery = try #require(shown["turns"].all.first)["recording"]["delivery"]
    let pitch = try #require(delivery["pitchMedian"].number)
    #expect((198...202).contains(pitch), "\(shown)")
    #expect(delivery["pauses"].all.count == 1, "\(shown)")
    try room.run(["recordings", "play", "latest"]).expect()
  }

  @Test func `trying it names the microphone first, then the level, then plays it back`() throws {
    let room = try Room()
    let tried = try room.run(["recordings", "try"]).expect()
    let parts = ["Desk-microphone", "Level: ", "recorded with `parec`", "Playing it back", "kept."]
    let places = parts.map { tried.output.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(tried)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(tried)")
    #expect(recorded(room) == [])
  }
}

/// Answers that a real recogniser writes down.
@Suite(.timed) struct RecogniserTests {
  private static let sentence = "/usr/share/pocketsphinx/test/data/goforward.raw"

  @Test func `pocketsphinx writes down its own sentence, and that is the answer`() throws {
    let bytes = try #require(
      FileManager.default.attributesOfItem(atPath: Self.sentence)[.size] as? Int)
    let microphone = RecordingTests.Microphone(
      name: "sentence", script: "cat \(Self.sentence); exec tail -f /dev/null",
      samples: bytes / 2)
    let home = try RecordingTests().home(microphone)
    let file = URL(filePath: home.file("config.yaml"))
    let words = "transcriber: [pocketsphinx_continuous, -infile, \"{wav}\", -logfn, /dev/null]\n"
    try (String(contentsOf: file, encoding: .utf8) + words).write(
      to: file, atomically: true, encoding: .utf8)
    let running = try RecordingTests().speaking(microphone, in: home)
    try running.send(Array("\n\n".utf8))
    running.endInput()
    #expect(try running.exitStatus() == 0)
    let shown = try Run(["review", "show", "latest", "--json"]).home(home).expect().transcript()
    let turn = try #require(shown["turns"].all.first)
    #expect(turn["answer"] == .text("go forward ten meters"))
    #expect(turn["recording"]["transcribed"] == .bool(true))
  }
}
