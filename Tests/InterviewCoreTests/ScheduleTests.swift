import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct ScheduleTests {
  private func day(_ day: Int) -> Date { TestClock.moment(Double(day) * 86_400).date }

  private func attempt(_ scores: [Int], skipped: Bool = false, on day: Int = 0) -> Attempt {
    .sample(on: self.day(day), scores: scores, skipped: skipped)
  }

  @Test(arguments: [(1, 1), (2, 3), (3, 7), (4, 16), (5, 35), (6, 35), (9, 35)])
  func `answers that reached the bar come again later each time`(answers: Int, days: Int) {
    let standing = Schedule.standing(
      after: (0..<answers).map { attempt([3, 5], on: $0) })
    #expect(standing?.due == day(answers - 1 + days))
  }

  @Test(arguments: [[2, 5], [5, 2], [1]])
  func `an answer below the bar on any dimension starts again at one day`(scores: [Int]) {
    let good = (0..<4).map { attempt([4], on: $0) }
    let fallen = Schedule.standing(after: good + [attempt(scores, on: 10)])
    #expect(fallen?.due == day(11))
    #expect(fallen?.lowest?.score == scores.min())
    let again = Schedule.standing(after: good + [attempt(scores, on: 10), attempt([3], on: 11)])
    #expect(again?.due == day(14))
  }

  @Test func `a question passed over comes back the next day`() {
    let standing = Schedule.standing(
      after: [attempt([5]), attempt([5], on: 1), attempt([], skipped: true, on: 4)])
    #expect(standing?.due == day(5))
    #expect(standing?.lowest == nil)
  }

  @Test func `an answer that nobody scored changes nothing`() {
    #expect(Schedule.standing(after: []) == nil)
    #expect(Schedule.standing(after: [attempt([])]) == nil)
    #expect(
      Schedule.standing(after: [attempt([4]), attempt([], on: 9)])
        == Schedule.standing(after: [attempt([4])]))
  }
}

extension Attempt {
  /// An answer to a question of the sample bank, scored on the first so many dimensions `d0`, `d1`, ….
  static func sample(
    _ question: String = "q", competency: String? = "teamwork", on date: Date, scores: [Int],
    skipped: Bool = false
  ) -> Attempt {
    Attempt(
      bank: "sample", question: question, competency: competency, date: date, skipped: skipped,
      lowest: scores.enumerated().min { $0.element < $1.element }
        .map { DimensionScore(dimension: "d\($0)", score: $1) })
  }
}
