import Glibc
package import TerminalUI

/// A console with a real output, which can fail: a full disk, a terminal that went away.
@MainActor package protocol LiveConsole: Console {
  /// The system's error number of the first text that could not be written; nil while all is well.
  var outputFailure: Int32? { get }
  /// What somebody chose about colours; where nil, the environment decides.
  var colorChoice: ColorChoice? { get set }
  /// What a command is typed behind by whoever reads: the program's name in a shell, nothing at our own prompt.
  var program: String { get set }
  /// Whether everything is said in words and painted once.
  var isPlain: Bool { get set }
}

extension LiveConsole {
  /// Shows what a line is to wait for, where nothing can be painted over, and gives the rest of the request.
  func waited(for request: ReadRequest) -> ReadRequest {
    var request = request
    if let text = request.awaited?.take() { write(text, to: .output) }
    request.awaited = nil
    return request
  }
}

/// The console for the way the program was started: with line editing where a person sits at a terminal
/// that can do it, else plain. Commands are kept in the history file.
@MainActor package func liveConsole(
  environment: [String: String], history: String
) -> any LiveConsole {
  let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  guard isTerminal, !isDumb(environment) else { return PlainConsole(environment: environment) }
  let console = TerminalConsole(environment: environment)
  console.loadHistory(history)
  return console
}
