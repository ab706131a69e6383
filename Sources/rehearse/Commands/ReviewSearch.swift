import ArgumentParser
import InterviewCore
import RehearseApp

extension Review {
  struct Search: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "search",
      abstract: "Find words in questions, answers, quotations and comments.",
      discussion: """
        $ rehearse review search launch 'two weeks' import*
        $ rehearse review search deadline --kind behavioral --score evidence=1-2 --csv
        """)

    @Argument(
      help: ArgumentHelp(
        "All of them have to be there; one in quotes is a phrase, one with * at its end a beginning.",
        valueName: "text"))
    var text: [String]
    @Option(help: ArgumentHelp("Asked on that day or later.", valueName: "date"))
    var since: String?
    @Option(help: ArgumentHelp("Asked on that day or earlier.", valueName: "date"))
    var until: String?
    @Option(help: "Of this kind of question.")
    var kind: QuestionKind?
    @Option(
      help: ArgumentHelp("About this competency.", valueName: "competency"),
      completion: .all(.competencies))
    var competency: String?
    @Option(help: "Answered in this medium.")
    var medium: Medium?
    @Option(help: ArgumentHelp("From this bank.", valueName: "bank"), completion: .all(.banks))
    var bank: String?
    @Option(help: ArgumentHelp("Scored so by you: 2, 1-2, evidence=1-2.", valueName: "scores"))
    var score: String?
    @Option(help: ArgumentHelp("How many to show.", valueName: "n"))
    var limit = 20
    @OptionGroup var format: ListFormat
    @OptionGroup var paging: Paging

    func validate() throws {
      try WholeNumbers.check(limit, of: "--limit")
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try paging(app).reviewSearch(
        SearchOptions(
          words: text, since: since, until: until, kind: kind, competency: competency,
          medium: medium, bank: bank, score: score, limit: limit),
        format: format.value)
    }
  }
}
