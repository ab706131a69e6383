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
    standBehindTheLastLetter()
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

  /// Where vi takes commands the cursor stands on the last letter of the line, never behind it.
  private func standBehindTheLastLetter() {
    guard rl_editing_mode == 0, rl_get_keymap() == rl_get_keymap_by_name("vi-move"), rl_end > 0,
      Array(buffer.utf8).dropFirst(point + 1).allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return }
    rl_point = rl_end
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
    // Terminals send a pasted line end as a carriage return; both together are one line end.
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      .replacing("\r", with: "\n").withoutControls
  }
}

extension String {
  /// The text without what moves cursors and rings bells, and without byte order marks.
  var withoutControls: String {
    func stays(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "\n" || scalar == "\t"
        || (scalar != "\u{FEFF}" && scalar.properties.generalCategory != .control)
    }
    if unicodeScalars.allSatisfy(stays) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter(stays)))
  }
}
