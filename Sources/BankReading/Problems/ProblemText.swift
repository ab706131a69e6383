/// Writes problems as plain lines, as compilers do.
package enum ProblemText {
  /// The lines for one problem: where and what, the excerpt with its caret, and the hint.
  ///
  /// The excerpt's lines are no wider than so many columns, the place always within.
  package static func lines(for problem: Problem, width: Int = .max) -> [String] {
    var lines = [headline(problem)]
    if let excerpt = problem.excerpt, let place = problem.location {
      let number = String(place.line)
      let gutter = String(repeating: " ", count: number.count)
      let room = max(20, width - number.count - 3)
      let shown = Excerpt.fitted(excerpt, caretColumn: problem.caretColumn, to: room)
      lines.append("\(number) | \(shown.text)")
      if let column = shown.caretColumn {
        lines.append("\(gutter) | " + String(repeating: " ", count: max(0, column - 1)) + "^")
      }
    }
    if let hint = problem.hint {
      lines.append("hint: \(hint)")
    }
    return lines
  }

  /// The lines for several problems, one after the other.
  package static func lines(for problems: [Problem]) -> [String] {
    problems.flatMap { lines(for: $0) }
  }

  private static func headline(_ problem: Problem) -> String {
    let what = "\(problem.severity.rawValue): \(problem.message)"
    guard let place = problem.location else { return what }
    return "\(place.file):\(place.line):\(place.column): \(what)"
  }
}
