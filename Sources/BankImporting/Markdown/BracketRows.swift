import TextBasics

/// Rows whose cells stand in brackets, one behind the other: `[React][Junior][What is JSX?][A syntax]`.
enum BracketRows {
  /// The fewest such rows that make a list.
  private static let fewest = 5

  /// The page with an item of a list for each row: what asks in bold, and below it what stands behind.
  static func asMarkdown(_ page: String) -> String {
    guard page.contains("][") else { return page }
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.map(cells)
    let counts = rows.compactMap { $0?.count }
    guard counts.count >= fewest, let width = counts.max(), width < 20,
      counts.count(where: { $0 == width }) * 10 >= counts.count * 9,
      counts.count * 2 > lines.count(where: { !$0.allSatisfy(\.isWhitespace) && $0.first != "#" }),
      let column = asking(rows.compactMap { $0?.count == width ? $0 : nil }, width)
    else { return page }
    return zip(lines, rows).map { line, row in
      guard let row, row.count == width else { return String(line) }
      let answer = row[(column + 1)...].joined(separator: "; ")
      return "- **\(row[column])**" + (answer.isEmpty ? "" : "\r\r  \(answer)")
    }.joined(separator: "\n")
  }

  /// The cells of a line that is nothing but brackets, two at least.
  private static func cells(_ line: Substring) -> [String]? {
    let line = String(line).trimmed
    guard line.hasPrefix("["), line.hasSuffix("]"), line.contains("]["), line.utf8.count <= 4000
    else { return nil }
    return line.dropFirst().dropLast().split(separator: "][", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
  }

  /// The column that asks most, in a fifth of the rows at least.
  private static func asking(_ rows: [[String]], _ width: Int) -> Int? {
    let asking = (0..<width).map { column in
      rows.count { QuestionLikeness.isQuestion($0[column]) }
    }
    guard let most = asking.max(), most * 5 >= rows.count, most > 2 else { return nil }
    return asking.firstIndex(of: most)
  }
}
