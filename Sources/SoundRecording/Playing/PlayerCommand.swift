/// A program that plays a WAV file.
package struct PlayerCommand: Sendable {
  /// Stands for the file among the words.
  package static let placeholder = "{wav}"

  /// The program and its arguments; there is no shell.
  package let words: [String]
  /// The arguments that make it begin at a moment, in seconds; nil where it cannot.
  private let starting: (@Sendable (String) -> [String])?

  /// Creates a command; where none of its words stands for the file, the file comes last.
  package init(_ words: [String]) {
    var words = words
    switch words.first?.split(separator: "/").last {
    case "mpv":
      starting = { ["--start=\($0)"] }
      words.insert(contentsOf: Self.plainly, at: 1)
    case "ffplay": starting = { ["-ss", $0] }
    default: starting = nil
    }
    self.words =
      words.contains { $0.contains(Self.placeholder) } ? words : words + [Self.placeholder]
  }

  /// What makes mpv play a file once, whatever its own configuration says for films: it ends at the end, keeps no note
  /// of where it was stopped, and leaves the terminal alone. The person's own words come behind, and win.
  private static let plainly = [
    "--no-terminal", "--keep-open=no", "--idle=no", "--loop-file=no", "--loop-playlist=no",
    "--pause=no", "--speed=1", "--no-resume-playback", "--save-position-on-quit=no",
  ]

  /// The program's name.
  package var program: String { words.first ?? "" }

  /// The words that play a file.
  package func words(for path: String) -> [String] {
    words.map { $0.replacing(Self.placeholder, with: path) }
  }

  /// Whether it can begin at any moment of a file.
  package var canStartAnywhere: Bool { starting != nil }

  /// The words that play a file from a moment on, in seconds; from its beginning where it cannot begin elsewhere.
  package func words(for path: String, from moment: Double) -> [String] {
    guard moment > 0, let starting else { return words(for: path) }
    let tenths = Int((min(moment, 1e6) * 10).rounded())
    let words = words(for: path)
    return words.prefix(1) + starting("\(tenths / 10).\(tenths % 10)") + words.dropFirst()
  }

  /// What plays a file, tried in this order.
  package static func chain(configured: [String]?, for file: PlayedFile) -> [PlayerCommand] {
    guard file == .film, configured?.isEmpty ?? true else { return chain(configured: configured) }
    // Never aplay: it makes noise of what it does not know.
    return [
      PlayerCommand(["mpv"]),
      PlayerCommand(["ffplay", "-autoexit", "-loglevel", "quiet"]),
      PlayerCommand(["ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet"]),
      PlayerCommand(["pw-play"]), PlayerCommand(["paplay"]),
    ]
  }

  /// What is tried, in this order: the configured one alone where there is one, else what desktops have.
  package static func chain(configured: [String]?) -> [PlayerCommand] {
    if let configured, !configured.isEmpty { return [PlayerCommand(configured)] }
    return [
      PlayerCommand(["pw-play"]), PlayerCommand(["paplay"]), PlayerCommand(["aplay", "-q"]),
      PlayerCommand(["mpv", "--no-video"]),
      PlayerCommand(["ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet"]),
    ]
  }
}
