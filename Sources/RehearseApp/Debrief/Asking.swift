import InterviewCore
import TerminalUI

/// What somebody said who was asked.
enum Choice: Equatable {
  /// One of the words, by its place among them.
  case word(Int)
  /// They left instead; the command ends so.
  case left(ExitStatus)
}

extension App {
  /// Asks for one of a few words, again and again until one of them is said; its first letters do.
  func choose(_ question: String, among words: [String]) -> Choice {
    while true {
      switch console.read(ReadRequest(.choice, prompt: { StyledText(question) })) {
      case .line(let line, _):
        let typed = line.trimmed.lowercased()
        let meant = words.indices.filter { words[$0].lowercased().hasPrefix(typed) }
        if let exact = words.firstIndex(where: { $0.lowercased() == typed }) { return .word(exact) }
        if !typed.isEmpty, meant.count == 1, let only = meant.first { return .word(only) }
        let expected = list(words, "or")
        note(
          aside(
            typed.isEmpty
              ? "Please say \(expected)." : "Found `\(line.trimmed)`, expected \(expected)."))
      case .key, .pasted, .editor: continue
      case .endOfInput: return .left(.done)
      case .interrupted: return .left(.interrupted)
      case .closed(let ending, _): return .left(ending.status)
      }
    }
  }

  /// Asks for yes or no.
  func confirm(_ question: String) -> Choice {
    while true {
      switch console.read(ReadRequest(.choice, prompt: { StyledText(question) })) {
      case .line(let line, _):
        guard let isWanted = yesOrNo(line) else {
          note(expectedYesOrNo(line))
          continue
        }
        return .word(isWanted ? 0 : 1)
      case .key, .pasted, .editor: continue
      case .endOfInput: return .left(.done)
      case .interrupted: return .left(.interrupted)
      case .closed(let ending, _): return .left(ending.status)
      }
    }
  }
}

extension Choice {
  /// Yes, to a question for yes or no.
  static let yes = Choice.word(0)

  /// How a command ends that was not agreed to.
  var refusal: ExitStatus {
    if case .left(let status) = self { status } else { .done }
  }
}
