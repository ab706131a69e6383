import ArgumentParser
import BankReading
import RehearseApp

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Settle what holds for every command, such as who asks.",
    discussion: """
      $ rehearse config set practice.questions 6
      $ rehearse config
      """,
    subcommands: [List.self, Get.self, Set.self, Path.self], defaultSubcommand: List.self)

  struct List: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "list",
      abstract: "List every key with its value, and where that comes from.",
      discussion: """
        $ rehearse config list
        $ rehearse config list --json
        """)

    @Flag(help: "Write JSON and nothing else, schema rehearse.configuration/1.")
    var json = false
    @OptionGroup var paging: Paging

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try paging(app).configList(asJSON: json) }
  }

  struct Get: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "get",
      abstract: "Print the value of a key, a list with an item a line.",
      discussion: """
        $ rehearse config get practice.interviewer
        $ rehearse practice --questions "$(rehearse config get practice.questions)"
        """)

    @OptionGroup var key: KeyArgument

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.configGet(key.key) }
  }

  struct Set: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "set",
      abstract: "Set a key; what else is in the file stays as it is written.",
      discussion: """
        A value that begins with - goes behind --, as in `config set recorder -- arecord -q`.

        $ rehearse config set practice.interviewer tough
        $ rehearse config set redact Initech "Project X"
        """)

    @OptionGroup var key: KeyArgument
    @Argument(
      help: ArgumentHelp("What it is set to; the items of a list one after the other."),
      completion: .values)
    var value: [String] = []
    @Flag(help: "Take the key out of the file, so that it is as usual.")
    var unset = false

    func validate() throws {
      if unset, !value.isEmpty {
        throw ValidationError("found a value with --unset, expected none")
      }
      if !unset, value.isEmpty {
        throw ValidationError(
          "found no value, expected one or --unset; one that begins with - goes behind --")
      }
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.configSet(key.key, to: unset ? nil : value)
    }
  }

  struct Path: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "path",
      abstract: "Print where the configuration file is.",
      discussion: """
        $ rehearse config path
        $ ls -l "$(rehearse config path)" || true
        """)

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { app.configPath() }
  }

  /// The key that a command is about.
  struct KeyArgument: ParsableArguments {
    @Argument(
      help: ArgumentHelp("Its name, such as practice.record.", valueName: "key"),
      completion: .list(ConfigurationKey.allCases.map(\.rawValue)))
    var key: String
  }
}
