import CReadline
import Glibc

/// Runs a command of the user's (`$VISUAL`, `$PAGER`) on a file and waits for it; call it between reads.
///
/// The command is shell text, so that `EDITOR="code --wait"` works, and `VISUAL="LANG=C vi"` through env(1);
/// the file is one word whatever is in its name. Returns the exit status, 128 and the signal where one ended it, 127 where it cannot start.
@MainActor package func run(shellCommand: String, file: String) -> Int32 {
  lendingTerminal {
    guard let child = spawn(["sh", "-c", "exec env \(shellCommand) \"$@\"", "sh", file]) else {
      return 127
    }
    return status(of: child)
  }
}

/// Runs a command of the user's (`$PAGER`) with a text to read and waits for it; call it between reads.
///
/// Returns what the other form does. A command that does not read to the end is as good as one that does.
@MainActor package func run(shellCommand: String, input text: String) -> Int32 {
  var ends: [Int32] = [-1, -1]
  guard Glibc.pipe(&ends) == 0 else { return 127 }
  // Held open in the child, the end to write into would keep it waiting for ever.
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  let broken = signal(SIGPIPE, SIG_IGN)
  defer { signal(SIGPIPE, broken) }
  return lendingTerminal {
    let child = spawn(["sh", "-c", "exec env \(shellCommand)"], input: ends[0])
    close(ends[0])
    if child != nil { _ = writeAll(text, to: ends[1]) }
    close(ends[1])
    return child.map(status(of:)) ?? 127
  }
}

@MainActor private func lendingTerminal(_ body: () -> Int32) -> Int32 {
  KeyByKeyInput.giveTerminalBack()
  var modes = termios()
  let hasTerminal = tcgetattr(STDIN_FILENO, &modes) == 0
  // As system(3) does: Ctrl-C and Ctrl-\ are for the command, not for us.
  let interrupt = signal(SIGINT, SIG_IGN)
  let quit = signal(SIGQUIT, SIG_IGN)
  let status = SignalInbox.shared.lend { body() }
  signal(SIGINT, interrupt)
  signal(SIGQUIT, quit)
  // An editor that crashed may have left it raw.
  if hasTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
  return status
}

/// Starts a shell with these words, its standard input another file where one is given.
private func spawn(_ words: [String], input: Int32? = nil) -> pid_t? {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // The child must not inherit what we hold back or ignore, else Ctrl-C is dead in it.
  var none = signalSet([])
  var usual = signalSet([SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ])
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &usual)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  var files = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&files)
  defer { posix_spawn_file_actions_destroy(&files) }
  if let input { posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO) }
  // `exec` within the shell, since dash dies of the Ctrl-C that its child took well.
  var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var child: pid_t = 0
  guard posix_spawn(&child, "/bin/sh", &files, &attributes, &arguments, environ) == 0 else {
    return nil
  }
  return child
}

/// Waits for a child, and looks up once a second: whoever stops it stops us too, for which nobody has to
/// answer.
private func status(of child: pid_t) -> Int32 {
  var (children, former) = (signalSet([SIGCHLD]), sigset_t())
  pthread_sigmask(SIG_BLOCK, &children, &former)
  defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
  var status: Int32 = 0
  var second = timespec(tv_sec: 1, tv_nsec: 0)
  SteadyClock.beat()
  while true {
    let ended = waitpid(child, &status, WNOHANG)
    if ended == child { break }
    if ended < 0, errno != EINTR { return 127 }
    sigtimedwait(&children, nil, &second)
    SteadyClock.continued()
  }
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}
