package import struct Foundation.Date
package import struct Foundation.UUID

/// Where sessions are kept. The live one is SQLite; each operation is one durable transaction.
///
/// Every closure throws ``StoreError``.
package struct TranscriptStore: Sendable {
  /// Keeps a new session with its plan and returns the number it was given.
  package var begin: @Sendable (_ session: SessionRecord, _ plan: Plan) throws -> Int
  /// Keeps everything of the session but its turns: state, decision, the time it ended.
  package var update: @Sendable (_ session: SessionRecord) throws -> Void
  /// Keeps a turn with its follow-ups and hints, in place of the one with the same number.
  /// Ratings are not touched.
  package var keepTurn: @Sendable (_ turn: Turn, _ session: UUID) throws -> Void
  /// Keeps ratings of a turn, each in place of the same rater's on the same dimension.
  package var keepRatings:
    @Sendable (_ ratings: [Rating], _ turn: Int, _ session: UUID) throws -> Void
  /// Keeps that a debrief was written, so that the reply to it is known when it comes back.
  package var keepDebrief: @Sendable (_ debrief: DebriefRecord, _ session: UUID) throws -> Void
  /// Keeps a friend's reply with their ratings by turn, in place of all that this friend has said of
  /// the session before.
  package var keepReply:
    @Sendable (_ reply: Reply, _ ratings: [Int: [Rating]], _ session: UUID) throws -> Void
  /// The whole session with that number, or nil where there is none.
  package var session: @Sendable (_ number: Int) throws -> SessionRecord?
  /// The number of the session that a debrief was written of; nil where it is none of ours.
  package var sessionOf: @Sendable (_ debrief: UUID) throws -> Int?
  /// What a suspended session still wants to ask; nil once it is finished.
  package var plan: @Sendable (_ number: Int) throws -> Plan?
  /// The number of the newest session, of those in that state where one is given.
  package var latest: @Sendable (_ state: SessionRecord.State?) throws -> Int?
  /// A line a session, newest first, from the one after `skipping`.
  package var summaries: @Sendable (_ limit: Int, _ skipping: Int) throws -> [SessionSummary]
  /// What was answered before, oldest first: the newest so many answers to questions of banks.
  package var attempts: @Sendable (_ limit: Int) throws -> [Attempt]
  /// Every score of a friend's with the candidate's own, session by session, oldest first; answers the
  /// candidate has not scored are left out.
  package var scoredPairs: @Sendable () throws -> [ScoredPair]
  /// How often each question was asked, of one bank where its id is given.
  package var uses: @Sendable (_ bank: String?) throws -> [QuestionUse]
  /// How many sessions there are.
  package var count: @Sendable () throws -> Int
  /// The best so many of the turns in which all the words stand; none where the query has no word.
  package var search: @Sendable (_ query: SearchQuery, _ limit: Int) throws -> SearchResults
  /// The numbers of all sessions, ascending.
  package var numbers: @Sendable () throws -> [Int]
  /// Runs several changes as one.
  package var edit: @Sendable (_ body: (StoreEdit) throws -> Void) throws -> Void
  /// Takes sessions out so that none of their bytes stay in the store's files; all of them where nil.
  package var purge: @Sendable (_ numbers: [Int]?) throws -> Void
  /// What looking back over many sessions asks.
  package var review: ReviewQueries

  /// Creates a store from its operations.
  package init(
    begin: @escaping @Sendable (SessionRecord, Plan) throws -> Int,
    update: @escaping @Sendable (SessionRecord) throws -> Void,
    keepTurn: @escaping @Sendable (Turn, UUID) throws -> Void,
    keepRatings: @escaping @Sendable ([Rating], Int, UUID) throws -> Void,
    keepDebrief: @escaping @Sendable (DebriefRecord, UUID) throws -> Void,
    keepReply: @escaping @Sendable (Reply, [Int: [Rating]], UUID) throws -> Void,
    session: @escaping @Sendable (Int) throws -> SessionRecord?,
    sessionOf: @escaping @Sendable (UUID) throws -> Int?,
    plan: @escaping @Sendable (Int) throws -> Plan?,
    latest: @escaping @Sendable (SessionRecord.State?) throws -> Int?,
    summaries: @escaping @Sendable (Int, Int) throws -> [SessionSummary],
    attempts: @escaping @Sendable (Int) throws -> [Attempt],
    scoredPairs: @escaping @Sendable () throws -> [ScoredPair],
    uses: @escaping @Sendable (String?) throws -> [QuestionUse],
    count: @escaping @Sendable () throws -> Int,
    search: @escaping @Sendable (SearchQuery, Int) throws -> SearchResults,
    numbers: @escaping @Sendable () throws -> [Int],
    edit: @escaping @Sendable ((StoreEdit) throws -> Void) throws -> Void,
    purge: @escaping @Sendable ([Int]?) throws -> Void,
    review: ReviewQueries
  ) {
    self.begin = begin
    self.update = update
    self.keepTurn = keepTurn
    self.keepRatings = keepRatings
    self.keepDebrief = keepDebrief
    self.keepReply = keepReply
    self.session = session
    self.sessionOf = sessionOf
    self.plan = plan
    self.latest = latest
    self.summaries = summaries
    self.attempts = attempts
    self.scoredPairs = scoredPairs
    self.uses = uses
    self.count = count
    self.search = search
    self.numbers = numbers
    self.edit = edit
    self.purge = purge
    self.review = review
  }
}

