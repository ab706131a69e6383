import TestSupport
import Testing

/// The session that scripts lean on: answers in, the same answers out.
@Suite(.timed) struct ContractTests {
  private static let session = [
    "practice", "--questions", "3", "--no-warm-up", "--no-follow-ups", "--no-closing", "--rate",
    "none", "--seed",
  ]
  private static let answers = [
    "Grüße, 面接の準備はできました 👩‍👩‍👧‍👦\nsecond line, e\u{301} and \u{E9}\n\ttabbed  and spaced ",
    (0..<100).map { "\($0) " + String(repeating: "å", count: 98 - "\($0)".count) }
      .joined(separator: "\n") + String(repeating: "z", count: 1),
  ]

  private func asked(seed: Int, home: TestHome? = nil) throws -> [String?] {
    let home = try home ?? TestHome()
    try Run(Self.session + ["\(seed)"]).input("/skip\n/skip\n/skip\n").home(home).expect()
    let json = try Run(["review", "show", "latest", "--json"]).home(home).expect().json()
    return json["turns"].all.map { $0["question"]["id"].text }
  }

  @Test func `three answers come back byte for byte`() throws {
    #expect(Self.answers[1].count == 10_000)
    let home = try TestHome()
    let run = try Run(Self.session + ["7"])
      .input(Self.answers.map { $0 + "\n\n" }.joined() + "/skip\n").home(home).expect()
    #expect(run.problems == "")
    let json = try Run(["review", "show", "latest", "--json"]).home(home).expect().json()
    let turns = json["turns"].all
    // Swift takes two forms of one letter for equal; bytes are not.
    #expect(
      turns.map { $0["answer"].text.map { Array($0.utf8) } }
        == (Self.answers + [""]).map { Array($0.utf8) })
    #expect(turns.map { $0["skipped"] } == [.bool(false), .bool(false), .bool(true)])
    #expect(turns.map { $0["role"] } == Array(repeating: .text("question"), count: 3))
    #expect(json["state"] == .text("finished"))
    #expect(json["seed"] == .number(7))
  }

  @Test func `a line as long as an answer comes back`() throws {
    let home = try TestHome()
    let line = String(repeating: "a long way ", count: 20_000)
    try Run(Self.session + ["7"]).input(line + "\n\n/skip\n/skip\n").home(home).expect()
    let json = try Run(["review", "show", "latest", "--json"]).home(home).expect().json()
    #expect(json["turns"].all.first?["answer"] == .text(line))
  }

  @Test func `the same seed asks the same questions`() throws {
    #expect(try asked(seed: 7) == asked(seed: 7))
  }

  @Test func `two seeds ask different questions`() throws {
    let all = try [7, 8, 9].map { try asked(seed: $0) }
    #expect(Set(all).count == 3, "\(all)")
  }

  @Test func `a session without a seed says which one it took`() throws {
    let home = try TestHome()
    let words = Array(Self.session.dropLast())
    try Run(words).input("/skip\n/skip\n/skip\n").home(home).expect()
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().json()
    let seed = try #require(json["seed"].number)
    #expect(try asked(seed: Int(seed)) == json["turns"].all.map { $0["question"]["id"].text })
  }

  // MARK: Keys

  @Test func `every key of the contract is there, with its type`() throws {
    let home = try OwnBanks.home()
    try Run(Script.typed.practice).input(lines: Script.typed.texts).home(home).expect()
    try Run(["rate", "1", "--turn", "2", "--rater", "Sam", "structure=5", "evidence=-"]).home(home)
      .expect()
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().json()
    json.expect(
      [
        "schema": "text", "id": "text", "number": "number", "startedAt": "text",
        "finishedAt": "text", "state": "text", "mode": "text", "medium": "text",
        "interviewer": "text", "seed": "number", "banks": "list", "decision": "text",
        "turns": "list", "best": "number", "worst": "number",
        "role": "null", "job": "null", "company": "null", "position": "null",
      ])
    #expect(json["schema"] == .text("rehearse.session/1"))
    #expect(json["decision"] == .text("strong-yes"))
    #expect(json["startedAt"].text?.wholeMatch(of: Self.time) != nil)
    #expect(json["finishedAt"].text?.wholeMatch(of: Self.time) != nil)
    for bank in json["banks"].all { bank.expect(["id": "text", "sha256": "text"]) }
    #expect(json["banks"].all.allSatisfy { $0["sha256"].text?.count == 64 })
    let turns = json["turns"].all
    #expect(
      turns.map { $0["role"].text } == ["warm-up", "question", "question", "closing", "redo"])
    for turn in turns { expectTurn(turn) }
    #expect(turns.last?["redoOf"] == .number(2))
  }

  private static var time: Regex<Substring> { /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/ }

  private func expectTurn(_ turn: JSONValue) {
    let isFromBank = turn["role"] != .text("warm-up") && turn["role"] != .text("closing")
    let fromBank = isFromBank ? "text" : "null"
    turn.expect([
      "number": "number", "role": "text",
      "redoOf": turn["role"] == .text("redo") ? "number" : "null",
      "question": "object", "askedAt": "text", "thinkingSeconds": "number",
      "answerSeconds": "number", "pausedSeconds": "number", "budgetSeconds": "number",
      "skipped": "bool", "answer": "text", "followUps": "list", "hints": "list", "ratings": "list",
    ])
    turn["question"].expect([
      "bank": fromBank, "id": "text", "kind": fromBank, "competency": fromBank, "text": "text",
    ])
    for followUp in turn["followUps"].all {
      followUp.expect([
        "text": "text", "sign": followUp["text"] == .text("Who helped you?") ? "null" : "text",
        "answer": "text", "answerSeconds": "number",
      ])
    }
    for hint in turn["hints"].all { hint.expect(["rule": "text", "matched": "list"]) }
    for rating in turn["ratings"].all {
      rating.expect([
        "rater": "text", "dimension": "text", "group": "text", "medium": "text",
        "score": rating["score"] == .null ? "null" : "number",
        "evidence": rating["evidence"] == .null ? "null" : "text", "ratedAt": "text",
      ])
    }
    #expect(isFromBank == !turn["ratings"].all.isEmpty)
  }

  @Test func `a prediction says whose scores it means, and nothing else does`() throws {
    let home = try OwnBanks.home()
    try Run(Script.observed.practice).input(lines: Script.observed.texts).home(home).expect()
    let json = try Run(["review", "show", "1", "--json"]).home(home).expect().json()
    let ratings = try json["turns"].all.element(0)["ratings"].all
    #expect(ratings.map { $0["rater"].text } == ["Sam", "Sam", "self", "self", "self", "self"])
    #expect(
      ratings.map { $0["predicts"] } == [.null, .null, .null, .null, .text("Sam"), .text("Sam")])
    #expect(ratings.prefix(4).allSatisfy { !$0.keys.contains("predicts") })
  }

  @Test func `what is not known yet is null`() throws {
    let home = try TestHome()
    try Run(Self.session + ["7"]).input("One.\n\n").home(home).expect()
    let json = try Run(["review", "show", "latest", "--json"]).home(home).expect().json()
    #expect(json.keys.isSuperset(of: ["finishedAt", "decision", "best", "worst"]))
    #expect(json["finishedAt"] == .null)
    #expect(json["decision"] == .null)
    #expect(json["state"] == .text("suspended"))
  }
}

extension JSONValue {
  /// Fails the test unless these are all the keys, each with a value of that type.
  fileprivate func expect(
    _ types: [String: String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = Dictionary(uniqueKeysWithValues: keys.map { ($0, self[$0].type) })
    #expect(found == types, sourceLocation: sourceLocation)
  }
}
