// A program for the terminal tests: reads lines with the clock running fast and tells what came of it.
import Dispatch
import Glibc
import LineEditing
import TerminalUI

let environment = [
  "NO_COLOR": getenv("NO_COLOR"), "TERM": getenv("TERM"), "COLUMNS": getenv("COLUMNS"),
].compactMapValues { $0.map { String(cString: $0) } }

// Other threads than the main one must not take the signals.
DispatchQueue.global().sync {}

let console: any Console =
  isatty(0) == 1 && isatty(1) == 1 && environment["TERM"] != "dumb"
  ? TerminalConsole(environment: environment, tickMilliseconds: 100)
  : PlainConsole(environment: environment)
(console as? TerminalConsole)?.isPlain = getenv("PROBE_PLAIN") != nil
if let path = getenv("PROBE_HISTORY") {
  (console as? TerminalConsole)?.loadHistory(String(cString: path))
}
exit(Probe(console: console).run())
