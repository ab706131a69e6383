package import struct Foundation.Date

/// Which sessions a look at one's progress is made from.
package struct ScoreWindow: Equatable, Sendable {
  /// The media of the sessions; all where it is empty.
  package var media: [Medium]
  /// The earliest beginning of a session; nil for any.
  package var since: Date?
  /// How many of the newest scored sessions; nil for all of them.
  package var sessions: Int?

  /// Creates a window.
  package init(media: [Medium] = [], since: Date? = nil, sessions: Int? = nil) {
    self.media = media
    self.since = since
    self.sessions = sessions
  }

  /// How many sessions a trend looks at unless told otherwise: two years of practice twice a week, and
  /// few enough to be read before anybody notices.
  package static let usualSessions = 200
  /// How many sessions decide what is weak unless told otherwise: what one does now, not what one did
  /// as a beginner.
  package static let usualSessionsForWeakness = 20
}

/// The candidate's own scores of their first attempts, session by session.
///
/// Second attempts, predictions and "not observed" are left out, and so are interviews recalled, whose
/// answers were not given in practice.
package struct ScoreHistory: Equatable, Sendable {
  /// The sessions in which anything was scored, oldest first.
  package var sessions: [ScoredSession]
  /// One score for each session and dimension, in the order of the sessions.
  package var dimensions: [SessionScore]
  /// One score for each session and competency, in the order of the sessions.
  package var competencies: [SessionScore]
  /// Whether older scored sessions were left out.
  package var isCut: Bool

  /// Creates a history.
  package init(
    sessions: [ScoredSession] = [], dimensions: [SessionScore] = [],
    competencies: [SessionScore] = [], isCut: Bool = false
  ) {
    self.sessions = sessions
    self.dimensions = dimensions
    self.competencies = competencies
    self.isCut = isCut
  }
}

/// A session in which answers were scored.
package struct ScoredSession: Equatable, Sendable {
  /// The number the user knows it by.
  package var number: Int
  /// When it began.
  package var startedAt: Date
  /// How its answers were given.
  package var medium: Medium

  /// Creates a session.
  package init(number: Int, startedAt: Date, medium: Medium) {
    self.number = number
    self.startedAt = startedAt
    self.medium = medium
  }
}

/// The scores of one session on one dimension, or of its answers about one competency.
package struct SessionScore: Equatable, Sendable {
  /// The number of the session.
  package var session: Int
  /// The id of the dimension, or the competency.
  package var subject: String
  /// The mean of the scores, 1 to 5.
  package var mean: Double
  /// How many answers were scored.
  package var answers: Int

  /// Creates a score.
  package init(session: Int, subject: String, mean: Double, answers: Int) {
    self.session = session
    self.subject = subject
    self.mean = mean
    self.answers = answers
  }
}

/// Whether answers were written or spoken: what is seen in one cannot be compared with the other.
package enum Delivery: String, CaseIterable, Codable, Sendable {
  case typed
  case spoken

  /// Creates the delivery of answers given in a medium.
  package init(_ medium: Medium) { self = medium == .typed ? .typed : .spoken }
}
