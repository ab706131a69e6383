import CReadline
import Glibc
import TerminalUI

/// A history list for each kind of line: what is said in an answer never turns up among the commands.
@MainActor final class Histories {
  private var lists: [List] = []
  private var active = ReadRequest.Purpose.command

  /// A list, while another one is readline's.
  private struct List {
    let purpose: ReadRequest.Purpose
    var saved = HISTORY_STATE()
    /// The line that was added last.
    var last: String?
  }

  /// Where the list of a purpose is. Looked for, since there are three: the first dictionary of its keys would be felt at
  /// the start of the program.
  private func place(_ purpose: ReadRequest.Purpose) -> Int {
    if let place = lists.firstIndex(where: { $0.purpose == purpose }) { return place }
    lists.append(List(purpose: purpose))
    return lists.count - 1
  }

  /// Makes the list of a purpose the one that the arrow keys walk.
  func use(_ purpose: ReadRequest.Purpose) {
    if purpose == active { return }
    if let state = history_get_history_state() {
      lists[place(active)].saved = state.pointee
      free(state)
    }
    history_set_history_state(&lists[place(purpose)].saved)
    using_history()
    active = purpose
  }

  /// Fills the list of a purpose with lines that were worth keeping before, whichever one the arrow keys walk.
  func load(_ lines: [String], _ purpose: ReadRequest.Purpose) {
    let walked = active
    use(purpose)
    for line in lines { add_history(line) }
    using_history()
    use(walked)
    lists[place(purpose)].last = lines.last
  }

  /// Adds a line to the list of a purpose; false where it is not worth keeping.
  func add(_ line: String, _ purpose: ReadRequest.Purpose) -> Bool {
    guard purpose != .choice, line.contains(where: { !$0.isWhitespace }) else { return false }
    let place = place(purpose)
    guard line != lists[place].last else { return false }
    use(purpose)
    add_history(line)
    lists[place].last = line
    return true
  }
}
