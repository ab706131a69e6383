import InterviewCore
import TerminalUI
import TestSupport
import Testing

@testable import RehearseApp

/// What Tab offers.
@Suite(.timedOnMainActor) @MainActor struct CompleterTests {
  private static let grammar = [
    CommandGrammar(
      name: "practice",
      options: [
        .init("--bank", .names(command: ["practice"], argument: "--bank")),
        .init("--questions", .free), .init("--no-warm-up", .flag),
        .init("--medium", .words(["typed", "aloud"])),
      ]),
    CommandGrammar(
      name: "rate", options: [.init("--turn", .free)],
      arguments: [
        .names(command: ["rate"], argument: "positional@0"),
        .names(command: ["rate"], argument: "positional@1"),
      ], isRepeating: true),
    CommandGrammar(
      name: "review",
      subcommands: [
        CommandGrammar(name: "list", options: [.init("--json", .flag)]),
        CommandGrammar(
          name: "report", options: [.init("--output", .files), .init("-o", .files)]),
        CommandGrammar(
          name: "compare", options: [.init("--json", .flag)],
          arguments: [.free, .words(["latest"])]
        ),
      ]),
    CommandGrammar(
      name: "jobs",
      subcommands: [
        CommandGrammar(
          name: "contacts",
          subcommands: [CommandGrammar(name: "spoke", arguments: [.words(["Kim", "Kira"])])])
      ]),
    CommandGrammar(
      name: "config",
      subcommands: [
        CommandGrammar(
          name: "set",
          arguments: [
            .words(["level", "plain"]),
            .names(command: ["config", "set"], argument: "positional@1"),
          ])
      ]),
  ]

  private static let names = [
    "practice --bank": ["behavioral", "cultural-fit"],
    "rate positional@0": ["latest", "12"],
    "rate positional@1": ["evidence=", "structure="],
    "config set positional@1 behind level": ["mid", "senior"],
  ]

  private func words(_ line: String) -> [String] {
    let files = InMemoryFiles([
      "mine.yaml": "", "notes/a.yaml": "", "notes/b b.yaml": "", ".hidden": "",
    ])
    let commands = REPL.Commands(
      run: { _ in .done }, grammar: { Self.grammar },
      names: { command, argument, words in
        let place = (command + [argument]).joined(separator: " ")
        return Self.names[place] ?? words.last.flatMap { Self.names["\(place) behind \($0)"] } ?? []
      }, overview: { "" })
    let completer = Completer(environment: .test(files: files.client), commands: commands)
    return completer.completions(of: line).map { $0.isWhole ? $0.word : $0.word + "…" }
  }

  @Test(
    arguments: [
      ("", ["practice", "rate", "review", "jobs", "config", "help", "quit"]),
      ("r", ["rate", "review"]),
      ("xyz", []), ("xyz ", []),
      ("help p", ["practice"]), ("help review c", ["compare"]), ("help jobs contacts ", ["spoke"]),
      ("jobs contacts spoke Ki", ["Kim", "Kira"]), ("config set level m", ["mid"]),
      ("--no-warm-up rev", ["review"]), ("--medium typed review l", ["list"]),
      ("practice --medium=a", ["--medium=aloud"]), ("practice --bank=cul", ["--bank=cultural-fit"]),
      ("practice --none=a", []),
      ("practice ", ["--bank", "--questions", "--no-warm-up", "--medium"]),
      ("practice --b", ["--bank"]),
      ("practice --bank ", ["behavioral", "cultural-fit"]),
      ("practice --bank c", ["cultural-fit"]),
      ("practice --medium a", ["aloud"]),
      ("practice --questions ", []),
      ("practice --questions --bank ", ["--bank", "--questions", "--no-warm-up", "--medium"]),
      ("practice --no-warm-up --n", []),
      ("review ", ["list", "report", "compare"]),
      ("review c", ["compare"]),
      ("review list ", ["--json"]),
      ("review report ", ["--output"]),
      ("review report --output m", ["mine.yaml"]),
      ("review report -o n", ["notes/…"]),
      ("review report -o notes/", ["notes/a.yaml", "notes/b b.yaml"]),
      ("review compare 3 ", ["latest"]),
      ("review compare --json 3 ", ["latest"]),
      ("review compare 3 7 ", ["--json"]),
      ("rate ", ["latest", "12"]),
      ("rate --turn 2 1", ["12"]),
      ("rate 12 ", ["evidence=…", "structure=…"]),
      ("rate 12 evidence=3 s", ["structure=…"]),
      ("rate --", ["--turn"]),
    ] as [(String, [String])])
  func `what could stand at the end of a line`(line: String, expected: [String]) {
    #expect(words(line) == expected)
  }

  @Test(
    arguments: [
      ("", []), ("a", []), ("/", Control.allCases.map(\.typed)), ("/re", ["/repeat"]), ("//", []),
    ] as [(String, [String])])
  func `the controls that a line of an answer could become`(line: String, expected: [String]) {
    #expect(Control.completions(of: line).map(\.word) == expected)
  }
}
