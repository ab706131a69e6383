import ArgumentParser
import LineEditing
import RehearseApp

/// The options of every command. The runner obeys them before a command is parsed, so that its errors obey them too.
struct Everywhere: ParsableArguments {
  /// The long names of its options.
  static let names: Set = ["color", "plain", "no-plain"]

  @Option(help: "Show colours on terminals alone, always or never.")
  var color: ColorChoice?

  @Flag(
    inversion: .prefixedNo,
    help: "Say everything in words and paint it once, for a screen reader; or not.")
  var plain: Bool?

  /// How many words an option of every command takes, by the first of them; nil where it is none.
  static func length(_ word: String) -> Int? {
    switch word {
    case "--plain", "--no-plain": 1
    case "--color": 2
    default: word.hasPrefix("--color=") ? 1 : nil
    }
  }

  /// Whether a command line asks for everything in words; nil where it does not say.
  static func isPlain(_ words: [String]) -> Bool? {
    words.prefix { $0 != "--" }.last { $0 == "--plain" || $0 == "--no-plain" }.map {
      $0 == "--plain"
    }
  }
}

extension ColorChoice: ExpressibleByArgument {
  /// The last choice on a command line; nil where there is none that can be read.
  init?(words: [String]) {
    let options = words.prefix { $0 != "--" }
    let said =
      zip(options, options.dropFirst()).filter { $0.0 == "--color" }.map(\.1)
      + options.filter { $0.hasPrefix("--color=") }.map { String($0.dropFirst(8)) }
    guard let choice = said.last.flatMap(Self.init(rawValue:)) else { return nil }
    self = choice
  }
}
