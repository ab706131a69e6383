package import InterviewCore

/// Which questions a list is about; an empty filter lets all of them through.
package struct QuestionFilter: Equatable, Sendable {
  /// The kinds of question wanted; all when empty.
  package var kinds: [QuestionKind]
  /// The competencies wanted; all when empty.
  package var competencies: [String]
  /// The level the question must suit.
  package var level: Level?
  /// The tags of which a question must have one; any when empty.
  package var tags: [String]
  /// Words that the question must contain, whatever their case.
  package var text: String?

  /// Creates a filter.
  package init(
    kinds: [QuestionKind] = [], competencies: [String] = [], level: Level? = nil,
    tags: [String] = [], text: String? = nil
  ) {
    self.kinds = kinds
    self.competencies = competencies
    self.level = level
    self.tags = tags
    self.text = text
  }

  /// Whether nothing is left out.
  var isEmpty: Bool { self == QuestionFilter() }

  /// Whether a question is among those wanted.
  func wants(_ question: Question) -> Bool {
    (kinds.isEmpty || kinds.contains(question.kind))
      && (competencies.isEmpty || competencies.contains(question.competency))
      && (level.map(question.levels.contains) ?? true)
      && (tags.isEmpty || !question.tags.allSatisfy { !tags.contains($0) })
      && (text.map { question.ask.lowercased().contains($0.lowercased()) } ?? true)
  }

  /// The filters, as the user typed them.
  var words: [String] {
    kinds.map { "--kind \($0.rawValue)" } + competencies.map { "--competency \($0)" }
      + (level.map { ["--level \($0.rawValue)"] } ?? []) + tags.map { "--tag \($0)" }
      + (text.map { ["--text '\($0)'"] } ?? [])
  }
}

extension [Question] {
  /// The filter that was probably meant, where one names what none of the questions has.
  func meantFilter(competencies: [String], tags: [String] = []) -> String? {
    func filter(_ option: String, _ words: [String], _ known: Set<String>) -> String? {
      words.filter { !known.contains($0) }.compactMap { meant(by: $0, among: known.sorted()) }
        .first.map { "\(option) \($0.asShellWord)" }
    }
    return filter("--competency", competencies, Set(map(\.competency)))
      ?? filter("--tag", tags, Set(flatMap(\.tags)))
  }
}
