import ArgumentParser
import RehearseApp

struct Vent: RehearseCommand {
  static let about = CommandConfiguration(
    commandName: "vent",
    abstract: "Ten minutes on a page of which nothing is kept, anywhere.",
    discussion: """
      $ rehearse vent
      $ rehearse vent --minutes 5
      """)

  @Option(help: ArgumentHelp("For how long, 1 to 10 minutes.", valueName: "m"))
  var minutes = VentLimits.mostMinutes

  @OptionGroup var everywhere: Everywhere

  func validate() throws {
    guard (1...VentLimits.mostMinutes).contains(minutes) else {
      throw ValidationError(
        "found --minutes \(minutes), expected 1 to \(VentLimits.mostMinutes)")
    }
  }

  func run(in app: App) throws -> ExitStatus { try app.vent(minutes: minutes) }
}
