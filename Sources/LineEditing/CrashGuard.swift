import Glibc

// Read in a signal handler, where nothing may be allocated or locked: plain memory, written once.
nonisolated(unsafe) private var cookedModes = termios()
nonisolated(unsafe) private let formerActions = UnsafeMutablePointer<sigaction>.allocate(
  capacity: 65)
nonisolated(unsafe) private let pasteOff = strdup("\u{1B}[?2004l\r\n")

/// Puts the terminal back when the program crashes: a raw terminal outlives it.
@MainActor enum CrashGuard {
  /// Remembers the terminal's modes, which must be the usual ones, and waits for a crash.
  static func install() {
    guard tcgetattr(STDIN_FILENO, &cookedModes) == 0, pasteOff != nil else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      tcsetattr(STDIN_FILENO, TCSANOW, &cookedModes)
      if let pasteOff { _ = Glibc.write(STDOUT_FILENO, pasteOff, 10) }
      // Over to Swift's backtrace or the default action.
      sigaction(signal, formerActions + Int(signal), nil)
      raise(signal)
    }
    action.sa_flags = Int32(SA_ONSTACK)
    sigemptyset(&action.sa_mask)
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT] {
      sigaction(signal, &action, formerActions + Int(signal))
    }
  }
}
