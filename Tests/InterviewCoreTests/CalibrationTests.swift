import Foundation
import InterviewCore
import TestSupport
import Testing

/// What the pairs of many sessions say.
@Suite(.timed) struct CalibrationTests {
  private func pair(
    _ session: Int, own: Int?, given: Int, friend: String = "Sam", dimension: String = "pace",
    predicted: Int? = nil
  ) -> ScoredPair {
    ScoredPair(
      session: session, startedAt: Date(timeIntervalSince1970: Double(session)), turn: 1,
      dimension: dimension, friend: friend, own: own, given: given, predicted: predicted)
  }

  @Test func `dimensions with the widest gap come first`() {
    let calibration = Calibration([
      pair(1, own: 4, given: 4), pair(1, own: 1, given: 5, dimension: "evidence"),
      pair(1, own: nil, given: 5, dimension: "posture"),
    ])
    #expect(calibration.dimensions.map(\.dimension) == ["evidence", "pace"])
    #expect(calibration.overall.meanSignedDifference == -2)
    #expect(calibration.overall.meanAbsoluteDifference == 2)
  }

  @Test(arguments: [
    ([4, 3, 2, 1, 0], GapTrend.Direction.closing), ([0, 1, 2, 3, 4], .widening),
    ([1, 1, 1, 1, 1, 1], nil), ([2, 2, 4, 1, 1], nil), ([3, 2, 1, 0], nil),
  ])
  func `a trend is named where chance would seldom make it`(
    gaps: [Int], direction: GapTrend.Direction?
  ) {
    let pairs = gaps.enumerated().map { pair($0.offset, own: 5, given: 5 - $0.element) }
    let calibration = Calibration(pairs)
    #expect(calibration.trend != nil)
    #expect(calibration.trend?.direction == direction)
    #expect(Calibration(Array(pairs.prefix(3))).trend == nil)
  }

  @Test func `it says how many sessions are missing`() {
    let pairs = [3, 2, 1].enumerated().map { pair($0.offset, own: 5, given: 5 - $0.element) }
    #expect(Calibration(pairs).course.missing == 2)
  }

  @Test func `kappa and ICC are shown from thirty scores on`() {
    let pairs = (1...30).map { pair($0, own: 1 + $0 % 5, given: 1 + $0 % 4) }
    #expect(Calibration(pairs).overall.showsAgreement)
    #expect(!Calibration(Array(pairs.dropLast())).overall.showsAgreement)
  }

  @Test func `predictions count apart, also without a score of one's own`() {
    let calibration = Calibration([pair(1, own: nil, given: 2, predicted: 4)])
    #expect(calibration.predictions.meanSignedDifference == 2)
    #expect(calibration.overall.pairs == 0 && calibration.overall.meanSignedDifference == nil)
  }

  @Test func `answers the candidate has not scored stay out`() {
    var records = RandomRecords(seed: 5)
    var session = records.session()
    var turn = records.turn(number: 1)
    turn.ratings = [
      Rating(rater: .friend("Sam"), dimension: "pace", group: .tone, score: 3, medium: .typed)
    ]
    session.turns = [turn]
    #expect(session.scoredPairs.isEmpty)
    #expect(FriendComparison(session, dimensions: [.sample("pace")]).hiddenTurns == [1])
    session.turns[0].ratings.append(
      Rating(rater: .own, dimension: "pace", group: .tone, score: 5, medium: .typed))
    #expect(session.scoredPairs.map(\.own) == [5])
    let comparison = FriendComparison(session, dimensions: [.sample("pace")])
    #expect(comparison.dimensions.map(\.difference) == [2] && comparison.hiddenTurns.isEmpty)
  }

  @Test func `answers that are apart both ways count by how far, though their mean is none`() {
    var records = RandomRecords(seed: 5)
    var session = records.session()
    session.turns = [(4, 2, 4, 3), (3, 5, 4, 4)].enumerated().map { place, scores in
      var turn = records.turn(number: place + 1)
      turn.ratings = [
        ("pace", scores.0, scores.1), ("evidence", scores.2, scores.3),
      ].flatMap { dimension, own, given in
        [(Rater.own, own), (.friend("Sam"), given)].map { rater, score in
          Rating(rater: rater, dimension: dimension, group: .tone, score: score, medium: .typed)
        }
      }
      return turn
    }
    let comparison = FriendComparison(
      session, dimensions: [.sample("evidence"), .sample("pace")])
    #expect(comparison.dimensions.map(\.dimension.id) == ["pace", "evidence"])
    #expect(comparison.dimensions.map(\.difference) == [0, 0.5])
    #expect(comparison.dimensions.map(\.absoluteDifference) == [2, 0.5])
    #expect(comparison.dimensions.map(\.isBothWays) == [true, false])
  }
}
