import Foundation
import Testing

/// A command as the program describes it.
struct Command: Decodable {
  var commandName: String
  var subcommands: [Command]?
  var arguments: [Argument]?

  struct Argument: Decodable {
    var kind: String
    var names: [Name]?
    var valueName: String?
    var completionKind: [String: Kind]?

    struct Name: Decodable {
      var kind: String
      var name: String
    }

    struct Kind: Decodable {}
  }

  /// The words of a command, with what can be said behind them.
  typealias Described = (words: [String], arguments: [Argument])

  /// Every command but `help`.
  static func all() throws -> [Described] { try described.get() }

  private static let described = Swift.Result {
    struct Tool: Decodable { var command: Command }
    let dump = try Run(["--experimental-dump-help"]).expect().output
    return try JSONDecoder().decode(Tool.self, from: Data(dump.utf8)).command.below(path: [])
  }

  private func below(path: [String]) -> [Described] {
    (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { command in
      let words = path + [command.commandName]
      return [(words: words, arguments: command.arguments ?? [])] + command.below(path: words)
    }
  }
}

extension Command.Argument {
  /// The long names of an option that is not every command's.
  var options: [String] {
    (names ?? []).filter { $0.kind == "long" }.map(\.name)
      .filter { $0 != "help" && $0 != "version" }
  }
}
