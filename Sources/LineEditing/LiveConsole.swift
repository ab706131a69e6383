import Glibc
public import TerminalUI

/// The console for the way the program was started: with line editing where a person sits at a terminal
/// that can do it, else plain.
@MainActor public func liveConsole(environment: [String: String]) -> any Console {
  let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  return isTerminal && !isDumb(environment)
    ? TerminalConsole(environment: environment) : PlainConsole(environment: environment)
}
