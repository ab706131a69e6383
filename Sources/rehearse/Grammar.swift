import ArgumentParser
import Foundation
import RehearseApp

/// Reads the grammar for completion off the argument parser's own description of the commands, so that
/// no second list has to be kept true.
enum Grammar {
  static func commands() -> [CommandGrammar] {
    let description = Data(Rehearse._dumpHelp().utf8)
    let tool = try? JSONDecoder().decode(Tool.self, from: description)
    return (tool?.command.subcommands ?? []).filter { $0.commandName != "help" }.map(\.grammar)
  }

  private struct Tool: Decodable {
    var command: Command
  }

  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var defaultSubcommand: String?
    var subcommands: [Command]?
    var arguments: [Argument]?

    var grammar: CommandGrammar {
      let own = arguments ?? []
      // A command that stands for another takes its options too.
      let inherited = subcommands?.first { $0.commandName == defaultSubcommand }?.arguments ?? []
      return CommandGrammar(
        name: commandName, abstract: abstract ?? "",
        subcommands: (subcommands ?? []).filter { $0.commandName != "help" }.map(\.grammar),
        options: (own + inherited).flatMap(\.options),
        arguments: own.last { $0.kind == "positional" }?.values ?? .free)
    }
  }

  private struct Argument: Decodable {
    var kind: String
    var valueName: String?
    var names: [Name]?
    var allValues: [String]?

    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var options: [CommandGrammar.Option] {
      (names ?? []).filter { $0.kind == "long" && $0.name != "version" }.map {
        CommandGrammar.Option("--" + $0.name, kind == "flag" ? .flag : values)
      }
    }

    var values: CommandGrammar.Values {
      if let allValues, !allValues.isEmpty { return .words(allValues) }
      switch valueName {
      case "bank": return .banks
      case "competency": return .competencies
      case "dimension=score": return .dimensions
      case "file": return .files
      case "name":
        return names?.contains { $0.name == "interviewer" } ?? false ? .interviewers : .free
      case "question": return .questions
      case "session": return .sessions
      default: return .free
      }
    }
  }
}
