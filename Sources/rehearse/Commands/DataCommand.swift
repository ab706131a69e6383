import ArgumentParser
import RehearseApp

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Look after what is kept on this machine.",
    discussion: """
      $ rehearse data path
      $ ls -l "$(rehearse data path)"
      """,
    subcommands: [Path.self], defaultSubcommand: Path.self)

  struct Path: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "path",
      abstract: "Show the directory everything is kept in.",
      discussion: """
        $ rehearse data path
        $ REHEARSE_HOME=/tmp/trial rehearse data path
        """)

    func run(in app: App) throws -> ExitStatus { app.dataPath() }
  }
}
