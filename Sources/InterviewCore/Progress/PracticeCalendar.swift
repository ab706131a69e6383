/// The answers of the last 52 weeks, day by day.
public struct PracticeCalendar: Equatable, Sendable {
  /// The Monday with which it begins.
  public var start: Day
  /// The last day that can have been practised on.
  public var today: Day
  /// The days on which a session began, with its answers.
  public var days: [Day: Entry]

  /// What was done on a day.
  public struct Entry: Equatable, Sendable {
    /// The sessions that began.
    public var sessions: Int
    /// The questions answered in them.
    public var answers: Int

    /// Creates an entry.
    public init(sessions: Int, answers: Int) {
      self.sessions = sessions
      self.answers = answers
    }
  }

  /// How many weeks it shows: four quarters of thirteen.
  public static let weeks = 52

  /// The Monday with which the calendar of a day begins.
  public static func start(before today: Day) -> Day {
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
