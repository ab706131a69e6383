import CReadline
import Glibc
import TerminalUI

extension LineEditor {
  /// Has the request's words completed, quoted where there is a space in them.
  func installCompletion() {
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_completer_quote_characters = UnsafePointer(strdup("\"'"))
    rl_filename_quote_characters = UnsafePointer(strdup(" "))
    rl_attempted_completion_function = { text, _, end in
      LineEditor.shared.matches(for: text, before: Int(end))
    }
  }

  private func matches(for text: UnsafePointer<CChar>?, before end: Int)
    -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  {
    // Never file names of readline's own.
    rl_attempted_completion_over = 1
    guard let text, let complete = request?.complete else { return nil }
    let line = String(decoding: buffer.utf8.prefix(end), as: UTF8.self)
    let completions = complete(line)
    if completions.isEmpty { return nil }
    // readline quotes file names only, and would look each up on the disk.
    let needsQuotes = completions.contains { $0.word.contains(" ") }
    rl_filename_completion_desired = needsQuotes ? 1 : 0
    rl_filename_quoting_desired = needsQuotes ? 1 : 0
    rl_completion_append_character = completions.count == 1 && !completions[0].isWhole ? 0 : 32
    Self.offered = completions.map(\.word)
    return rl_completion_matches(text) { _, index in
      // readline frees it.
      Int(index) < LineEditor.offered.count ? strdup(LineEditor.offered[Int(index)]) : nil
    }
  }

  private static var offered: [String] = []
}
