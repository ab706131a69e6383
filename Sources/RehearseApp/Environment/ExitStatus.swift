import TerminalUI

/// How the program ends; the numbers are those of sysexits(3).
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case failed = 1
  /// EX_USAGE: the command was used wrongly.
  case usage = 64
  /// EX_DATAERR: an input file is wrong.
  case badInput = 65
  /// EX_NOINPUT: an input does not exist.
  case noInput = 66
  /// EX_CANTCREAT: an output cannot be created.
  case cannotCreate = 73
  /// EX_IOERR: reading or writing failed.
  case inputOutput = 74
  /// EX_NOPERM: the user may not.
  case notPermitted = 77
  /// Ended by Ctrl-C, as shells count it: 128 and the signal's number.
  case interrupted = 130
  /// Ended because the terminal went away.
  case hungUp = 129
  /// Ended because the program was told to.
  case terminated = 143
}

extension InputEvent {
  /// Whether it is a Ctrl-C.
  var isInterruption: Bool {
    if case .interrupted = self { true } else { false }
  }
}

extension InputEvent.Ending {
  /// How the program ends when there is no more input for this reason.
  var status: ExitStatus {
    switch self {
    case .endOfFile: .done
    case .hangUp: .hungUp
    case .signal(let number): ExitStatus(rawValue: 128 + number) ?? .failed
    }
  }
}
