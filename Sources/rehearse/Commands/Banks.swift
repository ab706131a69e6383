import ArgumentParser
import InterviewCore
import RehearseApp

struct Banks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "banks",
    abstract: "List, show, write, check and import question banks.",
    discussion: """
      $ rehearse banks
      $ rehearse banks check my-questions.yaml
      """,
    subcommands: [
      List.self, Show.self, Coverage.self, New.self, Check.self, Import.self, Path.self,
    ],
    defaultSubcommand: List.self)

  struct List: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "list",
      abstract: "List the banks that are found.",
      discussion: """
        $ rehearse banks list
        $ rehearse banks list --kind technical --json
        """)

    @Flag(help: "List the questions that real interviewers asked you, by company.")
    var asked = false
    @OptionGroup var filter: QuestionOptions
    @OptionGroup var format: ListFormat

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      asked
        ? try app.banksAsked(filter.value, format: format.value)
        : try app.banksList(filter.value, format: format.value)
    }
  }

  struct Coverage: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "coverage",
      abstract: "Count the questions for each competency at each level.",
      discussion: """
        $ rehearse banks coverage
        $ rehearse banks coverage --kind behavioral --csv
        """)

    @OptionGroup var filter: QuestionOptions
    @OptionGroup var format: ListFormat

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.banksCoverage(filter.value, format: format.value)
    }
  }

  struct Show: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "show",
      abstract: "Show the questions of a bank.",
      discussion: """
        $ rehearse banks show behavioral
        $ rehearse banks show my-questions.yaml --level junior
        """)

    @Argument(
      help: ArgumentHelp("Its id, or its file.", valueName: "bank"), completion: .all(.banks))
    var bank: String
    @OptionGroup var filter: QuestionOptions
    @OptionGroup var format: ListFormat

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.banksShow(bank, filter.value, format: format.value)
    }
  }

  struct Check: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "check",
      abstract: "Check banks, rubrics and interviewers; every problem with its place.",
      discussion: """
        $ rehearse banks check my-questions.yaml
        $ rehearse banks check --json my-questions/
        """)

    @Argument(
      help: ArgumentHelp(
        "The files, or directories of them, to check; - is the input.",
        discussion: "All that are found when left out.", valueName: "file"), completion: .file())
    var files: [String] = []
    @Flag(help: "Write JSON and nothing else, schema rehearse.check/1.")
    var json = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.banksCheck(files, format: json ? .json : .text)
    }
  }

  struct New: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "new",
      abstract: "Write a commented file to start a bank from, and open your editor on it.",
      discussion: """
        $ rehearse banks new my-questions
        $ rehearse banks new --kind technical --to my-team.yaml
        """)

    @Argument(
      help: ArgumentHelp("Its id: lower-case words joined by hyphens.", valueName: "id"))
    var id: String?
    @Option(help: "What its questions are after.")
    var kind: QuestionKind = .behavioral
    @Option(
      help: ArgumentHelp("Where to write it, not among your banks.", valueName: "file"),
      completion: .file())
    var to: String?

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.banksNew(id, kind: kind, to: to) }
  }

  struct Path: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "path",
      abstract: "Show where banks are looked for.",
      discussion: """
        $ rehearse banks path
        $ REHEARSE_BANKS=~/questions rehearse banks path --json
        """)

    @Flag(help: "Write JSON and nothing else, schema rehearse.bank-places/1.")
    var json = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.banksPath(asJSON: json) }
  }
}

/// Which questions a list is about.
struct QuestionOptions: ParsableArguments {
  @Option(help: "Only this kind of question; may be repeated.")
  var kind: [QuestionKind] = []
  @Option(
    help: ArgumentHelp(
      "Only questions about this competency; may be repeated.", valueName: "competency"),
    completion: .all(.competencies))
  var competency: [String] = []
  @Option(help: "Only what suits this level.")
  var level: Level?
  @Option(help: ArgumentHelp("Only questions with this tag; may be repeated.", valueName: "tag"))
  var tag: [String] = []
  @Option(help: ArgumentHelp("Only questions that contain this.", valueName: "words"))
  var text: String?

  var value: QuestionFilter {
    QuestionFilter(kinds: kind, competencies: competency, level: level, tags: tag, text: text)
  }
}
