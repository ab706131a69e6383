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
    let words = words.dropFirst(commonOptions(before: words))
    guard let first = words.first else {
      return begun(grammar.map(\.name) + ["help", "quit"], as: typed)
    }
    if first == "help" {
      return begun(below(words.dropFirst()).commands.map(\.name), as: typed)
    }
    let (command, commands, rest) = below(words)
    return command.map { candidates(of: $0, commands, after: rest, Array(words), typed) } ?? []
  }

  private func candidates(
    of command: CommandGrammar, _ below: [CommandGrammar], after rest: [String],
    _ words: [String], _ typed: String
  ) -> [Completion] {
    switch command.place(after: rest) {
    case .value(let values): return self.words(values, behind: words, typed)
    case .word(let values):
      if let sign = typed.firstIndex(of: "="), typed.hasPrefix("--") {
        return self.values(of: command, typed, upTo: sign, behind: words)
      }
      let names = begun(rest.isEmpty ? below.map(\.name) : [], as: typed)
      let plain = typed.hasPrefix("-") ? [] : names + self.words(values, behind: words, typed)
      // Options come when someone starts one, or where nothing else can be said.
      return plain.isEmpty ? begun(command.offered(after: rest), as: typed) : plain
    }
  }

  /// The command that words name as far down as they do, nil where they name none; the commands below it; and the
  /// words behind.
  private func below(
    _ words: some Collection<String>
  ) -> (last: CommandGrammar?, commands: [CommandGrammar], rest: [String]) {
    var (last, commands, rest): (CommandGrammar?, _, _) = (nil, grammar, Array(words))
    while let next = commands.first(where: { $0.name == rest.first }) {
      (last, commands, rest) = (next, next.subcommands, Array(rest.dropFirst()))
    }
    return (last, commands, rest)
  }

  /// How many words at the beginning are options that every command has, and what they are given.
  private func commonOptions(before words: [String]) -> Int {
    var length = 0
    while length < words.count,
      let option = grammar.first?.options.first(where: { $0.name == words[length] })
    {
      length += option.values == .flag ? 1 : 2
    }
    return min(length, words.count)
  }

  /// What an option can be given that is typed with its sign: `--kind=beh`.
  private func values(
    of command: CommandGrammar, _ typed: String, upTo sign: String.Index, behind words: [String]
  ) -> [Completion] {
    let name = String(typed[..<sign])
    guard let option = command.options.first(where: { $0.name == name }) else { return [] }
    let value = String(typed[typed.index(after: sign)...])
    return self.words(option.values, behind: words + [name], value).map { completion in
      Completion("\(name)=\(completion.word)", isWhole: completion.isWhole)
    }
  }

  private func words(
    _ values: CommandGrammar.Values, behind words: [String], _ typed: String
  ) -> [Completion] {
    switch values {
    case .flag, .free: []
    case .words(let words): begun(words, as: typed)
    case .files: environment.paths(from: typed)
    case .names(let command, let argument):
      named(commands.names(command, argument, words), as: typed)
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
