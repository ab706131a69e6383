import Foundation
import InterviewCore
import TestSupport
import Testing

/// The test of order, against every order there is.
@Suite(.timed) struct MannKendallTests {
  private func score(_ values: [Double]) -> Int {
    var score = 0
    for (place, value) in values.enumerated() {
      for later in values[(place + 1)...] where later != value { score += later > value ? 1 : -1 }
    }
    return score
  }

  private func orders(_ values: [Double]) -> [[Double]] {
    guard let first = values.first else { return [[]] }
    return orders(Array(values.dropFirst())).flatMap { rest in
      (0...rest.count).map { place in
        Array(rest.prefix(place)) + [first] + rest.dropFirst(place)
      }
    }
  }

  @Test(arguments: [
    [1, 2, 3, 4, 5], [3, 1, 4, 1, 5, 9], [2, 2, 2, 3, 3, 1], [1, 1, 2, 2, 3, 3, 4], [5, 5, 5],
    [4, 2, 3.5, 3.5, 2, 1, 5], [1], [],
  ])
  func `the chance of a score is that among all orders`(values: [Double]) {
    let scores = orders(values).map(score)
    let test = MannKendall(values)
    func share(_ least: Int) -> Double {
      Double(scores.count { abs($0) >= least }) / Double(scores.count)
    }
    #expect(test.score == score(values))
    #expect(abs(test.probability - share(abs(test.score))) < 1e-12)
    #expect(abs(test.leastProbability - share(scores.max() ?? 0)) < 1e-12)
  }

  /// Kendall, Rank correlation methods, appendix table 1: so many values, a score at least so high.
  @Test(arguments: [(4, 6, 0.042), (8, 16, 0.031), (10, 21, 0.036), (9, 20, 0.022)])
  func `the chances are those of Kendall's table`(count: Int, score wanted: Int, one side: Double)
    throws
  {
    let values = try #require(order(of: count, falls: (count * (count - 1) / 2 - wanted) / 2))
    let test = MannKendall(values)
    #expect(test.score == wanted)
    #expect(abs(test.probability / 2 - side) < 0.0005)
  }

  /// Values from 1 on of which so many pairs fall.
  private func order(of count: Int, falls: Int) -> [Double]? {
    var (left, rest, values) = (falls, Array(1...count), [Double]())
    while !rest.isEmpty {
      let place = min(left, rest.count - 1)
      left -= place
      values.append(Double(rest.remove(at: place)))
    }
    return left == 0 ? values : nil
  }

  @Test func `where the chances are no longer counted they go on as they were`() throws {
    for (falls, ties) in [(430, 1.0), (500, 1), (430, 3), (560, 7)] {
      let pair = try [50, 51].map { count in
        let more = count == 50 ? 0 : 25
        let values = try #require(order(of: count, falls: falls + more))
        return MannKendall(values.map { ($0 / ties).rounded(.up) }).probability
      }
      #expect(abs(pair[0] - pair[1]) < 0.2 * pair[0] + 0.002, "\(falls) \(ties): \(pair)")
    }
  }

  @Test func `many values are tested at once`() {
    let start = ContinuousClock.now
    #expect(MannKendall((0..<50_000).map { Double($0 % 977) }).count == 50_000)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
