import ArgumentParser
import RehearseApp

struct Banks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "banks",
    abstract: "List, show, check and import question banks.",
    discussion: """
      $ rehearse banks
      $ rehearse banks check my-questions.yaml
      """,
    subcommands: [List.self, Show.self, Check.self, Import.self, Path.self],
    defaultSubcommand: List.self)

  struct List: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the banks that are found.",
      discussion: """
        $ rehearse banks list
        $ rehearse banks list --json
        """)

    @OptionGroup var format: ListFormat

    func run(in app: App) throws -> ExitStatus { try app.banksList(format: format.value) }
  }

  struct Show: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show the questions of a bank.",
      discussion: """
        $ rehearse banks show behavioral
        $ rehearse banks show my-questions.yaml
        """)

    @Argument(help: ArgumentHelp("Its id, or its file.", valueName: "bank"))
    var bank: String
    @Flag(help: "Write JSON and nothing else.")
    var json = false

    func run(in app: App) throws -> ExitStatus {
      try app.banksShow(bank, format: json ? .json : .text)
    }
  }

  struct Check: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check bank files; every problem with its place.",
      discussion: """
        $ rehearse banks check my-questions.yaml
        $ rehearse banks check QuestionBanks/*.yaml
        """)

    @Argument(help: ArgumentHelp("The files to check.", valueName: "file"))
    var files: [String]

    func run(in app: App) throws -> ExitStatus { try app.banksCheck(files) }
  }

  struct Path: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "path",
      abstract: "Show where banks are looked for.",
      discussion: """
        $ rehearse banks path
        $ REHEARSE_BANKS=~/questions rehearse banks path
        """)

    func run(in app: App) throws -> ExitStatus { app.banksPath() }
  }
}
