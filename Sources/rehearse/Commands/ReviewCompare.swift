import ArgumentParser
import RehearseApp

extension Review {
  struct Compare: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "compare",
      abstract: "Show two sessions beside each other.",
      discussion: """
        $ rehearse review compare 3 7
        $ rehearse review compare 3 latest --json
        """)

    @Argument(
      help: ArgumentHelp("The first: its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var first: String
    @Argument(
      help: ArgumentHelp("The other one.", valueName: "session"), completion: .all(.sessions))
    var second: String
    @Flag(help: "Write JSON, schema rehearse.session-comparison/1.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).reviewCompare(
        SessionReference(first), SessionReference(second), format: json ? .json : .text)
    }
  }

  struct Question: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "question",
      abstract: "Show every answer to one question, and what changed.",
      discussion: """
        $ rehearse review question behavioral/disagreed-with-teammate
        $ rehearse review question disagreed-with-teammate --json
        """)

    @Argument(
      help: ArgumentHelp("BANK/ID as review show has it, or the id.", valueName: "question"),
      completion: .all(.questions))
    var question: String
    @Option(help: ArgumentHelp("How many of the newest answers to show.", valueName: "n"))
    var limit = 20
    @Flag(help: "Write JSON, schema rehearse.question/1.")
    var json = false
    @OptionGroup var paging: Paging

    func validate() throws {
      try WholeNumbers.check(limit, of: "--limit")
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).reviewQuestion(question, limit: limit, format: json ? .json : .text)
    }
  }

  struct Hints: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "hints",
      abstract: "Show the rules that notice something in an answer.",
      discussion: """
        $ rehearse review hints
        $ rehearse review hints --json
        """)

    @Flag(help: "Write JSON and nothing else.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).reviewHints(format: json ? .json : .text)
    }
  }
}
