import Foundation
import Glibc

/// A program with its arguments, and nothing to read unless a file is named.
struct Run {
  let program: String
  let arguments: [String]
  /// Variables beside those this program has.
  var variables: [String: String] = [:]
  /// The file it reads.
  var input = "/dev/null"

  init(_ program: String, _ arguments: String...) { self.init(program, arguments) }

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Starts the program and waits for its end, in milliseconds; what it writes is thrown away.
  ///
  /// - Throws: `Workshop.Failure` when it fails.
  func milliseconds() throws -> Double { try usage().milliseconds }

  /// How long the program takes, and the kernel's account of the most memory it has had and of the blocks of 512
  /// bytes that it has written.
  ///
  /// - Throws: `Workshop.Failure` when it fails.
  func usage() throws -> (milliseconds: Double, kilobytes: Int, blocksWritten: Int) {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = allVariables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + environment { free(pointer) } }
    var child = pid_t()
    var status: Int32 = 0
    var used = rusage()
    let start = ContinuousClock.now
    guard posix_spawn(&child, program, &files, nil, &words, &environment) == 0,
      wait4(child, &status, 0, &used) == child, status == 0
    else { throw Workshop.Failure(description: "`\(program) \(arguments)` failed") }
    return (
      (ContinuousClock.now - start) / .milliseconds(1), used.ru_maxrss, used.ru_oublock
    )
  }

  /// Starts the program, hands it a text, and returns what it writes.
  ///
  /// - Throws: `Workshop.Failure` when it fails, with what it said.
  func output(input: String = "") throws -> String {
    let process = Process()
    let (standardInput, standardOutput, problems) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = allVariables
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = problems
    try process.run()
    // Small enough for the pipe, as is what comes back.
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    let said = try problems.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = String(decoding: said, as: UTF8.self)
      throw Workshop.Failure(description: "`\(program) \(arguments)` failed: \(said)")
    }
    return String(decoding: output, as: UTF8.self)
  }

  private var allVariables: [String: String] {
    ProcessInfo.processInfo.environment.merging(variables) { _, ours in ours }
  }
}
