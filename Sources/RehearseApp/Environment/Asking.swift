import InterviewCore
import TerminalUI
import TextBasics

/// What somebody typed who was asked.
enum Answer: Equatable {
  case line(String)
  /// They left instead; the command ends so.
  case left(ExitStatus)
}

/// What somebody chose who was asked.
enum Choice: Equatable {
  /// One of the words, by its place among them.
  case word(Int)
  /// They left instead; the command ends so.
  case left(ExitStatus)

  /// Yes, to a question for yes or no.
  static let yes = Choice.word(0)

  /// How a command ends that was not agreed to.
  var refusal: ExitStatus {
    if case .left(let status) = self { status } else { .done }
  }
}

extension App {
  /// Asks for a line.
  func answer(to question: String) -> Answer {
    while true {
      switch console.read(ReadRequest(.choice, prompt: { StyledText(question) })) {
      case .line(let line, _): return .line(line.trimmed)
      case .key, .pasted, .editor: continue
      case .endOfInput: return .left(.done)
      case .interrupted: return .left(.interrupted)
      case .closed(let ending, _): return .left(ending.status)
      }
    }
  }

  /// Asks for one of a few words, again and again until one of them is said; its first letters do.
  ///
  /// Enter chooses `usual`, where there is one.
  func choose(_ question: String, among words: [String], usual: Int? = nil) -> Choice {
    while true {
      switch answer(to: question) {
      case .left(let status): return .left(status)
      case .line(let line):
        let typed = line.lowercased()
        if typed.isEmpty, let usual { return .word(usual) }
        let meant = words.indices.filter { words[$0].lowercased().hasPrefix(typed) }
        if let exact = words.firstIndex(where: { $0.lowercased() == typed }) { return .word(exact) }
        if !typed.isEmpty, meant.count == 1, let only = meant.first { return .word(only) }
        let expected = list(words, "or")
        note(
          aside(
            typed.isEmpty ? "Please say \(expected)." : "Found `\(line)`, expected \(expected)."))
      }
    }
  }

  /// Asks for yes or no.
  func confirm(_ question: String) -> Choice {
    while true {
      switch answer(to: question) {
      case .left(let status): return .left(status)
      case .line(let line):
        if let isWanted = yesOrNo(line) { return .word(isWanted ? 0 : 1) }
        note(expectedYesOrNo(line))
      }
    }
  }

  /// Makes sure that somebody wants what cannot be undone: asks on a terminal, and elsewhere wants `--yes`.
  ///
  /// - Returns: How the command ends where it is not wanted; nil where it is.
  /// - Throws: ``CommandError/unconfirmed(_:)`` where nobody can be asked.
  func refusal(of question: String, isConfirmed: Bool, what: String) throws -> ExitStatus? {
    if isConfirmed { return nil }
    guard console.capabilities.isInteractive else { throw CommandError.unconfirmed(what) }
    let choice = confirm(question + " yes / no: ")
    guard choice != .yes else { return nil }
    note("Nothing was changed.")
    return choice.refusal
  }
}
