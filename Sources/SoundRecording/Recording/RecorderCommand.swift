/// A program that writes raw samples to its output: 16 kHz, 16 bits, little-endian, one channel.
package struct RecorderCommand: Equatable, Sendable {
  /// The program and its arguments; there is no shell.
  package let words: [String]
  /// How long after a sound its samples may come, in seconds: so long the last words are waited for.
  package let latency: Double
  /// How long it may take to deliver its first sample, in seconds; some took two.
  package let patience: Double

  /// Creates a command; one of the user's own is given the time that most need.
  package init(_ words: [String], latency: Double = 0.3, patience: Double = 4) {
    self.words = words
    self.latency = latency
    self.patience = patience
  }

  /// The program's name.
  package var program: String { words.first ?? "" }

  /// What is tried, in this order: the configured one alone where there is one, else what desktops have. A
  /// microphone is named as the recorder knows it.
  package static func chain(
    configured: [String]?, microphone: String? = nil
  ) -> [RecorderCommand] {
    if let configured, !configured.isEmpty { return [RecorderCommand(configured)] }
    let rate = String(WAVHeader.rate)
    let named = { (option: String) in microphone.map { [option + $0] } ?? [] }
    return [
      RecorderCommand(
        ["pw-record", "--rate", rate, "--channels", "1", "--format", "s16", "--latency", "50ms"]
          + named("--target=") + ["-"], latency: 0.2),
      RecorderCommand(
        ["parec", "--format=s16le", "--rate=\(rate)", "--channels=1", "--latency-msec=50"]
          + named("--device="), latency: 0.2),
      RecorderCommand(
        ["arecord", "-q", "-t", "raw", "-f", "S16_LE", "-r", rate, "-c", "1"]
          + (microphone.map { ["-D", $0] } ?? []), latency: 0.5),
      ffmpeg("pulse", microphone, rate), ffmpeg("alsa", microphone, rate),
    ]
  }

  private static func ffmpeg(
    _ system: String, _ microphone: String?, _ rate: String
  ) -> RecorderCommand {
    RecorderCommand(
      ["ffmpeg", "-nostdin", "-loglevel", "quiet", "-f", system, "-i", microphone ?? "default"]
        + ["-ac", "1", "-ar", rate, "-f", "s16le", "-"], latency: 0.5)
  }
}
