package import TextBasics

/// How a competency was practised.
package struct Coverage: Equatable, Sendable {
  /// The competency.
  package var competency: String
  /// How often it was asked about.
  package var asked: Int
  /// How many of these questions were skipped.
  package var skipped: Int
  /// The days on which it was asked about, oldest first, each once; one at least.
  package var days: [Day]
  /// The median of the own scores of the newest scored answer; nil where none was scored.
  package var lastMedian: Double?

  /// Each competency that was asked about: the one asked longest ago first, then by name.
  static func all(in history: PracticeHistory, day: (PractisedQuestion) -> Day) -> [Coverage] {
    let scores = Dictionary(grouping: history.lastScores, by: \.competency)
      .compactMapValues { Spread(of: $0.map { Double($0.score) })?.median }
    var groups: [String: [PractisedQuestion]] = [:]
    for question in history.questions {
      if let name = question.competency { groups[name, default: []].append(question) }
    }
    return groups.map { name, questions in
      Coverage(
        competency: name, asked: questions.count, skipped: questions.count(where: \.skipped),
        days: Set(questions.map(day)).sorted(), lastMedian: scores[name])
    }
    .sorted { one, other in
      (one.lastDay, one.competency) < (other.lastDay, other.competency)
    }
  }

  /// The day on which it was last asked about.
  package var lastDay: Day { days.last ?? Day(number: 0) }
}
