import ArgumentParser
import InterviewCore
import RehearseApp

extension Review {
  struct Trends: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "trends",
      abstract: "Show how your scores went, per dimension and competency.",
      discussion: """
        $ rehearse review trends
        $ rehearse review trends --medium typed --since 2026-01-01 --json
        """)

    @OptionGroup var sessions: SessionWindow
    @Flag(help: "Write out the figure of every session.")
    var numbers = false
    @OptionGroup var format: ListFormat
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      var options = sessions.options
      options.numbers = numbers
      return try paging(app).reviewTrends(options, format: format.value)
    }
  }

  struct KeptWords: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "words",
      abstract: "Show words and phrases you use more than others do.",
      discussion: """
        $ rehearse review words
        $ rehearse review words --json
        """)

    @OptionGroup var format: ListFormat
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).reviewWords(format: format.value)
    }
  }

  struct Weakest: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "weakest",
      abstract: "Show what keeps going wrong, and what to practise next.",
      discussion: """
        $ rehearse review weakest
        $ rehearse review weakest --sessions 50 --csv
        """)

    @OptionGroup var sessions: SessionWindow
    @OptionGroup var format: ListFormat
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).reviewWeakest(sessions.options, format: format.value)
    }
  }
}

/// The sessions that a report over many looks at.
struct SessionWindow: ParsableArguments {
  @Option(help: "Look at sessions of this medium only; may be repeated.")
  var medium: [Medium] = []
  @Option(help: ArgumentHelp("Look at sessions since that day.", valueName: "date"))
  var since: String?
  @Option(
    help: ArgumentHelp("Look at so many of the newest scored sessions.", valueName: "n"))
  var sessions: Int?
  @Flag(help: "Look at all sessions, however many there are.")
  var all = false

  var options: ProgressOptions {
    ProgressOptions(media: medium, since: since, sessions: sessions, all: all)
  }

  func validate() throws {
    try WholeNumbers.check(sessions, of: "--sessions")
    if sessions != nil, all {
      throw ValidationError("found --sessions and --all, expected one of them")
    }
  }
}
