import ArgumentParser
import RehearseApp

struct Rate: RehearseCommand {
  static let about = CommandConfiguration(
    commandName: "rate",
    abstract: "Score a session (again), prompt by prompt or all at once.",
    discussion: """
      $ rehearse rate latest
      $ rehearse rate 12 --answer 2 structure=3 evidence=2 relevance=-
      """)

  @Argument(
    help: ArgumentHelp("Its number, or latest.", valueName: "session"), completion: .all(.sessions))
  var session: String
  @Option(help: ArgumentHelp("The answer to score, as review show numbers it.", valueName: "n"))
  var answer: Int?
  @Option(
    help: ArgumentHelp(
      "The same by its turn, which counts the warm-up as well; for scripts.", valueName: "n"))
  var turn: Int?
  @Option(
    help: ArgumentHelp("Whose scores these are; yours when left out.", valueName: "friend"),
    completion: .all(.friends))
  var rater: String?
  @Argument(
    help: ArgumentHelp("A score from 1 to 5, or - for not observed.", valueName: "dimension=score"),
    completion: .all(.dimensions))
  var scores: [String] = []

  func validate() throws {
    if rater != "self" { try checkName(rater, of: "--rater") }
    if turn != nil, answer != nil {
      throw ValidationError("found --answer and --turn, expected one of them")
    }
    if place == nil, !scores.isEmpty || rater != nil {
      throw ValidationError(
        "found \(scores.isEmpty ? "--rater" : "scores") and no answer, "
          + "expected --answer N to say which one is meant")
    }
    if place != nil, scores.isEmpty {
      throw ValidationError(
        "found --\(turn == nil ? "answer" : "turn") and no scores, "
          + "expected DIMENSION=SCORE, such as evidence=3")
    }
  }

  @OptionGroup var everywhere: Everywhere

  func run(in app: App) throws -> ExitStatus {
    guard let place else { return try app.rate(SessionReference(session)) }
    return try app.rate(SessionReference(session), place, rater: rater, scores: scores)
  }

  private var place: AnswerPlace? { answer.map(AnswerPlace.answer) ?? turn.map(AnswerPlace.turn) }
}
