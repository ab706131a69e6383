import Foundation
import PseudoTerminal

/// The most memory the program has had once a command at its prompt has shown a word, in megabytes.
///
/// The kernel's own account of a child that has ended counts what this program had when it started it.
func megabytes(
  _ workshop: Workshop, _ store: BigStore, _ command: String, until word: String
) throws -> Double {
  let child = try PTYChild([workshop.rehearse], environment: ["REHEARSE_HOME": store.home])
  try child.expect("rehearse>")
  child.send("\(command)\r")
  try child.expect(word)
  let status = try String(contentsOf: URL(filePath: "/proc/\(child.pid)/status"), encoding: .utf8)
  guard let most = status.firstMatch(of: /VmHWM:\s+([0-9]+) kB/), let kilobytes = Double(most.1)
  else { throw Workshop.Failure(description: "the kernel does not tell the memory of a program") }
  return kilobytes / 1024
}
