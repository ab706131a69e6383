import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct OutlookTests {
  private func day(_ day: Double) -> Date { TestClock.moment(day * 86_400).date }

  @Test func `nothing was answered`() {
    let outlook = Outlook(after: [], at: day(0))
    #expect(outlook.due == 0)
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
}
