import ArgumentParser
import LineEditing
import RehearseApp
import TerminalUI
import TextBasics

/// Parses words into a command and carries it out; the shell and the prompt share it.
@MainActor struct CommandRunner {
  let app: App
  let console: any LiveConsole
  /// Whether the program was started with everything in words; nil where that was not said.
  let isPlainFromStart: Bool?

  /// Carries out a command line.
  func run(_ words: [String]) -> ExitStatus {
    let former = (console.colorChoice, console.isPlain)
    defer { (console.colorChoice, console.isPlain) = former }
    console.colorChoice = ColorChoice(words: words) ?? former.0
    console.isPlain =
      Everywhere.isPlain(words) ?? isPlainFromStart ?? app.isPlainByConfiguration
    return parseAndRun(words.withOptionsBehind.withNumbersAttached)
  }

  private func parseAndRun(_ words: [String]) -> ExitStatus {
    do {
      var command = try parsed(words)
      guard let ours = command as? any RehearseCommand else {
        try command.run()
        return .done
      }
      return app.run(ours.run(in:))
    } catch let error as CommandError {
      return app.run { _ in throw error }
    } catch {
      return answer(error, to: words)
    }
  }

  /// A command that the words name whole is read by itself: the root would read its own options and those on the way
  /// first, and make a tree of every command. What cannot be read so is left to it, which words the errors.
  private func parsed(_ words: [String]) throws -> any ParsableCommand {
    let (command, rest) = Self.named(by: words)
    if command.configuration.subcommands.isEmpty,
      let parsed = try? command.parseAsRoot(Array(rest)) as? any RehearseCommand
    {
      if let stray = rest.strayWord(of: parsed.looseWords) {
        throw CommandError.usage(
          "found `\(stray)` behind an option; put quotes around what belongs together",
          help: Self.help(on: words.prefix(words.count - rest.count)))
      }
      return parsed
    }
    try checkNames(words)
    return try Rehearse.parseAsRoot(words)
  }

  /// The command that words begin with, as far down as they name one, and the words behind its name.
  private static func named(
    by words: [String]
  ) -> (command: any ParsableCommand.Type, rest: ArraySlice<String>) {
    var (command, rest): (any ParsableCommand.Type, _) = (Rehearse.self, words[...])
    while let word = rest.first,
      let next = command.configuration.subcommands.first(where: { $0._commandName == word })
    {
      command = next
      rest = rest.dropFirst()
    }
    return (command, rest)
  }

  /// Every command's name.
  private static let names = Rehearse.configuration.subcommands.map { $0._commandName } + ["help"]

  /// The names of the commands below each.
  private static let below = Dictionary(
    uniqueKeysWithValues: Rehearse.configuration.subcommands.map { command in
      (command._commandName, command.configuration.subcommands.map { $0._commandName })
    })

  /// Names an unknown command and what was meant; the parser would only call it unexpected.
  private func checkNames(_ words: [String]) throws {
    if words.first == "help" { return try checkNames(Array(words.dropFirst())) }
    guard let first = words.first, !first.hasPrefix("-") else { return }
    guard Self.names.contains(first) else {
      throw CommandError.unknownCommand(
        found: first, known: Self.names, meant: Meant.command(by: words, below: Self.below))
    }
    let below = Self.below[first] ?? []
    guard !below.isEmpty, words.count > 1, !words[1].hasPrefix("-"), !below.contains(words[1])
    else { return }
    throw CommandError.unknownCommand(
      found: "\(first) \(words[1])", known: below.map { "\(first) \($0)" },
      meant: Meant.below(first, words[1]))
  }

  /// The overview that `help` shows at the prompt.
  func overview() -> StyledText {
    let rows = Rehearse.configuration.subcommands.map { command in
      (name: command._commandName, abstract: command.configuration.abstract)
    }
    let all =
      rows + [
        (name: "help COMMAND", abstract: "Show a command's options."),
        (name: "quit", abstract: "Leave; so does Ctrl-D."),
      ]
    return all.reduce(into: StyledText()) { text, row in
      let padding = String(repeating: " ", count: max(1, 14 - row.name.count))
      text += .line(.init(row.name, .code), .init(padding + row.abstract), indent: 2, hanging: 14)
    }
  }

  /// The command that shows how another one is meant.
  private static func help(on name: some Sequence<String>) -> String {
    (["rehearse", "help"] + name).joined(separator: " ")
  }

  /// Help that was asked for goes to the output; a command line that cannot be read is an error.
  private func answer(_ error: any Error, to words: [String]) -> ExitStatus {
    let told = Rehearse.message(for: error)
    let message = WholeNumbers.sentence(for: told) ?? told
    guard !Rehearse.exitCode(for: error).isSuccess else {
      let can = app.console.capabilities
      if can.isInteractive, !words.isForShell {
        app.console.write(HelpText(message).styled(width: can.width), to: .output)
      } else {
        app.console.writeRaw(message + "\n")
      }
      return .done
    }
    let option =
      Meant.option(in: message, of: words)
      ?? Meant.arguments(in: message, of: words).lazy.compactMap(app.environment.optionMeant).first
      .map { "practice \($0)" }
    let name = words.prefix(words.count - Self.named(by: words).rest.count)
    let meant =
      option.map { "; did you mean `\($0)`?" }
      ?? (Meant.lacksQuotes(message, of: words.dropFirst(name.count))
        ? "; put quotes around what belongs together" : "")
    return app.run { _ in
      throw CommandError.usage(
        message.withValuesInLine.withSmallInitial + meant, help: Self.help(on: name))
    }
  }
}

extension [String] {
  /// Whether nothing but options of every command is said, so that the prompt is meant.
  var isPrompt: Bool {
    guard leadingOptions == count else { return false }
    return ColorChoice(words: self) != nil || allSatisfy { !$0.hasPrefix("--color") }
  }

  /// Whether a shell's completion asks, or its script is asked for; a shell has a terminal for its input as well.
  fileprivate var isForShell: Bool {
    first == "---completion" || contains { $0.hasPrefix("--generate-completion-script") }
  }

  /// The words with options of every command, where they stand before it, behind it.
  var withOptionsBehind: [String] {
    let length = leadingOptions
    guard length > 0, count > length else { return self }
    let rest = dropFirst(length)
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + prefix(length) + rest[end...]
  }

  /// How many words at the beginning are options of every command.
  private var leadingOptions: Int {
    var length = 0
    while length < count, let taken = Everywhere.length(self[length]) { length += taken }
    return length
  }

  /// The words with each number below zero attached to the option before it: the parser would take it for an option,
  /// and say nothing of what is wrong with it.
  fileprivate var withNumbersAttached: [String] {
    let end = firstIndex(of: "--") ?? endIndex
    return self[..<end].reduce(into: []) { words, word in
      let isNumber = word.hasPrefix("-") && word.dropFirst().first?.isWholeNumber == true
      if isNumber, let last = words.last, last.hasPrefix("--"), !last.contains("=") {
        words[words.count - 1] = last + "=" + word
      } else {
        words.append(word)
      }
    } + self[end...]
  }
}

extension String {
  /// The parser gives a longer choice of values a line each; a sentence reads better.
  fileprivate var withValuesInLine: String {
    let lines = split(separator: "\n")
    let values = lines.filter { $0.hasPrefix("  - ") }.map { "'\($0.dropFirst(4))'" }
    guard values.count > 1, let first = lines.first else { return self }
    return first.replacing("one of the following:", with: "one of ") + list(values, "or") + "."
  }

  /// Our messages start with a small letter, unless with a name or an abbreviation.
  fileprivate var withSmallInitial: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
