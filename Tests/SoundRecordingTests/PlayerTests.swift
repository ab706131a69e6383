import Foundation
import TestSupport
import Testing

@testable import SoundRecording

@Suite(.timed) struct PlayerTests {
  private let home: TestHome
  private let samples: [UInt8]

  init() throws {
    home = try TestHome()
    samples = try home.samples("voice.raw", count: 32_000)
    let writer = try WAVFileWriter(path: home.file("answer.wav"))
    try writer.append(samples[...])
    try writer.finish()
  }

  private func player(_ words: [String]...) throws -> Player {
    try Player(
      words.map(PlayerCommand.init), path: home.file("answer.wav"), excerptsIn: home.path)
  }

  @Test func `it plays the file itself from the beginning, and the rest of it from elsewhere`()
    throws
  {
    let script = try home.script(
      "play",
      "cp \"$1\" \(home.file("heard.tmp")); "
        + "mv \(home.file("heard.tmp")) \(home.file("heard.wav")); exec tail -f /dev/null")
    let player = try player(sh(script))
    #expect(player.seconds == 2)
    try player.play()
    wait("for the sound") { FileManager.default.fileExists(atPath: home.file("heard.wav")) }
    #expect(try home.recorded("heard.wav") == samples)
    try FileManager.default.removeItem(atPath: home.file("heard.wav"))
    try player.play(from: 1.5)
    wait("for the sound") { FileManager.default.fileExists(atPath: home.file("heard.wav")) }
    #expect(try home.recorded("heard.wav") == Array(samples[48_000...]))
    player.stop()
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!left.contains { $0.hasPrefix(".listening") })
  }

  @Test func `it knows where it is, and stays there when it is stopped`() throws {
    let script = try home.script("play", "exec tail -f /dev/null")
    let player = try player(sh(script))
    try player.play()
    wait("for it to go on") { player.position > 0.02 }
    #expect(player.isPlaying)
    try player.skip(1)
    #expect(player.position >= 1.02)
    player.stop()
    let place = player.position
    #expect(place >= 1.02)
    #expect(!player.isPlaying)
    #expect(player.position == place)
    try player.skip(-5)
    #expect(player.position < 0.5)
  }

  @Test func `after the end it is at the end, and there is nothing more to play`() throws {
    let script = try home.script("play", "exit 0")
    let player = try player(sh(script))
    try player.play()
    wait("for its end") { !player.isPlaying }
    #expect(player.position == 2)
    try player.skip(5)
    #expect(!player.isPlaying)
  }

  @Test func `the first player that is there is taken`() throws {
    let script = try home.script("play", "exec tail -f /dev/null")
    let player = try player(["/nonexistent/player"], sh(script))
    try player.play()
    #expect(player.isPlaying)
  }

  @Test func `a player that fails at once makes room for the next`() throws {
    let broken = try home.script("broken", "exit 1")
    let good = try home.script("good", "exec tail -f /dev/null")
    let player = try player(sh(broken), sh(good))
    try player.play(from: 1)
    wait("for the second") { player.isPlaying && player.end == nil && player.position > 1.1 }
    let lonely = try self.player(sh(broken))
    try lonely.play()
    wait("for its end") { !lonely.isPlaying }
    #expect(lonely.end == .status(1))
    #expect(lonely.position == 0)
  }

  @Test func `where there is none, all that were tried are named`() throws {
    let player = try player(["/nonexistent/one"], ["/nonexistent/two"])
    #expect(throws: SoundError.noPlayer(tried: ["/nonexistent/one", "/nonexistent/two"])) {
      try player.play(from: 1)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!left.contains { $0.hasPrefix(".listening") })
  }

  @Test func `a film is begun at a moment by what can do so, and from its start by the rest`()
    throws
  {
    let film = try home.write("a film, as far as anybody knows", to: "film.mp4")
    for name in ["mpv", "ffplay", "other"] {
      let path = try home.script(
        name, "#!/bin/sh\necho \"$@\" > \(home.file("asked")); exec tail -f /dev/null")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let wanted = [
      "mpv": "--start=61.5 --no-terminal --keep-open=no --idle=no --loop-file=no "
        + "--loop-playlist=no --pause=no --speed=1 --no-resume-playback "
        + "--save-position-on-quit=no -q \(film)\n",
      "ffplay": "-ss 61.5 -q \(film)\n",
      "other": "-q \(film)\n",
    ]
    for (name, words) in wanted {
      try? FileManager.default.removeItem(atPath: home.file("asked"))
      let player = try Player(
        [PlayerCommand([home.file(name), "-q"])], path: film, excerptsIn: home.path)
      #expect(player.seconds == nil)
      try player.play(from: 61.5)
      var asked = ""
      wait("for \(name)") {
        asked = (try? String(contentsOfFile: home.file("asked"), encoding: .utf8)) ?? ""
        return asked.hasSuffix("\n")
      }
      #expect(asked == words)
      #expect((player.position >= 61.5) == (name != "other"))
      player.stop()
    }
  }

  @Test func `what a file is tells which programs may play it`() throws {
    func programs(_ name: String) throws -> [String] {
      PlayerCommand.chain(configured: nil, for: try PlayedFile(home.file(name))).map(\.program)
    }
    _ = try home.write("RIFF    WAVEfmt of another kind", to: "other.wav")
    _ = try home.write("ID3", to: "short.mp3")
    #expect(try PlayedFile(home.file("answer.wav")) == .recording(seconds: 2))
    #expect(try PlayedFile(home.file("other.wav")) == .sound)
    #expect(try programs("other.wav") == programs("answer.wav"))
    // It would make noise of it.
    #expect(try !programs("short.mp3").contains("aplay"))
    #expect(try programs("short.mp3").first == "mpv")
    #expect(
      PlayerCommand.chain(configured: ["vlc"], for: .film).map(\.program) == ["vlc"])
  }

  @Test func `the file stands where the command says, else last`() {
    #expect(PlayerCommand(["p", "-q"]).words(for: "a.wav") == ["p", "-q", "a.wav"])
    #expect(PlayerCommand(["p", "{wav}", "-q"]).words(for: "a.wav") == ["p", "a.wav", "-q"])
    #expect(
      PlayerCommand.chain(configured: nil).map(\.program) == [
        "pw-play", "paplay", "aplay", "mpv", "ffplay",
      ])
  }
}
