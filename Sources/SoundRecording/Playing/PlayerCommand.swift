/// A program that plays a WAV file.
package struct PlayerCommand: Equatable, Sendable {
  /// Stands for the file among the words.
  package static let placeholder = "{wav}"

  /// The program and its arguments; there is no shell.
  package let words: [String]

  /// Creates a command; where none of its words stands for the file, the file comes last.
  package init(_ words: [String]) {
    self.words =
      words.contains { $0.contains(Self.placeholder) } ? words : words + [Self.placeholder]
  }

  /// The program's name.
  package var program: String { words.first ?? "" }

  /// The words that play a file.
  package func words(for path: String) -> [String] {
    words.map { $0.replacing(Self.placeholder, with: path) }
  }

  /// What is tried, in this order: the configured one alone where there is one, else what desktops have.
  package static func chain(configured: [String]?) -> [PlayerCommand] {
    if let configured, !configured.isEmpty { return [PlayerCommand(configured)] }
    return [
      PlayerCommand(["pw-play"]), PlayerCommand(["paplay"]), PlayerCommand(["aplay", "-q"]),
      PlayerCommand(["mpv", "--no-video", "--really-quiet"]),
      PlayerCommand(["ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet"]),
    ]
  }
}
