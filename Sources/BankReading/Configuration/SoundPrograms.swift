/// The outside programs that serve microphone and loudspeaker, each a list of words that no shell sees; empty where
/// nobody chose one.
package struct SoundPrograms: Equatable, Sendable {
  /// Writes raw samples to its output: 16 kHz, 16 bits, one channel.
  package var recorder: [String]
  /// Plays a file; `{wav}` stands for it.
  package var player: [String]
  /// Writes the words of a file to its output; `{wav}` stands for the file.
  package var transcriber: [String]
  /// Speaks what comes on its input.
  package var speaker: [String]
  /// The microphone as the recorder knows it; the usual one when nil.
  package var microphone: String?

  /// Creates a choice of programs.
  package init(
    recorder: [String] = [], player: [String] = [], transcriber: [String] = [],
    speaker: [String] = [], microphone: String? = nil
  ) {
    self.recorder = recorder
    self.player = player
    self.transcriber = transcriber
    self.speaker = speaker
    self.microphone = microphone
  }
}
