/// Text for a person: lines of styled spans that are wrapped and coloured when they are rendered.
///
/// Whatever a span holds, control characters in it are shown as visible escapes: nothing read from a
/// file reaches the terminal raw.
package struct StyledText: Equatable, Sendable, ExpressibleByStringInterpolation {
  /// The lines, top to bottom.
  package private(set) var lines: [Line]

  /// Creates a text from lines.
  package init(lines: [Line] = []) { self.lines = lines }

  /// Creates a text in one style, a line for each line of the string, each indented by so many columns.
  ///
  /// A line that is wrapped goes on `hanging` columns further in.
  package init(_ string: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
    lines = string.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      Line([Span(String($0), style)], indent: indent, hanging: hanging)
    }
  }

  /// Creates a plain text.
  package init(stringLiteral value: String) { self.init(value) }

  /// The lines of both, one text under the other.
  package static func + (above: StyledText, below: StyledText) -> StyledText {
    StyledText(lines: above.lines + below.lines)
  }

  /// Puts another text below this one.
  package static func += (above: inout StyledText, below: StyledText) {
    above.lines += below.lines
  }

  /// A single empty line.
  package static let blank = StyledText(lines: [Line([])])

  /// Whether there is nothing to show, not even an empty line.
  package var isEmpty: Bool { lines.isEmpty }

  /// One line before it is wrapped.
  package struct Line: Equatable, Sendable {
    /// The runs of the line, in order.
    package var spans: [Span]
    /// Columns left free before the line.
    package var indent: Int
    /// Columns left free, beyond the indent, before each row after the first.
    package var hanging: Int
    /// Whether it is broken where it is too wide; places in files and excerpts are not, because
    /// editors read the ones and carets point into the others.
    package var wraps: Bool
    /// What stands in its place where everything is said in words; empty where nothing does. Where nil, the line
    /// itself is words.
    package var said: [Span]?

    /// Creates a line from spans.
    package init(
      _ spans: [Span], indent: Int = 0, hanging: Int = 0, wraps: Bool = true, said: [Span]? = nil
    ) {
      self.said = said
      self.spans = spans
      self.indent = indent
      self.hanging = hanging
      self.wraps = wraps
    }
  }

  /// A run of characters in one style.
  package struct Span: Equatable, Sendable {
    /// The characters.
    package var text: String
    /// What they are.
    package var style: Style
    /// What stands in its place where everything is said in words; empty where nothing does. Where nil, the run itself
    /// is words.
    package var said: String?

    /// Creates a run in a style.
    package init(_ text: String, _ style: Style = .plain, said: String? = nil) {
      self.said = said
      self.text = text
      self.style = style
    }
  }

  /// What a run of text is, which decides how it looks where there is colour.
  package enum Style: Equatable, Sendable {
    case plain
    /// What the interviewer says.
    case spoken
    case heading
    /// Asides: times, file names, what can be typed.
    case quiet
    /// Words to type.
    case code
    /// A command of ours, without the program's name; it is shown as it is typed where it is read.
    case command
    case warning
    case error
    /// A found word in a quotation.
    case mark
  }

  /// Creates one line from spans.
  package static func line(
    _ spans: Span..., indent: Int = 0, hanging: Int = 0, wraps: Bool = true
  ) -> StyledText {
    StyledText(lines: [Line(spans, indent: indent, hanging: hanging, wraps: wraps)])
  }
}
