import CReadline
import TerminalUI

extension LineEditor {
  /// Takes a paste. One of several lines never enters readline's line, which could not be shown: it ends
  /// the read.
  func paste() -> Int32 {
    let text = pastedText()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // A command or a score is only carried out when its Enter was typed.
    if request?.purpose != .answer, lines.count == 2, lines[1].isEmpty { lines.removeLast() }
    if lines.count == 1, outcome == nil {
      rl_insert_text(lines[0])
      return 0
    }
    let typed = Array(buffer.utf8)
    let before = String(decoding: typed.prefix(point), as: UTF8.self)
    let after = String(decoding: typed.dropFirst(point), as: UTF8.self)
    if case .closed(let ending, _) = outcome {
      outcome = .closed(ending, draft: before + text + after)
    } else if lines.count == 1 {
      outcome = .interrupted(draft: before + text + after, cursor: (before + text).utf8.count)
    } else {
      lines[0] = before + lines[0]
      let last = lines.removeLast()
      outcome = .pasted(lines, rest: last + after, cursor: last.utf8.count)
      eraseLine()
    }
    rl_done = 1
    return 0
  }

  /// Reads up to the end of the paste, or what there is of it when the read is broken off.
  private func pastedText() -> String {
    isPasting = true
    defer { isPasting = false }
    let end = Array("\u{1B}[201~".utf8)
    var bytes: [UInt8] = []
    while true {
      let byte = rl_read_key()
      if byte < 0 { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
      if bytes.last == end.last, bytes.suffix(end.count) == end[...] {
        bytes.removeLast(end.count)
        break
      }
    }
    return withoutControls(String(decoding: bytes, as: UTF8.self))
  }

  /// Terminals send a pasted line end as a carriage return; both together are one line end.
  private func withoutControls(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let kept = lines.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(kept))
  }
}
