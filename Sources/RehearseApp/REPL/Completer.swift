import InterviewCore
import TerminalUI

/// A command as completion knows it.
package struct CommandGrammar: Equatable, Sendable {
  /// The word that is typed.
  package var name: String
  /// One line of what it does.
  package var abstract: String
  /// The commands below it.
  package var subcommands: [CommandGrammar]
  /// Its options, with what follows each.
  package var options: [Option]
  /// What its plain words are.
  package var arguments: Values

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
    case banks
    case competencies
    case dimensions
    case files
    case interviewers
    case questions
    case sessions
  }

  /// Creates a command.
  package init(
    name: String, abstract: String, subcommands: [CommandGrammar] = [], options: [Option] = [],
    arguments: Values = .free
  ) {
    self.name = name
    self.abstract = abstract
    self.subcommands = subcommands
    self.options = options
    self.arguments = arguments
  }
}

/// Says which words could stand where the cursor is.
@MainActor final class Completer {
  private let app: App
  private let makeGrammar: @MainActor () -> [CommandGrammar]
  private lazy var grammar = makeGrammar()

  init(app: App, grammar: @escaping @MainActor () -> [CommandGrammar]) {
    self.app = app
    makeGrammar = grammar
  }

  /// The completions of the last word of a line; every earlier word decides what they are.
  func completions(of line: String) -> [Completion] {
    let words = (try? CommandLineWords.split(line)) ?? line.split(separator: " ").map(String.init)
    let isNewWord = line.isEmpty || (line.last?.isWhitespace ?? true)
    let typed = isNewWord ? "" : words.last ?? ""
    let before = isNewWord ? words : Array(words.dropLast())
    return candidates(after: before, typed: typed).filter { $0.word.hasPrefix(typed) }
  }

  private func candidates(after words: [String], typed: String) -> [Completion] {
    guard let first = words.first else {
      return (grammar.map(\.name) + ["help", "quit"]).map { Completion($0) }
    }
    if first == "help" { return grammar.map { Completion($0.name) } }
    guard var command = grammar.first(where: { $0.name == first }) else { return [] }
    var rest = words.dropFirst()
    if let next = rest.first, let below = command.subcommands.first(where: { $0.name == next }) {
      command = below
      rest = rest.dropFirst()
    }
    if let option = rest.last.flatMap({ last in command.options.first { $0.name == last } }),
      option.values != .flag
    {
      return values(option.values, typed: typed)
    }
    let options = command.options.filter { $0.values != .flag || !rest.contains($0.name) }
    let below = rest.isEmpty ? command.subcommands.map { Completion($0.name) } : []
    let plain = typed.hasPrefix("-") ? [] : below + values(command.arguments, typed: typed)
    // Options come when someone starts one, or where nothing else can be said.
    return typed.hasPrefix("-") || plain.isEmpty
      ? plain + options.map { Completion($0.name) } : plain
  }

  private func values(_ values: CommandGrammar.Values, typed: String) -> [Completion] {
    switch values {
    case .flag, .free: []
    case .words(let words): words.map { Completion($0) }
    case .banks: app.library.banks().found.map { Completion($0.value.id) }
    case .competencies: competencies.map { Completion($0) }
    case .dimensions:
      (app.library.rubrics().set?.all ?? []).map { Completion($0.id + "=", isWhole: false) }
    case .files: files(typed)
    case .interviewers: app.library.interviewers().found.map { Completion($0.value.id) }
    case .questions: questions.map { Completion($0) }
    case .sessions: sessions.map { Completion($0) }
    }
  }

  private var competencies: [String] {
    let questions = app.library.banks().found.flatMap(\.value.questions)
    return Set(questions.map(\.competency)).sorted()
  }

  private var questions: [String] {
    library.flatMap { bank in bank.questions.map { "\(bank.id)/\($0.id)" } }
  }

  private var library: [QuestionBank] { app.library.banks().found.map(\.value) }

  private var sessions: [String] {
    let numbers =
      (try? app.openStore().summaries(limit: 50, skipping: 0).map { String($0.number) }) ?? []
    return ["latest"] + numbers
  }

  private func files(_ typed: String) -> [Completion] {
    let directory = typed.contains("/") ? typed.directoryPart : ""
    let files = app.environment.files
    return files.list(directory.isEmpty ? "." : directory).filter { !$0.hasPrefix(".") }.map {
      name in
      let path = directory + name
      return files.kind(path) == .directory
        ? Completion(path + "/", isWhole: false) : Completion(path)
    }
  }
}

extension String {
  /// Everything up to and with the last slash.
  fileprivate var directoryPart: String {
    lastIndex(of: "/").map { String(self[...$0]) } ?? ""
  }
}
