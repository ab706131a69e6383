import ArgumentParser
import Foundation
import LineEditing
import RehearseApp

/// The root of the command line; with no subcommand it is the prompt.
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "An interviewer in your terminal.",
    discussion: """
      It asks real questions, times the answers, has you score yourself against described levels, \
      and writes a debrief that a friend can fill in. Nothing ever leaves this machine unless you \
      export it. --plain, for a screen reader, and --color WHEN go with every command, and alone.

      $ rehearse                          the prompt, with completion
      $ rehearse practice --questions 3   a mock interview
      """,
    version: "rehearse \(App.version)",
    subcommands: [
      Practice.self, Resume.self, Review.self, Rate.self, DebriefCommand.self, Banks.self,
      Jobs.self, Stories.self, Prep.self, RestCommand.self, Vent.self, Recordings.self,
      DataCommand.self, ConfigCommand.self, Doctor.self,
    ])

  @Option(
    help: ArgumentHelp("Write the manual page, from its template.", visibility: .hidden),
    completion: .file())
  var generateManual: String?

  func run() throws {
    guard let generateManual else { throw CleanExit.helpRequest(self) }
    let template = try String(contentsOfFile: generateManual, encoding: .utf8)
    let page = try ManualPage(
      template: template, program: .of(Self.self), version: App.version)
    print(page.text, terminator: "")
  }
}

/// Refuses what cannot be a friend's name: nothing, and `self`, which stands for the user in every file.
///
/// - Throws: `ValidationError`.
func checkName(_ name: String?, of option: String) throws {
  guard let name else { return }
  if name.allSatisfy(\.isWhitespace) {
    throw ValidationError("found an empty name after \(option), expected your friend's")
  }
  if name == "self" {
    throw ValidationError("found `self` after \(option), expected the name of a friend")
  }
}

/// A command of ours: parsed by the argument parser, carried out by the program.
///
/// Each gives its own name: the parser would ask the runtime for it, a tenth of a short command's time.
protocol RehearseCommand: ParsableCommand {
  /// What it is called, what it does and how.
  static var about: CommandConfiguration { get }
  /// What can be said with every command.
  var everywhere: Everywhere { get }
  /// The words of a text that needs no quotes; empty where there is none.
  var looseWords: [String] { get }
  /// Carries the command out.
  ///
  /// - Throws: A `CommandError`, which the runner turns into a sentence.
  @MainActor func run(in app: App) throws -> ExitStatus
}

extension RehearseCommand {
  var looseWords: [String] { [] }

  /// What it is, as a part of the program: of a command that is none, the parser asks twice whether a script for a shell
  /// is wanted, which is a third of reading it.
  static var configuration: CommandConfiguration {
    var configuration = about
    configuration._superCommandName = "rehearse"
    return configuration
  }
}
