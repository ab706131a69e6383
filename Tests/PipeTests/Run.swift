import PseudoTerminal
import TestSupport
import Testing

/// A run of the real program over pipes, put together piece by piece:
/// `Run(["practice"]).input("…").home(home).result()`.
struct Run {
  private var arguments: [String]
  private var bytes: [UInt8] = []
  private var home: TestHome?
  private var variables: [String: String] = [:]
  private var directory: String?
  private var program = builtProduct("rehearse")
  private var outputFile: String?

  init(_ arguments: [String]) { self.arguments = arguments }

  /// A line for the shell, in which `rehearse` is the program under test.
  init(shell line: String) {
    arguments = ["-c", line]
    program = "/bin/sh"
  }

  /// What stands on its standard input, which then ends.
  func input(_ text: String) -> Run { input(Array(text.utf8)) }

  func input(_ bytes: [UInt8]) -> Run { changed { $0.bytes = bytes } }

  /// Lines of input, each with its end.
  func input(lines: [String]) -> Run { input(lines.map { $0 + "\n" }.joined()) }

  /// Where it keeps its things; without one it has a home of its own, which is gone afterwards.
  func home(_ home: TestHome) -> Run { changed { $0.home = home } }

  func variable(_ name: String, _ value: String) -> Run { changed { $0.variables[name] = value } }

  /// Where it is run; usually at home.
  func directory(_ path: String) -> Run { changed { $0.directory = path } }

  /// Where its output goes in place of a pipe.
  func outputFile(_ path: String) -> Run { changed { $0.outputFile = path } }

  /// Starts it, and leaves its input open.
  func start(in home: TestHome) throws -> PipedProgram {
    let products = builtProduct("")
    let fixed = [
      "PATH": products + ":/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TZ": "UTC",
      "SWIFT_BACKTRACE": "enable=no", "REHEARSE_HOME": home.path,
    ]
    return try PipedProgram(
      [program] + arguments, environment: fixed.merging(variables) { $1 },
      directory: directory ?? home.path, outputFile: outputFile)
  }

  /// Runs it to its end; an end that does not come fails the test with what was printed.
  func result() throws -> Result {
    let home = try home ?? TestHome()
    let running = try start(in: home)
    try running.send(bytes)
    running.endInput()
    let status = try running.exitStatus()
    return Result(
      command: (["rehearse"] + arguments).joined(separator: " "), status: status,
      outputBytes: running.output, problemBytes: running.problems, home: home)
  }

  /// Runs it to an end with that status, or fails the test with what was printed.
  @discardableResult func expect(
    _ status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Result {
    let result = try result()
    #expect(result.status == status, "\(result)", sourceLocation: sourceLocation)
    return result
  }

  private func changed(_ change: (inout Run) -> Void) -> Run {
    var copy = self
    change(&copy)
    return copy
  }

  /// How a run went.
  struct Result: CustomStringConvertible {
    let command: String
    /// The exit status, or the signal that ended it, negative.
    let status: Int32
    let outputBytes: [UInt8]
    let problemBytes: [UInt8]
    fileprivate let home: TestHome

    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var problems: String { String(decoding: problemBytes, as: UTF8.self) }

    /// All of it, as a person reads it.
    var description: String {
      "$ \(command)\n\(output)--- problems\n\(problems)--- exit status \(status)\n"
    }

    /// The same without what differs from run to run: places, dates and seconds.
    var steady: String {
      var text = description.replacing(home.path, with: "<home>")
        .replacing(checkout, with: "<checkout>")
      text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/, with: "<when>")
      text.replace(/\b0:\d\d\b/, with: "0:00")
      return text
    }
  }
}

/// The directory of the checkout under test.
let checkout = String(
  #filePath.split(separator: "/").dropLast(3).joined(separator: "/").prepending("/"))

extension String {
  fileprivate func prepending(_ start: String) -> String { start + self }
}
