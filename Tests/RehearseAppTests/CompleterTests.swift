import InterviewCore
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

@testable import RehearseApp

/// What Tab offers.
@MainActor struct CompleterTests {
  private static let grammar = [
    CommandGrammar(
      name: "practice", abstract: "",
      options: [
        .init("--bank", .banks), .init("--competency", .competencies), .init("--questions", .free),
        .init("--interviewer", .interviewers), .init("--no-warm-up", .flag),
        .init("--medium", .words(["typed", "aloud"])),
      ]),
    CommandGrammar(name: "resume", abstract: "", arguments: .sessions),
    CommandGrammar(
      name: "rate", abstract: "", options: [.init("--turn", .free)], arguments: .dimensions),
    CommandGrammar(
      name: "banks", abstract: "",
      subcommands: [
        CommandGrammar(name: "list", abstract: "", options: [.init("--json", .flag)]),
        CommandGrammar(name: "show", abstract: "", arguments: .banks),
        CommandGrammar(name: "check", abstract: "", arguments: .files),
      ]),
  ]

  private func words(
    _ line: String, store: TranscriptDatabase? = nil, storeError: StoreError? = nil
  ) -> [String] {
    let files = InMemoryFiles(
      SampleFiles.all.merging([
        "mine.yaml": "", "notes/a.yaml": "", "notes/b b.yaml": "", ".hidden": "",
      ]) { $1 })
    let sitting = Sitting(files: files, store: store, storeError: storeError)
    let completer = Completer(app: sitting.app, grammar: { Self.grammar })
    return completer.completions(of: line).map { $0.isWhole ? $0.word : $0.word + "…" }
  }

  @Test(
    arguments: [
      ("", ["practice", "resume", "rate", "banks", "help", "quit"]),
      ("r", ["resume", "rate"]),
      ("xyz", []), ("xyz ", []),
      ("help b", ["banks"]),
      (
        "practice ",
        ["--bank", "--competency", "--questions", "--interviewer", "--no-warm-up", "--medium"]
      ),
      ("practice --b", ["--bank"]),
      ("practice --bank ", ["behavioral", "cultural-fit"]),
      ("practice --bank c", ["cultural-fit"]),
      ("practice --competency ", ["motivation", "ownership", "teamwork"]),
      ("practice --interviewer ", ["neutral"]),
      ("practice --medium a", ["aloud"]),
      ("practice --questions ", []),
      ("practice --no-warm-up --n", []),
      ("banks ", ["list", "show", "check"]),
      ("banks s", ["show"]),
      ("banks show b", ["behavioral"]),
      ("banks list ", ["--json"]),
      ("banks check m", ["mine.yaml"]),
      ("banks check n", ["notes/…"]),
      ("banks check notes/", ["notes/a.yaml", "notes/b b.yaml"]),
      ("rate ev", ["evidence=…"]),
      ("rate --", ["--turn"]),
    ] as [(String, [String])])
  func `what could stand at the end of a line`(line: String, expected: [String]) {
    #expect(words(line) == expected)
  }

  @Test func `sessions are offered newest first`() {
    let store = TranscriptDatabase.inMemory([.sample(number: 1), .sample(number: 12)])
    #expect(words("resume ", store: store) == ["latest", "12", "1"])
    #expect(words("resume 1", store: store) == ["12", "1"])
  }

  @Test(
    arguments: [
      ("", []), ("a", []), ("/", Control.allCases.map(\.typed)), ("/re", ["/repeat"]), ("//", []),
    ] as [(String, [String])])
  func `the controls that a line of an answer could become`(line: String, expected: [String]) {
    #expect(Control.completions(of: line).map(\.word) == expected)
  }

  @Test func `a store that fails leaves the word for the newest`() {
    #expect(words("resume ", storeError: .locked(path: "x")) == ["latest"])
  }

  @Test func `the questions of the banks are offered by bank and id`() {
    let grammar = [CommandGrammar(name: "question", abstract: "", arguments: .questions)]
    let completer = Completer(app: Sitting().app, grammar: { grammar })
    #expect(completer.completions(of: "question cul").map(\.word) == ["cultural-fit/why-us"])
  }
}
