import Glibc

/// Runs a command of the user's (`$VISUAL`, `$PAGER`) on a file and waits for it; call it between reads.
///
/// The command is shell text, so that `EDITOR="code --wait"` works; the file is one word whatever is in
/// its name. Returns the exit status, 128 and the signal where one ended it, 127 where it cannot start.
@MainActor public func run(shellCommand: String, file: String) -> Int32 {
  var modes = termios()
  let hasTerminal = tcgetattr(STDIN_FILENO, &modes) == 0
  // As system(3) does: Ctrl-C and Ctrl-\ are for the command, not for us.
  let interrupt = signal(SIGINT, SIG_IGN)
  let quit = signal(SIGQUIT, SIG_IGN)
  let status = SignalInbox.shared.lend { spawnAndWait(shellCommand, file) }
  signal(SIGINT, interrupt)
  signal(SIGQUIT, quit)
  // An editor that crashed may have left it raw.
  if hasTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
  return status
}

private func spawnAndWait(_ command: String, _ file: String) -> Int32 {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // The child must not inherit what we hold back or ignore, else Ctrl-C is dead in it.
  var none = signalSet([])
  var usual = signalSet([SIGINT, SIGQUIT])
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &usual)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  // `exec`, since dash dies of the Ctrl-C that its child took well.
  let words = ["sh", "-c", "exec \(command) \"$@\"", "sh", file]
  var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var child: pid_t = 0
  guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
    return 127
  }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 {
    if errno != EINTR { return 127 }
  }
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}
