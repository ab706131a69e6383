import InterviewCore
import TerminalUI
import TextBasics

/// Tells somebody who waits for more than a second how far something is, in a line that goes when it ends.
@MainActor final class WorkProgress {
  private let app: App
  private let start: Double
  /// What goes on, and since when.
  private var current: (words: WorkWords, start: Double)?
  private var lastPainted = -Double.infinity
  /// The signal that broke it off.
  private(set) var end: Int32?

  /// So many seconds nobody has to be told of.
  private static let patience = 1.0
  /// The least seconds between two paintings.
  private static let betweenPaintings = 0.2

  init(_ app: App) {
    self.app = app
    start = app.environment.now().steady
  }

  /// Tells how far it is.
  ///
  /// - Throws: ``Declined`` where it is to be broken off.
  func tell(_ words: WorkWords, done: Int = 0, of total: Int? = nil) throws(Declined) {
    look()
    if let end { throw Declined(by: end) }
    show(words, done: done, of: total)
  }

  /// Looks whether it is to be broken off.
  func look() { if end == nil { end = app.console.wantedEnd() } }

  /// As the other, what a store does.
  func tell(_ step: WorkStep) throws(Declined) {
    try tell(step.words, done: step.done, of: step.total)
  }

  /// As the other, sessions.
  func tell(_ name: String, _ done: Int, of total: Int) throws(Declined) {
    try tell(WorkWords(name, unit: .many("sessions")), done: done, of: total)
  }

  /// Shows how far something is that is not to be broken off.
  func show(_ step: WorkStep) { show(step.words, done: step.done, of: step.total) }

  /// Takes the line away.
  func finish() { app.console.paint(nil) }

  /// As the other.
  func show(_ words: WorkWords, done: Int = 0, of total: Int? = nil) {
    let now = app.environment.now().steady
    if current?.words != words { current = (words, now) }
    guard now - start > Self.patience, now - lastPainted >= Self.betweenPaintings else { return }
    lastPainted = now
    let since = total == nil ? start : current?.start ?? start
    let text = words.text(done: done, of: total, after: now - since)
    app.console.paint(text)
  }
}

/// What goes on, and what it is counted in.
struct WorkWords: Equatable {
  /// `Merging`.
  var name: String
  /// What is counted.
  var unit: Unit

  init(_ name: String, unit: Unit) {
    self.name = name
    self.unit = unit
  }

  /// What work is counted in.
  enum Unit: Equatable {
    case bytes
    /// Things, by their plural.
    case many(String)
    /// Shares of the whole.
    case percent
  }

  /// `Merging: 12,300 of 50,000 sessions, about 0:14 left`; how long it took so far where nobody can tell how much
  /// there is.
  func text(done: Int, of total: Int?, after seconds: Double) -> String {
    guard let total, total > 0 else { return "\(name): \(clockText(seconds)) so far" }
    let done = min(max(0, done), total)
    let left = done > 0 ? seconds / Double(done) * Double(total - done) : nil
    return "\(name): \(amount(done, of: total))"
      + (left.map { ", about \(clockText($0)) left" } ?? "")
  }

  private func amount(_ done: Int, of total: Int) -> String {
    switch unit {
    case .bytes: "\(bytesText(done)) of \(bytesText(total))"
    case .many(let things): "\(grouped(done)) of \(grouped(total)) \(things)"
    case .percent: "\(done * 100 / total) %"
    }
  }
}

extension WorkStep {
  /// What a store does, in words.
  var words: WorkWords {
    switch work {
    case .readingPages: WorkWords("Looking through pages and indexes", unit: .percent)
    case .readingSessions: WorkWords("Reading sessions", unit: .many("sessions"))
    case .copying: WorkWords("Copying", unit: .percent)
    case .digesting: WorkWords("Adding up the content", unit: .percent)
    case .migrating: WorkWords("Bringing the store up to date", unit: .percent)
    case .indexing: WorkWords("Indexing", unit: .many("answers"))
    case .erasing: WorkWords("Erasing what was purged", unit: .percent)
    }
  }
}

extension App {
  /// Waits for a program that plays or records, where nobody can press a key: it does not outlive us.
  ///
  /// - Throws: ``Declined`` where the wait was broken off.
  func rest(while goesOn: () -> Bool) throws(Declined) {
    while goesOn() {
      try endIfWanted()
      environment.sound.wait(seconds: 0.05)
    }
  }

  /// Ends where a signal asks for it, and has signals wait for the next look from now on: one that came between two looks
  /// would leave behind what is being started.
  ///
  /// - Throws: ``Declined`` where one came.
  func endIfWanted() throws(Declined) {
    if let end = console.wantedEnd() { throw Declined(by: end) }
  }

  /// Runs something that may take its time, tells how far it is, and lets the person break it off: what is thrown then
  /// says what did not come of it.
  ///
  /// - Throws: what the body throws; ``Declined`` where it was broken off.
  func working<Value>(
    orElse consequence: String? = nil, _ body: (WorkProgress) throws -> Value
  ) throws -> Value {
    let progress = WorkProgress(self)
    defer { progress.finish() }
    let result = Result { try body(progress) }
    // It may be a wait that was broken off.
    if case .failure = result { progress.look() }
    // What was on its way says in its own words why it did not get on.
    if let end = progress.end {
      throw Declined(by: end, orElse: consequence)
    }
    return try result.get()
  }
}
