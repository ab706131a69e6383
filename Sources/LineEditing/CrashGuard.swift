import Glibc

// Read in a signal handler, where nothing may be allocated or locked: plain memory, written once.
nonisolated(unsafe) private var cookedModes = termios()
nonisolated(unsafe) private let formerActions = UnsafeMutablePointer<sigaction>.allocate(
  capacity: 65)
nonisolated(unsafe) private let pasteOff = strdup("\u{1B}[?2004l\r\n")
nonisolated(unsafe) private var marksPastes = false
nonisolated(unsafe) private let blank = strdup("\u{1B}[H\u{1B}[2J\u{1B}[3J\u{1B}[?1049l\r\n")
nonisolated(unsafe) private var hidesScreen = false

/// Puts the terminal back when a signal ends the program, a crash or another: a raw terminal outlives it.
@MainActor enum CrashGuard {
  /// What ends a program that does nothing about it, and is not read from ``SignalInbox``.
  private static let deadly =
    [
      SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM,
      SIGXCPU,
      SIGPIPE, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSYS, SIGSTKFLT,
    ] + Array(34...64)

  private static var isInstalled = false

  /// Whether the screen is to be cleared as well.
  static var clearsScreen: Bool {
    get { hidesScreen }
    set { hidesScreen = newValue }
  }

  /// Remembers the terminal's modes, which must be the usual ones, and waits for a signal; once.
  static func install(marksPastes marks: Bool) {
    if marks { marksPastes = true }
    // Its own handler as the former one would be raised for ever.
    guard !isInstalled, tcgetattr(STDIN_FILENO, &cookedModes) == 0, pasteOff != nil else { return }
    isInstalled = true
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      tcsetattr(STDIN_FILENO, TCSANOW, &cookedModes)
      if hidesScreen, let blank { _ = Glibc.write(STDOUT_FILENO, blank, strlen(blank)) }
      if marksPastes, let pasteOff { _ = Glibc.write(STDOUT_FILENO, pasteOff, 10) }
      // Over to Swift's backtrace or the default action.
      sigaction(signal, formerActions + Int(signal), nil)
      raise(signal)
    }
    action.sa_flags = Int32(SA_ONSTACK)
    sigemptyset(&action.sa_mask)
    for signal in deadly {
      sigaction(signal, &action, formerActions + Int(signal))
      // Whoever started us may want one to pass us by.
      let wasIgnored =
        unsafeBitCast(formerActions[Int(signal)].__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(SIG_IGN, to: Int.self)
      if wasIgnored { sigaction(signal, formerActions + Int(signal), nil) }
    }
  }
}
