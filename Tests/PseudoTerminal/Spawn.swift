import Glibc

/// Opens a pair of ends of a new terminal.
func openTerminal(rows: Int, columns: Int) throws -> (master: Int32, slave: Int32) {
  var master: Int32 = -1
  var slave: Int32 = -1
  var size = windowSize(rows, columns)
  guard openpty(&master, &slave, nil, nil, &size) == 0 else {
    throw PTYChild.Failure(description: "openpty: error \(errno)")
  }
  _ = fcntl(master, F_SETFD, FD_CLOEXEC)
  _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
  return (master, slave)
}

func windowSize(_ rows: Int, _ columns: Int) -> winsize {
  winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
}

/// Starts a program as the leader of a session of its own, whose terminal is the given one.
///
/// fork(2) is not to be had in Swift; the first terminal that a session leader opens becomes its own, so
/// opening it as standard input serves as well.
func spawn(_ command: [String], _ changes: [String: String?], terminal: Int32) throws -> pid_t {
  var name = [CChar](repeating: 0, count: 128)
  guard let program = command.first, ttyname_r(terminal, &name, name.count) == 0 else {
    throw PTYChild.Failure(description: "ttyname_r: error \(errno)")
  }
  var files = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&files)
  defer { posix_spawn_file_actions_destroy(&files) }
  posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&files, 0, 1)
  posix_spawn_file_actions_adddup2(&files, 0, 2)
  var attributes = sessionAttributes()
  defer { posix_spawnattr_destroy(&attributes) }
  var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  var variables: [UnsafeMutablePointer<CChar>?] =
    environment(changes).map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for pointer in arguments + variables { free(pointer) } }
  var pid: pid_t = 0
  let code = posix_spawn(&pid, program, &files, &attributes, &arguments, &variables)
  guard code == 0 else { throw PTYChild.Failure(description: "\(program): error \(code)") }
  return pid
}

/// A session of its own, and no signal blocked or ignored, as a test runner may have them.
private func sessionAttributes() -> posix_spawnattr_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  // POSIX_SPAWN_SETSID is hidden unless _GNU_SOURCE is set.
  let newSession = 0x80
  posix_spawnattr_setflags(
    &attributes, Int16(newSession | Int(POSIX_SPAWN_SETSIGMASK) | Int(POSIX_SPAWN_SETSIGDEF)))
  return attributes
}

private func environment(_ changes: [String: String?]) -> [String: String] {
  var variables = [
    "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent",
    // The developer's own key bindings are not under test.
    "INPUTRC": "/dev/null",
    // On a terminal Swift's backtrace would wait for a key.
    "SWIFT_BACKTRACE": "enable=no",
  ]
  for (name, value) in changes { variables[name] = value }
  return variables
}
