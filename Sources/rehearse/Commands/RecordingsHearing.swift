import ArgumentParser
import RehearseApp

/// Which answer of a session, by its number or by that of its turn.
struct AnswerOption: ParsableArguments {
  @Option(help: ArgumentHelp("The answer, as review show numbers it.", valueName: "n"))
  var answer: Int?
  @Option(help: ArgumentHelp("The same by its turn, which counts the warm-up too.", valueName: "n"))
  var turn: Int?

  func validate() throws {
    if turn != nil, answer != nil {
      throw ValidationError("found --answer and --turn, expected one of them")
    }
  }

  /// The answer that is meant; nil for all of them.
  var place: AnswerPlace? { answer.map(AnswerPlace.answer) ?? turn.map(AnswerPlace.turn) }
}

extension Recordings {
  struct List: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "list",
      abstract: "List the recordings, with those that no answer knows of.",
      discussion: """
        $ rehearse recordings list
        $ rehearse recordings list --json
        """)

    @Flag(help: "Write JSON and nothing else, schema rehearse.recordings/1.")
    var json = false
    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.recordingsList(asJSON: json) }
  }

  struct Play: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "play",
      abstract: "Play the answers of a session, or one of them.",
      discussion: """
        While it plays, l starts again, a dot stops, < and > go five seconds back and on, n goes to the next pause.

        $ rehearse recordings play latest
        $ rehearse recordings play 12 --answer 2
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @OptionGroup var which: AnswerOption
    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.recordingsPlay(SessionReference(session), which.place)
    }
  }

  struct Try: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "try",
      abstract: "Record for five seconds, play it back and keep nothing.",
      discussion: """
        $ rehearse recordings try
        $ rehearse doctor        names what records and plays
        """)

    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.recordingsTry() }
  }

  struct Export: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "export",
      abstract: "Copy the sound of a session into a directory.",
      discussion: """
        $ rehearse recordings export latest -o answers
        $ rehearse recordings export 12 -o ~/answers
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The directory to copy into; it is made.", valueName: "directory"),
      completion: .directory)
    var output: String
    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.recordingsExport(SessionReference(session), to: output)
    }
  }

  struct Transcribe: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "transcribe",
      abstract: "Let your recogniser write down what was said.",
      discussion: """
        It is the program that `transcriber` in the configuration names, else whisper-cli with a \
        model; its text is a draft that you take or leave. Recognisers drop most of every "um", so \
        a count of them is the least there were.

        $ rehearse recordings transcribe latest
        $ rehearse recordings transcribe 12 --answer 2 --yes
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @OptionGroup var which: AnswerOption
    @Flag(help: "Take every text without asking, in the place of what was typed.")
    var yes = false
    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus {
      try app.recordingsTranscribe(SessionReference(session), which.place, isConfirmed: yes)
    }
  }
}
