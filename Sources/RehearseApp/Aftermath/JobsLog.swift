import JobSearch
import TerminalUI
import TextBasics

/// What happened to a job, as typed.
package struct JobLogOptions: Equatable, Sendable {
  /// The event; nil where the last one is to be taken back.
  package var event: String?
  /// The day, and perhaps the time of an appointment behind it.
  package var on: String?
  /// The time of an appointment.
  package var at: String?
  /// What stands behind the event without an option: when it was, or what a note says.
  package var words: String?
  /// What the round is called.
  package var round: String?
  /// With whom.
  package var with: [String]
  /// What else there is to say.
  package var note: String?
  /// The day that an appointment was on before it was moved.
  package var movedFrom: String?
  /// Whether a closed job is to be opened again.
  package var reopens = false
  /// Whether it is meant, however unusual.
  package var isConfirmed = false

  /// Creates options.
  package init(
    event: String?, on: String? = nil, at: String? = nil, round: String? = nil,
    with: [String] = [], note: String? = nil
  ) {
    self.event = event
    self.on = on
    self.at = at
    self.round = round
    self.with = with
    self.note = note
  }
}

extension App {
  /// Logs what happened to a job, or takes back what was logged last.
  ///
  /// - Throws: ``CommandError``.
  package func jobsLog(_ typed: String, _ options: JobLogOptions) throws -> ExitStatus {
    let store = try openStore()
    var job = try store.jobBook().job(typed)
    guard let word = options.event else { return try takeBack(&job, in: store) }
    if let off = Cancelled(word, options.words) {
      return try cancel(off, of: job, options, in: store)
    }
    var event = try makeEvent(word, options)
    if event.kind == .rejected, job.closing?.kind == .rejected, options.on ?? options.words == nil,
      console.capabilities.isInteractive
    {
      // Logged before; what is wanted is the talk.
      return try askAfterRejection(job, in: store)
    }
    var known: JobEvent?
    if let completed = job.complete(by: event) {
      (known, event) = completed
    } else {
      known = try appointment(movedTo: event, of: job, options)
      try log(&event, inPlaceOf: known, of: &job, options)
    }
    try store.log(event, of: job.id)
    // What breaks off here leaves one too many, and none too few.
    if let known { try store.removeEvent(known.id) }
    let moved = known.flatMap { $0.on == event.on ? nil : "; before, it was\(time(of: $0))" } ?? ""
    console.write("\(job.shortName): \(words(for: event))\(moved).", to: .output)
    guard console.capabilities.isInteractive else { return .done }
    if event.kind == .rejected { return try askAfterRejection(job, in: store) }
    let isOver = event.kind.isAppointment && event.on.map { $0 <= currentDay } ?? false
    return isOver ? try offerRecall(of: job) : .done
  }

  /// Takes an appointment off that does not take place; a note says so.
  private func cancel(
    _ off: Cancelled, of job: Job, _ options: JobLogOptions, in store: any JobStore
  ) throws -> ExitStatus {
    let day = try (options.on ?? off.day).map { try self.day($0, toward: .future) }
    let known = job.appointments(from: currentDay).filter { event in
      (off.kind ?? event.kind) == event.kind && (day ?? event.on) == event.on
    }
    guard let event = known.first, known.count == 1 else { throw JobError.notOneAhead(known) }
    let time = [event.on?.text, event.at?.text].compactMap(\.self).joined(separator: " ")
    let note = JobEvent(
      id: environment.makeID(), .note, on: currentDay,
      note: [options.note, "\(event.kind.rawValue) of \(time) cancelled"].compactMap(\.self)
        .joined(separator: "; "))
    try store.log(note, of: job.id)
    try store.removeEvent(event.id)
    console.write("\(job.shortName): \(words(for: event)) is off.", to: .output)
    return .done
  }

  /// Offers to write down what they asked, while it is remembered.
  private func offerRecall(of job: Job) throws -> ExitStatus {
    guard try confirm("Write down what they asked, while you remember it?") else {
      console.write(
        .line(
          command("practice --recall --job \(job.number)"), .init(" does it later.", .quiet)),
        to: .output)
      return .done
    }
    return try recall(RecalledJob(job))
  }

  private func takeBack(_ job: inout Job, in store: any JobStore) throws -> ExitStatus {
    let before = job.lastBeforeMove(id: environment.makeID())
    let event = try job.undo()
    if let before { try store.log(before, of: job.id) }
    try store.removeEvent(event.id)
    let time = event.kind.isAppointment ? time(of: event) : ""
    let words = event.kind == .note ? event.note.map { " “\(excerpt($0, 60))”" } ?? "" : ""
    let now = before.map { "it is\(self.time(of: $0)) again" } ?? "now \(job.stage.rawValue)"
    console.write(
      "\(job.shortName): `\(event.kind.rawValue)`\(time)\(words) is taken back; \(now).",
      to: .output)
    return .done
  }

