import Glibc
import Synchronization

/// A program as a child of ours, in a process group of its own: the terminal's Ctrl-C and Ctrl-Z stay ours.
///
/// Whatever a handle of it does may be done from any thread; a child that was waited for is never signalled.
package final class Child: Sendable {
  /// How a child ended.
  package enum End: Equatable, Sendable {
    case status(Int32)
    case signal(Int32)
  }

  private enum State {
    case running(pid_t)
    case ended(End)
  }

  /// How long a child has after it was asked to end, in seconds.
  private static let grace = 0.5

  private let state: Mutex<State>

  /// Starts a program, named by its words and without a shell; its input is `/dev/null`, and so are its output and
  /// errors where none are given.
  ///
  /// - Throws: ``SoundError/cannotStart(program:reason:)``.
  package init(
    _ words: [String], output: Int32? = nil, errors: Int32? = nil
  ) throws(SoundError) {
    state = Mutex(.running(try Self.spawn(words, input: nil, output: output, errors: errors)))
  }

  /// Starts a program that reads a short text, of as much as a pipe holds.
  ///
  /// - Throws: ``SoundError/cannotStart(program:reason:)``.
  package init(_ words: [String], input text: String) throws(SoundError) {
    let pipe = try SoundPipe()
    defer { for end in [pipe.reading, pipe.writing] { close(end) } }
    // More than there is room for is cut off: nobody waits for a program that does not read.
    _ = fcntl(pipe.writing, F_SETFL, O_NONBLOCK)
    let bytes = Array(text.utf8)
    _ = write(pipe.writing, bytes, bytes.count)
    state = Mutex(.running(try Self.spawn(words, input: pipe.reading, output: nil, errors: nil)))
  }

  deinit { stop() }

  /// The child's process, nil once it was waited for.
  package var process: Int32? {
    state.withLock { if case .running(let process) = $0 { process } else { nil } }
  }

  /// How it ended; nil while it runs.
  package var end: End? {
    state.withLock { state in
      if case .ended(let end) = state { return end }
      return Self.reap(&state, WNOHANG)
    }
  }

  /// Asks the whole group to end, waits half a second, then ends it. Nothing happens where it has ended.
  package func stop() {
    signalGroup(SIGTERM)
    if endWithinGrace() == nil {
      signalGroup(SIGKILL)
      _ = state.withLock { Self.reap(&$0, 0) }
    }
  }

  /// How it ended, for which it has half a second.
  func endWithinGrace() -> End? {
    let deadline = Moments.seconds() + Self.grace
    while end == nil, Moments.seconds() < deadline { Moments.rest(0.005) }
    return end
  }

  private func signalGroup(_ number: Int32) {
    state.withLock { state in
      if case .running(let process) = state { kill(-process, number) }
    }
  }

  private static func reap(_ state: inout State, _ options: Int32) -> End? {
    guard case .running(let process) = state else { return nil }
    var status: Int32 = 0
    var found = waitpid(process, &status, options)
    while found < 0, errno == EINTR { found = waitpid(process, &status, options) }
    guard found != 0 else { return nil }
    let number = status & 0x7F
    // Somebody else's wait leaves nothing to be told.
    let end: End =
      found < 0 ? .status(0) : number == 0 ? .status(status >> 8 & 0xFF) : .signal(number)
    state = .ended(end)
    return end
  }

  private static func spawn(
    _ words: [String], input: Int32?, output: Int32?, errors: Int32?
  ) throws(SoundError) -> pid_t {
    guard let program = words.first else { throw .cannotStart(program: "", reason: "no program") }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    if let input {
      posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    for (given, number) in [(output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
      if let given {
        posix_spawn_file_actions_adddup2(&files, given, number)
      } else {
        posix_spawn_file_actions_addopen(&files, number, "/dev/null", O_WRONLY, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    // SIGPIPE among them: a recorder must not outlive us.
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP, SIGXFSZ] {
      sigaddset(&usual, number)
    }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &files, &attributes, &arguments, environ)
    guard code == 0 else {
      throw .cannotStart(program: program, reason: String(cString: strerror(code)))
    }
    return process
  }
}
