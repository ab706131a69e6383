import TestSupport
import Testing
import TextBasics

/// Days of the calendar.
@Suite(.timed) struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2026-11-21", 20_778, 5),
    ("1969-12-31", -1, 2), ("2100-03-01", 47_541, 0), ("0000-03-01", -719_468, 2),
  ])
  func `a day has a number and a place in the week`(text: String, number: Int, weekday: Int) throws
  {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.text == text)
  }

  @Test func `every day of four centuries is the one after the day before`() {
    var previous = Day(number: -1).parts
    for number in 0..<146_097 {
      let parts = Day(number: number).parts
      let isNext =
        (parts.day == previous.day + 1 && parts.month == previous.month)
        || (parts.day == 1 && previous.day >= 28 && (parts.month - previous.month + 12) % 12 == 1)
      #expect(isNext)
      #expect(Day(year: parts.year, month: parts.month, day: parts.day).number == number)
      previous = parts
    }
  }

  @Test(arguments: ["", "2026", "2026-13-01", "2026-00-01", "2026-01-32", "20-11-2026x", "a-b-c"])
  func `what is no day is none`(text: String) { #expect(Day(text) == nil) }

  @Test func `a time behind the day is passed over`() {
    #expect(Day("2026-11-20 18:04")?.text == "2026-11-20")
  }
}
