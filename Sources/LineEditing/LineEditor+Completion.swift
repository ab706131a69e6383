import CReadline
import Glibc
import TerminalUI

extension LineEditor {
  /// Has the request's words completed, quoted where there is a space or a quote in them.
  func installCompletion() {
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    // Asked before each look for the word: an apostrophe within a name opens nothing.
    rl_completion_word_break_hook = {
      rl_completer_quote_characters =
        LineEditor.shared.isInApostrophes ? LineEditor.bothQuotes : LineEditor.doubleQuote
      return nil
    }
    rl_filename_quote_characters = UnsafePointer(strdup(Self.quoted))
    rl_filename_quoting_function = { word, match, quote in
      LineEditor.inQuotes(word, isOnly: match == SINGLE_MATCH, quote)
    }
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
    let needsQuotes = completions.contains { $0.word.contains(where: Self.quoted.contains) }
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

  // readline keeps them.
  private static let bothQuotes = UnsafePointer<CChar>(strdup("\"'"))
  private static let doubleQuote = UnsafePointer<CChar>(strdup("\""))

  /// Whether an apostrophe that begins a word is the last one before the cursor.
  private var isInApostrophes: Bool {
    let before = Array(buffer.utf8.prefix(Int(rl_point)))
    guard let last = before.lastIndex(of: UInt8(ascii: "'")) else { return false }
    return last == 0 || before[last - 1] == UInt8(ascii: " ")
  }

  /// What a word is put in quotes for.
  private static let quoted = " \"'\\"

  /// A word behind the quote that it stands in, or gets, with all that would end it escaped; readline frees it, and
  /// closes the quote unless the word seems to have done so.
  private static func inQuotes(
    _ word: UnsafeMutablePointer<CChar>?, isOnly: Bool, _ quote: UnsafeMutablePointer<CChar>?
  ) -> UnsafeMutablePointer<CChar>? {
    guard let word, let quote else { return word.flatMap { strdup($0) } }
    if quote.pointee == 0 { quote.pointee = CChar(UInt8(ascii: "\"")) }
    let sign = Character(Unicode.Scalar(UInt8(bitPattern: quote.pointee)))
    let escaped = String(cString: word).unicodeScalars.map { scalar in
      switch scalar {
      case "'" where sign == "'": #"'\''"#
      case "\"" where sign == "\"", "\\" where sign == "\"": "\\\(scalar)"
      default: String(scalar)
      }
    }
    let text = String(sign) + escaped.joined()
    return strdup(isOnly && text.last == sign ? text + String(sign) : text)
  }
}
