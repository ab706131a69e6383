import Foundation
import InterviewCore
import TestSupport
import Testing

/// How far friends may be off, against friends of whom all is known.
@Suite(.timed) struct FriendVarianceTests {
  private func pair(
    _ answer: Int, _ friend: Int, own: Int = 3, given: Int, dimension: Int = 0
  ) -> ScoredPair {
    ScoredPair(
      session: 1, startedAt: Date(timeIntervalSince1970: 0), turn: answer,
      dimension: "d\(dimension)", friend: "f\(friend)", own: own, given: given)
  }

  private func pairs(friends: Int, answers: Int, dimensions: Int = 1) -> [ScoredPair] {
    (0..<friends).flatMap { friend in
      (0..<answers).flatMap { answer in
        (0..<dimensions).map { pair(answer, friend, given: 3, dimension: $0) }
      }
    }
  }

  private func band(_ pairs: [ScoredPair]) throws -> Double {
    try #require(Calibration(pairs).overall.band)
  }

  @Test func `the band is narrower with each friend, each answer and each dimension`() throws {
    for count in 1...5 {
      #expect(
        try band(pairs(friends: count + 1, answers: 3)) < band(pairs(friends: count, answers: 3)))
      #expect(
        try band(pairs(friends: 3, answers: count + 1)) < band(pairs(friends: 3, answers: count)))
      #expect(
        try band(pairs(friends: 1, answers: 3, dimensions: count + 1))
          < band(pairs(friends: 1, answers: 3, dimensions: count)))
    }
  }

  @Test func `however many answers there are, one friend's leniency stays`() throws {
    #expect(try band(pairs(friends: 1, answers: 1000)) > 0.6)
    #expect(try band(pairs(friends: 30, answers: 1)) < 0.3)
  }

  @Test func `friends who differ more than most widen it`() throws {
    let alike = (0..<4).flatMap { friend in (0..<6).map { pair($0, friend, given: 3) } }
    let split = (0..<4).flatMap { friend in
      (0..<6).map { pair($0, friend, given: friend < 2 ? 1 : 5) }
    }
    #expect(try band(split) > 1.5 * band(alike))
  }

  @Test func `friends who scored different sessions are as many friends`() throws {
    let apart = (0..<3).flatMap { friend in (0..<2).map { pair(friend * 2 + $0, friend, given: 3) }
    }
    #expect(try band(apart) < band(pairs(friends: 1, answers: 6)))
  }

  @Test func `nothing compared has no band, nor have guesses`() {
    #expect(Calibration([]).overall.band == nil)
    var guess = pair(1, 1, given: 3)
    (guess.own, guess.predicted) = (nil, 4)
    let calibration = Calibration([guess])
    #expect(calibration.predictions.meanSignedDifference == 1)
    #expect(calibration.predictions.band == nil && calibration.overall.band == nil)
  }

  @Test(arguments: [(2, 3, false), (3, 2, false), (3, 3, true), (6, 10, true)])
  func `a verdict takes three friends and three answers`(friends: Int, answers: Int, isOne: Bool) {
    #expect(Calibration(pairs(friends: friends, answers: answers)).overall.isVerdict == isOne)
  }

  // MARK: Coverage

  /// Scores of friends of whom all is known, and what many of them would give on average.
  private struct Simulated {
    /// Of the leniency, in levels.
    var leniency: Double
    /// Of the rest, in levels.
    var rest: Double
    var dimensions = 1

    func draw(
      friends: Int, answers: Int, using generator: inout SeededGenerator
    ) -> (pairs: [ScoredPair], truth: Double) {
      var pairs: [ScoredPair] = []
      var truth = 0.0
      let lenient = (0..<friends).map { _ in generator.normal() * leniency }
      for answer in 0..<answers {
        let worth = 3 + 0.8 * generator.normal()
        let own = score(worth + 0.5 + 0.7 * generator.normal())
        let common = (0..<friends).map { _ in generator.normal() }
        for dimension in 0..<dimensions {
          truth += Double(own) - expected(worth)
          for friend in 0..<friends {
            let noise =
              dimensions == 1
              ? common[friend] : 0.65 * common[friend] + 0.76 * generator.normal()
            let given = score(worth + lenient[friend] + rest * noise)
            pairs.append(
              ScoredPair(
                session: 1, startedAt: Date(timeIntervalSince1970: 0), turn: answer,
                dimension: "d\(dimension)", friend: "f\(friend)", own: own, given: given))
          }
        }
      }
      return (pairs, truth / Double(answers * dimensions))
    }

    private func score(_ value: Double) -> Int { max(1, min(5, Int(value.rounded()))) }

    /// The mean of what many friends give an answer of a worth.
    private func expected(_ worth: Double) -> Double {
      let spread = (leniency * leniency + rest * rest).squareRoot()
      return 5
        - [1.5, 2.5, 3.5, 4.5].reduce(0) { sum, cut in
          sum + 0.5 * erfc((worth - cut) / spread / 2.0.squareRoot())
        }
    }
  }

  @Test(arguments: [(0.35, 0.63, 1), (0.4, 0.6, 1), (0.35, 0.63, 3)])
  func `bands of nine in ten hold what many friends would give in 88 to 95 of a hundred`(
    leniency: Double, rest: Double, dimensions: Int
  ) throws {
    let simulated = Simulated(leniency: leniency, rest: rest, dimensions: dimensions)
    let draws = Seeds.first(60)
    let counts = [1, 3, 10]
    let held = try (1...6).map { friends in
      try counts.map { answers in
        try draws.count { draw in
          var generator = SeededGenerator(
            seed: UInt64(draw), purpose: UInt64(friends * 100 + answers))
          let drawn = simulated.draw(friends: friends, answers: answers, using: &generator)
          return try #require(Calibration(drawn.pairs).overall.range).contains(drawn.truth)
        }
      }
    }
    for row in held {
      // Of few draws each by itself only with their three standard deviations.
      let slack = 3 * (0.08 / Double(draws.count)).squareRoot()
      for cell in row.map({ Double($0) / Double(draws.count) }) {
        #expect(cell > 0.88 - slack && cell < 0.95 + slack, "\(held)")
      }
    }
    let mean = Double(held.joined().reduce(0, +)) / Double(draws.count * counts.count * held.count)
    #expect((0.88...0.95).contains(mean), "\(held)")
    if ProcessInfo.processInfo.environment["REHEARSE_FIGURES"] != nil {
      print("coverage", simulated, counts, held, draws.count)
    }
  }
}