  /// What happened, or will, and when: `interview on Thursday (2026-12-03), 14:30`.
  private func words(for event: JobEvent) -> String { event.kind.rawValue + time(of: event) }

  private func time(of event: JobEvent) -> String {
    let day =
      event.on.map { day in
        let isNear = (2...6).contains(currentDay.days(to: day))
        return " " + dayWords(day, currentDay) + (isNear ? " (\(day.text))" : "")
      } ?? ""
    return day + (event.at.map { ", \($0.text)" } ?? "")
  }

  /// The appointment that is now where an event is: the one of the day that is named, or, on a terminal, one that
  /// lies ahead and is said to be it.
  private func appointment(
    movedTo event: JobEvent, of job: Job, _ options: JobLogOptions
  ) throws -> JobEvent? {
    let known = job.appointments(movedTo: event)
    if let typed = options.movedFrom {
      let days = try [Day.Direction.future, .past].map { try day(typed, toward: $0) }
      guard let found = known.last(where: { other in days.contains { $0 == other.on } }) else {
        throw JobError.notMoved(event.kind, from: days[0], known: known)
      }
      return found
    }
    guard console.capabilities.isInteractive, let day = event.on, day >= currentDay else {
      return nil
    }
    return try known.first { other in
      guard let otherDay = other.on, otherDay >= currentDay, other.round == event.round,
        (otherDay, other.at) != (day, event.at ?? other.at)
      else { return false }
      return try confirm(
        "Has the \(words(for: other)) been moved there?", orElse: "Nothing was logged.")
    }
  }

  /// Puts an event to a job, in the place of one where it was moved; what is unusual is asked about on a terminal.
  private func log(
    _ event: inout JobEvent, inPlaceOf known: JobEvent?, of job: inout Job,
    _ options: JobLogOptions
  ) throws {
    var consent: LogConsent = options.isConfirmed ? .outOfOrder : []
    if options.reopens { consent.insert(.reopening) }
    while true {
      do throws(JobError) {
        if let known {
          event = try job.move(known, to: event, today: currentDay, meant: consent)
        } else {
          try job.log(event, today: currentDay, meant: consent)
        }
        break
      } catch {
        guard console.capabilities.isInteractive, let more = error.consent,
          !consent.isSuperset(of: more)
        else { throw error }
        note(aside(error.text.message + "."))
        try insist(on: "Log it all the same?", orElse: "Nothing was logged.")
        consent.formUnion(more)
      }
    }
  }

  private func makeEvent(_ word: String, _ options: JobLogOptions) throws -> JobEvent {
    let kind = try JobEvent.Kind(typed: word)
    // Interviews are logged when they are agreed on; what else there is to log has happened.
    let direction: Day.Direction = kind.isAppointment ? .future : .past
    let typed = options.on ?? options.words
    let moment = typed.flatMap { TypedMoment($0, today: currentDay, toward: direction) }
    // Words behind a note that are no time are what it says.
    let said = kind == .note && moment == nil && options.note == nil ? options.words : nil
    let day = try typed.flatMap { typed -> Day? in
      if let moment { return moment.day }
      if said != nil { return nil }
      if let at = typed.ranges(of: " at ").last {
        _ = try self.day(String(typed[..<at.lowerBound]), toward: direction)
        throw JobError.badTime(found: String(typed[at.upperBound...]))
      }
      return try self.day(typed, toward: direction)
    }
    let time = try options.at.map { typed in
      guard let time = TimeOfDay(typed: typed) else { throw JobError.badTime(found: typed) }
      return time
    }
    return JobEvent(
      id: environment.makeID(), kind, on: day ?? (options.movedFrom == nil ? currentDay : nil),
      at: time ?? moment?.time,
      round: options.round, with: options.with, note: options.note ?? said)
  }
}

/// That an appointment does not take place, as typed: `cancelled thursday`, `interview cancelled`.
private struct Cancelled {
  /// Which one; any where nil.
  var kind: JobEvent.Kind?
  /// The day it was to be on, as typed; the only one where nil.
  var day: String?

  /// Nil where something else is said.
  init?(_ event: String, _ words: String?) {
    let said = ["cancelled", "canceled", "cancel", "off"]
    if said.contains(event.lowercased()) {
      day = words
    } else if let words, said.contains(words.lowercased()) {
      kind = JobEvent.Kind(rawValue: event.lowercased())
    } else {
      return nil
    }
  }
}

extension JobError {
  /// What somebody would have to mean for it to be done all the same; nil where nothing helps.
  fileprivate var consent: LogConsent? {
    switch self {
    case .outOfOrder: .outOfOrder
    case .closed: .reopening
    default: nil
    }
  }
}
