import InterviewCore
import TerminalUI

extension App {
  /// Shows how many questions there are for each competency at each level.
  ///
  /// - Throws: ``CommandError``.
  package func banksCoverage(
    _ filter: QuestionFilter = QuestionFilter(), format: ReportFormat
  ) throws -> ExitStatus {
    let shelf = library.banks()
    if format == .text { warn(of: shelf.problems) }
    let questions = try wanted(shelf, filter, isReport: format != .text).flatMap(\.value.questions)
    let rows = CoverageRow.rows(questions, QuestionUses(self))
    switch format {
    case .json: try writeJSON(rows)
    case .csv: writeCSV([CoverageRow.columns] + rows.map(\.fields))
    case .text: show(rows, questions)
    }
    return .done
  }

  private func show(_ rows: [CoverageRow], _ questions: [Question]) {
    let width = console.capabilities.width
    let isNarrow = width < Self.narrow
    var table = TextTable(
      (isNarrow ? [] : [.init("kind")]) + [.init("competency")]
        + Level.allCases.map { .init($0.rawValue, .right) }
        + (isNarrow ? [] : [.init("all", .right), .init("asked", .right)]))
    for row in rows {
      let levels = Level.allCases.map { StyledText.Span("\(row.levels[$0.rawValue] ?? 0)") }
      table.add(
        (isNarrow ? [] : [.init(row.kind.rawValue, .quiet)]) + [.init(row.competency)] + levels
          + (isNarrow
            ? [] : [.init("\(row.questions)"), .init(row.asked == 0 ? "" : "\(row.asked)")]))
    }
    show(table.styled(width: width) + .blank + aside(QuestionCounts(questions).sentence))
  }
}

/// A line of `banks coverage`: the questions of a kind about one competency.
struct CoverageRow: Codable, Equatable {
  var kind: QuestionKind
  var competency: String
  /// A question that suits several levels counts for each.
  var levels: [String: Int]
  var questions: Int
  var asked: Int

  /// The rows in the order of the kinds, then of the competencies' names.
  static func rows(_ questions: [Question], _ uses: QuestionUses) -> [CoverageRow] {
    QuestionKind.allCases.flatMap { kind in
      let groups = Dictionary(grouping: questions.filter { $0.kind == kind }, by: \.competency)
      return groups.sorted { $0.key < $1.key }.map { competency, group in
        let levels = QuestionCounts(group).levels
        return CoverageRow(
          kind: kind, competency: competency,
          levels: Dictionary(Level.allCases.map { ($0.rawValue, levels[$0.rawValue] ?? 0) }) { $1 },
          questions: group.count, asked: uses.asked(group))
      }
    }
  }

  static let columns =
    ["kind", "competency"] + Level.allCases.map(\.rawValue) + ["questions", "asked"]

  var fields: [String] {
    [kind.rawValue, competency] + Level.allCases.map { "\(levels[$0.rawValue] ?? 0)" }
      + ["\(questions)", "\(asked)"]
  }
}
