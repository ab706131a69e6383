import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// Questions that are spoken by the best voice that is found.
@Suite(.timed) struct SpeakingTests {
  private static let piper = """
    case "$1" in
      --help) echo 'usage: piper --model FILE --output_file FILE' >&2 ;;
      -m) cat > "$HOME/spoken"; echo "$2" > "$HOME/voice"; echo sound > "$4" ;;
    esac
    """
  private static let mice = """
    case "$1" in
      --help) echo 'usage: piper [--resolution] sets up gaming mice' ;;
      *) touch "$HOME/mouse" ;;
    esac
    """

  /// A home with programs on its path.
  private func home(piper: String) throws -> TestHome {
    let home = try Rehearsal().home
    try put("piper", piper, in: home)
    try put("espeak-ng", "cat > \"$HOME/espoken\"; echo sound > \"$3\"", in: home)
    try put("play", "cp \"$1\" \"$HOME/played\"", in: home)
    _ = try home.write("player: [play, \"{wav}\"]\n", to: "data/config.yaml")
    return home
  }

  private func put(_ program: String, _ script: String, in home: TestHome) throws {
    let path = try file("bin/\(program)", "#!/bin/sh\n\(script)\n", in: home)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  @discardableResult private func file(
    _ name: String, _ text: String = "", in home: TestHome
  ) throws -> String {
    let directory = URL(filePath: home.file(name)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    return try home.write(text, to: name)
  }

  private func isThere(_ name: String, in home: TestHome) -> Bool {
    FileManager.default.fileExists(atPath: home.file(name))
  }

  /// Has a question spoken until its sound is played.
  private func speak(in home: TestHome) throws {
    let rehearsal = try Rehearsal(
      ["practice", "--speak", "--bank", "mine", "--seed", "3", "--no-warm-up"], in: home,
      environment: [
        "PATH": home.file("bin") + ":/usr/bin:/bin", "HOME": home.path,
        "XDG_DATA_DIRS": home.file("usr/share"), "XDG_DATA_HOME": nil, "XDG_CACHE_HOME": nil,
      ])
    try rehearsal.child.wait("the sound") { _ in isThere("played", in: home) }
  }

  @Test func `piper speaks with an English voice that lies in a usual place`() throws {
    let home = try home(piper: Self.piper)
    let voice = "usr/share/piper-voices/en/en_GB/cori/medium/en_GB-cori-medium.onnx"
    for name in [voice, "data/voices/de_DE-thorsten-medium.onnx"] {
      try file(name, in: home)
      try file(name + ".json", in: home)
    }
    // A voice whose settings are not beside it.
    try file("data/voices/en_US-lessac-medium.onnx", in: home)
    try speak(in: home)
    let spoken = try String(contentsOfFile: home.file("spoken"), encoding: .utf8)
    #expect(spoken.hasSuffix("Tell me about a time you gave bad news.\n"), "\(spoken)")
    #expect(
      try String(contentsOfFile: home.file("voice"), encoding: .utf8)
        == home.file(voice) + "\n")
    #expect(!isThere("espoken", in: home))
  }

  @Test func `the piper that sets up mice is left alone`() throws {
    let home = try home(piper: Self.mice)
    try file("data/voices/en_US-lessac-medium.onnx", in: home)
    try file("data/voices/en_US-lessac-medium.onnx.json", in: home)
    try speak(in: home)
    #expect(isThere("espoken", in: home))
    #expect(!isThere("mouse", in: home))
  }

  @Test func `espeak-ng says the question into a sound that is played`() throws {
    let home = try home(piper: "exit 1")
    // The real one, further down the path.
    try FileManager.default.removeItem(atPath: home.file("bin/espeak-ng"))
    try put("play", "cp \"$1\" \"$HOME/part\" && mv \"$HOME/part\" \"$HOME/played\"", in: home)
    try speak(in: home)
    let sound = try Data(contentsOf: URL(filePath: home.file("played")))
    #expect(sound.starts(with: Data("RIFF".utf8)))
    let samples = stride(from: 44, to: sound.count - 1, by: 2).map { place in
      Int16(bitPattern: UInt16(sound[place]) | UInt16(sound[place + 1]) << 8)
    }
    // Nine words: more than a second at 22,050 Hz, and something to hear in it.
    #expect(samples.count > 22_050)
    #expect(samples.count { $0.magnitude > 3000 } > 2000)
  }

  @Test func `a piper that fails makes room for the next`() throws {
    let home = try home(
      piper: "[ \"$1\" != --help ] && exit 1; echo --model --output-file")
    try file("data/voices/en_US-lessac-medium.onnx", in: home)
    try file("data/voices/en_US-lessac-medium.onnx.json", in: home)
    try speak(in: home)
    #expect(isThere("espoken", in: home))
  }
}
