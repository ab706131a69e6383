import Foundation
import TestSupport
import Testing

/// Help, the version and the manual.
@Suite(.timed) struct HelpTests {
  /// A command as the program describes it.
  struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?
    var arguments: [Argument]?

    struct Argument: Decodable {
      var names: [Name]?

      struct Name: Decodable {
        var kind: String
        var name: String
      }
    }

    /// The words of every command below it, with its long options.
    func all(under path: [String] = []) -> [(words: [String], options: [String])] {
      (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { command in
        let words = path + [command.commandName]
        let names = (command.arguments ?? []).flatMap { $0.names ?? [] }
        let own = (words: words, options: names.filter { $0.kind == "long" }.map(\.name))
        return [own] + command.all(under: words)
      }
    }
  }

  private static let commands = Swift.Result {
    struct Tool: Decodable { var command: Command }
    let dump = try Run(["--experimental-dump-help"]).expect().output
    return try JSONDecoder().decode(Tool.self, from: Data(dump.utf8)).command.all()
  }

  @Test(arguments: [["--version"], ["practice", "--version"]])
  func `says its version`(words: [String]) throws {
    let run = try Run(words).expect()
    #expect(run.output.wholeMatch(of: /rehearse \d+\.\d+\.\d+\n/) != nil, "\(run)")
    #expect(run.problems == "")
  }

  @Test(arguments: [["help"], ["--help"], ["-h"]])
  func `shows every command`(words: [String]) throws {
    let run = try Run(words).expect()
    let names = try Self.commands.get().map(\.words).filter { $0.count == 1 }.flatMap { $0 }
    #expect(names.count == 8)
    for name in names { #expect(run.output.contains("\n  \(name) "), "\(name):\n\(run)") }
    #expect(run.problems == "")
  }

  @Test func `help of a command is the same in both ways of asking`() throws {
    for (words, _) in try Self.commands.get() {
      let help = try Run(["help"] + words).expect()
      try #expect(help.output == Run(words + ["--help"]).expect().output)
      #expect(help.output.contains("USAGE: rehearse " + words.joined(separator: " ")))
      #expect(help.problems == "")
    }
  }

  @Test func `every command shows two examples that are understood`() throws {
    let commands = try Self.commands.get()
    #expect(commands.count == 36)
    for (words, _) in commands {
      let help = try Run(words + ["--help"]).expect().output
      let examples = help.split(separator: "\n").filter {
        $0.hasPrefix("$ ") && $0.contains("rehearse")
      }
      #expect(examples.count == 2, "\(words): \(help)")
      for example in examples { try expectUnderstood(String(example.dropFirst(2))) }
    }
  }

  /// Runs an example where there is nothing; it may find nothing, but must make sense.
  private func expectUnderstood(_ example: String) throws {
    let home = try TestHome()
    // What follows after a wide gap explains the example.
    let line = example.replacing(/\s{3,}.*/, with: "")
      .replacing("/tmp/trial", with: home.file("trial"))
      .replacing(#/(~|/media/stick)(/Sync)?/(?=[a-z])/#, with: home.file("own-"))
    let run = try Run(shell: line).home(home).result()
    #expect([0, 65, 66].contains(run.status), "\(run)")
    #expect(!run.problems.contains("unknown"), "\(run)")
  }

  @Test func `the manual has every command and every long option`() throws {
    let path = checkout + "/Sources/man/rehearse.1"
    let manual = try String(contentsOfFile: path, encoding: .utf8)
    for (words, options) in try Self.commands.get() {
      let written = words.map { "\($0)" }.allSatisfy(manual.contains)
      #expect(written, "no word of `\(words.joined(separator: " "))`")
      for option in options where option != "help" && option != "version" {
        let written = try Regex("Fl -\(option)(?![a-z-])")
        let isThere = manual.contains(written)
        #expect(isThere, "no word of `\(words.joined(separator: " ")) --\(option)`")
      }
    }
  }

  @Test func `the manual has no option that is none`() throws {
    let options = Set(try Self.commands.get().flatMap(\.options))
    let manual = try String(contentsOfFile: checkout + "/Sources/man/rehearse.1", encoding: .utf8)
    for match in manual.matches(of: /Fl -([a-z-]+)/) {
      #expect(options.contains(String(match.1)), "--\(match.1)")
    }
  }
}
