import ArgumentParser
import RehearseApp

/// What completion knows of the commands, from the argument parser's own description and from the
/// completion kinds of their arguments.
enum Grammar {
  /// Every command.
  static func commands() -> [CommandGrammar] {
    ((try? CommandDescription.of(Rehearse.self).below) ?? []).map { grammar(of: $0, in: []) }
  }

  /// The names an argument is completed with, asked of the parser as a shell's completion script asks.
  static func names(_ command: [String], _ argument: String, _ words: [String]) -> [String] {
    let place = ["--", argument, "\(words.count)", "0"]
    do {
      _ = try Rehearse.parseAsRoot(["---completion"] + command + place + words + [""])
    } catch  where Rehearse.exitCode(for: error).isSuccess {
      return Rehearse.message(for: error).split(separator: "\n").map(String.init)
    } catch {}
    return []
  }

  private static func grammar(
    of command: CommandDescription, in path: [String]
  ) -> CommandGrammar {
    let path = path + [command.commandName]
    let positional = command.own.filter { $0.kind == .positional }
    // A command that stands for another takes its options too.
    let inherited = command.below.first { $0.commandName == command.defaultSubcommand }
    return CommandGrammar(
      name: command.commandName, subcommands: command.below.map { grammar(of: $0, in: path) },
      options: options(of: command, path)
        + (inherited.map { options(of: $0, path + [$0.commandName]) } ?? []),
      arguments: positional.enumerated().map { index, argument in
        values(of: argument, path, "positional@\(index)")
      },
      isRepeating: positional.last?.isRepeating ?? false)
  }

  private static func options(
    of command: CommandDescription, _ path: [String]
  ) -> [CommandGrammar.Option] {
    command.own.flatMap { argument in
      (argument.names ?? []).map { name in
        CommandGrammar.Option(name.typed, values(of: argument, path, name.typed))
      }
    }
  }

  private static func values(
    of argument: CommandDescription.Argument, _ path: [String], _ name: String
  ) -> CommandGrammar.Values {
    if argument.kind == .flag { return .flag }
    guard let kind = argument.completionKind else { return .free }
    if let list = kind.list { return .words(list.values) }
    if kind.file != nil { return .files }
    return kind.custom == nil ? .free : .names(command: path, argument: name)
  }
}
