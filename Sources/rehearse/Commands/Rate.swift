import ArgumentParser
import RehearseApp

struct Rate: RehearseCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Score a session (again), prompt by prompt or all at once.",
    discussion: """
      $ rehearse rate latest
      $ rehearse rate 12 --turn 2 structure=3 evidence=2 relevance=-
      """)

  @Argument(
    help: ArgumentHelp("Its number, or latest.", valueName: "session"), completion: .all(.sessions))
  var session: String
  @Option(help: ArgumentHelp("The turn to score, as review show numbers it.", valueName: "n"))
  var turn: Int?
  @Option(help: ArgumentHelp("Whose scores these are; yours when left out.", valueName: "name"))
  var rater: String?
  @Argument(
    help: ArgumentHelp("A score from 1 to 5, or - for not observed.", valueName: "dimension=score"),
    completion: .all(.dimensions))
  var scores: [String] = []

  func validate() throws {
    if rater != "self" { try checkName(rater, of: "--rater") }
    if turn == nil, !scores.isEmpty || rater != nil {
      throw ValidationError(
        "found \(scores.isEmpty ? "--rater" : "scores") and no turn, "
          + "expected --turn N to say which answer is meant")
    }
    if turn != nil, scores.isEmpty {
      throw ValidationError(
        "found --turn and no scores, expected DIMENSION=SCORE, such as evidence=3")
    }
  }

  @OptionGroup var everywhere: Everywhere

  func run(in app: App) throws -> ExitStatus {
    guard let turn else { return try app.rate(SessionReference(session)) }
    return try app.rate(SessionReference(session), turn: turn, rater: rater, scores: scores)
  }
}
