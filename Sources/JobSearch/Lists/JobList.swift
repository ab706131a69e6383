package import TextBasics

/// What somebody's list of applications says, before any of it is kept.
package struct JobList: Equatable, Sendable {
  /// The applications, in the order of the list.
  package var jobs: [ListedJob] = []
  /// The columns, and what became of each.
  package var columns: [ListColumn] = []
  /// Every status that was found, by how often, and what it was taken for.
  package var statuses: [ListedStatus] = []
  /// What was left out of lines, in their order.
  package var leftOut: [ListLeftOut] = []
  /// How its days were read; nil where either way gives the same.
  package var dates: DateOrder?
  /// How many lines it has below its heading.
  package var lines = 0
  /// The line of a quoted cell without an end, which was taken as it stands.
  package var openQuoteLine: Int?

  /// Creates an empty list.
  package init() {}
}

/// An application as a list tells it.
package struct ListedJob: Equatable, Sendable {
  /// The line it starts on, from 1.
  package var line: Int
  /// What the position is called; empty where the list does not say.
  package var title = ""
  /// Whose it is; empty where the list does not say.
  package var company = ""
  /// Where it was found.
  package var source: String?
  /// Which version of the résumé went there.
  package var resume: String?
  /// How one would be employed.
  package var kind: Job.Kind?
  /// Where the posting stands.
  package var url: String?
  /// The last day to apply.
  package var deadline: Day?
  /// The text of the posting.
  package var posting: String?
  /// What else is said.
  package var notes: [String] = []
  /// Somebody there, and how they are reached.
  package var contact: String?
  /// How the contact is reached.
  package var reach: String?
  /// What happened, in the usual order.
  package var events: [ListedEvent] = []

  /// Creates an application of a line.
  package init(line: Int) { self.line = line }
}

/// An event as a list tells it.
package struct ListedEvent: Hashable, Sendable {
  /// What happened.
  package var kind: JobEvent.Kind
  /// When; nil where the list does not say.
  package var on: Day?
  /// What the round is called.
  package var round: String?
  /// What the list says instead of a day: `Before 2025-01-24`.
  package var note: String?

  /// Creates an event.
  package init(
    _ kind: JobEvent.Kind, on day: Day? = nil, round: String? = nil, note: String? = nil
  ) {
    self.kind = kind
    on = day
    self.round = round
    self.note = note
  }
}

/// A column of a list.
package struct ListColumn: Equatable, Sendable {
  /// What becomes of a column.
  package enum Use: Equatable, Sendable {
    case taken(ColumnMeaning)
    case leftOut(Reason)
  }

  /// Why a column is left out.
  package enum Reason: Equatable, Sendable {
    /// Nothing is kept of what it seems to be about.
    case notKept
    /// Another column says the same, and better.
    case another(heading: String)
    /// It should hold days, and none of its cells is one.
    case noDay
    /// It says how to reach somebody, and none says whom.
    case nobody
    /// All its cells are empty.
    case empty
  }

  /// Its heading.
  package var heading: String
  /// What became of it.
  package var use: Use

  /// Creates a column.
  package init(_ heading: String, _ use: Use) {
    self.heading = heading
    self.use = use
  }
}

/// A status of a list.
package struct ListedStatus: Equatable, Sendable {
  /// As it stands there.
  package var text: String
  /// What it was taken for; nil where it was not understood.
  package var events: [JobEvent.Kind]?
  /// In how many lines it stands.
  package var lines: Int

  /// Creates a status.
  package init(_ text: String, _ events: [JobEvent.Kind]?, lines: Int) {
    self.text = text
    self.events = events
    self.lines = lines
  }
}

/// Something of a line that is not kept.
package struct ListLeftOut: Equatable, Sendable {
  /// Why it is not.
  package enum Reason: Equatable, Sendable {
    /// The line names neither company nor position.
    case noName
    /// It says the same as an earlier line.
    case sameAs(line: Int)
    /// It should be a day and is none.
    case notADay
    /// It is a day to come of something that only happens.
    case inFuture
    /// It is longer than any history.
    case tooLong
  }

  /// The line, from 1.
  package var line: Int
  /// The column's heading; nil where it is the whole line.
  package var heading: String?
  /// What stands there.
  package var text: String
  /// Why it is not kept.
  package var reason: Reason

  /// Creates something left out.
  package init(line: Int, heading: String? = nil, text: String, _ reason: Reason) {
    self.line = line
    self.heading = heading
    self.text = text
    self.reason = reason
  }
}

/// Why a text cannot be read as a list of applications.
package enum JobListError: Error, Equatable, Sendable {
  /// There is nothing in it.
  case empty
  /// Its first line names no columns that we know; that line's cells.
  case noHeading(found: [String])
  /// There is a heading and nothing below it.
  case noLine(headings: [String])
  /// It has more lines than are read.
  case tooLong(limit: Int)
  /// Its days can be read in two ways; some of them.
  case whichFirst(examples: [String])
  /// Some of its days have the day first and others the month; one of each.
  case mixedDates(dayFirst: String, monthFirst: String)
}
