import TextBasics

/// Rows of cells in columns that line up, whatever script they are written in.
package struct TextTable: Equatable, Sendable {
  /// How the cells of a column stand.
  package enum Alignment: Equatable, Sendable {
    case left
    /// For numbers; such a cell is never cut.
    case right
  }

  /// One column.
  package struct Column: Equatable, Sendable {
    /// What stands above the column.
    package var title: String
    /// Where its cells stand.
    package var alignment: Alignment
    /// What goes before its cells where rows are said in words.
    package var said: String

    /// Creates a column; its title stands above it unless all titles are empty.
    package init(_ title: String = "", _ alignment: Alignment = .left, said: String? = nil) {
      self.said = said ?? title
      self.title = title
      self.alignment = alignment
    }
  }

  /// The columns, left to right.
  package var columns: [Column]
  /// The cells, row by row.
  package private(set) var rows: [[StyledText.Span]] = []

  /// Creates a table without rows.
  package init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; cells it does not give are empty, cells beyond the columns are left out.
  package mutating func add(_ cells: StyledText.Span...) { add(cells) }

  /// Adds a row; cells it does not give are empty, cells beyond the columns are left out.
  package mutating func add(_ cells: [StyledText.Span]) {
    let missing = max(0, columns.count - cells.count)
    let whole = cells.prefix(columns.count) + Array(repeating: StyledText.Span(""), count: missing)
    rows.append(whole.map { StyledText.Span(visible($0.text), $0.style, said: $0.said) })
  }

  /// The table as text no wider than so many columns: the last column is cut with `…` to fit, and the
  /// others where that is not enough. In words each row is a line of its own, with the titles in it.
  package func styled(width: Int, indent: Int = 0) -> StyledText {
    let titles = columns.map { StyledText.Span(visible($0.title), .heading) }
    let shown = titles.allSatisfy(\.text.isEmpty) ? rows : [titles] + rows
    let widths = fit(natural(shown), into: width - indent)
    let isTitled = shown.count > rows.count
    return StyledText(
      lines: shown.enumerated().map { place, row in
        StyledText.Line(
          spans(of: row, widths), indent: indent, hanging: 2,
          said: isTitled && place == 0 ? [] : words(of: row))
      })
  }

  /// How many columns of the screen the last column of the table may take with nothing cut; negative where the others
  /// alone are too wide.
  package func roomForLast(width: Int, indent: Int = 0) -> Int {
    let titles = columns.map { StyledText.Span(visible($0.title)) }
    let others = natural([titles] + rows).dropLast()
    return width - indent - others.reduce(0, +) - Self.gap * others.count
  }

  /// `Structure: you 4, Sam 2, gap +2`
  private func words(of row: [StyledText.Span]) -> [StyledText.Span] {
    let cells = zip(columns, row).map { column, cell in
      let text = cell.said ?? (cell.text == "-" ? "none" : cell.text)
      return StyledText.Span(text, cell.style, said: column.said)
    }
    let rest = cells.dropFirst().filter { !$0.text.isEmpty }.map { cell in
      StyledText.Span(Self.named(cell.said ?? "") + cell.text, cell.style)
    }
    let subject = cells.prefix(1).filter { !$0.text.isEmpty }.map {
      StyledText.Span($0.text, $0.style)
    }
    let colon = subject.isEmpty || rest.isEmpty ? [] : [StyledText.Span(": ")]
    return subject + colon
      + rest.enumerated().flatMap { place, cell in
        place == 0 ? [cell] : [StyledText.Span(", "), cell]
      }
  }

  /// The title before a cell, kept apart from a number that it ends in.
  private static func named(_ title: String) -> String {
    title.isEmpty ? "" : title + (title.last?.isNumber == true ? ": " : " ")
  }

  private static let gap = 2

  private func natural(_ rows: [[StyledText.Span]]) -> [Int] {
    columns.indices.map { column in
      rows.map { displayWidth($0[column].text) }.max() ?? 0
    }
  }

  /// Narrows the last column down to eight, then whichever text column is widest down to four.
  private func fit(_ natural: [Int], into room: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - room
    func narrow(_ column: Int, to least: Int) {
      guard columns[column].alignment == .left else { return }
      let taken = max(0, min(excess, widths[column] - least))
      widths[column] -= taken
      excess -= taken
    }
    if let last = widths.indices.last { narrow(last, to: 8) }
    while excess > 0,
      let widest = widths.indices.filter({ columns[$0].alignment == .left && widths[$0] > 4 })
        .max(by: { widths[$0] < widths[$1] })
    {
      narrow(widest, to: widths[widest] - 1)
    }
    return widths
  }

  private func spans(of row: [StyledText.Span], _ widths: [Int]) -> [StyledText.Span] {
    var spans: [StyledText.Span] = []
    for (column, cell) in row.enumerated() {
      let isLast = column == row.count - 1
      let text =
        columns[column].alignment == .left ? cut(cell.text, toColumns: widths[column]) : cell.text
      let padding = String(repeating: " ", count: max(0, widths[column] - displayWidth(text)))
      let gap = isLast ? "" : String(repeating: " ", count: Self.gap)
      if columns[column].alignment == .right {
        spans += [
          StyledText.Span(padding), StyledText.Span(text, cell.style), StyledText.Span(gap),
        ]
      } else {
        spans += [StyledText.Span(text, cell.style), StyledText.Span(isLast ? "" : padding + gap)]
      }
    }
    return spans.filter { !$0.text.isEmpty }
  }
}
