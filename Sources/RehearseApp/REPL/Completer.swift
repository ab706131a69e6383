import TerminalUI

/// Says which words could stand where the cursor is.
@MainActor final class Completer {
  private let files: FileClient
  private let commands: REPL.Commands
  private lazy var grammar = commands.grammar()

  init(files: FileClient, commands: REPL.Commands) {
    self.files = files
    self.commands = commands
  }

  /// The completions of the last word of a line; every earlier word decides what they are.
  func completions(of line: String) -> [Completion] {
    let words = (try? CommandLineWords.split(line)) ?? line.split(separator: " ").map(String.init)
    let isNewWord = line.isEmpty || (line.last?.isWhitespace ?? true)
    let typed = isNewWord ? "" : words.last ?? ""
    let before = isNewWord ? words : Array(words.dropLast())
    // What goes on behind the word, as in `evidence=3` and `notes/a.yaml`, is no whole one.
    return candidates(after: before, typed: typed).filter { $0.hasPrefix(typed) }.map {
      Completion($0, isWhole: !$0.hasSuffix("=") && !$0.hasSuffix("/"))
    }
  }

  private func candidates(after words: [String], typed: String) -> [String] {
    guard let first = words.first else { return grammar.map(\.name) + ["help", "quit"] }
    if first == "help" { return grammar.map(\.name) }
    guard var command = grammar.first(where: { $0.name == first }) else { return [] }
    var rest = words.dropFirst()
    if let next = rest.first, let below = command.subcommands.first(where: { $0.name == next }) {
      command = below
      rest = rest.dropFirst()
    }
    switch command.place(after: rest) {
    case .value(let values): return self.words(values, typed: typed)
    case .word(let values):
      let below = rest.isEmpty ? command.subcommands.map(\.name) : []
      let plain = typed.hasPrefix("-") ? [] : below + self.words(values, typed: typed)
      // Options come when someone starts one, or where nothing else can be said.
      return plain.isEmpty ? command.offered(after: rest) : plain
    }
  }

  private func words(_ values: CommandGrammar.Values, typed: String) -> [String] {
    switch values {
    case .flag, .free: []
    case .words(let words): words
    case .files: paths(typed)
    case .names(let command, let argument): commands.names(command, argument)
    }
  }

  private func paths(_ typed: String) -> [String] {
    let directory = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    return files.list(directory.isEmpty ? "." : directory).filter { !$0.hasPrefix(".") }.map {
      let path = directory + $0
      return files.kind(path) == .directory ? path + "/" : path
    }
  }
}
