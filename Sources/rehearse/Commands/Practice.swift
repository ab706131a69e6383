import ArgumentParser
import BankReading
package import InterviewCore
import RehearseApp

struct Practice: RehearseCommand, PracticeOptions {
  static let about = CommandConfiguration(
    commandName: "practice",
    abstract: "Run a mock interview.",
    discussion: """
      Body language is seen, not heard: let a friend sit by (--medium observed), or prop a phone up and link its film \
      to an answer afterwards (recordings attach).

      $ rehearse practice --questions 4 --kind behavioral
      $ rehearse practice --bank system-design --medium aloud --interviewer tough
      """)

  @Option(
    help: ArgumentHelp(
      "Ask from this bank, by id or file; may be repeated.",
      discussion: "Usually behavioral, technical, cultural-fit and banks of your own.",
      valueName: "bank"), completion: .all(.banks))
  var bank: [String] = []
  @Option(help: "Ask this kind of question; may be repeated.")
  var kind: [QuestionKind] = []
  @Option(
    help: ArgumentHelp(
      "Ask about this competency, such as teamwork; may be repeated.", valueName: "competency"),
    completion: .all(.competencies))
  var competency: [String] = []
  @Option(help: "Ask what suits this level.")
  var level: Level?
  @Option(
    help: ArgumentHelp(
      "Ask the questions of this job as well, such as back-end, data or leadership.",
      valueName: "role"), completion: .all(.roles))
  var role: String?
  @Option(help: ArgumentHelp("How many questions to ask (usually 4).", valueName: "n"))
  var questions: Int?
  @Option(help: ArgumentHelp("Plan the interview to fit into so many minutes.", valueName: "m"))
  var minutes: Int?
  @Option(
    help:
      "A whole interview (usually), or one question at a time, scored at once, what is due first.")
  var mode: SessionRecord.Mode?
  @Option(
    help:
      "How you answer: at the keyboard, aloud and then its gist, or to a friend who rates (usually typed)."
  )
  var medium: Medium?
  @Flag(
    inversion: .prefixedNo,
    help: "Record what you say, on this machine alone; without --medium you answer aloud.")
  var record: Bool?
  @Flag(
    inversion: .prefixedNo,
    help: "Have the questions spoken as well, at a terminal; any key makes the voice silent.")
  var speak: Bool?
  @Option(
    help: ArgumentHelp("Who asks: warm, neutral (usually) or tough.", valueName: "name"),
    completion: .all(.interviewers))
  var interviewer: String?
  @Option(help: ArgumentHelp("The same seed asks the same questions.", valueName: "n"))
  var seed: UInt64?
  @Flag(inversion: .prefixedNo, help: "Begin with an unscored question, or leave it out.")
  var warmUp: Bool?
  @Flag(inversion: .prefixedNo, help: "Ask follow-ups, or none.")
  var followUps: Bool?
  @Flag(
    inversion: .prefixedNo, help: "Have your own questions asked for at the end, or leave them out."
  )
  var closing: Bool?
  @Flag(
    inversion: .prefixedNo,
    help: "Show the time while you answer, or not; it is measured all the same.")
  var clock: Bool?
  @Option(help: "Score an answer on one line, or every dimension by itself.")
  var scoring: ScoringDepth?
  @Option(help: "When you score your answers; at the end, and in a drill after each.")
  var rate: RatingTime?
  @Option(
    help: ArgumentHelp("Predict this friend's scores after giving your own.", valueName: "friend"),
    completion: .all(.friends))
  var predict: String?
  @Option(
    help: ArgumentHelp("Who sits by at the keyboard, with --medium observed.", valueName: "friend"),
    completion: .all(.friends))
  var observer: String?
  @Flag(
    help: "Write a real interview down from memory, to score it and to show it to a friend.")
  var recall = false
  @Option(
    help: ArgumentHelp(
      "The job it is for, by its number or the beginning of its company or title.",
      valueName: "job"), completion: .all(.jobs))
  var job: String?
  @Option(help: "Which talk for that job it is; as its record says when left out.")
  var round: InterviewRound?
  @Flag(help: "Show what would be asked and why, and ask nothing.")
  var plan = false
  @Flag(help: "In a drill: name the story you will tell, then tell it in 90 seconds.")
  var stories = false
  @Option(
    help: ArgumentHelp(
      "Who hires: named in the questions, kept with the session.", valueName: "name"))
  var company: String?
  @Option(help: ArgumentHelp("What the interview is for, likewise.", valueName: "name"))
  var position: String?
  @Option(
    help: ArgumentHelp(
      "Keep the questions in this bank of your own, with --recall.", valueName: "bank"),
    completion: .all(.banks))
  var keepIn: String?

  func validate() throws {
    try checkRecall()
    if plan, recall { throw ValidationError("choose --plan or --recall") }
    if round != nil, job == nil {
      throw ValidationError("found --round without --job, which it belongs to")
    }
    try checkName(observer, of: "--observer")
    try checkName(predict, of: "--predict")
    for (option, name) in [("--company", company), ("--position", position)] {
      if name?.allSatisfy(\.isWhitespace) ?? false {
        throw ValidationError("found an empty name after \(option), expected one")
      }
    }
    try WholeNumbers.check(questions, of: "--questions")
    try WholeNumbers.check(minutes, of: "--minutes")
    try WholeNumbers.check(seed, of: "--seed")
  }

  /// A real interview was as it was: nothing of it can be chosen any more.
  private func checkRecall() throws {
    guard recall else {
      if keepIn != nil {
        throw ValidationError("found --keep-in without --recall, which it belongs to")
      }
      return
    }
    let chosen: [(String, Bool)] = [
      ("--bank", !bank.isEmpty), ("--competency", !competency.isEmpty), ("--level", level != nil),
      ("--questions", questions != nil), ("--minutes", minutes != nil), ("--seed", seed != nil),
      ("--mode drill", mode == .drill), ("--record", record == true),
      ("--medium \(medium?.rawValue ?? "")", medium != nil && medium != .typed),
      ("--rate each", rate == .each), ("several kinds", kind.count > 1),
    ]
    if let found = chosen.first(where: \.1) {
      throw ValidationError(
        "found \(found.0) with --recall, expected none: a real interview is written down as it was")
    }
    if let keepIn, !Identifier.isValid(keepIn) {
      throw ValidationError(
        "found --keep-in \(keepIn), expected the id of a bank: lower-case words joined by hyphens")
    }
  }

  @OptionGroup var everywhere: Everywhere

  func run(in app: App) throws -> ExitStatus {
    if recall { return try app.recall(self) }
    if !plan { try app.tidyRecordings() }
    return try app.practice(self)
  }
}

extension InterviewRound: ExpressibleByArgument {}
extension QuestionKind: ExpressibleByArgument {
  /// The kind as typed.
  init?(argument: String) { self.init(typed: argument) }
}
extension Medium: ExpressibleByArgument {}
/// What can be practised; a real interview is recalled, and has a flag of its own.
extension SessionRecord.Mode: ExpressibleByArgument {
  /// Creates a mode from a word of the command line.
  package init?(argument: String) {
    guard let mode = Self(rawValue: argument), mode != .recall else { return nil }
    self = mode
  }

  /// The words of the command line.
  package static var allValueStrings: [String] {
    allCases.filter { $0 != .recall }.map(\.rawValue)
  }
}
extension Level: ExpressibleByArgument {}
extension RatingTime: ExpressibleByArgument {}
extension ScoringDepth: ExpressibleByArgument {}
