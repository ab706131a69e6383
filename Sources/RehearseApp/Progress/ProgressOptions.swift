package import InterviewCore
import TerminalUI
import TextBasics

/// From which sessions `review trends` and `review weakest` are made.
package struct ProgressOptions: Equatable, Sendable {
  /// The media of the sessions; all where it is empty.
  package var media: [Medium]
  /// The first day, as typed: `2026-11-20`.
  package var since: String?
  /// How many of the newest scored sessions; the usual number when nil.
  package var sessions: Int?
  /// Whether all sessions count, however many there are.
  package var all: Bool
  /// Whether every session's figure is written out.
  package var numbers: Bool

  /// Creates options.
  package init(
    media: [Medium] = [], since: String? = nil, sessions: Int? = nil, all: Bool = false,
    numbers: Bool = false
  ) {
    self.media = media
    self.since = since
    self.sessions = sessions
    self.all = all
    self.numbers = numbers
  }
}

extension App {
  /// The progress that the options ask for.
  ///
  /// - Throws: ``CommandError/badDate(found:)``, or what the store says.
  func progress(
    _ options: ProgressOptions, usually sessions: Int, _ rubrics: RubricSet
  ) throws -> ScoreTrends {
    let window = ScoreWindow(
      media: options.media, since: try options.since.map(beginning(ofDay:)),
      sessions: options.all ? nil : options.sessions ?? sessions)
    let store = try openStore()
    let history = try store.scores(in: window)
    var trends = ScoreTrends(
      history, order: rubrics.all.map(\.id),
      spoken: try store.spoken(in: history.sessions.map(\.number)))
    trends.remarks = try remarks(in: store)
    return trends
  }

  /// What is weak in the newest sessions, as everything that names a weakness is told.
  ///
  /// - Throws: What the store says.
  nonisolated func weakness(in store: any Store) throws -> Weakness {
    let window = ScoreWindow(sessions: ScoreWindow.usualSessionsForWeakness)
    var trends = ScoreTrends(try store.scores(in: window))
    trends.remarks = try remarks(in: store)
    return trends.weakness
  }

  /// Says that nothing was scored yet; where filters may be why, it says so.
  ///
  /// - Throws: What the store says.
  func noteNothingScored(_ options: ProgressOptions) throws {
    guard try openStore().count() > 0 else { return noteNoSession() }
    let isNarrowed = !options.media.isEmpty || options.since != nil
    note(
      .line(
        .init(isNarrowed ? "No such session is scored. " : "No session is scored yet. "),
        command("rate latest"), .init(" scores the newest.")))
  }

  /// Which sessions were looked at, in words.
  func windowText(_ progress: ScoreTrends) -> String {
    guard let first = progress.sessions.first, let last = progress.sessions.last else { return "" }
    let days = [first, last].map { String(environment.localTime($0.startedAt).prefix(10)) }
    let range = days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])"
    let sessions = count(progress.sessions.count, "scored session")
    return progress.isCut ? "the newest \(sessions), \(range)" : "\(sessions), \(range)"
  }
}
