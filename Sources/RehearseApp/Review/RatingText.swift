import InterviewCore
import TerminalUI

/// One rating, with the words of its level.
struct RatingText {
  let rating: Rating
  let rubrics: RubricSet

  init(_ rating: Rating, rubrics: RubricSet) {
    self.rating = rating
    self.rubrics = rubrics
  }

  var text: StyledText {
    let name = rubrics.dimension(rating.dimension)?.name ?? rating.dimension
    let score = rating.score.map(String.init) ?? "-"
    var line = StyledText.line(
      .init("\(score)  ", .code), .init(name + who), .init("  " + level, .quiet), indent: 3,
      hanging: 3)
    if let evidence = rating.evidence { line += StyledText("“\(evidence)”", .quiet, indent: 6) }
    if let comment = rating.comment { line += StyledText(comment, indent: 6) }
    // The words are asked of those who score themselves, not of a friend, nor of a guess.
    if rating.isUnsupported, rating.rater == .own, rating.predicts == nil {
      line += StyledText("(unsupported)", .quiet, indent: 6)
    }
    return line
  }

  private var who: String {
    switch (rating.rater, rating.predicts) {
    case (.own, nil): ""
    case (.own, let friend?): " (what you expect of \(friend))"
    case (.friend(let name), _): " (\(name))"
    }
  }

  private var level: String {
    guard rating.score != nil else { return "not observed" }
    return rubrics.dimension(rating.dimension)?.words(for: rating.score) ?? ""
  }
}

extension Dimension {
  /// What a score means on it, in the words of its levels.
  func words(for score: Int?) -> String {
    guard let score else { return "not observed" }
    if let words = levels[score] { return words }
    return "between “\(levels[score - 1] ?? "")” and “\(levels[score + 1] ?? "")”"
  }
}
