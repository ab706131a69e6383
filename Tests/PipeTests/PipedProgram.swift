import Foundation
import TestSupport

/// A program whose standard streams are pipes, driven step by step. Linux only.
final class PipedProgram {
  let pid: pid_t
  /// All that it wrote to its output and beside it, so far.
  private(set) var output: [UInt8] = []
  private(set) var problems: [UInt8] = []
  private var input: Int32
  private var outputEnd: Int32
  private var problemsEnd: Int32
  private var status: Int32?
  private let command: [String]

  /// What went wrong, with all that the program had printed.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a program, named by its path and followed by its arguments. Its environment holds the given
  /// variables alone.
  init(
    _ command: [String], environment: [String: String], directory: String, outputFile: String? = nil
  ) throws {
    // A program that ends before it has read everything must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    self.command = command
    let (reading, writing) = try pipeEnds()
    let out = try pipeEnds()
    let err = try pipeEnds()
    defer { for end in [reading, out.writing, err.writing] { close(end) } }
    (input, outputEnd, problemsEnd) = (writing, out.reading, err.reading)
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    pid = try spawn(
      command, environment, in: directory, streams: [reading, out.writing, err.writing],
      outputFile: outputFile)
  }

  deinit {
    if status == nil {
      Foundation.kill(pid, SIGKILL)
      var ignored: Int32 = 0
      waitpid(pid, &ignored, 0)
    }
    for end in [input, outputEnd, problemsEnd] where end >= 0 { close(end) }
  }

  /// Writes to the program's input, reading meanwhile, else both sides could wait for each other.
  func send(_ bytes: [UInt8], seconds: Double = 30) throws {
    let end = now() + seconds
    var rest = bytes[...]
    while !rest.isEmpty {
      if now() > end { throw failure("does not read its input") }
      let count = rest.prefix(65536).withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return
      } else {
        pump(milliseconds: 5, alsoWritable: true)
      }
    }
  }

  /// Ends the program's input.
  func endInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Reads what the program prints until a condition holds.
  func wait(_ what: String, seconds: Double = 30, until holds: () -> Bool) throws {
    let end = now() + seconds
    while !holds() {
      if now() > end { throw failure("waited in vain for \(what)") }
      pump(milliseconds: 2)
    }
  }

  /// Ends the program as a power cut does.
  func kill() throws {
    Foundation.kill(pid, SIGKILL)
    _ = try exitStatus()
  }

  /// Reads to the end and waits for it: the exit status, or the signal that ended it, negative.
  func exitStatus(seconds: Double = 30) throws -> Int32 {
    let end = now() + seconds
    var status: Int32 = 0
    while waitpid(pid, &status, WNOHANG) != pid {
      if now() > end { throw failure("is still running") }
      pump(milliseconds: 2)
    }
    self.status = status
    while pump(milliseconds: 0) {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }

  /// Reads what there is; false when nothing came in that time.
  @discardableResult private func pump(milliseconds: Int32, alsoWritable: Bool = false) -> Bool {
    var ends = [
      pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: problemsEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: alsoWritable ? input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&ends, nfds_t(ends.count), milliseconds) > 0 else { return false }
    var hasRead = false
    if ends[0].revents != 0 { hasRead = drain(&outputEnd, into: &output) }
    if ends[1].revents != 0 { hasRead = drain(&problemsEnd, into: &problems) || hasRead }
    return hasRead
  }

  private func drain(_ end: inout Int32, into bytes: inout [UInt8]) -> Bool {
    var part = [UInt8](repeating: 0, count: 65536)
    let count = read(end, &part, part.count)
    if count > 0 {
      bytes += part[..<count]
      return true
    }
    // Closed: poll would return at once from now on.
    close(end)
    end = -1
    return false
  }

  private func failure(_ what: String) -> Failure {
    let shown = [("printed", output), ("beside it", problems)].map { name, bytes in
      "--- \(name):\n" + String(decoding: bytes.suffix(20_000), as: UTF8.self)
    }
    return Failure(
      description: "`\(command.joined(separator: " "))` \(what)\n" + shown.joined(separator: "\n"))
  }
}

/// The ends of a new pipe, closed in every child: one that inherits another's input would keep it open.
///
/// pipe2(2) is not to be had in Swift, and pipe(2) leaves both open for a moment; a named pipe does not.
private func pipeEnds() throws -> (reading: Int32, writing: Int32) {
  let path = TestPlace.directory.appending(path: "pipe-\(UUID().uuidString)")
    .path(percentEncoded: false)
  guard mkfifo(path, 0o600) == 0 else {
    throw PipedProgram.Failure(description: "\(path): error \(errno)")
  }
  defer { unlink(path) }
  let reading = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  let writing = open(path, O_WRONLY | O_CLOEXEC)
  guard reading >= 0, writing >= 0, fcntl(reading, F_SETFL, 0) == 0 else {
    throw PipedProgram.Failure(description: "\(path): error \(errno)")
  }
  return (reading, writing)
}

private func spawn(
  _ command: [String], _ variables: [String: String], in directory: String, streams: [Int32],
  outputFile: String?
) throws -> pid_t {
  var files = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&files)
  defer { posix_spawn_file_actions_destroy(&files) }
  for (number, end) in streams.enumerated() {
    posix_spawn_file_actions_adddup2(&files, end, Int32(number))
  }
  if let outputFile { posix_spawn_file_actions_addopen(&files, 1, outputFile, O_WRONLY, 0) }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var (none, all) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setflags(
    &attributes, Int16(Int(POSIX_SPAWN_SETSIGMASK) | Int(POSIX_SPAWN_SETSIGDEF)))
  // A directory to start in is another thing that Swift does not see of posix_spawn(3).
  let inDirectory = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, directory] + command
  var arguments: [UnsafeMutablePointer<CChar>?] = inDirectory.map { strdup($0) } + [nil]
  var environment: [UnsafeMutablePointer<CChar>?] =
    variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for pointer in arguments + environment { free(pointer) } }
  var pid: pid_t = 0
  let code = posix_spawn(&pid, inDirectory[0], &files, &attributes, &arguments, &environment)
  guard code == 0 else {
    throw PipedProgram.Failure(description: "\(command[0]): error \(code)")
  }
  return pid
}

private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
