import InterviewCore
import TerminalUI

extension App {
  /// Asks whether to do something, and returns how the command ends where the reply is not yes.
  func refusal(of question: String) -> ExitStatus? {
    while true {
      switch console.read(ReadRequest(.choice, prompt: { StyledText("\(question) yes / no: ") })) {
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
}
