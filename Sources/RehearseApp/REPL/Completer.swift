import TerminalUI

/// Says which words could stand where the cursor is.
@MainActor final class Completer {
  private let environment: Environment
  private let commands: REPL.Commands
  private lazy var grammar = commands.grammar()

  init(environment: Environment, commands: REPL.Commands) {
    self.environment = environment
    self.commands = commands
  }

  /// The completions of the last word of a line; every earlier word decides what they are.
  func completions(of line: String) -> [Completion] {
    let (before, typed) = CommandLineWords.typed(line)
    return candidates(after: before, typed: typed)
  }

  private func candidates(after words: [String], typed: String) -> [Completion] {
    guard let first = words.first else {
      return begun(grammar.map(\.name) + ["help", "quit"], as: typed)
    }
    if first == "help" { return begun(grammar.map(\.name), as: typed) }
    guard var command = grammar.first(where: { $0.name == first }) else { return [] }
    var rest = words.dropFirst()
    if let next = rest.first, let below = command.subcommands.first(where: { $0.name == next }) {
      command = below
      rest = rest.dropFirst()
    }
    switch command.place(after: rest) {
    case .value(let values): return self.words(values, typed: typed)
    case .word(let values):
      let below = begun(rest.isEmpty ? command.subcommands.map(\.name) : [], as: typed)
      let plain = typed.hasPrefix("-") ? [] : below + self.words(values, typed: typed)
      // Options come when someone starts one, or where nothing else can be said.
      return plain.isEmpty ? begun(command.offered(after: rest), as: typed) : plain
    }
  }

  private func words(_ values: CommandGrammar.Values, typed: String) -> [Completion] {
    switch values {
    case .flag, .free: []
    case .words(let words): begun(words, as: typed)
    case .files: environment.paths(from: typed)
    case .names(let command, let argument): named(commands.names(command, argument), as: typed)
    }
  }

  /// Names of one's own, however they are written: what is typed in small letters may begin with a capital.
  private func named(_ names: [String], as typed: String) -> [Completion] {
    let exact = begun(names, as: typed)
    guard exact.isEmpty else { return exact }
    let small = typed.lowercased()
    return names.filter { $0.lowercased().hasPrefix(small) }.map { Completion($0) }
  }

  private func begun(_ words: [String], as typed: String) -> [Completion] {
    // What goes on behind the word, as in `evidence=3`, is no whole one.
    words.filter { $0.hasPrefix(typed) }.map { Completion($0, isWhole: !$0.hasSuffix("=")) }
  }
}
