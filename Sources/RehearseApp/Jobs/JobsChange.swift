import InterviewCore
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

extension App {
  /// Adds a job; asks for title and company on a terminal where they are missing.
  ///
  /// - Throws: ``CommandError``.
  package func jobsAdd(_ fields: JobFields, applied: String?) throws -> ExitStatus {
    var fields = fields
    let (asks, left) = (console.capabilities.isInteractive, "Nothing was added.")
    if asks, fields.title?.trimmed.isEmpty ?? true {
      fields.title = try answer(to: "Title: ", orElse: left)
    }
    fields = fields.withCompanyBehindTitle
    if asks, fields.company?.trimmed.isEmpty ?? true {
      fields.company = try answer(to: "Company: ", orElse: left)
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
      text.singleSpaced
    }
    func kept(_ text: String) -> String? { plain(text).isEmpty ? nil : plain(text) }
    job.changed = environment.now().date
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

  /// Keeps what an interviewer said, word for word.
  ///
  /// - Throws: ``CommandError``.
  package func jobsFeedback(
    _ typed: String, text: String?, from person: String?, about: [String], on: String?
  ) throws -> ExitStatus {
    let store = try openStore()
    let job = try store.jobBook().job(typed)
    let day = try on.map { try self.day($0, toward: .past) } ?? currentDay
    let about = try about.map(subject(named:))
    let words =
      try text ?? answer(to: "What did they say, word for word? ", orElse: "Nothing was kept.")
    guard !words.trimmed.isEmpty else { throw Declined(.done, orElse: "Nothing was kept.") }
    let feedback = Feedback(
      id: environment.makeID(), from: person, on: day, text: words.trimmed, about: about)
    try store.keep(feedback, of: job.id)
    console.write("Kept with job \(job.number), \(job.name).", to: .output)
    return .done
  }

  /// The id of a dimension or competency as somebody named it.
  ///
  /// - Throws: ``JobsError/unknownSubject(found:nearest:)``.
  private func subject(named typed: String) throws -> String {
    let dimensions = library.rubrics().set?.all ?? []
    let name = typed.trimmed.lowercased()
    if let known = dimensions.first(where: { $0.id == name || $0.name.lowercased() == name }) {
      return known.id
    }
    let slug = Slug.name(of: typed, longest: 80)
    let competencies = Set(library.banks().found.flatMap(\.value.questions).map(\.competency))
    if competencies.contains(slug) { return slug }
    throw JobsError.unknownSubject(
      found: typed, nearest: nearest(to: slug, among: dimensions.map(\.id) + competencies.sorted()))
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

extension JobFields {
  /// The fields with the company that is named behind the title, as a job is called everywhere: `Ward nurse at Mercy`.
  fileprivate var withCompanyBehindTitle: JobFields {
    guard company == nil, let title, let link = title.ranges(of: " at ").last else { return self }
    var fields = self
    fields.title = String(title[..<link.lowerBound])
    fields.company = String(title[link.upperBound...])
    return fields
  }
}
