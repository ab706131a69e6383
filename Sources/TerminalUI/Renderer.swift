/// Turns styled text into what a terminal of a certain width shows.
///
/// Rows are broken at spaces, by display columns; nothing but our own colours steers the terminal.
package struct Renderer: Equatable, Sendable {
  /// Columns of the widest row, 2 at least.
  package let width: Int
  /// Whether styles are shown.
  package let hasColor: Bool
  /// What a command is typed behind: the program's name in a shell, nothing at our own prompt.
  package let program: String
  /// Whether everything is said in words: nothing by its place, no pictures.
  package let isPlain: Bool

  /// Creates a renderer for a width in columns.
  package init(width: Int, hasColor: Bool, program: String = "", isPlain: Bool = false) {
    self.isPlain = isPlain
    self.width = max(2, width)
    self.hasColor = hasColor
    self.program = program
  }

  /// The text as rows, each ended by a newline.
  package func render(_ text: StyledText) -> String {
    shown(text).lines.reduce(into: "") { output, line in
      for row in rows(of: line) {
        output += row
        output += "\n"
      }
    }
  }

  /// The first line of a text in one piece, neither wrapped nor ended: for prompts.
  ///
  /// `wrap` is given each run of colour codes, so that they can be marked as taking no columns.
  package func prompt(_ text: StyledText, around wrap: (String) -> String = { $0 }) -> String {
    guard let line = shown(text).lines.first else { return "" }
    return String(repeating: " ", count: max(0, line.indent))
      + paint(cells(of: line, behind: program)[...], wrap)
  }

  private func shown(_ text: StyledText) -> StyledText { isPlain ? text.inWords : text }

  private func rows(of line: StyledText.Line) -> [String] {
    let first = indent(line.indent)
    let next = indent(line.indent + line.hanging)
    guard line.wraps else {
      return [String(repeating: " ", count: first) + paint(cells(of: line, behind: program)[...])]
    }
    let rows = wrap(cells(of: line, behind: program), room: width - first, then: width - next)
    return rows.enumerated().map { number, row in
      String(repeating: " ", count: row.isEmpty ? 0 : number == 0 ? first : next) + paint(row)
    }
  }

  /// The indent that still leaves room for words.
  private func indent(_ columns: Int) -> Int { max(0, min(columns, width - min(width, 8))) }

  private func paint(_ row: ArraySlice<Cell>, _ wrap: (String) -> String = { $0 }) -> String {
    var output = ""
    var style = StyledText.Style.plain
    func change(to next: StyledText.Style) {
      guard hasColor, next != style else { return }
      let codes = (style == .plain ? "" : "\u{1B}[0m") + (next.code.map { "\u{1B}[\($0)m" } ?? "")
      output += wrap(codes)
      style = next
    }
    for cell in row {
      change(to: cell.style)
      output.append(cell.character)
    }
    change(to: .plain)
    return output
  }
}

extension StyledText.Style {
  /// The parameters of the escape that switches the style on (SGR, ECMA-48).
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .spoken: "1"
    case .heading: "1;36"
    case .quiet: "2"
    case .code, .command: "36"
    case .warning: "33"
    case .error: "31"
    case .mark: "7"
    }
  }
}
