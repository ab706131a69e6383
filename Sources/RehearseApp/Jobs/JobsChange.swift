package import JobSearch
import TerminalUI
import TextBasics

/// What a job is to be called, and where it is from; what is nil stays as it is.
package struct JobFields: Equatable, Sendable {
  /// What the position is called.
  package var title: String?
  /// Whose it is.
  package var company: String?
  /// Where it was found.
  package var source: String?
  /// Which version of the résumé goes there.
  package var resume: String?
  /// How one would be employed.
  package var kind: Job.Kind?
  /// Where the posting stands.
  package var url: String?
  /// The last day to apply, as typed.
  package var deadline: String?

  /// Creates fields.
  package init(
    title: String? = nil, company: String? = nil, source: String? = nil, resume: String? = nil,
    kind: Job.Kind? = nil, url: String? = nil, deadline: String? = nil
  ) {
    self.title = title
    self.company = company
    self.source = source
    self.resume = resume
    self.kind = kind
    self.url = url
    self.deadline = deadline
  }
}

/// What happened to a job, as typed.
package struct JobLogOptions: Equatable, Sendable {
  /// The event; nil where the last one is to be taken back.
  package var event: String?
  /// The day.
  package var on: String?
  /// The time of an appointment.
  package var at: String?
  /// What the round is called.
  package var round: String?
  /// With whom.
  package var with: [String]
  /// What else there is to say.
  package var note: String?
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
  /// Adds a job; asks for title and company on a terminal where they are missing.
  ///
  /// - Throws: ``CommandError``.
  package func jobsAdd(_ fields: JobFields, applied: String?) throws -> ExitStatus {
    var fields = fields
    if console.capabilities.isInteractive {
      let left = "Nothing was added."
      if fields.title?.trimmed.isEmpty ?? true {
        fields.title = try answer(to: "Title: ", orElse: left)
      }
      if fields.company?.trimmed.isEmpty ?? true {
        fields.company = try answer(to: "Company: ", orElse: left)
      }
    }
    var job = Job(id: environment.makeID(), number: 0, title: "", company: "", added: currentDay)
    try set(fields, of: &job)
    guard !job.title.isEmpty, !job.company.isEmpty else { throw JobError.unnamed }
    let day = try applied.map { try self.day($0, toward: .past) }
    try job.log(
      JobEvent(id: environment.makeID(), day == nil ? .saved : .applied, on: day ?? currentDay),
      today: currentDay)
    let added = try openStore().add([job])
    for job in added {
      console.write(
        .line(.init("Job \(job.number): \(job.name), \(job.stage.rawValue).")), to: .output)
    }
    return .done
  }

  private func set(_ fields: JobFields, of job: inout Job) throws {
    func plain(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    func kept(_ text: String) -> String? { plain(text).isEmpty ? nil : plain(text) }
    if let title = fields.title { job.title = plain(title) }
    if let company = fields.company { job.company = plain(company) }
    if let source = fields.source { job.source = kept(source) }
    if let resume = fields.resume { job.resume = kept(resume) }
    if let kind = fields.kind { job.kind = kind }
    if let url = fields.url { job.url = kept(url) }
    if let deadline = fields.deadline {
      job.deadline = deadline == "-" ? nil : try self.day(deadline, toward: .future)
    }
  }

  /// Changes what a job is called and where it is from.
  ///
  /// - Throws: ``CommandError``.
  package func jobsEdit(_ typed: String, _ fields: JobFields) throws -> ExitStatus {
    let store = try openStore()
    var job = try store.jobBook().job(typed)
    try set(fields, of: &job)
    guard !job.title.isEmpty || !job.company.isEmpty else { throw JobError.unnamed }
    try store.edit([job])
    console.write("Job \(job.number): \(job.name).", to: .output)
    return .done
  }

  /// Logs what happened to a job, or takes back what was logged last.
  ///
  /// - Throws: ``CommandError``.
  package func jobsLog(_ typed: String, _ options: JobLogOptions) throws -> ExitStatus {
    let store = try openStore()
    var job = try store.jobBook().job(typed)
    guard let word = options.event else {
      let event = try job.undo()
      try store.removeEvent(event.id)
      console.write(
        "\(job.shortName): `\(event.kind.rawValue)` is taken back; now \(job.stage.rawValue).",
        to: .output)
      return .done
    }
    let event = try makeEvent(word, options)
    var consent: LogConsent = options.isConfirmed ? .outOfOrder : []
    if options.reopens { consent.insert(.reopening) }
    while true {
      do throws(JobError) {
        try job.log(event, today: currentDay, meant: consent)
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
    try store.log(event, of: job.id)
    let day = event.on.map { " \(dayWords($0, currentDay))" } ?? ""
    console.write(
      "\(job.shortName): \(event.kind.rawValue)\(day)\(event.at.map { ", \($0.text)" } ?? "").",
      to: .output)
    return .done
  }

  private func makeEvent(_ word: String, _ options: JobLogOptions) throws -> JobEvent {
    let kind = try JobEvent.Kind(typed: word)
    let time = try options.at.map { typed in
      guard let time = TimeOfDay(typed) else { throw JobError.badTime(found: typed) }
      return time
    }
    let direction: Day.Direction = kind.isAppointment && time != nil ? .future : .past
    return JobEvent(
      id: environment.makeID(), kind,
      on: try options.on.map { try self.day($0, toward: direction) } ?? currentDay, at: time,
      round: options.round, with: options.with, note: options.note)
  }

  /// Keeps what an interviewer said, word for word.
  ///
  /// - Throws: ``CommandError``.
  package func jobsFeedback(
    _ typed: String, text: String?, from person: String?, about: [String], on: String?
  ) throws -> ExitStatus {
    let store = try openStore()
    let job = try store.jobBook().job(typed)
    let day = try on.map { try self.day($0, toward: .past) } ?? currentDay
    let words =
      try text ?? answer(to: "What did they say, word for word? ", orElse: "Nothing was kept.")
    guard !words.trimmed.isEmpty else { throw Declined(.done, orElse: "Nothing was kept.") }
    let feedback = Feedback(
      id: environment.makeID(), from: person, on: day, text: words.trimmed, about: about)
    try store.keep(feedback, of: job.id)
    console.write("Kept with job \(job.number), \(job.name).", to: .output)
    return .done
  }

  /// Takes a job out with all that belongs to it.
  ///
  /// - Throws: ``CommandError``.
  package func jobsRemove(_ typed: String, isConfirmed: Bool) throws -> ExitStatus {
    let store = try openStore()
    let job = try store.jobBook().job(typed)
    try makeSure(
      "Remove job \(job.number), \(job.name), with \(count(job.events.count, "event"))?",
      isConfirmed: isConfirmed, unasked: "removing a job cannot be undone")
    try store.removeJob(job.id)
    console.write("Removed job \(job.number), \(job.name).", to: .output)
    return .done
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
