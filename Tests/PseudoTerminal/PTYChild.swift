package import Glibc

/// A program on a terminal of its own, with the screen that a person would see. Linux only.
///
/// The terminal is the program's controlling one, so Ctrl-C, Ctrl-Z, resizes and hang-ups are real.
package final class PTYChild {
  /// The program's process.
  package let pid: pid_t
  /// What stands on the screen by what has been read so far.
  package internal(set) var screen: Screen
  /// All that the program has written.
  package internal(set) var raw: [UInt8] = []
  private(set) var master: Int32
  /// Kept open: tells the terminal's modes after the program has ended.
  private var slave: Int32
  private var status: Int32?

  /// What went wrong, with the screen as it was.
  package struct Failure: Error, CustomStringConvertible {
    /// What was waited for, and what there was.
    package let description: String
  }

  /// Starts a program, named by its path and followed by its arguments.
  ///
  /// The environment is a fixed one, changed by `environment`, where nil takes a variable away.
  /// - Throws: `Failure`.
  package init(
    _ command: [String], environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
  ) throws {
    (master, slave) = try openTerminal(rows: rows, columns: columns)
    screen = Screen(rows: rows, columns: columns)
    do {
      pid = try spawn(command, environment, terminal: slave)
    } catch {
      close(master)
      close(slave)
      throw error
    }
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      var ignored: Int32 = 0
      waitpid(pid, &ignored, 0)
    }
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
  }

  /// Types a text; reads meanwhile, else both sides could wait for each other on a long one.
  package func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      var terminal = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&terminal, 1, 5000) > 0 else { return }
      if terminal.revents & Int16(POLLIN) != 0 { pump(milliseconds: 0) }
      if terminal.revents & Int16(POLLOUT) != 0 {
        let count = bytes.prefix(512).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
        if count <= 0 { return }
        bytes = bytes.dropFirst(count)
      }
    }
  }

  /// Waits until the screen is in a certain state. Ask for the whole of it at once: a repaint comes in
  /// several pieces.
  ///
  /// - Throws: `Failure` after so many seconds.
  package func wait(_ what: String, seconds: Double = 20, until holds: (Screen) -> Bool) throws {
    let end = now() + seconds
    while !holds(screen) {
      if now() > end { throw Failure(description: "no \(what) on\n\(description)") }
      pump(milliseconds: 20)
    }
  }

  /// Waits until the screen shows a text somewhere.
  ///
  /// - Throws: `Failure` after so many seconds.
  package func expect(_ text: String, seconds: Double = 20) throws {
    try wait("`\(text)`", seconds: seconds) { $0.text.contains(text) }
  }

  /// Gives the terminal another size, as dragging a window's corner does.
  package func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    var size = windowSize(rows, columns)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  package func signal(_ signal: Int32) { kill(pid, signal) }

  /// Closes the terminal, as closing its window does.
  package func hangUp() {
    close(master)
    close(slave)
    master = -1
    slave = -1
  }

  /// Waits until the program has ended: its exit status, or the signal that ended it, negative.
  ///
  /// - Throws: `Failure` after so many seconds.
  package func exitStatus(seconds: Double = 10) throws -> Int32 {
    let end = now() + seconds
    var status: Int32 = 0
    while waitpid(pid, &status, WNOHANG) != pid {
      if now() > end { throw Failure(description: "still running:\n\(description)") }
      pump(milliseconds: 5)
    }
    self.status = status
    while pump(milliseconds: 0) {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }

  /// Whether the terminal reads lines and echoes them, as a shell expects to find it.
  package var isCooked: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
      && modes.c_lflag & tcflag_t(ISIG) != 0
  }

  /// Whether the program has yet to read some of what was typed.
  package var hasUnreadInput: Bool {
    var count: Int32 = 0
    return ioctl(slave, UInt(FIONREAD), &count) == 0 && count > 0
  }

  /// Sets the terminal to read lines, as another program might.
  package func cook() {
    var modes = termios()
    tcgetattr(slave, &modes)
    modes.c_lflag |= tcflag_t(ICANON | ECHO)
    tcsetattr(slave, TCSANOW, &modes)
  }

  /// Milliseconds of processor time the program has used.
  package var processorMilliseconds: Int {
    guard let file = fopen("/proc/\(pid)/stat", "r") else { return 0 }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = fread(&bytes, 1, bytes.count, file)
    let fields = String(decoding: bytes[..<count], as: UTF8.self).split(separator: ") ").last
    let ticks = fields?.split(separator: " ").dropFirst(11).prefix(2).compactMap { Int($0) } ?? []
    return ticks.reduce(0, +) * 1000 / sysconf(Int32(_SC_CLK_TCK))
  }

  /// Reads what there is; false when nothing came in that time.
  @discardableResult package func pump(milliseconds: Int32) -> Bool {
    var terminal = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&terminal, 1, milliseconds) > 0, terminal.revents & Int16(POLLIN) != 0 else {
      return false
    }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    raw += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }

  private var description: String {
    "\(screen.text)\n(cursor \(screen.row),\(screen.column); unknown \(screen.unknown))"
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
