import InterviewCore
import WebPages

/// What the rules noticed in more than one answer. It never becomes a score.
struct HintSection {
  let report: PracticeReport
  let meanings: [String: String]

  /// The most rules that are listed.
  static let most = 12

  var values: PageTemplate.Values {
    let hints = report.hints.prefix(Self.most)
    return ["isEmpty": hints.isEmpty, "hasRows": !hints.isEmpty, "rows": hints.map(values)]
  }

  private func values(of hint: HintRecurrence) -> PageTemplate.Values {
    let share = Double(hint.answers) / Double(max(1, report.answers))
    let words = hint.words.map { "“\($0.words)” \($0.times)×" }
    return [
      "rule": hint.rule, "meaning": meanings[hint.rule].map { [$0] } ?? [],
      "words": words.isEmpty ? [] : [words.joined(separator: ", ")],
      "bar": ShareBar(share: share).drawing.html,
      "answers": "\(hint.answers) of \(report.answers)",
    ]
  }
}
