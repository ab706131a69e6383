import Foundation
import InterviewCore
import TestSupport
import Testing

/// What is told of a direction, where there is one and where there is none.
@Suite(.timed) struct CourseTests {
  private func told(_ series: [[Double]]) -> [Course.Way?] {
    Course.of(screen: series).map(\.way)
  }

  @Test func `five sessions in a row, each higher, are the fewest that rise`() {
    #expect(told([[1, 2, 3, 4]]) == [nil])
    #expect(told([[1, 2, 3, 4, 5]]) == [.up])
    #expect(told([[5, 4, 3, 2, 1]]) == [.down])
  }

  @Test func `a screen that shows more asks for more`() {
    let rising = [1.0, 2, 3, 4, 5]
    let level = [3.0, 1, 4, 2, 3.5]
    #expect(told([rising, level, level]) == [.up, nil, nil])
    #expect(told([rising, level, level, level]) == [nil, nil, nil, nil])
    // What is too short to be told whatever it does is no test.
    #expect(told([rising, [1], [2, 3], [3, 3, 3, 3, 3], [1, 2, 3, 4]]).first == .up)
  }

  @Test func `the least likely passes first and lets the next pass`() {
    // 2 in 120 each: alone against a third of five in a hundred they pass, one after another.
    let rising = [1.0, 2, 3, 4, 5]
    #expect(told([rising, rising.reversed(), rising]) == [.up, .down, .up])
  }

  @Test(arguments: [(1, 4), (2, 3), (4, 1)])
  func `it says how many sessions are missing`(count: Int, missing: Int) {
    let values = (0..<count).map(Double.init)
    let course = Course.of(screen: [values])[0]
    #expect(course.way == nil && course.missing == missing)
  }

  @Test func `more are missing where more is told on the screen`() {
    let values: [Double] = [1, 2, 3]
    #expect(Course.of(screen: [values]).map(\.missing) == [2])
    let many = Course.of(screen: [[Double]](repeating: values, count: 12))
    #expect(many.map(\.missing) == [Int?](repeating: 3, count: 12))
  }

  @Test func `a course that has begun says when it may be told, and none says nothing`() throws {
    let begun = Course.of(screen: [[1, 2, 1.5, 2.5, 2, 3, 2.2]])[0]
    #expect(begun.way == nil)
    #expect((1...7).contains(try #require(begun.missing)))
    let none = Course.of(screen: [[2, 3, 2, 3, 2, 3, 2]])[0]
    #expect(none.way == nil && none.missing == nil)
    #expect(Course.of(screen: [[1, 2, 3, 4, 5]])[0].missing == 0)
  }

  // MARK: Chance

  /// Someone who is as good in every session as in every other: so many sessions of so many answers,
  /// each dimension with a mean of its own, sessions with their good and bad days.
  private func sameAllAlong(
    sessions: Int, series: Int, answers: Int, using generator: inout SeededGenerator
  ) -> [[Double]] {
    let days = (0..<sessions).map { _ in generator.normal() * 0.4 }
    return (0..<series).map { _ in
      let mean = 2 + 2 * Double.random(in: 0...1, using: &generator)
      return days.map { day in
        let scores = (0..<answers).map { _ in
          max(1, min(5, (mean + day + generator.normal() * 0.8).rounded()))
        }
        return scores.reduce(0, +) / Double(answers)
      }
    }
  }

  @Test(arguments: [1, 4, 12], [1, 3])
  func `where nothing changes at most five screens in a hundred tell of a change`(
    series: Int, answers: Int
  ) {
    let people = Seeds.first(100)
    let lengths = [5, 8, 12, 20]
    let told = lengths.map { sessions in
      people.count { person in
        var generator = SeededGenerator(
          seed: UInt64(person), purpose: UInt64(series * 100 + answers))
        let screen = sameAllAlong(
          sessions: sessions, series: series, answers: answers, using: &generator)
        return self.told(screen).contains { $0 != nil }
      }
    }
    let screens = Double(people.count * lengths.count)
    // So many are five in a hundred, and three standard deviations of the draws.
    let most = 0.05 * screens + 3 * (0.05 * 0.95 * screens).squareRoot()
    #expect(Double(told.reduce(0, +)) <= most, "\(told)")
    note("chance", series, answers, lengths, told, people.count)
  }

  /// The first of some series rises so far, while the others stay.
  @Test(arguments: [(1, 1.0, 20), (1, 2, 8), (1, 2, 12), (8, 1, 20), (8, 2, 12), (8, 2, 20)])
  func `a real change is told more often the longer it goes on, and never the wrong way round`(
    series: Int, change: Double, sessions: Int
  ) {
    let people = Seeds.first(60)
    let ways = people.map { person in
      var generator = SeededGenerator(
        seed: UInt64(person), purpose: UInt64(series * 100 + sessions))
      var screen = sameAllAlong(
        sessions: sessions, series: series, answers: 3, using: &generator)
      screen[0] = screen[0].indices.map { place in
        let mean = 2 + change * Double(place) / Double(sessions - 1)
        return (0..<3).reduce(0) { sum, _ in
          sum + max(1, min(5, (mean + generator.normal() * 0.9).rounded()))
        } / 3
      }
      return told(screen)[0]
    }
    let share = Double(ways.count { $0 == .up }) / Double(people.count)
    #expect(ways.count { $0 == .down } == 0)
    #expect(share > (change == 2 && sessions >= 12 ? 0.4 : 0.15))
    note("power", series, change, sessions, share)
  }

  /// Prints a figure for docs/truth.md, where they are asked for.
  private func note(_ figures: Any...) {
    guard ProcessInfo.processInfo.environment["REHEARSE_FIGURES"] != nil else { return }
    print(figures.map { "\($0)" }.joined(separator: " "))
  }
}

extension SeededGenerator {
  /// A value of the standard normal distribution (Box and Muller, Annals of Mathematical Statistics 29,
  /// 1958).
  mutating func normal() -> Double {
    let distance = (-2 * log(1 - Double.random(in: 0..<1, using: &self))).squareRoot()
    return distance * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
  }
}
