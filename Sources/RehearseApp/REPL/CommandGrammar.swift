/// A command as completion knows it.
package struct CommandGrammar: Equatable, Sendable {
  /// The word that is typed.
  package var name: String
  /// The commands below it.
  package var subcommands: [CommandGrammar]
  /// Its options, with what follows each.
  package var options: [Option]
  /// What its plain words are, one after the other.
  package var arguments: [Values]
  /// Whether the last of them may be said again and again.
  package var isRepeating: Bool

  /// An option and what follows it.
  package struct Option: Equatable, Sendable {
    /// With its hyphens: `--bank`.
    package var name: String
    /// What follows it; ``CommandGrammar/Values/flag`` where nothing does.
    package var values: Values

    /// Creates an option.
    package init(_ name: String, _ values: Values) {
      self.name = name
      self.values = values
    }
  }

  /// What can stand in a place.
  package enum Values: Equatable, Sendable {
    /// Nothing: the option stands alone.
    case flag
    /// Something nobody can guess.
    case free
    case words([String])
    case files
    /// Names that are looked up, for an argument of a command as its completion script calls it.
    case names(command: [String], argument: String)
  }

  /// Creates a command.
  package init(
    name: String, subcommands: [CommandGrammar] = [], options: [Option] = [],
    arguments: [Values] = [], isRepeating: Bool = false
  ) {
    self.name = name
    self.subcommands = subcommands
    self.options = options
    self.arguments = arguments
    self.isRepeating = isRepeating
  }

  /// What a word in a certain place is.
  enum Place: Equatable {
    /// What the option before it is given.
    case value(Values)
    /// A plain word, or an option.
    case word(Values)
  }

  /// What can stand after some words of this command.
  func place(after words: some Sequence<String>) -> Place {
    var awaited: Values?
    var plain = 0
    for word in words {
      if awaited != nil {
        awaited = nil
      } else if let option = options.first(where: { $0.name == word }) {
        awaited = option.values == .flag ? nil : option.values
      } else if word == "-" || !word.hasPrefix("-") {
        plain += 1
      }
    }
    if let awaited { return .value(awaited) }
    if plain < arguments.count { return .word(arguments[plain]) }
    return .word(isRepeating ? arguments.last ?? .free : .free)
  }
  /// The options that make sense after some words: a flag once, and each by its long name.
  func offered(after words: some Sequence<String>) -> [String] {
    options.filter { $0.values != .flag || !words.contains($0.name) }.map(\.name)
      .filter { $0.hasPrefix("--") }
  }
}
