import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct OutlookTests {
  private func day(_ day: Double) -> Date { TestClock.moment(day * 86_400).date }

  @Test func `nothing was answered`() {
    let outlook = Outlook(after: [], at: day(0))
    #expect(outlook.due == 0)
    #expect(outlook.weakest == nil)
  }

  @Test(arguments: [(0.9, 0), (1, 1), (2.9, 1), (3, 2), (99, 2)])
  func `each question is due once, from the day it comes again`(today: Double, due: Int) {
    let attempts: [Attempt] = [
      .sample("once", on: day(0), scores: [3]), .sample("fallen", on: day(0), scores: [5]),
      .sample("fallen", on: day(2), scores: [1]), .sample("unscored", on: day(0), scores: []),
    ]
    #expect(Outlook(after: attempts, at: day(today)).due == due)
  }

  @Test func `the same id in another bank is another question`() {
    let one = Attempt.sample("q", on: day(0), scores: [1])
    var other = one
    other.bank = "other"
    #expect(Outlook(after: [one, other], at: day(2)).due == 2)
  }

  @Test func `the weakest dimension has the lowest mean of enough scores`() {
    let attempts = [[4, 1, 3], [4, 1, 3], [4], [1, 5, 3]].map {
      Attempt.sample(on: day(0), scores: $0)
    }
    // d0: 4 4 4 1, d1: 1 1 5, d2: 3 3 3.
    let weakest = Outlook(after: attempts, at: day(0)).weakest
    #expect(weakest?.dimension == "d1")
    #expect(weakest.map { abs($0.mean - 7.0 / 3) < 1e-9 } == true)
  }

  @Test func `one bad answer is no weakness`() {
    let attempts = [[4, 1], [4, 1], [4]].map { Attempt.sample(on: day(0), scores: $0) }
    #expect(Outlook(after: attempts, at: day(0)).weakest?.dimension == "d0")
    #expect(Outlook(after: Array(attempts.prefix(2)), at: day(0)).weakest == nil)
  }
}
