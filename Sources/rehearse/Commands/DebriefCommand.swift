import ArgumentParser
package import DebriefDocuments
import RehearseApp

struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Have a friend score a session blind, and see where your eyes differ.",
    discussion: """
      $ rehearse debrief export latest --for Sam
      $ rehearse debrief import reply-12-sam.json
      """,
    subcommands: [
      Export.self, Preview.self, Import.self, Remove.self, Compare.self, CalibrationCommand.self,
    ])

  struct Export: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "export",
      abstract: "Write a form that a friend can fill in.",
      discussion: """
        None of your own scores is in it. What would leave this machine is shown first.

        $ rehearse debrief export latest --for Sam
        $ rehearse debrief export 12 --for Sam --format text -o sam.txt --redact "Acme" --yes
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @Option(
      name: .customLong("for"), help: ArgumentHelp("Your friend's name.", valueName: "friend"),
      completion: .all(.friends))
    var friend: String
    @Option(
      help: "How it is written; when left out as the file's ending says, else as a page.")
    var format: DebriefFormat?
    @OptionGroup var redaction: RedactionOptions
    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The file to write; - is the output.", valueName: "file"),
      completion: .file())
    var output: String?
    @Option(
      help: ArgumentHelp(
        "Put the sound of these answers into the page.", valueName: "1,3|all"))
    var withVoice: String?
    @Flag(help: "Send the voice although it says what --redact takes out of the text.")
    var voiceUnredacted = false
    @OptionGroup var personal: PersonalOptions
    @OptionGroup var choice: AnswerOptions
    @Flag(help: "Write without asking.")
    var yes = false

    func validate() throws {
      try checkName(friend, of: "--for")
      guard let withVoice else { return }
      if VoiceChoice(withVoice) == nil {
        throw ValidationError(
          "found --with-voice \(withVoice), expected `all` or numbers such as 1,3")
      }
      if wanted != .html {
        throw ValidationError(
          "found --with-voice with --format \(wanted.rawValue), expected html: only a page can hold sound"
        )
      }
    }

    private var wanted: DebriefFormat {
      format ?? output.flatMap(DebriefFormat.init(file:)) ?? .html
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.debriefExport(
        SessionReference(session),
        DebriefOptions(
          friend: friend, format: wanted, output: output, redactions: redaction.redact,
          isConfirmed: yes, voices: withVoice.flatMap(VoiceChoice.init),
          isVoiceUnredacted: voiceUnredacted, from: personal.from, note: personal.note,
          answers: choice.numbers, leftIn: redaction.leaveIn))
    }
  }

  struct Preview: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "preview",
      abstract: "Show what the friend would read; write nothing.",
      discussion: """
        For a friend it also takes out what was taken out for them last time.

        $ rehearse debrief preview latest --for Sam
        $ rehearse debrief preview 12 --redact "Acme"
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @Option(
      name: .customLong("for"), help: ArgumentHelp("Your friend's name.", valueName: "friend"),
      completion: .all(.friends))
    var friend: String?
    @Option(help: "How it is shown.")
    var format: DebriefFormat = .markdown
    @OptionGroup var redaction: RedactionOptions
    @OptionGroup var personal: PersonalOptions
    @OptionGroup var choice: AnswerOptions

    @OptionGroup var everywhere: Everywhere

    func validate() throws {
      try checkName(friend, of: "--for")
    }

    func run(in app: App) throws -> ExitStatus {
      try app.debriefPreview(
        SessionReference(session),
        DebriefOptions(
          friend: friend, format: format, redactions: redaction.redact, from: personal.from,
          note: personal.note, answers: choice.numbers, leftIn: redaction.leaveIn))
    }
  }

  struct Import: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "import",
      abstract: "Keep what a friend sent back, or a coach.",
      discussion: """
        Takes the file that the page saves, its copied text, or a filled-in form, also within a mail. \
        Without a file the reply is pasted. What cannot be read is named, and nothing is kept of it.

        $ rehearse debrief import reply-12-sam.json
        $ rehearse debrief import mail.txt --rater Sam --partial
        """)

    @Argument(
      help: ArgumentHelp("What came back; - is standard input.", valueName: "file"),
      completion: .file())
    var files: [String] = []
    @Option(
      help: ArgumentHelp("Whose scores these are.", valueName: "friend"),
      completion: .all(.friends))
    var rater: String?
    @Option(
      help: ArgumentHelp(
        "The session, for a reply that does not say which debrief it answers.",
        valueName: "session"), completion: .all(.sessions))
    var session: String?
    @Flag(help: "Keep what can be read where something cannot.")
    var partial = false
    @Flag(help: "Replace an earlier reply of the same friend without asking.")
    var yes = false

    func validate() throws {
      try checkName(rater, of: "--rater")
    }

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.debriefImport(
        ReplyOptions(
          files: files, rater: rater, session: session.map { try SessionReference($0) },
          isPartial: partial, isConfirmed: yes))
    }
  }

  struct Remove: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove what a friend said of a session.",
      discussion: """
        Their scores go with it, out of comparisons and reports too; the session stays as it is. A merge does not \
        bring them back, importing the reply again does.

        $ rehearse debrief remove latest
        $ rehearse debrief remove 12 --rater Sam --yes
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @Option(
      help: ArgumentHelp("Whose reply, where there are several.", valueName: "friend"),
      completion: .all(.friends))
    var rater: String?
    @Flag(help: "Remove it without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func validate() throws {
      try checkName(rater, of: "--rater")
    }

    func run(in app: App) throws -> ExitStatus {
      try app.debriefRemove(SessionReference(session), of: rater, isConfirmed: yes)
    }
  }

  struct Compare: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "compare",
      abstract: "Show your scores of a session beside your friends'.",
      discussion: """
        The widest gaps come first. Answers that you have not scored yourself stay hidden. As a page it also has \
        the words of your answers, with what was noted on them.

        $ rehearse debrief compare latest
        $ rehearse debrief compare 12 -o compare.html
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @Flag(help: "Write JSON.")
    var json = false
    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("Write a page for a browser; - is the output.", valueName: "file"),
      completion: .file())
    var output: String?
    @Flag(help: "Replace a file without asking.")
    var yes = false

    @OptionGroup var everywhere: Everywhere

    func validate() throws {
      if json, output != nil { throw ValidationError("choose --json or --output") }
    }

    func run(in app: App) throws -> ExitStatus {
      try app.debriefCompare(
        SessionReference(session), format: json ? .json : .text,
        page: output.map { PageOutput(file: $0, isConfirmed: yes) })
    }
  }

  struct CalibrationCommand: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "calibration",
      abstract: "Show how well you judge yourself, over all sessions.",
      discussion: """
        Compares your scores with your friends', dimension by dimension and over time.

        $ rehearse debrief calibration
        $ rehearse debrief calibration --json
        """)

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.debriefCalibration(format: json ? .json : .text)
    }
  }

  /// Which answers are sent.
  struct AnswerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Send these answers alone.", valueName: "1,3"))
    var answers: String?

    var numbers: [Int]? {
      guard case .answers(let numbers)? = answers.flatMap(VoiceChoice.init) else { return nil }
      return numbers
    }

    func validate() throws {
      if let answers, VoiceChoice(answers) == nil {
        throw ValidationError("found --answers \(answers), expected numbers such as 1,3")
      }
    }
  }

  /// What the friend is told of who asks.
  struct PersonalOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "Your name, as they know it; else that of the configuration.", valueName: "name"))
    var from: String?
    @Option(help: ArgumentHelp("A personal line to them.", valueName: "text"))
    var note: String?

    func validate() throws {
      if from?.allSatisfy(\.isWhitespace) == true {
        throw ValidationError("found an empty name after --from, expected your own")
      }
    }
  }

  /// What is taken out of a debrief.
  struct RedactionOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp("Take this word or phrase out; may be repeated.", valueName: "term"))
    var redact: [String] = []
    @Option(
      help: ArgumentHelp(
        "Leave this in, which was taken out for them last time; may be repeated.",
        valueName: "term"))
    var leaveIn: [String] = []

    func validate() throws {
      if let both = leaveIn.first(where: redact.contains) {
        throw ValidationError(
          "found \(both) after --redact and after --leave-in, expected it after one of them")
      }
    }
  }
}

extension DebriefFormat: ExpressibleByArgument {}
