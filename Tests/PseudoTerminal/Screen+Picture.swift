extension Screen {
  /// A picture of some rows as a window of a terminal, in SVG: for a page that shows what the program looks like.
  ///
  /// A reader that shows no pictures tells the title.
  package func picture(of shown: Range<Int>, titled title: String) -> String {
    let height = Drawing.top + Double(shown.count) * Drawing.line + Drawing.margin
    let width = Double(columns) * Drawing.advance + 2 * Drawing.margin
    var texts: [String] = []
    for (place, row) in cells[shown].enumerated() {
      let y = Drawing.top + (Double(place) + 0.75) * Drawing.line
      texts += runs(of: row).map { $0.svg(y: y) }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(width)) \(Int(height))" \
      width="\(Int(width))" height="\(Int(height))" role="img" xml:space="preserve">
      <title>\(escaped(title))</title>
      <style>
      text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d4d8e0 }
      \(Drawing.colours)
      </style>
      <rect width="100%" height="100%" rx="8" fill="#1b1f27"/>
      <circle cx="18" cy="16" r="5" fill="#5b6270"/>
      <circle cx="36" cy="16" r="5" fill="#5b6270"/>
      <circle cx="54" cy="16" r="5" fill="#5b6270"/>
      \(texts.joined(separator: "\n"))
      </svg>

      """
  }

  /// Writes over what stands in a place, in the style that is there.
  package mutating func write(_ text: String, row: Int, column: Int) {
    for (place, character) in text.enumerated() {
      cells[row][column + place].text = String(character)
    }
  }

  /// What stands in a row in one style each, without the spaces around it.
  private func runs(of row: [Cell]) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in row.enumerated() {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].text += cell.text
        runs[runs.count - 1].columns += 1
      } else {
        runs.append(Run(column: column, columns: 1, style: cell.style, text: cell.text))
      }
    }
    return runs.map(\.trimmed).filter { !$0.text.isEmpty }
  }
}

/// Characters that stand side by side and look alike.
private struct Run {
  var column: Int
  var columns: Int
  var style: String
  var text: String

  /// The same without spaces at its ends.
  var trimmed: Run {
    var run = self
    let leading = text.prefix { $0 == " " }.count
    run.text = String(text.dropFirst(leading))
    while run.text.last == " " { run.text.removeLast() }
    run.column += leading
    run.columns -= text.count - run.text.count
    return run
  }

  /// Its element. The length is said too, since a reader's font may have another width.
  func svg(y: Double) -> String {
    let kind = Drawing.classes[style].map { " class=\"\($0)\"" } ?? ""
    let x = Drawing.margin + Double(column) * Drawing.advance
    return "<text x=\"\(tenths(x))\" y=\"\(tenths(y))\"\(kind) "
      + "textLength=\"\(tenths(Double(columns) * Drawing.advance))\">\(escaped(text))</text>"
  }
}

private enum Drawing {
  static let advance = 8.4
  static let line = 19.0
  static let margin = 16.0
  static let top = 34.0
  /// The class of each style that the program writes.
  static let classes = [
    "1": "spoken", "1;36": "heading", "2": "quiet", "36": "code", "33": "warning", "31": "error",
  ]
  static let colours = """
    .spoken { font-weight: bold; fill: #ffffff }
    .heading { font-weight: bold; fill: #6fc7d6 }
    .quiet { fill: #98a0ae }
    .code { fill: #6fc7d6 }
    .warning { fill: #e0b45c }
    .error { fill: #ef7f7f }
    """
}

private func tenths(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}
