import TestSupport
import Testing
import TextBasics

/// Days as a person types them, on a Saturday.
@Suite(.timed) struct TypedDayTests {
  private let today = Day(year: 2026, month: 11, day: 28)

  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("today", "2026-11-28"), (" Yesterday ", "2026-11-27"),
    ("tomorrow", "2026-11-29"), ("thursday", "2026-11-26"), ("thu", "2026-11-26"),
    ("sunday", "2026-11-22"), ("saturday", "2026-11-28"),
  ])
  func `what happened on a day of the week was on the last one`(typed: String, day: String) {
    #expect(Day(typed: typed, today: today, toward: .past)?.text == day)
  }

  @Test(arguments: [
    ("2026-11-01", "2026-11-01"), ("thursday", "2026-12-03"), ("Sun", "2026-11-29"),
    ("saturday", "2026-12-05"), ("thurs", "2026-12-03"),
  ])
  func `what is to come on a day of the week is on the next one`(typed: String, day: String) {
    #expect(Day(typed: typed, today: today, toward: .future)?.text == day)
  }

  @Test(arguments: [
    "", "t", "th", "someday", "2026-02-30", "2026-1-1", "2026-12-01 x", "thursdays",
  ])
  func `what is no day is none`(typed: String) {
    #expect(Day(typed: typed, today: today, toward: .past) == nil)
  }
}
