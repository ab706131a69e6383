package import TextBasics

/// The answers of the last 52 weeks, day by day.
package struct PracticeCalendar: Equatable, Sendable {
  /// The Monday with which it begins.
  package var start: Day
  /// The last day that can have been practised on.
  package var today: Day
  /// The days on which a session began, with its answers.
  package var days: [Day: Entry]

  /// What was done on a day.
  package struct Entry: Equatable, Sendable {
    /// The sessions that began.
    package var sessions: Int
    /// The questions answered in them.
    package var answers: Int

    /// Creates an entry.
    package init(sessions: Int, answers: Int) {
      self.sessions = sessions
      self.answers = answers
    }
  }

  /// How many weeks it shows: four quarters of thirteen.
  package static let weeks = 52

  /// The Monday with which the calendar of a day begins.
  package static func start(before today: Day) -> Day {
    Day(number: today.number - today.weekday - (weeks - 1) * 7)
  }

  init(_ sessions: [PractisedSession], today: Day, day: (PractisedSession) -> Day) {
    start = Self.start(before: today)
    self.today = today
    days = [:]
    for session in sessions {
      let day = day(session)
      guard (start...max(start, today)).contains(day) else { continue }
      var entry = days[day] ?? Entry(sessions: 0, answers: 0)
      entry.sessions += 1
      entry.answers += session.answers
      days[day] = entry
    }
  }
}
