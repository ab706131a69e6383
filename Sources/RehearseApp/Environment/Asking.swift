import InterviewCore
import TerminalUI

extension App {
  /// Asks a question that is answered with yes or no, and returns how the command ends where the answer
  /// is not yes; nil where it is.
  func refusal(of question: String) -> ExitStatus? {
    while true {
      switch console.read(ReadRequest(.choice, prompt: { StyledText(question) })) {
      case .line(let line, _):
        guard let isWanted = yesOrNo(line) else {
          note(expectedYesOrNo(line))
          continue
        }
        return isWanted ? nil : .done
      case .key, .pasted, .editor: continue
      case .endOfInput: return .done
      case .interrupted: return .interrupted
      case .closed(let ending, _): return ending.status
      }
    }
  }

  /// Makes sure that somebody wants what cannot be undone: asks on a terminal, and elsewhere wants `--yes`.
  ///
  /// - Throws: ``CommandError/unconfirmed(_:)`` where nobody can be asked.
  func refusal(of question: String, isConfirmed: Bool, what: String) throws -> ExitStatus? {
    if isConfirmed { return nil }
    guard console.capabilities.isInteractive else { throw CommandError.unconfirmed(what) }
    guard let refusal = refusal(of: question + " yes / no: ") else { return nil }
    note("Nothing was changed.")
    return refusal
  }
}
