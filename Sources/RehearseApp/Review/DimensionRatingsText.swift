import InterviewCore
import TerminalUI

/// The ratings of one answer on one dimension: one's own with the words of its level, and below it what
/// friends gave.
struct DimensionRatingsText {
  private let name: String
  private let own: Rating?
  private let expected: [Rating]
  private let given: [Rating]
  private let dimension: Dimension?

  init(_ id: String, _ ratings: [Rating], rubrics: RubricSet) {
    dimension = rubrics.dimension(id)
    name = dimension?.name ?? id
    own = ratings.first { $0.rater == .own && $0.predicts == nil }
    expected = ratings.filter { $0.rater == .own && $0.predicts != nil }
    given = ratings.filter { $0.rater != .own }.sorted { $0.rater.name < $1.rater.name }
  }

  var text: StyledText {
    var text = StyledText.line(
      .init("\(figure(own))  ", .code), .init(name), .init("  " + level, .quiet), indent: 3,
      hanging: 3)
    if let evidence = own?.evidence { text += StyledText("“\(evidence)”", .quiet, indent: 6) }
    if let comment = own?.comment { text += StyledText(comment, indent: 6) }
    if !others.isEmpty {
      text += StyledText("friends: " + others.joined(separator: " · "), indent: 6, hanging: 2)
    }
    for rating in given {
      for words in [rating.evidence.map { "“\($0)”" }, rating.comment].compactMap({ $0 }) {
        text += StyledText("\(rating.rater.name): \(words)", .quiet, indent: 6, hanging: 2)
      }
    }
    return text
  }

  /// Each friend with their score, and with what was expected of them; then those who gave none yet.
  private var others: [String] {
    let names = Set(given.map(\.rater.name))
    return given.map { rating in
      let guess = expected.first { $0.predicts == rating.rater.name }
      return "\(rating.rater.name) \(figure(rating))"
        + (guess.map { " (you expected \(figure($0)))" } ?? "")
    }
      + expected.compactMap { guess in
        guess.predicts.flatMap { names.contains($0) ? nil : "you expect \(figure(guess)) of \($0)" }
      }
  }

  private func figure(_ rating: Rating?) -> String { rating?.score.map(String.init) ?? "-" }

  private var level: String {
    guard let own else { return "not scored" }
    return own.score == nil ? "not observed" : dimension?.words(for: own.score, by: .own) ?? ""
  }
}

extension Dimension {
  /// What a score means on it, in the words of its levels as they were put to whoever gave it.
  func words(for score: Int?, by rater: Rater) -> String {
    guard let score else { return "not observed" }
    let levels = wording(for: rater).levels
    if let words = levels[score] { return words }
    return "between “\(levels[score - 1] ?? "")” and “\(levels[score + 1] ?? "")”"
  }
}
