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

  @Test(arguments: 1...3)
  func `fewer than four sessions go nowhere, and say how many are missing`(count: Int) throws {
    let trend = try trend(Array(repeating: 2, count: count - 1) + [5])
    #expect(trend.direction == nil)
    #expect(trend.halves == nil)
    #expect(trend.missing == 4 - count)
  }

  @Test(arguments: [
    ([2.0, 2, 2.5, 2.5], Trend.Direction.rising), ([2.0, 2, 2.4, 2.4], .level),
    ([3.0, 3, 2.5, 2.5], .falling), ([3.0, 3, 3, 3], .level),
    // One odd session in a half does not decide.
    ([2.0, 2, 2, 5, 2, 2], .level), ([3.0, 1, 3, 3, 3, 3.25], .level),
    // The middle one of an odd number is in neither half.
    ([2.0, 2, 5, 2, 2], .level),
  ])
  func `a direction is the later half against the earlier`(
    means: [Double], direction: Trend.Direction
  ) throws {
    #expect(try trend(means).direction == direction)
  }

  @Test(arguments: Seeds.first(20))
  func `a trend read backwards goes the other way`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let means = (0..<Int.random(in: 4...30, using: &generator)).map { _ in
      Double(Int.random(in: 4...20, using: &generator)) / 4
    }
    let opposite: [Trend.Direction: Trend.Direction] = [
      .rising: .falling, .level: .level, .falling: .rising,
    ]
    let forwards = try #require(try trend(means).direction)
    #expect(try trend(means.reversed()).direction == opposite[forwards])
  }

  @Test func `many points become the medians of as many runs as there is room for`() throws {
    let trend = try trend([1, 1, 2, 2, 3, 9, 3])
    #expect(trend.condensed(to: 7) == [1, 1, 2, 2, 3, 9, 3])
    #expect(trend.condensed(to: 3) == [1, 2, 3])
    #expect(trend.condensed(to: 0).count == 7)
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

  @Test func `the weakest comes first, and one bad answer is no weakness`() throws {
    let trends = try [
      trend([3, 3, 3], .dimension("a")), trend([2, 2, 4], .dimension("b")),
      trend([1], .dimension("once")), trend([2, 2, 2], .dimension("c")),
      trend([1], .dimension("enough"), answers: 3),
    ]
    #expect(ScoreTrends.weakestFirst(trends).map(\.subject.name) == ["enough", "c", "b", "a"])
  }
}