/// What a list says of a session.
package struct SessionSummary: Equatable, Sendable {
  /// The number the user knows it by.
  package var number: Int
  /// When it began.
  package var startedAt: Date
  /// Whether it is over.
  package var state: SessionRecord.State
  /// How it was run.
  package var mode: SessionRecord.Mode
  /// How its answers were given.
  package var medium: Medium
  /// The ids of the banks, in their order.
  package var banks: [String]
  /// The scored questions asked, and how many of them were skipped.
  package var questions: Int
  /// How many of the scored questions were skipped.
  package var skipped: Int
  /// The sum of the answering times, in seconds.
  package var answerSeconds: Double
  /// The candidate's own view of whether they would be hired.
  package var decision: Decision?
  /// The dimension with the lowest mean of the candidate's own scores, where any were given.
  package var lowest: DimensionMean?

  /// Creates a summary from its parts.
  package init(
    number: Int, startedAt: Date, state: SessionRecord.State, mode: SessionRecord.Mode,
    medium: Medium, banks: [String], questions: Int, skipped: Int, answerSeconds: Double,
    decision: Decision?, lowest: DimensionMean?
  ) {
    self.number = number
    self.startedAt = startedAt
    self.state = state
    self.mode = mode
    self.medium = medium
    self.banks = banks
    self.questions = questions
    self.skipped = skipped
    self.answerSeconds = answerSeconds
    self.decision = decision
    self.lowest = lowest
  }
}

/// A dimension with the mean of its scores; "not observed" is left out.
package struct DimensionMean: Equatable, Sendable {
  /// The id of the dimension.
  package var dimension: String
  /// The mean of the scores, 1 to 5.
  package var mean: Double

  /// Creates a mean.
  package init(dimension: String, mean: Double) {
    self.dimension = dimension
    self.mean = mean
  }
}

/// Why the store could not do what was asked. `path` is the store's file, or its directory.
package enum StoreError: Error, Equatable, Sendable {
  /// The directory or the file cannot be made; `reason` is the system's word for it.
  case cannotCreate(path: String, reason: String)
  /// The disk has no room left.
  case full(path: String)
  /// Another program has held the store for longer than we wait.
  case locked(path: String)
  /// The content is damaged.
  case damaged(path: String, reason: String)
  /// A version newer than this program wrote it.
  case fromTheFuture(path: String)
  /// Reading or writing failed for a reason that has no case of its own.
  case inputOutput(path: String, reason: String)
  /// There is no such file to restore from.
  case missing(path: String)
  /// The file is something else than a database.
  case notADatabase(path: String)
  /// The user may not read or write it.
  case notPermitted(path: String)
  /// What was purged is out of the tables, but its bytes are still in the files: another program reads
  /// them, or `reason` says what else there was.
  case notErased(path: String, reason: String?)
  /// No session of that id is in the store.
  case unknownSession(UUID)
}
