import Yams

/// libyaml's complaints in our words.
enum SyntaxError {
  /// What an error of the parser says about the text.
  static func finding(for error: any Error, in source: SourceText) -> Finding {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let start = context.map { SourceMark($0.mark) }
      return finding(problem, context?.text ?? "", SourceMark(mark), start, source)
    case YamlError.reader(let problem, _, _, _):
      return Finding(.unreadable, "the file cannot be read: \(problem)")
    default:
      return Finding(.syntax, "the file cannot be read as YAML")
    }
  }

  private static func finding(
    _ problem: String, _ context: String, _ mark: SourceMark, _ start: SourceMark?,
    _ source: SourceText
  ) -> Finding {
    // A quoted text without an end is noticed at the end of the file, and wrong where it starts.
    if problem.contains("unexpected end of stream") || problem.contains("unexpected document") {
      return Finding(
        .syntax, "a quoted text has no end, expected a closing quote", at: start ?? mark,
        hint: "quote a text that contains quotes with the other kind")
    }
    if problem.contains("cannot start any token"), let byte = source.byte(at: mark) {
      return unexpected(byte, mark)
    }
    if let start, start.line < mark.line, let sign = bracket(problem) {
      let isOver = source.endOfText(above: source.lineStarts.count + 1).line < mark.line
      return Finding(
        .syntax,
        "found `\(sign.open)` without its `\(sign.close)` before "
          + (isOver ? "the end of the file" : "line \(mark.line)")
          + ", expected `,` or `\(sign.close)`", at: start)
    }
    let words = sentences.first { problem.contains($0.sign) || context.contains($0.sign) }
    guard let words else {
      return Finding(
        .syntax, "this is not YAML: \(problem.lowercased())", at: clamped(mark, source))
    }
    return Finding(words.code, words.message, at: clamped(mark, source), hint: words.hint)
  }

  /// The bracket that is not closed; nil where that is not the complaint.
  private static func bracket(_ problem: String) -> (open: String, close: String)? {
    if problem.contains("did not find expected ',' or ']'") { return ("[", "]") }
    return problem.contains("did not find expected ',' or '}'") ? ("{", "}") : nil
  }

  private static func unexpected(_ byte: UInt8, _ mark: SourceMark) -> Finding {
    if byte == 0x09 {
      return Finding(
        .syntax, "found a tab, expected spaces", at: mark, hint: "indent with two spaces")
    }
    let character = Wording.quoted(String(Unicode.Scalar(byte)))
    return Finding(
      .syntax,
      "found \(byte == UInt8(ascii: "`") ? "a backtick" : character), expected text", at: mark,
      hint: "quote a text that starts with a sign")
  }

  /// The end of the last line with text, where the mark lies behind it.
  private static func clamped(_ mark: SourceMark, _ source: SourceText) -> SourceMark {
    let isEmpty = source.line(mark.line).isEmpty
    return isEmpty && mark.line > 1 ? source.endOfText(above: mark.line) : mark
  }

  private struct Sentence {
    var sign: String
    var code = Problem.Code.syntax
    var message: String
    var hint: String?
  }

  private static let sentences = [
    Sentence(
      sign: "directive", message: "found `%` at the start of a line, expected text",
      hint: "quote a text that starts with a sign"),
    Sentence(
      sign: "Maximum nesting level", code: .tooDeep,
      message: "the lists and mappings are nested too deeply, expected a handful of levels"),
    Sentence(
      sign: "another document", code: .severalDocuments,
      message: "found a second document, expected a single one",
      hint: "remove the line `---`, or keep the rest in a file of its own"),
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

extension SourceMark {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
