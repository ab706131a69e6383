import ArgumentParser
import RehearseApp

struct Doctor: RehearseCommand {
  static let about = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what is installed, found and missing, and what mends it.",
    discussion: """
      $ rehearse doctor
      $ rehearse doctor --report
      """)

  @Flag(help: "Write JSON and nothing else, schema rehearse.doctor/1.")
  var json = false
  @Flag(help: "Write what belongs into the report of a bug, and nothing of what is yours.")
  var report = false

  func validate() throws {
    if json, report { throw ValidationError("found --json with --report, expected one of them") }
  }

  @OptionGroup var everywhere: Everywhere

  func run(in app: App) throws -> ExitStatus {
    try report ? app.doctorReport() : app.doctor(asJSON: json)
  }
}
