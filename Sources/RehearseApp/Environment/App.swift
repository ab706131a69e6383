import BankReading
import InterviewCore
import JobSearch
package import TerminalUI

/// The program: every command is a method of it, in a file of its own.
///
/// A command writes its results to the console and returns how it went, or throws a
/// ``CommandError``; ``App/run(_:)`` turns that into a sentence and a status.
@MainActor package struct App {
  /// The world outside.
  package let environment: Environment
  /// Where the person sits.
  package let console: any Console

  /// Creates the program in its world.
  package init(environment: Environment, console: any Console) {
    self.environment = environment
    self.console = console
  }

  var places: Places { Places(variables: environment.variables) }

  /// Carries out a command; an error becomes a sentence on the problem channel.
  package func run(_ command: (App) throws -> ExitStatus) -> ExitStatus {
    do {
      return try command(self)
    } catch let declined as Declined {
      if let consequence = declined.consequence { note(StyledText(consequence)) }
      return declined.status
    } catch {
      return report(error)
    }
  }

  /// Says what went wrong, and returns the status for it.
  func report(_ error: any Error) -> ExitStatus {
    let text = CommandError(error).text
    if case CommandError.badFiles(let problems) = error { show(problems) }
    console.write(text.styled, to: .problems)
    if CommandError(error).isAboutContents { nameNewestBackup() }
    return text.status
  }

  /// Shows the problems of files, each with its place.
  func show(_ problems: [Problem]) {
    let width = console.capabilities.width
    for problem in problems { console.write(problem.styled(width: width), to: .problems) }
  }

  /// Opens the store.
  ///
  /// - Throws: ``CommandError/store(_:)``; ``Declined`` where what takes its time was broken off.
  func openStore() throws -> any Store {
    try working(orElse: "Broken off; the next command that needs the store goes on with it.") {
      progress in
      try environment.openStore(places.store) { notice in
        if case .working(let step) = notice {
          try progress.tell(step)
        } else if progress.end == nil {
          note(notice.text)
        }
      }
    }
  }

  /// Writes an aside to the problem channel.
  func note(_ text: StyledText) {
    console.write(text, to: .problems)
  }
}

extension CommandError {
  /// Any error as one of ours, so that each has a sentence.
  init(_ error: any Error) {
    switch error {
    case let error as CommandError: self = error
    case let error as BankImportError: self = .bankImport(error)
    case let error as FileError: self = .file(error)
    case let error as JobError: self = .jobs(.job(error))
    case let error as JobsError: self = .jobs(error)
    case let error as SoundFailure: self = .sound(error)
    case let error as StoreError: self = .store(error)
    case let error as StoryError: self = .story(error)
    default: self = .unexpected("\(error)")
    }
  }
}
