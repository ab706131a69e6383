/// Which competencies a candidate has stories for, and which stories they tell too often.
package struct StoryCoverage: Equatable, Sendable {
  /// A competency with the stories that show it.
  package struct Row: Equatable, Sendable {
    /// The competency.
    package var competency: String
    /// The stories that show it, by number.
    package var stories: [Story]
  }

  /// A story that is told again and again.
  package struct Overused: Equatable, Sendable {
    /// The story.
    package var story: Story
    /// In how many of the last interviews it was told.
    package var told: Int
    /// How many of these there were.
    package var interviews: Int
  }

  /// Gaps first, then by how many stories there are; each in the order in which it was asked for.
  package let rows: [Row]
  /// The stories told in more than half of the last interviews, the most told first.
  package let overused: [Overused]

  /// How many of the last interviews with a story in them are looked at.
  package static let lastInterviews = 8
  /// In how few interviews no story is told too often: whoever has held three has told one in two of them.
  package static let fewestInterviews = 4

  /// Looks at stories.
  ///
  /// - Parameters:
  ///   - stories: All of them.
  ///   - competencies: Those to cover, the most wanted first; what stories show beside them comes last.
  ///   - tellings: Where each was told.
  package init(
    _ stories: [Story], over competencies: [String], _ tellings: [Story.ID: [Telling]]
  ) {
    var wanted: [String] = []
    for one in competencies + stories.flatMap(\.competencies).sorted() where !wanted.contains(one) {
      wanted.append(one)
    }
    let rows = wanted.map { competency in
      Row(
        competency: competency, stories: stories.filter { $0.competencies.contains(competency) })
    }
    self.rows = rows.enumerated()
      .sorted { ($0.element.stories.count, $0.offset) < ($1.element.stories.count, $1.offset) }
      .map(\.element)
    overused = Self.overused(stories, tellings)
  }

  private static func overused(
    _ stories: [Story], _ tellings: [Story.ID: [Telling]]
  ) -> [Overused] {
    let interviews = Set(tellings.values.joined().map(\.session)).sorted().suffix(lastInterviews)
    guard interviews.count >= fewestInterviews else { return [] }
    let counted = stories.map { story in
      Overused(
        story: story,
        told: Set((tellings[story.id] ?? []).map(\.session)).intersection(interviews).count,
        interviews: interviews.count)
    }
    return counted.filter { $0.told * 2 > interviews.count }
      .sorted { ($1.told, $0.story.number) < ($0.told, $1.story.number) }
  }
}
