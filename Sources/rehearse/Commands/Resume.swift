import ArgumentParser
import RehearseApp

struct Resume: RehearseCommand {
  static let about = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with a suspended session.",
    discussion: """
      $ rehearse resume        the newest one
      $ rehearse resume 12
      """)

  @Argument(
    help: ArgumentHelp("Its number, or latest.", valueName: "session"), completion: .all(.sessions))
  var session: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Show the time while you answer, or not; it is measured all the same.")
  var clock: Bool?

  @OptionGroup var everywhere: Everywhere

  func run(in app: App) throws -> ExitStatus {
    try app.resume(session.map(SessionReference.init), clock: clock)
  }
}
