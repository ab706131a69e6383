import TestSupport
import Testing
import TextBasics

/// Days as a person types them, on a Saturday.
@Suite(.timed) struct TypedDayTests {
  private let today = Day(year: 2026, month: 11, day: 28)

  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("today", "2026-11-28"), (" Yesterday ", "2026-11-27"),
    ("tomorrow", "2026-11-29"), ("thursday", "2026-11-26"), ("thu", "2026-11-26"),
    ("sunday", "2026-11-22"), ("saturday", "2026-11-28"), ("last saturday", "2026-11-21"),
    ("last friday", "2026-11-27"), ("this morning", "2026-11-28"), ("two weeks ago", "2026-11-14"),
    ("a week ago", "2026-11-21"), ("3 days ago", "2026-11-25"), ("17 november", "2026-11-17"),
    ("Nov 17", "2026-11-17"), ("3rd dec", "2025-12-03"), ("17 Nov 2025", "2025-11-17"),
    ("17.11.", "2026-11-17"), ("3.12.2025", "2025-12-03"), ("25/11/2026", "2026-11-25"),
  ])
  func `what happened on a day of the week was on the last one`(typed: String, day: String) {
    #expect(Day(typed: typed, today: today, toward: .past)?.text == day)
  }

  @Test(arguments: [
    ("2026-11-01", "2026-11-01"), ("thursday", "2026-12-03"), ("Sun", "2026-11-29"),
    ("saturday", "2026-12-05"), ("thurs", "2026-12-03"), ("this thursday", "2026-12-03"),
    ("in 3 days", "2026-12-01"), ("in two weeks", "2026-12-12"), ("3 december", "2026-12-03"),
    ("jan 4", "2027-01-04"), ("3.12.", "2026-12-03"),
  ])
  func `what is to come on a day of the week is on the next one`(typed: String, day: String) {
    #expect(Day(typed: typed, today: today, toward: .future)?.text == day)
  }

  /// Misspellings that are common enough to stand in lists of such.
  @Test(arguments: [
    ("thrusday", "thursday"), ("Wendsday", "wednesday"), ("wensday", "wednesday"),
    ("tommorow", "tomorrow"), ("tommorrow", "tomorrow"), ("yesturday", "yesterday"),
    ("next saterday", "next saturday"), ("3 febuary", "3 february"),
    ("last tuseday", "last tuesday"),
    ("two wekes ago", "two weeks ago"),
  ])
  func `a day that is misspelt is found`(typed: String, meant: String) {
    #expect(Day(typed: typed, today: today, toward: .past) == nil)
    #expect(Day.meant(by: typed, today: today, toward: .past) == meant)
  }

  @Test(arguments: ["", "someday", "soon", "31 february", "friday the 13th"])
  func `what is no day is no misspelt one`(typed: String) {
    #expect(Day.meant(by: typed, today: today, toward: .past) == nil)
  }

  @Test(arguments: [
    "", "t", "th", "someday", "2026-02-30", "2026-1-1", "2026-12-01 x", "thursdays", "3/4/2026",
    "31 february", "two ago", "ago", "in a while", "17 nov x",
    "0.0.", "99999999999 days ago", "17.11.26",
  ])
  func `what is no day is none`(typed: String) {
    #expect(Day(typed: typed, today: today, toward: .past) == nil)
  }
}
