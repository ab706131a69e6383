import Foundation
import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// The day that the user's clock shows.
  nonisolated var currentDay: Day {
    let now = environment.now().date
    return Day(environment.localTime(now)) ?? Day(number: Int(now.timeIntervalSince1970 / 86_400))
  }

  /// A day as typed.
  ///
  /// - Throws: ``JobsError/badDate(found:meant:)``.
  func day(_ typed: String, toward direction: Day.Direction) throws -> Day {
    guard let day = Day(typed: typed, today: currentDay, toward: direction) else {
      throw JobsError.badDate(
        found: typed, meant: Day.meant(by: typed, today: currentDay, toward: direction))
    }
    return day
  }

  /// Says that there is nothing in the record of the search.
  func noteNoJob() {
    note(
      .line(
        .init("There is no job yet. "), command("jobs add TITLE --company NAME"),
        .init(" adds one, "), command("jobs import FILE.csv"), .init(" reads a list.")))
  }
}

extension Job {
  /// The talks that were held by a day, in their order.
  func appointments(upTo day: Day) -> [JobEvent] {
    timeline.filter { $0.kind.isAppointment && ($0.on ?? day) <= day }
  }
}

extension JobBook {
  /// Whether somebody rests on a day.
  func rests(on day: Day) -> Bool { rest?.lasts(on: day) ?? false }
}

extension Day {
  /// A day for reading: `Thu 2026-11-26`.
  var withWeekday: String { "\(weekdayName.prefix(3)) \(text)" }
}

extension String {
  /// The text; nil where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
