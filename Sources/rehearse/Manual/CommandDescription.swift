import ArgumentParser
import Foundation

/// A command as the argument parser describes it (`--experimental-dump-help`). Completion and the manual
/// are made from it, so that no second list has to be kept true.
struct CommandDescription: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var defaultSubcommand: String?
  var subcommands: [CommandDescription]?
  var arguments: [Argument]?

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    var kind: Kind
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var completionKind: Completion?
    var abstract: String?
    var discussion: String?
  }

  enum Kind: String, Decodable {
    case positional
    case option
    case flag
  }

  struct Name: Decodable {
    var kind: Length
    var name: String

    enum Length: String, Decodable {
      case long
      case short
      case longWithSingleDash
    }

    /// As it is typed: `--bank`, `-o`.
    var typed: String { (kind == .long ? "--" : "-") + name }
  }

  /// How a value is completed; nil all of them where we have no use for the kind.
  struct Completion: Decodable {
    var list: List?
    var file: Nothing?
    var custom: Nothing?

    struct List: Decodable {
      var values: [String]
    }

    struct Nothing: Decodable {}
  }

  /// A command with all below it.
  ///
  /// - Throws: `DecodingError` where the parser describes it in another way than it did.
  static func of(_ program: any ParsableCommand.Type) throws -> CommandDescription {
    struct Tool: Decodable {
      var command: CommandDescription
    }
    return try JSONDecoder().decode(Tool.self, from: Data(program._dumpHelp().utf8)).command
  }

  /// The commands below it, without the parser's own `help`.
  var below: [CommandDescription] { (subcommands ?? []).filter { $0.commandName != "help" } }

  /// What can be said with it, without what every command has.
  var own: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }
}
