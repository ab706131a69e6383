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
    subcommands: [List.self, Show.self, Trends.self, Weakest.self, Report.self],
    defaultSubcommand: List.self)

  struct List: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List sessions, newest first.",
      discussion: """
        $ rehearse review list
        $ rehearse review list --limit 100 --csv
        """)

    @Option(help: ArgumentHelp("How many to list.", valueName: "n"))
    var limit = 20
    @OptionGroup var format: ListFormat

    func validate() throws {
      if limit < 1 { throw ValidationError("found --limit \(limit), expected 1 or more") }
    }

    func run(in app: App) throws -> ExitStatus {
      try app.reviewList(limit: limit, format: format.value)
    }
  }

  struct Show: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a session: answers, times, scores, what was noticed.",
      discussion: """
        $ rehearse review show 12
        $ rehearse review show latest --json
        """)

    @Argument(help: ArgumentHelp("Its number, or latest.", valueName: "session"))
    var session: String
    @Flag(help: "Write JSON, schema rehearse.session/1.")
    var json = false

    func run(in app: App) throws -> ExitStatus {
      try app.reviewShow(SessionReference(session), format: json ? .json : .text)
    }
  }
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
