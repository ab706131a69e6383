import ArgumentParser
import RehearseApp

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Look after what is kept on this machine.",
    discussion: """
      $ rehearse data check
      $ rehearse data backup ~/rehearse.sqlite
      """,
    subcommands: [
      Path.self, Check.self, Backup.self, Restore.self, Export.self, Merge.self, Purge.self,
    ], defaultSubcommand: Path.self)

  struct Path: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "path",
      abstract: "Show the directory everything is kept in.",
      discussion: """
        $ rehearse data path
        $ REHEARSE_HOME=/tmp/trial rehearse data path --json
        """)

    @Flag(help: "Write JSON and nothing else, schema rehearse.places/1: every place.")
    var json = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.dataPath(asJSON: json) }
  }

  struct Check: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "check",
      abstract: "Look through the store and say what was found.",
      discussion: """
        $ rehearse data check
        $ rehearse data check --json
        """)

    @Flag(help: "Write JSON and nothing else, schema rehearse.store-check/1.")
    var json = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.dataCheck(asJSON: json) }
  }

  struct Backup: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "backup",
      abstract: "Copy the store into a file, also while a session runs.",
      discussion: """
        The copy is looked through, readable by you alone, and there whole or not at all. With --with-recordings the \
        sound of answers lies in FILE.recordings beside it, and `data restore` takes both.

        $ rehearse data backup ~/rehearse.sqlite
        $ rehearse data backup /media/stick/rehearse.sqlite --yes
        """)

    @Argument(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var file: String
    @Flag(help: "Copy the sound of answers as well, into FILE.recordings.")
    var withRecordings = false
    @Flag(help: "Replace a file that is there without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.dataBackup(to: file, withRecordings: withRecordings, isConfirmed: yes)
    }
  }

  struct Restore: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "restore",
      abstract: "Put a backup in the place of the store, which is kept beside it.",
      discussion: """
        $ rehearse data restore ~/rehearse.sqlite
        $ rehearse data restore ~/rehearse.sqlite --yes
        """)

    @Argument(
      help: ArgumentHelp("A file that `data backup` wrote.", valueName: "file"), completion: .file()
    )
    var file: String
    @Flag(help: "Restore without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.dataRestore(from: file, isConfirmed: yes)
    }
  }

  struct Export: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "export",
      abstract: "Write every session as a line of JSON, for scripts and other machines.",
      discussion: """
        $ rehearse data export ~/Sync/laptop.jsonl --yes
        $ rehearse data export - | jq .number
        """)

    @Argument(
      help: ArgumentHelp("The file to write; - is the output.", valueName: "file"),
      completion: .file())
    var file: String
    @Flag(help: "Replace a file that is there without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.dataExport(to: file, isConfirmed: yes)
    }
  }

  struct Merge: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "merge",
      abstract: "Take in the sessions of another machine's export.",
      discussion: """
        Nothing is taken unless every line can be read. Merging a file twice changes nothing.

        $ rehearse data merge ~/Sync/desktop.jsonl
        $ rehearse data export ~/Sync/laptop.jsonl --yes
        """)

    @Argument(
      help: ArgumentHelp("A file that `data export` wrote.", valueName: "file"), completion: .file()
    )
    var file: String
    @Flag(help: "Write JSON and nothing else, schema rehearse.merge/1.")
    var json = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.dataMerge(file, asJSON: json) }
  }

  struct Purge: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "purge",
      abstract: "Take a session, or all, off this machine for good.",
      discussion: """
        The words go from the store, its log, its search index and the drafts, and their sound with them. What lies elsewhere \
        is named as far as it is known.

        $ rehearse data purge 12
        $ rehearse data purge --all --backups --yes
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String?
    @Flag(help: "Purge every session.")
    var all = false
    @Flag(help: "Delete the automatic backups in the data directory as well, or alone.")
    var backups = false
    @Flag(help: "Purge without asking.")
    var yes = false

    func validate() throws {
      if session == nil, !all, backups { return }
      if (session == nil) != all {
        throw ValidationError(
          "found \(all ? "a session and --all" : "neither a session nor --all"), expected one of them"
        )
      }
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      if session == nil, !all { return try app.dataPurgeBackups(isConfirmed: yes) }
      let scope = try session.map { PurgeScope.session(try SessionReference($0)) } ?? .all
      return try app.dataPurge(scope, backups: backups, isConfirmed: yes)
    }
  }
}
