/// How far something is that takes its time.
package struct WorkStep: Equatable, Sendable {
  /// What goes on.
  package var work: Work
  /// How much of it is done.
  package var done: Int
  /// How much there is; nil where nobody can tell.
  package var total: Int?

  /// Creates a step.
  package init(_ work: Work, done: Int = 0, of total: Int? = nil) {
    self.work = work
    self.done = done
    self.total = total
  }

  /// What a store can take its time for.
  package enum Work: Equatable, Sendable {
    /// SQLite looks through every page and index.
    case readingPages
    /// Sessions are read whole.
    case readingSessions
    /// Pages are copied.
    case copying
    /// The content is held against its digest, or gets one.
    case digesting
    /// The tables are brought to a newer version.
    case migrating
    /// Answers are put into the search index.
    case indexing
    /// What was taken out is taken out of the file as well.
    case erasing
  }
}

/// Whoever is told how far something is; what it throws breaks the work off, and nothing of it stays.
package typealias WorkReport = (WorkStep) throws -> Void
