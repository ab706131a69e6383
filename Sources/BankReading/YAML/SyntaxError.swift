import CYaml

/// What libyaml says where it gives up on a text, and what we say instead.
struct SyntaxError: Error {
  private var problem: String
  private var mark: SourceMark
  private var context: String
  /// Where what the context names starts; nil where it names nothing.
  private var start: SourceMark?

  /// Copies the complaint of a parser.
  init(_ parser: yaml_parser_t) {
    // Without a problem it is the memory that failed.
    problem = parser.problem.map { String(cString: $0) } ?? "not enough memory"
    mark = SourceMark(parser.problem_mark)
    context = parser.context.map { String(cString: $0) } ?? ""
    start = parser.context == nil ? nil : SourceMark(parser.context_mark)
  }

  /// The complaint in our words.
  func diagnostic(in source: SourceText) -> Diagnostic {
    // A quoted text without an end is noticed at the end of the file, and wrong where it starts.
    if problem.contains("unexpected end of stream") || problem.contains("unexpected document") {
      return Diagnostic(
        .syntax, "a quoted text has no end, expected a closing quote", at: start ?? mark,
        hint: "quote a text that contains quotes with the other kind")
    }
    if problem.contains("cannot start any token"), let byte = source.rest(from: mark)?.first {
      return unexpected(byte)
    }
    if context == "while scanning an alias", let start, let word = word(after: start, in: source) {
      return .alias(word, at: start)
    }
    if let start, start.line < mark.line, let sign = bracket {
      let isOver = source.endOfText(above: source.lineStarts.count + 1).line < mark.line
      return Diagnostic(
        .syntax,
        "found `\(sign.open)` without its `\(sign.close)` before "
          + (isOver ? "the end of the file" : "line \(mark.line)")
          + ", expected `,` or `\(sign.close)`", at: start)
    }
    let place = clamped(in: source)
    guard let words = Self.sentences.first(where: { isAbout($0.sign) }) else {
      return Diagnostic(.syntax, "this is not YAML: \(problem.lowercased())", at: place)
    }
    return Diagnostic(.syntax, words.message, at: place, hint: words.hint)
  }

  private func isAbout(_ sign: String) -> Bool { problem.contains(sign) || context.contains(sign) }

  /// The bracket that is not closed; nil where that is not the complaint.
  private var bracket: (open: String, close: String)? {
    if problem.contains("did not find expected ',' or ']'") { return ("[", "]") }
    return problem.contains("did not find expected ',' or '}'") ? ("{", "}") : nil
  }

  private func unexpected(_ byte: UInt8) -> Diagnostic {
    if byte == 0x09 {
      return Diagnostic(
        .syntax, "found a tab, expected spaces", at: mark, hint: "indent with two spaces")
    }
    let character = UserText.quoted(String(Unicode.Scalar(byte)))
    return Diagnostic(
      .syntax,
      "found \(byte == UInt8(ascii: "`") ? "a backtick" : character), expected text", at: mark,
      hint: "quote a text that starts with a sign")
  }

  /// The word that a `*` is part of, as in `*when*`; nil where the star stands alone.
  private func word(after star: SourceMark, in source: SourceText) -> String? {
    guard let word = source.rest(from: star)?.prefix(200).prefix(while: { $0 > 0x20 }),
      let first = word.dropFirst().first,
      first.isLetterOrDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "_")
    else { return nil }
    return String(decoding: word.dropFirst(), as: UTF8.self)
  }

  /// The end of the last line with text, where the mark lies behind it.
  private func clamped(in source: SourceText) -> SourceMark {
    let isEmpty = source.line(mark.line).isEmpty
    return isEmpty && mark.line > 1 ? source.endOfText(above: mark.line) : mark
  }

  private struct Sentence {
    var sign: String
    var message: String
    var hint: String?
  }

  private static let sentences = [
    Sentence(
      sign: "directive", message: "found `%` at the start of a line, expected text",
      hint: "quote a text that starts with a sign"),
    Sentence(
      sign: "mapping values are not allowed",
      message: "found `: ` inside a text, expected it only after a key",
      hint: "quote a text that contains `: `, and check the indentation"),
    Sentence(
      sign: "block sequence entries are not allowed",
      message: "found a list item, expected none here",
      hint: "start a list on a line of its own"),
    Sentence(
      sign: "did not find expected '-' indicator",
      message: "found something else in a list, expected an item that starts with `- `",
      hint: "check the indentation"),
    Sentence(
      sign: "could not find expected ':'",
      message: "found no `:` after a key, expected `key: value`",
      hint: "check the indentation"),
    Sentence(
      sign: "did not find expected key",
      message: "found something else in a mapping, expected a key",
      hint: "check the indentation, and quote a text that contains quotes"),
    Sentence(
      sign: "did not find expected ',' or ']'",
      message: "found something else in a list in brackets, expected `,` or `]`",
      hint: "close the bracket, or quote a text that contains brackets, commas or `: `"),
    Sentence(
      sign: "did not find expected ',' or '}'",
      message: "found something else in a mapping in braces, expected `,` or `}`",
      hint: "close the brace, or quote a text that contains braces, commas or `: `"),
    Sentence(
      sign: "did not find expected node content",
      message: "found no value, expected text, a list or a mapping"),
    Sentence(
      sign: "found unexpected ':'",
      message: "found `:` inside a text in brackets or braces, expected a space behind it",
      hint: "quote a text that contains `:`"),
    Sentence(
      sign: "did not find expected comment or line break",
      message: "found text behind `|` or `>`, expected it on the next line"),
    Sentence(
      sign: "indentation indicator equal to 0",
      message: "found an indentation of 0 behind `|` or `>`, expected 1 to 9"),
    Sentence(
      sign: "found incompatible YAML document",
      message: "found a version of YAML that is not read, expected no `%YAML`",
      hint: "remove the line"),
    Sentence(
      sign: "unknown escape character",
      message: "found an unknown escape in a text in double quotes",
      hint: "use single quotes, or write a backslash as `\\\\`"),
    Sentence(
      sign: "did not find expected <document start>",
      message: "found text after the end of the mapping, expected nothing more",
      hint: "check the indentation"),
    Sentence(
      sign: "found a tab", message: "found a tab, expected spaces", hint: "indent with two spaces"),
    Sentence(
      sign: "while scanning an alias", message: "found `*` or `&`, expected text",
      hint: "quote a text that starts with a sign"),
    Sentence(
      sign: "while scanning an anchor", message: "found `*` or `&`, expected text",
      hint: "quote a text that starts with a sign"),
    Sentence(
      sign: "tag", message: "found `!`, expected text",
      hint: "quote a text that starts with a sign"),
  ]
}
