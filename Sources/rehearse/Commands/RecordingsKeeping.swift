import ArgumentParser
import RehearseApp

extension Recordings {
  struct Attach: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "attach",
      abstract: "Give an answer a sound or a film made elsewhere.",
      discussion: """
        A phone propped up at eye level sees what no microphone hears: posture, hands, where you look. The file is \
        copied beside the store, and l plays it when you score.

        $ rehearse recordings attach latest --answer 2 phone.mp4
        $ rehearse recordings attach 12 --answer 1 answer.wav
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String
    @OptionGroup var which: AnswerOption
    @Argument(help: ArgumentHelp("The file to copy.", valueName: "file"), completion: .file())
    var file: String
    @Flag(help: "Replace what is attached already without asking.")
    var yes = false
    @OptionGroup var everywhere: Everywhere

    func validate() throws {
      if which.place == nil {
        throw ValidationError("found no answer, expected --answer N to say which one is meant")
      }
    }

    func run(in app: App) throws -> ExitStatus {
      guard let place = which.place else { return .usage }
      return try app.recordingsAttach(SessionReference(session), place, file, isConfirmed: yes)
    }
  }

  struct Purge: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "purge",
      abstract: "Delete recordings; words, times and measures stay.",
      discussion: """
        $ rehearse recordings purge 12 --answer 2
        $ rehearse recordings purge --older-than 30d --yes
        """)

    @Argument(
      help: ArgumentHelp("Its number, or latest.", valueName: "session"),
      completion: .all(.sessions))
    var session: String?
    @OptionGroup var which: AnswerOption
    @Option(
      help: ArgumentHelp(
        "Those of sessions older than so many days, such as 30d.", valueName: "days"))
    var olderThan: String?
    @Flag(help: "Those that no answer knows of.")
    var orphans = false
    @Flag(help: "All of them.")
    var all = false
    @Flag(help: "Delete without asking.")
    var yes = false
    @OptionGroup var everywhere: Everywhere

    func validate() throws {
      let chosen = [session != nil, olderThan != nil, orphans, all].count { $0 }
      guard chosen == 1 else {
        throw ValidationError(
          "found \(chosen == 0 ? "nothing to delete" : "several"), "
            + "expected one of a session, --older-than, --orphans and --all")
      }
      if session == nil, which.place != nil {
        throw ValidationError("found an answer and no session, expected both")
      }
      if let olderThan, Self.days(olderThan) == nil {
        throw ValidationError("found --older-than \(olderThan), expected days such as 30d")
      }
    }

    private static func days(_ typed: String) -> Int? {
      Int(typed.hasSuffix("d") ? typed.dropLast() : typed[...]).flatMap { $0 >= 0 ? $0 : nil }
    }

    func run(in app: App) throws -> ExitStatus {
      let scope: SoundScope =
        if let session {
          .session(try SessionReference(session), which.place)
        } else if let days = olderThan.flatMap(Self.days) {
          .olderThan(days: days)
        } else {
          orphans ? .orphans : .all
        }
      return try app.recordingsPurge(scope, isConfirmed: yes)
    }
  }
}
