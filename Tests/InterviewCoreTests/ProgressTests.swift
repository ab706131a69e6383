import Foundation
import InterviewCore
import TestSupport
import Testing

/// Medians, trends and what is weakest.
@Suite(.timed) struct ProgressTests {
  private func trend(
    _ means: [Double], _ subject: Trend.Subject = .dimension("evidence"), answers: Int = 2
  ) throws -> Trend {
    try #require(
      Trend(
        subject, .typed,
        means.enumerated().map { offset, mean in
          Trend.Point(session: offset + 1, startedAt: day(offset), mean: mean, answers: answers)
        }))
  }

  private func day(_ number: Int) -> Date {
    Date(timeIntervalSince1970: 1_700_000_000 + Double(number) * 86_400)
  }

  // MARK: Spread

  @Test func `the middle of an odd and of an even number of values`() {
    #expect(Spread(of: [3, 1, 2])?.median == 2)
    #expect(Spread(of: [4, 1, 2, 3])?.median == 2.5)
    #expect(Spread(of: [4])?.median == 4)
    #expect(Spread(of: []) == nil)
  }

  @Test func `quartiles lie straight between the two nearest values`() {
    // R: quantile(c(1, 2, 4, 5), c(.25, .75)), its default type 7.
    let spread = Spread(of: [5, 1, 4, 2])
    #expect(spread?.lowerQuartile == 1.75)
    #expect(spread?.upperQuartile == 4.25)
  }

  // MARK: Direction

  @Test(arguments: [([1.0, 2, 3], 2), ([2.0], 4), ([1.0, 2, 3, 4], 1)])
  func `fewer than five sessions go nowhere, and say how many are missing`(
    means: [Double], missing: Int
  ) throws {
    let trend = try trend(means)
    #expect(trend.direction == nil)
    #expect(trend.course.missing == missing)
    #expect((trend.halves == nil) == (means.count < 4))
  }

  @Test(arguments: [
    ([2.0, 2.5, 3, 3.5, 4], Trend.Direction.rising), ([4.0, 3.5, 3, 2.5, 2], .falling),
    ([3.0, 3, 3, 3, 3, 3], nil), ([2.0, 2, 2, 5, 2, 2], nil), ([2.0, 2, 2.5, 2.5], nil),
    ([1.0, 1, 2, 2, 3, 3, 2, 3, 4], .rising),
  ])
  func `a direction is told where chance would seldom make it`(
    means: [Double], direction: Trend.Direction?
  ) throws {
    #expect(try trend(means).direction == direction)
  }

  @Test(arguments: Seeds.first(20))
  func `a trend read backwards goes the other way`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let means = (0..<Int.random(in: 4...30, using: &generator)).map { place in
      Double(Int.random(in: 4...20, using: &generator) + place / 2) / 4
    }
    let opposite: [Trend.Direction: Trend.Direction] = [.rising: .falling, .falling: .rising]
    let forwards = try trend(means).direction
    #expect(try trend(means.reversed()).direction == forwards.flatMap { opposite[$0] })
  }

  @Test func `many points become the medians of as many runs as there is room for`() throws {
    let trend = try trend([1, 1, 2, 2, 3, 9, 3])
    #expect(trend.condensed(to: 7) == [1, 1, 2, 2, 3, 9, 3])
    #expect(trend.condensed(to: 3) == [1, 2, 3])
    #expect(trend.condensed(to: 0).count == 7)
  }

  @Test func `over time each session stands where its day is`() throws {
    let points = [(0, 1.0), (1, 3), (9, 5)].map { offset, mean in
      Trend.Point(session: offset + 1, startedAt: day(offset), mean: mean, answers: 1)
    }
    let trend = try #require(Trend(.dimension("evidence"), .typed, points))
    #expect(trend.overTime(parts: 5) == [2, nil, nil, nil, 5])
    #expect(trend.overTime(parts: 10) == [1, 3, nil, nil, nil, nil, nil, nil, nil, 5])
    #expect(trend.overTime(parts: 0) == [])
  }

  // MARK: Histories

  @Test func `typed and spoken answers are kept apart, dimensions in the order of the rubrics`() {
    let history = ScoreHistory(
      sessions: [
        ScoredSession(number: 1, startedAt: day(1), medium: .typed),
        ScoredSession(number: 2, startedAt: day(2), medium: .aloud),
        ScoredSession(number: 3, startedAt: day(3), medium: .observed),
      ],
      dimensions: [
        SessionScore(session: 1, subject: "evidence", mean: 2, answers: 1),
        SessionScore(session: 1, subject: "structure", mean: 3, answers: 1),
        SessionScore(session: 2, subject: "evidence", mean: 4, answers: 2),
        SessionScore(session: 3, subject: "evidence", mean: 5, answers: 2),
      ],
      competencies: [SessionScore(session: 2, subject: "teamwork", mean: 3.5, answers: 2)])
    let progress = ScoreTrends(history, order: ["structure", "evidence"])
    expectNoDifference(
      progress.dimensions.map { "\($0.subject.name) \($0.delivery) \($0.points.map(\.mean))" },
      ["structure typed [3.0]", "evidence typed [2.0]", "evidence spoken [4.0, 5.0]"])
    expectNoDifference(
      progress.competencies.map { "\($0.subject.name) \($0.delivery)" }, ["teamwork spoken"])
    #expect(progress.sessions(.typed) == 1)
    #expect(progress.sessions(.spoken) == 2)
  }

  // MARK: Weakness

  private func scores(_ means: KeyValuePairs<String, [Double]>, medium: Medium = .typed)
    -> ScoreTrends
  {
    let count = means.map(\.value.count).max() ?? 0
    return ScoreTrends(
      ScoreHistory(
        sessions: (1...max(1, count)).map {
          ScoredSession(number: $0, startedAt: day($0), medium: medium)
        },
        dimensions: means.flatMap { name, means in
          means.enumerated().map {
            SessionScore(session: $0.offset + 1, subject: name, mean: $0.element, answers: 1)
          }
        }))
  }

  @Test func `the weakest comes first, and one bad answer is no weakness`() {
    let weakness = scores([
      "a": [2.9, 2.5, 3], "b": [2, 2, 4], "once": [1, 1], "c": [2, 2, 2], "fine": [3, 3, 1],
    ]).weakness
    #expect(weakness.dimensions.map(\.subject.name) == ["c", "b", "a"])
    #expect(weakness.isKnown && weakness.competencies.isEmpty && weakness.delivery == .typed)
  }

  @Test func `where nothing is below 3 nothing is weak, and that is known`() {
    let fine = scores(["a": [3, 3, 4]]).weakness
    #expect(fine.dimensions.isEmpty && fine.isKnown)
    let unknown = scores(["a": [1, 1]], medium: .aloud).weakness
    #expect(unknown.dimensions.isEmpty && !unknown.isKnown && unknown.delivery == .spoken)
  }

  @Test(arguments: [
    ("teamwork", "Teamwork"), ("api-design", "API design"), ("css-and-layout", "CSS and layout"),
    ("front-end-state", "Front-end state"), ("Führung & Team", "Führung & Team"), ("", ""),
  ])
  func `a competency has a name`(id: String, name: String) {
    #expect(id.competencyName == name)
  }
}
