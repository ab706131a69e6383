import TestSupport
import Testing

/// What may stand on the lines of an answer.
@Suite(.timed) struct LineTests {
  private let session = [
    "practice", "--questions", "1", "--no-warm-up", "--no-follow-ups", "--no-closing", "--rate",
    "none", "--medium", "typed", "--seed", "7",
  ]

  /// The answer that such input gives, and how the session ends.
  private func answer(_ bytes: [UInt8]) throws -> (text: String?, state: String?) {
    let home = try TestHome()
    try Run(session).input(bytes).home(home).expect()
    let json = try Run(["review", "show", "latest", "--json"]).home(home).expect().json()
    return (json["turns"].all.first?["answer"].text, json["state"].text)
  }

  @Test(arguments: [
    ("one\r\ntwo\r\n\r\n", "one\ntwo"),
    ("one\n  \n\n", "one\n  "),
    ("\n\n\none\n\n", "one"),
    ("one\n/done", "one"),
    ("//done\n/done\n", "/done"),
    ("/usr/bin/env is a path\n\n", "/usr/bin/env is a path"),
    ("a\0b\n\n", "a\u{FFFD}b"),
    ("\u{FEFF}mark\n\n", "mark"),
    ("tab\there\n\n", "tab\there"),
    ("/DONE \nx\n/Done\n", ""),
  ])
  func `lines become an answer`(input: String, expected: String) throws {
    let (text, state) = try answer(Array(input.utf8))
    #expect(text == expected)
    #expect(state == "finished")
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() throws {
    let (text, state) = try answer([0x61, 0xFF, 0xFE, 0x62, 0xC3, 10, 10])
    #expect(text == "a\u{FFFD}\u{FFFD}b\u{FFFD}")
    #expect(state == "finished")
  }

  @Test func `a last line without its end is kept`() throws {
    let home = try TestHome()
    try Run(session).input("first\nand the rest").home(home).expect()
    let run = try Run(["resume"]).input("\n").home(home).expect()
    #expect(run.output.contains("You had said:\n  first\n  and the rest\n"), "\(run)")
    let json = try Run(["review", "show", "latest", "--json"]).home(home).expect().json()
    #expect(json["turns"].all.first?["answer"] == .text("first\nand the rest"))
  }

  // MARK: Hostile text

  private static let hostile =
    "\u{1B}]0;owned\u{7}\u{1B}[2J \u{9B}31m \u{202E}desrever \u{2066}x\u{8}"

  /// Bytes that could steer a terminal, or change the direction of its text.
  private func expectHarmless(
    _ run: Run.Result, _ sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shown = (run.output + run.problems).unicodeScalars
    let steering = shown.filter {
      switch $0.value {
      case 10: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(steering.isEmpty, "\(run)", sourceLocation: sourceLocation)
  }

  @Test func `an answer cannot steer the terminal`() throws {
    let home = try TestHome()
    let said = try Run(session).input("I said \(Self.hostile)").home(home).expect()
    expectHarmless(said)
    let resumed = try Run(["resume"]).input("\n").home(home).expect()
    #expect(resumed.output.contains("I said \\u{1B}]0;owned"), "\(resumed)")
    expectHarmless(resumed)
    expectHarmless(try Run(["review", "show", "latest"]).home(home).expect())
    let quoting = ["5", "I said \u{1B}]0;ow", "-", "2", Self.hostile]
    expectHarmless(try Run(["rate", "latest"]).input(lines: quoting).home(home).expect())
    for format in ["markdown", "text", "json"] {
      let words = ["debrief", "preview", "latest", "--format", format]
      expectHarmless(try Run(words).home(home).expect())
    }
  }

  @Test func `JSON holds an answer unchanged, without a raw control character`() throws {
    let home = try TestHome()
    try Run(session).input("\(Self.hostile)\n\n").home(home).expect()
    let run = try Run(["review", "show", "latest", "--json"]).home(home).expect()
    expectHarmless(run)
    #expect(try run.json()["turns"].all.first?["answer"] == .text(Self.hostile))
  }

  @Test(arguments: [
    ["\(hostile)"], ["practice", "--bank", "\(hostile)"], ["review", "show", "\(hostile)"],
    ["practice", "--interviewer", "\(hostile)"], ["practice", "--competency", "\(hostile)"],
    ["practice", "--kind", "\(hostile)"], ["--\(hostile)"], ["banks", "check", "\(hostile).yaml"],
    ["rate", "latest", "--turn", "1", "\(hostile)=3"],
  ])
  func `what is typed on the command line cannot steer the terminal`(words: [String]) throws {
    let run = try Run(words).result()
    #expect(run.status != 0)
    expectHarmless(run)
  }

  @Test func `a bank cannot steer the terminal`() throws {
    let home = try TestHome()
    let text = OwnBanks.bank.replacing("finished.", with: Self.hostile)
      .replacing("Questions of", with: "Questions\u{202E} of")
    let path = try home.write(text, to: "hostile.yaml")
    expectHarmless(try Run(["banks", "check", path]).home(home).expect(65))
    expectHarmless(try Run(["practice", "--bank", path]).home(home).expect(65))
    let escaped = OwnBanks.bank.replacing(
      "Questions of my own", with: #""\u202E of \e[31m my \u009B own""#)
    let other = try home.write(escaped, to: "escaped.yaml")
    for words in [
      ["banks", "check", other], ["banks", "show", other], ["practice", "--bank", other],
    ] {
      expectHarmless(try Run(words).home(home).result())
    }
  }
}
