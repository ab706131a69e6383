import ArgumentParser
import RehearseApp

struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Write a session down for a friend who scores it blind.",
    discussion: """
      $ rehearse debrief export latest --for Sam
      $ rehearse debrief preview latest
      """,
    subcommands: [])
}
