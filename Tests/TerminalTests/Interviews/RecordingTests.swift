import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// An answer that is recorded, as the person at the terminal sees it; a script is the microphone.
@Suite(.timed) struct RecordedAnswerTests {
  /// A home with a microphone that hums, and a player that notes what it plays.
  private func home() throws -> TestHome {
    let home = try Rehearsal().home
    let voice = (0..<16_000).flatMap { index -> [UInt8] in
      let bits = UInt16(bitPattern: Int16(8000 * sin(Double(index) / 10)))
      return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
    }
    try Data(voice).write(to: URL(filePath: home.file("voice.raw")))
    let microphone = try home.write(
      "while :; do head -c 3200 \(home.file("voice.raw")); sleep 0.1; done\n", to: "mic.sh")
    let player = try home.write(
      "echo played >>\(home.file("played")); exec tail -f /dev/null\n", to: "play.sh")
    _ = try home.write(
      "recorder: [/bin/sh, \(microphone)]\nplayer: [/bin/sh, \(player)]\n", to: "data/config.yaml")
    return home
  }

  @Test func `it is heard while it is scored, and its keys do what they say`() throws {
    let rehearsal = try Rehearsal(
      ["practice", "--record", "--bank", "mine", "--seed", "3", "--no-warm-up", "--no-closing"]
        + ["--no-follow-ups"], in: home())
    try rehearsal.child.wait("level") { $0.text.contains(/dB  say something; Enter starts/) }
    rehearsal.enter("")
    try rehearsal.shows("Enter starts the clock and the recording >")
    rehearsal.enter("")
    try rehearsal.child.wait("meter") {
      $0.text.contains(/0:0\d \/ 3:00  \S+ -12 dB  Enter ends, p pauses, r again, x no sound >/)
    }
    rehearsal.type("p")
    try rehearsal.child.wait("menu") { $0.text.hasSuffix("continue / repeat / skip / leave >") }
    rehearsal.enter("")
    try rehearsal.child.wait("meter again") { $0.line.contains(/dB  Enter ends/) }
    rehearsal.type("r")
    try rehearsal.child.wait("question") { $0.text.contains("r once more starts over") }
    rehearsal.type("r")
    try rehearsal.child.wait("another start") { $0.text.contains("From the start; the clock too.") }
    try rehearsal.child.wait("meter once more") { $0.line.contains(/-12 dB  Enter ends/) }
    rehearsal.enter("")
    try rehearsal.child.wait("gist") { $0.text.contains("Type the gist") }
    rehearsal.enter("I told them.")
    rehearsal.enter("")
    try rehearsal.child.wait("decision") { $0.text.hasSuffix("your view:") }
    rehearsal.enter("yes")
    try rehearsal.child.wait("scores") {
      $0.text.contains("l plays it") && $0.text.contains("scores, in this order")
    }
    rehearsal.enter("l")
    // The clock goes on while the player starts; the next score stops it.
    let played = rehearsal.home.file("played")
    try rehearsal.child.wait("player") {
      $0.line.contains(/▶ 0:0\d \/ 0:0\d  l again, . stops/)
        && FileManager.default.fileExists(atPath: played)
    }
    // A digit is a score, also while sound plays.
    rehearsal.type("3")
    try rehearsal.child.wait("score in the line") { $0.line.hasSuffix("one by one, l plays): 3") }
    rehearsal.enter(" 3")
    try rehearsal.child.wait("measures") { $0.text.contains("measured: ") }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: rehearsal.home.file("data/recordings")
    ).filter { !$0.hasPrefix(".") }
    #expect(names.count == 1, "\(names)")
    #expect(names.allSatisfy { $0.hasSuffix("-1-0-2.wav") }, "\(names)")
  }

  @Test(arguments: [
    ("", "`/nonexistent/recorder` cannot be started: No such file or directory"),
    ("exit 1", "ended with status 1 before it gave any sound"),
    ("printf RIFF; exec tail -f /dev/null", "writes a file with a header"),
  ])
  func `without a microphone it is said why, and it goes on without sound`(
    script: String, says: String
  ) throws {
    let home = try home()
    let path = try home.write(script + "\n", to: "mic.sh")
    let words = script.isEmpty ? "/nonexistent/recorder" : "/bin/sh, \(path)"
    _ = try home.write("recorder: [\(words)]\n", to: "data/config.yaml")
    let rehearsal = try Rehearsal(
      ["practice", "--record", "--bank", "mine", "--seed", "3", "--no-warm-up", "--no-closing"],
      in: home)
    try rehearsal.shows("Enter when you start to speak >")
    let shown = rehearsal.child.screen.text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(shown.contains(says), "\(shown)")
    #expect(shown.contains("The interview goes on without sound"), "\(shown)")
  }
}
