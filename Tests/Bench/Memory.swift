import Foundation
import Glibc
import PseudoTerminal

extension Run {
  /// The first word of a command line that asks for the memory of the program named by the rest.
  private static let wish = "memory-of"

  /// The most memory the program has, in megabytes.
  ///
  /// The kernel counts for a child what its parent had when it started it, so a parent is started that
  /// has next to nothing: this program, anew.
  ///
  /// - Throws: `Workshop.Failure` when it fails.
  func megabytes(_ workshop: Workshop) throws -> Double {
    var parent = Run(CommandLine.arguments[0], [Self.wish, program] + arguments)
    parent.variables = variables
    let told = try parent.output().filter { !$0.isNewline }
    guard let kilobytes = Double(told) else {
      throw Workshop.Failure(description: "`\(told)` is no amount of memory")
    }
    return kilobytes / 1024
  }

  /// The program and its words, where that is all this program was started for.
  static var wordsToMeasure: [String]? {
    let words = CommandLine.arguments.dropFirst()
    return words.first == wish && words.count > 1 ? Array(words.dropFirst()) : nil
  }

  /// Tells the most memory that a program has, in kilobytes, and ends.
  static func tellMemory(of words: [String]) -> Never {
    do {
      print(try Run(words[0], Array(words.dropFirst())).usage().kilobytes)
      exit(0)
    } catch {
      note("bench: \(error)")
      exit(1)
    }
  }
}

/// The most memory the program has had at its first prompt, in megabytes.
func megabytesAtPrompt(_ workshop: Workshop, _ store: BigStore) throws -> Double {
  let child = try PTYChild([workshop.rehearse], environment: ["REHEARSE_HOME": store.home])
  try child.expect("rehearse>")
  let status = try String(contentsOf: URL(filePath: "/proc/\(child.pid)/status"), encoding: .utf8)
  guard let most = status.firstMatch(of: /VmHWM:\s+([0-9]+) kB/), let kilobytes = Double(most.1)
  else { throw Workshop.Failure(description: "the kernel does not tell the memory of a program") }
  return kilobytes / 1024
}
