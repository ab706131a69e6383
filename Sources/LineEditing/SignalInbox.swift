import CReadline
import Glibc

/// Signals as something to read, in the order of the program, instead of handlers that break into it.
///
/// Only the main thread's mask is changed: the other threads of a Swift program are libdispatch's,
/// which block all such signals from birth.
@MainActor final class SignalInbox {
  static let shared = SignalInbox()

  /// What to poll for; -1, which poll(2) passes over, before `open()`.
  private(set) var descriptor: Int32 = -1

  private init() {}

  /// Holds the signals back from now on.
  func open() {
    guard descriptor < 0 else { return }
    var set = signalSet([SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH])
    pthread_sigmask(SIG_BLOCK, &set, nil)
    descriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
  }

  /// The signal that came first of those not yet taken.
  func next() -> Int32? {
    guard descriptor >= 0 else { return nil }
    var record = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    return Glibc.read(descriptor, &record, size) == size ? Int32(record.ssi_signo) : nil
  }

  /// Holds the signals back from now on, and gives the first of those that ask for an end, where one came.
  func wantedEnd() -> Int32? {
    open()
    while let signal = next() {
      switch signal {
      case SIGINT where !isIgnored(signal): return signal
      case SIGTERM, SIGHUP:
        guard !isIgnored(signal) else { continue }
        // Whoever reads next has to end too.
        kill(getpid(), signal)
        return signal
      case SIGTSTP:
        KeyByKeyInput.giveTerminalBack()
        stop()
      default: break
      }
    }
    return nil
  }

  /// Whether whoever started us wants a signal to do nothing: nohup(1), or a shell's `&`.
  private func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    return sigaction(signal, nil, &action) == 0
      && unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Runs something while another program has the terminal: stopping and continuing act on us as on
  /// any program, and a Ctrl-C meant for the other one is forgotten.
  func lend<Result>(_ body: () -> Result) -> Result {
    guard descriptor >= 0 else { return body() }
    var jobs = signalSet([SIGTSTP, SIGCONT, SIGWINCH])
    pthread_sigmask(SIG_UNBLOCK, &jobs, nil)
    let result = body()
    pthread_sigmask(SIG_BLOCK, &jobs, nil)
    var kept: [Int32] = []
    while let signal = next() {
      if signal == SIGTERM || signal == SIGHUP { kept.append(signal) }
    }
    for signal in kept { kill(getpid(), signal) }
    return result
  }

  /// Stops the program as Ctrl-Z does, until it is continued.
  ///
  /// Not with SIGSTOP: in an orphaned process group, say under `ssh -t`, the kernel drops SIGTSTP where
  /// SIGSTOP would hang us for ever.
  func stop() {
    var one = signalSet([SIGTSTP])
    kill(getpid(), SIGTSTP)
    SteadyClock.pause {
      pthread_sigmask(SIG_UNBLOCK, &one, nil)
      pthread_sigmask(SIG_BLOCK, &one, nil)
    }
  }
}

/// Waits until a pipe takes more; false where a signal that asks for an end came first, which stays to be read.
@MainActor package func waitToWrite(to pipe: Int32) -> Bool {
  while true {
    var sources = [
      pollfd(fd: pipe, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: SignalInbox.shared.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    poll(&sources, nfds_t(sources.count), -1)
    if sources[0].revents != 0 { return true }
    if sources[1].revents != 0, let signal = SignalInbox.shared.wantedEnd() {
      kill(getpid(), signal)
      return false
    }
  }
}

/// A set of signals, as C wants it.
func signalSet(_ signals: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}
