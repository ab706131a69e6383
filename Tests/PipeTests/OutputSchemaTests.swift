import Foundation
import TestSupport
import Testing

/// Whatever the program writes as JSON keeps to its schema in `docs/schemas`; those of jobs and stories are held by
/// `JobSchemaTests`.
@Suite(.timed) struct OutputSchemaTests {
  private static let outputs = [
    ("review show latest --json", "session"), ("review show 1 --json", "session"),
    ("data export - | head -n 1", "session"), ("data export - | tail -n 1", "session"),
    ("review list --json", "session-list"), ("review compare 1 2 --json", "session-comparison"),
    ("review question own/finished --json", "question"), ("review search told --json", "search"),
    ("review trends --json", "trends"), ("review weakest --json", "weakest"),
    ("review hints --json", "hints"), ("debrief compare 1 --json", "comparison"),
    ("debrief calibration --json", "calibration"), ("banks list --json", "banks"),
    ("banks list --asked --json", "asked-questions"), ("banks show own --json", "bank-questions"),
    ("banks coverage --json", "bank-coverage"), ("banks check own.yaml --json", "check"),
    ("banks check list.md --json || test $? = 65", "check"),
    ("banks import list.md --kind technical --to new.yaml --json", "import"),
    ("banks import two.md --dry-run --json", "import"), ("banks path --json", "bank-places"),
    ("recordings list --json", "recordings"), ("recordings measure tone.wav --json", "delivery"),
    ("config list --json", "configuration"), ("data check --json || test $? = 65", "store-check"),
    ("data path --json", "places"), ("data merge other.jsonl --json", "merge"),
    ("doctor --json", "doctor"),
  ]

  /// The schemas that another suite holds.
  private static let others: Set = [
    "contacts", "coverage", "funnel", "job-search", "jobs", "next", "posting", "report-reply",
    "reports", "stories", "words",
  ]

  @Test func `everything that is written keeps to its schema`() throws {
    let home = try Self.practised()
    let written = try Self.outputs.map { command, _ in
      try Run(shell: "rehearse " + command).home(home).directory(home.path).expect().output
    }
    let schemas = Self.outputs.map(\.1)
    let violations = try Schemas.violations(Array(zip(schemas, written)))
    for ((command, schema), (json, violations)) in zip(Self.outputs, zip(written, violations)) {
      #expect(violations == "", "\(command): \(json)")
      guard json.hasPrefix("{") else { continue }
      #expect(json.contains("\"rehearse.\(schema)/1\""), "\(command): \(json)")
    }
    // What is something else breaks each of them.
    let objects = zip(schemas, written).filter { $1.hasPrefix("{") }.map { ($0.0, "{}") }
    let others = schemas.map { ($0, "7") } + objects
    for (other, violations) in zip(others, try Schemas.violations(others)) {
      #expect(violations != "", "\(other)")
    }
  }

  @Test func `where there is nothing, it does so too`() throws {
    let home = try TestHome()
    let commands = [
      "review list", "review search told", "review trends", "review weakest", "debrief calibration",
      "recordings list", "config list", "data check", "data path", "banks path",
    ]
    let documents = try commands.map { command in
      let (whole, schema) = try #require(Self.outputs.first { $0.0.hasPrefix(command) })
      return (schema, try Run(shell: "rehearse \(whole)").home(home).expect().output)
    }
    for (document, violations) in zip(documents, try Schemas.violations(documents)) {
      #expect(violations == "", "\(document)")
    }
  }

  @Test func `every schema is held to by something, and every command that writes JSON is here`()
    throws
  {
    #expect(try Schemas.names() == Self.others.union(Self.outputs.map(\.1)))
    let held = Self.outputs.map(\.0)
    for (words, arguments) in try Command.all() {
      guard arguments.contains(where: { $0.options.contains("json") }) else { continue }
      let name = words.joined(separator: " ")
      guard !["jobs", "stories"].contains(words[0]),
        !["review words", "review reports"].contains(name)
      else { continue }
      #expect(held.contains { $0.hasPrefix(name) }, "\(name)")
    }
  }

  // MARK: What there is

  /// Two sessions with scores, a friend's reply to the first, an interview from memory, a suspended one, and files of
  /// every kind.
  private static func practised() throws -> TestHome {
    let home = try OwnBanks.home()
    let practice = ["practice"] + OwnBanks.words + ["--no-warm-up", "--no-closing"]
    for _ in 1...2 {
      try Run(practice + ["--rate", "none", "--questions", "2"])
        .input("I told them in 2019.\n\nIt ended.\n\nWe maybe did.\n\nNothing.\n\n").home(home)
        .expect()
      try Run(["rate", "latest", "--answer", "1", "structure=3", "evidence=-"]).home(home).expect()
    }
    let debrief = try Run(
      ["debrief", "export", "1", "--for", "Sam", "--format", "json", "-o", "-", "--yes"]
    ).home(home).expect().json()
    let reply = """
      {"schema": "rehearse.reply/1", "debrief": "\(debrief["debrief"].text ?? "")", "rater": "Sam",
       "saw": "transcript", "ratings": [{"turn": 1, "dimension": "structure", "score": 4,
       "comment": "Clear."}], "overall": {"worked": "Much.", "workOn": "", "tryNext": "",
       "decision": "yes"}}
      """
    try Run(["debrief", "import", home.write(reply, to: "reply.json"), "--yes"]).home(home).expect()
    _ = try Run(["practice", "--recall", "--company", "Acme", "--rate", "none"])
      .input("What did you build?\nA store.\n\n\n").home(home).result()
    _ = try Run(practice).input("I began").home(home).result()
    let other = try TestHome()
    try Run(["jobs", "add", "SRE", "--company", "Acme"]).home(other).expect()
    try Run(["stories", "add", "Queue", "--action", "I split it."]).home(other).expect()
    try Run(practice + ["--rate", "none", "--questions", "1"]).input("I told.\n\nYes.\n\n")
      .variable("REHEARSE_BANKS", home.file("banks")).home(other).expect()
    try Run(["data", "export", home.file("other.jsonl")]).home(other).expect()
    _ = try home.write(OwnBanks.bank, to: "own.yaml")
    _ = try home.write("- What is a mutex?\n- What is a heap?\n- Go on.\n", to: "list.md")
    _ = try home.write(
      "# Technical\n\n- What is a mutex?\n\n# Behavioral\n\n- Tell me about a time you failed.\n",
      to: "two.md")
    _ = try home.write("practice: {questions: 3, speak: false}\n", to: "config.yaml")
    try tone.write(to: URL(filePath: home.file("tone.wav")))
    return home
  }

  /// Two seconds of a tone: 16 kHz, 16 bits, one channel.
  private static var tone: Data {
    let samples = (0..<32_000).map { Int16(8000 * sin(Double($0) * 2 * .pi * 220 / 16_000)) }
    func bytes(_ number: some FixedWidthInteger) -> Data {
      withUnsafeBytes(of: number.littleEndian) { Data($0) }
    }
    let body = samples.map { bytes($0) }.reduce(Data(), +)
    return Data("RIFF".utf8) + bytes(UInt32(36 + body.count)) + Data("WAVEfmt ".utf8)
      + bytes(UInt32(16)) + bytes(UInt16(1)) + bytes(UInt16(1)) + bytes(UInt32(16_000))
      + bytes(UInt32(32_000)) + bytes(UInt16(2)) + bytes(UInt16(16)) + Data("data".utf8)
      + bytes(UInt32(body.count)) + body
  }
}
