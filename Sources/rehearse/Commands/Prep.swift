import ArgumentParser
import RehearseApp

struct Prep: RehearseCommand {
  static let about = CommandConfiguration(
    commandName: "prep",
    abstract: "One page for the evening before an interview.",
    discussion: """
      When and with whom, what they ask for and your story for each, your last answers to what is sure to come, what \
      people said of you, and what to ask them.

      $ rehearse prep northwind
      $ rehearse prep northwind -o thursday.html
      """)

  @OptionGroup var job: JobArgument
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write a page for a browser; - is the output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(help: ArgumentHelp("Take this out; may be repeated.", valueName: "term"))
  var redact: [String] = []
  @Flag(help: "Replace a file that is there without asking.")
  var yes = false

  @OptionGroup var paging: Paging

  @OptionGroup var everywhere: Everywhere

  func run(in app: App) throws -> ExitStatus {
    try paging(app).prep(
      job.job, PrepOptions(output: output, redactions: redact, isConfirmed: yes))
  }
}
