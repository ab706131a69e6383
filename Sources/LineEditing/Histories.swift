import CReadline
import Glibc
import TerminalUI

/// A history list for each kind of line: what is said in an answer never turns up among the commands.
@MainActor final class Histories {
  private var saved: [ReadRequest.Purpose: HISTORY_STATE] = [:]
  private var active = ReadRequest.Purpose.command
  private var last: [ReadRequest.Purpose: String] = [:]

  /// Makes the list of a purpose the one that the arrow keys walk.
  func use(_ purpose: ReadRequest.Purpose) {
    if purpose == active { return }
    if let state = history_get_history_state() {
      saved[active] = state.pointee
      free(state)
    }
    var state = saved[purpose] ?? HISTORY_STATE()
    history_set_history_state(&state)
    using_history()
    active = purpose
  }

  /// Fills the list of a purpose with lines that were worth keeping before.
  func load(_ lines: [String], _ purpose: ReadRequest.Purpose) {
    use(purpose)
    for line in lines { add_history(line) }
    last[purpose] = lines.last
  }

  /// Adds a line to the list of a purpose; false where it is not worth keeping.
  func add(_ line: String, _ purpose: ReadRequest.Purpose) -> Bool {
    guard purpose != .choice, line.contains(where: { !$0.isWhitespace }), line != last[purpose]
    else { return false }
    use(purpose)
    add_history(line)
    last[purpose] = line
    return true
  }
}
