import ArgumentParser
import RehearseApp

struct Recordings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recordings",
    abstract: "Hear, measure and delete the sound of your answers.",
    discussion: """
      `practice --record` records them. They lie in recordings/ beside the store, readable by you alone, and nothing \
      of them leaves this machine by itself.

      $ rehearse recordings list
      $ rehearse recordings play latest --answer 1
      """,
    subcommands: [
      List.self, Play.self, Try.self, Measure.self, Transcribe.self, Attach.self, Export.self,
      Purge.self,
    ], defaultSubcommand: List.self)

  struct Measure: RehearseCommand {
    static let about = CommandConfiguration(
      commandName: "measure",
      abstract: "Tell pauses, pace, pitch and loudness of a WAV file.",
      discussion: """
        Any WAV will do: 8 to 48 kHz, mono or stereo, 8 to 32 bits. Syllables are counted by their loudness and \
        some unstressed ones are missed; a microphone's automatic gain changes the loudness.

        $ rehearse recordings measure answer.wav
        $ rehearse recordings measure --json answer.wav
        """)

    @Argument(help: ArgumentHelp("The file to measure.", valueName: "file"), completion: .file())
    var file: String
    @Flag(help: "Write JSON and nothing else, schema rehearse.delivery/1.")
    var json = false
    @OptionGroup var everywhere: Everywhere

    func run(in app: App) throws -> ExitStatus { try app.recordingsMeasure(file, asJSON: json) }
  }
}
