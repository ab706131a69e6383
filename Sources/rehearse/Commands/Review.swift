import ArgumentParser
import RehearseApp

struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look back at sessions.",
    discussion: """
      $ rehearse review
      $ rehearse review show latest
      """,
    subcommands: [
      List.self, Show.self, Compare.self, Question.self, Search.self, Trends.self, Weakest.self,
      KeptWords.self,
      Report.self, Reports.self, Hints.self,
    ],
    defaultSubcommand: List.self)

  struct List: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "list",
      abstract: "List sessions, newest first.",
      discussion: """
        $ rehearse review list
        $ rehearse review list --limit 100 --csv
        """)

    @Option(help: ArgumentHelp("How many to list.", valueName: "n"))
    var limit = 20
    @OptionGroup var format: ListFormat
    @OptionGroup var paging: Paging

    func validate() throws {
      try WholeNumbers.check(limit, of: "--limit")
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).reviewList(limit: limit, format: format.value)
    }
  }

  struct Show: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "show",
      abstract: "Show a session: answers, times, scores, what was noticed.",
      discussion: """
        $ rehearse review show 12
        $ rehearse review show latest --json
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @Flag(help: "Write JSON, schema rehearse.session/1.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).reviewShow(SessionReference(session), format: json ? .json : .text)
    }
  }
}

/// Whether a long report goes through a pager.
struct Paging: ParsableArguments {
  @Flag(help: "Show it as it is, however long it is.")
  var noPager = false

  /// The program that shows its reports so.
  @MainActor func callAsFunction(_ app: App) -> App { noPager ? app.unpaged : app }
}

/// How a list is written.
struct ListFormat: ParsableArguments {
  @Flag(help: "Write JSON and nothing else.")
  var json = false
  @Flag(help: "Write comma-separated values and nothing else.")
  var csv = false

  var value: ReportFormat { json ? .json : csv ? .csv : .text }

  func validate() throws {
    if json && csv { throw ValidationError("found --json and --csv, expected one of them") }
  }
}
