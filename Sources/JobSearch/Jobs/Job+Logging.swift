package import TextBasics

package import struct Foundation.UUID

/// What somebody who logs an event has said to be meant.
package struct LogConsent: OptionSet, Sendable {
  /// The bits.
  package let rawValue: Int
  /// Creates a set of its bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The event belongs before others that are there already.
  package static let outOfOrder = LogConsent(rawValue: 1)
  /// The job is to be open again.
  package static let reopening = LogConsent(rawValue: 2)
}

extension Job {
  /// Logs an event.
  ///
  /// - Throws: ``JobError`` where it cannot follow what is there, unless that is meant.
  package mutating func log(
    _ event: JobEvent, today: Day, meant consent: LogConsent = []
  ) throws(JobError) {
    try check(event, today: today, meant: consent)
    events.append(event)
  }

  /// Puts an appointment in the place of one of the same day and round that it says more of: an hour, people, a note.
  ///
  /// - Returns: The one it takes the place of; nil, and nothing is changed, where there is none, or where it says less
  ///   or something else.
  package mutating func complete(by event: JobEvent) -> (known: JobEvent, whole: JobEvent)? {
    guard event.kind.isAppointment, let place = events.firstIndex(where: { $0.isSame(as: event) })
    else { return nil }
    let known = events[place]
    guard known.at ?? event.at == event.at ?? known.at,
      known.note ?? event.note == event.note ?? known.note
    else { return nil }
    var whole = event
    whole.at = event.at ?? known.at
    whole.note = event.note ?? known.note
    whole.with = known.with + event.with.filter { !known.with.contains($0) }
    guard (whole.at, whole.note) != (known.at, known.note) || whole.with != known.with else {
      return nil
    }
    events.remove(at: place)
    events.append(whole)
    return (known, whole)
  }

  /// The appointments that may have been moved to where an event is: those of its kind, and of its round where it names
  /// one, by day.
  package func appointments(movedTo event: JobEvent) -> [JobEvent] {
    guard event.kind.isAppointment else { return [] }
    return timeline.filter { $0.kind == event.kind && (event.round ?? $0.round) == $0.round }
  }

  /// Logs an appointment in the place of the one that it was before it was moved; what is not said anew stays.
  ///
  /// - Returns: The appointment as it is now.
  /// - Throws: ``JobError`` where it cannot follow what else is there, unless that is meant.
  package mutating func move(
    _ known: JobEvent, to event: JobEvent, today: Day, meant consent: LogConsent = []
  ) throws(JobError) -> JobEvent {
    var moved = event
    moved.on = event.on ?? known.on
    // The hour of another day is another one.
    if moved.on == known.on { moved.at = event.at ?? known.at }
    moved.round = known.round
    moved.with = known.with + event.with.filter { !known.with.contains($0) }
    moved.note = [event.note ?? known.note, known.asMovedFrom].compactMap(\.self).joined(
      separator: JobEvent.noteMark)
    var job = self
    job.events.removeAll { $0.id == known.id }
    try job.log(moved, today: today, meant: consent)
    self = job
    return moved
  }

  /// What the appointment was that was logged last and had been moved; nil where it was not.
  package func lastBeforeMove(id: UUID) -> JobEvent? {
    guard var event = events.last, let (before, note) = event.moves.last else { return nil }
    (event.id, event.on, event.at) = (id, before.on, before.at)
    event.note = note
    return event
  }

  /// Takes back what was logged last.
  ///
  /// - Returns: What that was.
  /// - Throws: ``JobError/nothingLogged``.
  package mutating func undo() throws(JobError) -> JobEvent {
    guard let last = events.popLast() else { throw .nothingLogged }
    return last
  }

  private func check(
    _ event: JobEvent, today: Day, meant consent: LogConsent
  ) throws(JobError) {
    if !event.kind.isAppointment {
      if event.at != nil || !event.with.isEmpty { throw .noAppointment(event.kind) }
      if let day = event.on, day > today { throw .inFuture(event.kind, on: day, today: today) }
    }
    if let same = events.first(where: { $0.isSame(as: event) }) { throw .alreadyLogged(same) }
    guard event.kind != .note else { return }
    if let closing, !consent.contains(.reopening) {
      // What is added to the time before it changes nothing about the end.
      let isEarlier = event.on.flatMap { day in closing.on.map { day < $0 } } ?? false
      guard isEarlier, !event.kind.isClosing else { throw .closed(by: closing) }
    }
    guard !consent.contains(.outOfOrder), let later = later(than: event, today: today) else {
      return
    }
    throw .outOfOrder(event.kind, on: event.on, after: later)
  }

  /// The event that an event is on the wrong side of; nil where the order is the usual one. The day on which a job
  /// was saved is only that on which it came into the record.
  private func later(than event: JobEvent, today: Day) -> JobEvent? {
    let others = timeline.filter { $0.kind != .note && $0.kind != .saved }
    if event.kind.isClosing {
      // An appointment that does not take place any more stands in nobody's way.
      return others.last { other in
        guard let day = event.on, let otherDay = other.on else { return false }
        return otherDay > day && !(other.kind.isAppointment && otherDay > today)
      }
    }
    guard let stage = event.kind.stage else { return nil }
    return others.last { other in
      let otherStage = other.kind.stage ?? stage
      guard let day = event.on, let otherDay = other.on else { return otherStage > stage }
      return otherDay > day ? otherStage < stage : otherDay < day && otherStage > stage
    }
  }
}

extension JobEvent {
  /// Whether both are the same that happened on a day: a talk of one round, a note of the same words.
  fileprivate func isSame(as other: JobEvent) -> Bool {
    kind == other.kind && on == other.on && round == other.round
      && (kind != .note || note == other.note)
  }
}

extension JobEvent {
  /// What stands between the parts of a note.
  fileprivate static let noteMark = "; "

  /// What the note of an appointment says of the time it was moved from; nil where it had no day.
  fileprivate var asMovedFrom: String? {
    on.map { "moved from \($0.text)" + (at.map { " \($0.text)" } ?? "") }
  }

  /// The times an appointment was moved from, as its note has them, the oldest first, each with what the note said
  /// before.
  var moves: [(from: (on: Day, at: TimeOfDay?), note: String?)] {
    guard let parts = note?.components(separatedBy: Self.noteMark) else { return [] }
    return parts.indices.compactMap { place in
      guard let match = parts[place].wholeMatch(of: /moved from (\S+)(?: (\S+))?/),
        let day = Day(exactly: String(match.1))
      else { return nil }
      let before = parts[..<place].joined(separator: Self.noteMark)
      return (
        (day, match.2.flatMap { TimeOfDay(String($0)) }), before.isEmpty ? nil : before
      )
    }
  }
}
