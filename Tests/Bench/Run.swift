import Foundation
import Glibc

/// A program with its arguments, and nothing to read or write.
struct Run {
  let program: String
  let arguments: [String]

  /// Finds the program on the PATH unless it is a path already.
  init?(_ program: String, _ arguments: String...) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let places = program.contains("/") ? [program] : folders.map { "\($0)/\(program)" }
    guard let found = places.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.program = found
    self.arguments = arguments
  }

  /// Starts the program and waits for its end, in milliseconds; nil when it fails.
  func milliseconds() -> Double? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    var status: Int32 = 0
    let start = ContinuousClock.now
    guard posix_spawn(&child, program, &files, nil, &words, environ) == 0,
      waitpid(child, &status, 0) == child
    else { return nil }
    let took = ContinuousClock.now - start
    return status == 0 ? took / .milliseconds(1) : nil
  }
}

/// The times of two programs that take turns, each the slowest of its quickest tenth: what else runs
/// here then slows neither.
func times(of ours: Run, and theirs: Run, turns: Int) -> (ours: Double, theirs: Double)? {
  var times: [(ours: Double, theirs: Double)] = []
  for turn in -5..<turns {
    guard let mine = ours.milliseconds(), let other = theirs.milliseconds() else { return nil }
    if turn >= 0 { times.append((mine, other)) }
  }
  return (times.map(\.ours).sorted()[turns / 10], times.map(\.theirs).sorted()[turns / 10])
}
