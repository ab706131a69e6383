import Foundation

extension Date {
  /// The day as year-month-day.
  func day(in timeZone: TimeZone) -> String {
    formatted(Date.ISO8601FormatStyle(timeZone: timeZone).year().month().day())
  }
}
