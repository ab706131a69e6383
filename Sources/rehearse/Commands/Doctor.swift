import ArgumentParser
import RehearseApp

struct Doctor: RehearseCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what is installed, found and missing, and what mends it.",
    discussion: """
      $ rehearse doctor
      $ REHEARSE_HOME=/tmp/trial rehearse doctor --json
      """)

  @Flag(help: "Write JSON and nothing else, schema rehearse.doctor/1.")
  var json = false

  @OptionGroup var everywhere: Everywhere

  func run(in app: App) throws -> ExitStatus { try app.doctor(asJSON: json) }
}
