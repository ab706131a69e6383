package import struct Foundation.Date

/// What there is to do before the next session.
package struct Outlook: Equatable, Sendable {
  /// How many questions are due.
  package var due: Int

  /// Reads the outlook off earlier answers, oldest first.
  package init(after attempts: [Attempt], at now: Date) {
    let questions = Dictionary(grouping: attempts) { $0.bank + "/" + $0.question }
    due = questions.values.count { attempts in
      Schedule.standing(after: attempts).map { $0.due <= now } ?? false
    }
  }
}

/// A competency whose answers were scored low, as a drill is told of it.
package struct WeakCompetency: Equatable, Sendable {
  /// The competency.
  package var name: String
  /// The median of its sessions, 1 to 5.
  package var median: Double

  /// Creates a competency.
  package init(name: String, median: Double) {
    self.name = name
    self.median = median
  }
}
