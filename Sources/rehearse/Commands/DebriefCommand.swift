public import ArgumentParser
public import DebriefDocuments
import RehearseApp

struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Write a session down for a friend who scores it blind.",
    discussion: """
      $ rehearse debrief export latest --for Sam
      $ rehearse debrief preview latest
      """,
    subcommands: [Export.self, Preview.self])

  struct Export: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write a form that a friend can fill in.",
      discussion: """
        None of your own scores is in it. What would leave this machine is shown first.

        $ rehearse debrief export latest --for Sam
        $ rehearse debrief export 12 --for Sam --format text -o sam.txt --redact "Acme" --yes
        """)

    @Argument(help: ArgumentHelp("Its number, or latest.", valueName: "session"))
    var session: String
    @Option(
      name: .customLong("for"), help: ArgumentHelp("Your friend's name.", valueName: "friend"))
    var friend: String
    @Option(help: "How it is written.")
    var format: DebriefFormat = .html
    @OptionGroup var redaction: RedactionOptions
    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The file to write; - is the output.", valueName: "file"))
    var output: String?
    @Flag(help: "Write without asking.")
    var yes = false

    func validate() throws {
      try checkName(friend, of: "--for")
    }

    func run(in app: App) throws -> ExitStatus {
      try app.debriefExport(
        SessionReference(session),
        DebriefOptions(
          friend: friend, format: format, output: output, redactions: redaction.redact,
          isConfirmed: yes))
    }
  }

  struct Preview: RehearseCommand {
    static let configuration = CommandConfiguration(
      commandName: "preview",
      abstract: "Show what the friend would read; write nothing.",
      discussion: """
        $ rehearse debrief preview latest
        $ rehearse debrief preview 12 --redact "Acme"
        """)

    @Argument(help: ArgumentHelp("Its number, or latest.", valueName: "session"))
    var session: String
    @Option(help: "How it is shown.")
    var format: DebriefFormat = .markdown
    @OptionGroup var redaction: RedactionOptions

    func run(in app: App) throws -> ExitStatus {
      try app.debriefPreview(
        SessionReference(session),
        DebriefOptions(friend: nil, format: format, redactions: redaction.redact))
    }
  }

  /// What is taken out of a debrief.
  struct RedactionOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp("Take this word or phrase out; may be repeated.", valueName: "term"))
    var redact: [String] = []
  }
}

extension DebriefFormat: ExpressibleByArgument {}
