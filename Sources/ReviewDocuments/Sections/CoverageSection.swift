import InterviewCore
import TextBasics
import WebPages

/// Which competencies were asked about, when, how often and how it went; and which never were.
struct CoverageSection {
  let report: PracticeReport

  /// The most competencies that are listed.
  static let most = 60

  var values: PageTemplate.Values {
    let rows = report.coverage.prefix(Self.most)
    let beyond = report.coverage.count - rows.count
    return [
      "isEmpty": rows.isEmpty, "hasRows": !rows.isEmpty, "rows": rows.map(values),
      "beyond": beyond > 0 ? ["\(beyond) more were asked about later than these."] : [],
      "never": never,
    ]
  }

  private func values(of coverage: Coverage) -> PageTemplate.Values {
    let range = report.days ?? (coverage.lastDay...coverage.lastDay)
    let days =
      min(
        range.lowerBound, coverage.days.first ?? range.lowerBound)...max(
        range.upperBound, coverage.lastDay)
    let skipped = coverage.skipped > 0 ? ", \(coverage.skipped) skipped" : ""
    return [
      "name": coverage.competency.competencyName,
      "strip": AskedStrip(days: coverage.days, range: days).drawing.html,
      "asked": "\(coverage.asked)×\(skipped)", "last": coverage.lastDay.text,
      "median": coverage.lastMedian.map(Figure.one) ?? DataTable.none,
    ]
  }

  private var never: [String] {
    guard !report.neverAsked.isEmpty else { return [] }
    let names = report.neverAsked.prefix(Self.most).map(\.competencyName)
    let beyond = report.neverAsked.count - names.count
    return [list(names + (beyond > 0 ? ["\(beyond) more"] : []), "and")]
  }
}
