import Foundation
import TestSupport
import Testing

/// Answers that are recorded and played through a real sound server, in a room without a sound card.
@Suite(.timed) struct SoundServerTests {
  /// A sound server without a sound card.
  enum Server: CaseIterable {
    case pulseAudio, pipeWire

    /// What records from it, of what is found first.
    var recorder: String { self == .pulseAudio ? "parec" : "pw-record" }

    /// What starts it.
    fileprivate var command: [String] {
      switch self {
      case .pulseAudio:
        ["/usr/bin/pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n"]
          + ["-L", "module-native-protocol-unix"]
      case .pipeWire:
        [
          "/bin/sh", "-c",
          """
          export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
          dbus-daemon --session --nofork --nopidfile --address=$DBUS_SESSION_BUS_ADDRESS & a=$!
          pipewire & b=$!
          trap 'kill $a $b $c $d' EXIT
          trap exit TERM
          until [ -S $XDG_RUNTIME_DIR/bus -a -S $XDG_RUNTIME_DIR/pipewire-0 ]; do sleep 0.01; done
          wireplumber & c=$!
          pipewire-pulse & d=$!
          wait
          """,
        ]
      }
    }
  }

  /// A sound server of its own: what is played into its room comes out of its microphone.
  private final class Room {
    let home: TestHome
    private let daemon: PipedProgram

    init(_ server: Server) throws {
      home = try OwnBanks.home()
      daemon = try PipedProgram(
        server.command, environment: Self.variables(home), directory: home.path)
      let socket = home.file("pulse/native")
      try daemon.wait("the sound server") { FileManager.default.fileExists(atPath: socket) }
      switch server {
      case .pulseAudio:
        try load("module-null-sink sink_name=room rate=16000 channels=1")
        try load(
          "module-remap-source source_name=desk master=room.monitor "
            + "source_properties=device.description=Desk-microphone")
      case .pipeWire:
        try load(
          "module-null-sink media.class=Audio/Sink sink_name=room channel_map=mono rate=16000")
        try load(
          "module-null-sink media.class=Audio/Source/Virtual sink_name=desk channel_map=mono "
            + "rate=16000 sink_properties=device.description=Desk-microphone")
        try daemon.wait("the ports") {
          (try? status(["/usr/bin/pw-link", "room:monitor_MONO", "desk:input_MONO"])) == 0
        }
        try #expect(status(["/usr/bin/pactl", "set-default-sink", "room"]) == 0)
      }
      try #expect(status(["/usr/bin/pactl", "set-default-source", "desk"]) == 0)
    }

    deinit {
      kill(daemon.pid, SIGTERM)
      _ = try? daemon.exitStatus()
    }

    private static func variables(_ home: TestHome) -> [String: String] {
      [
        "PATH": "/usr/bin:/bin", "HOME": home.path, "XDG_RUNTIME_DIR": home.path, "LANG": "C.UTF-8",
      ]
    }

    private func load(_ module: String) throws {
      let words = module.split(separator: " ").map(String.init)
      try #expect(status(["/usr/bin/pactl", "load-module"] + words) == 0)
    }

    private func status(_ words: [String]) throws -> Int32 {
      var status: Int32 = 0
      try program(words) { status = try $0.exitStatus() }
      return status
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

  @Test(arguments: Server.allCases)
  func `what is said into its microphone is recorded, measured and played`(
    server: Server
  ) throws {
    let room = try Room(server)
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

  @Test(arguments: Server.allCases)
  func `trying it names the microphone first, then the level, then plays it back`(
    server: Server
  ) throws {
    let room = try Room(server)
    let tried = try room.run(["recordings", "try"]).expect()
    let parts = [
      "Desk-microphone", "Level: ", "recorded with `\(server.recorder)`", "Playing it back",
      "kept.",
    ]
    let places = parts.map { tried.output.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(tried)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(tried)")
    #expect(recorded(room) == [])
  }
}

/// A microphone that is ALSA's plug-in for files. It hands out its file as fast as it is read, so `arecord` ends by itself.
@Suite(.timed) struct ALSATests {
  @Test func `what arecord reads is kept byte for byte`() throws {
    let home = try OwnBanks.home()
    let samples = Data((0..<32_000).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0x1F)] })
    try samples.write(to: URL(filePath: home.file("voice.raw")))
    let microphone = """
      pcm.!default {
        type file
        slave.pcm "null"
        file "/dev/null"
        infile "\(home.file("voice.raw"))"
        format "raw"
      }
      """
    _ = try home.write(microphone, to: "asound.conf")
    let recorder = "arecord, -q, -t, raw, -f, S16_LE, -r, 16000, -c, 1, -d, 2"
    _ = try home.write("recorder: [\(recorder)]\n", to: "config.yaml")
    let running = try Run(RecordingTests.practice).home(home)
      .variable("ALSA_CONFIG_PATH", "/usr/share/alsa/alsa.conf:" + home.file("asound.conf"))
      .start(in: home)
    try running.wait("the question") { running.says("Enter stops it", output: 0, problems: 0) }
    try running.send(Array("\n".utf8))
    try running.wait("the sound") { RecordingTests().size(home) >= 44 + samples.count }
    try running.send(Array("\nWe shipped it.\n\n".utf8))
    running.endInput()
    #expect(try running.exitStatus() == 0)
    let name = try #require(RecordingTests().recordings(home).first)
    let kept = try Data(contentsOf: URL(filePath: home.file("recordings/\(name)")))
    #expect(kept.dropFirst(44).prefix(samples.count) == samples)
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
