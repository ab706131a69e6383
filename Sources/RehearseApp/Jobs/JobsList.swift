import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Lists the jobs: open ones first, by what is due, then by the newest day.
  ///
  /// - Throws: ``CommandError``.
  package func jobsList(all: Bool, format: ReportFormat) throws -> ExitStatus {
    let store = try openStore()
    let today = currentDay
    // JSON has all that is kept of each.
    let book = format == .json ? try store.jobBook() : JobBook(jobs: try store.jobOutlines())
    let jobs = Self.byWhatIsDue(book.jobs, today: today)
    switch format {
    case .json:
      let sessions = try store.sessionsByJob()
      let people = Dictionary(
        grouping: book.contacts.flatMap { contact in contact.jobs.map { (job: $0, contact) } },
        by: \.job)
      try writeJSON(
        JobsDocument(
          jobs: jobs.map {
            JobDocument(
              $0, contacts: people[$0.id, default: []].map(\.1), sessions: sessions[$0.id] ?? [])
          }))
    case .csv: writeCSV([JobDocument.columns] + jobs.map { JobDocument.row($0, today: today) })
    case .text where jobs.isEmpty: noteNoJob()
    case .text: show(table(jobs, all: all))
    }
    return .done
  }

  private static func byWhatIsDue(_ jobs: [Job], today: Day) -> [Job] {
    // Their places are sorted, which are quicker to move about than jobs.
    let keyed = jobs.indices.map { place in
      let job = jobs[place]
      let next =
        job.nextAppointment(from: today)?.on
        ?? job.deadline.flatMap { $0 >= today && job.stage == .saved ? $0 : nil }
      return (
        place: place, isOpen: job.isOpen ? 0 : 1, due: next?.number ?? .max,
        last: -job.lastDay(by: today).number, number: job.number
      )
    }
    return keyed.sorted {
      ($0.isOpen, $0.due, $0.last, $0.number) < ($1.isOpen, $1.due, $1.last, $1.number)
    }
    .map { jobs[$0.place] }
  }

  private func table(_ jobs: [Job], all: Bool) -> StyledText {
    let most = all ? jobs.count : 50
    var table = TextTable([
      .init("no.", .right), .init("stage"), .init("last"), .init("next"), .init("job"),
    ])
    for job in jobs.prefix(most) {
      let next = job.nextAppointment(from: currentDay)
      table.add(
        .init("\(job.number)"), .init(job.stage.rawValue, job.isOpen ? .plain : .quiet),
        .init(job.events.isEmpty ? "" : job.lastDay(by: currentDay).text, .quiet),
        .init(next.map { ($0.on?.text ?? "") + ($0.at.map { " \($0.text)" } ?? "") } ?? ""),
        .init(job.name))
    }
    let text = table.styled(width: console.capabilities.width)
    guard jobs.count > most else { return text }
    return text + aside(naming: "\(jobs.count - most) more: `jobs list --all` shows them.")
  }

  /// Shows a job: what happened when, what was said, who is there, what was practised.
  ///
  /// - Throws: ``CommandError``.
  package func jobsShow(_ typed: String, format: ReportFormat) throws -> ExitStatus {
    let store = try openStore()
    let book = try store.jobBook()
    let job = try book.job(typed)
    let contacts = book.contacts(of: job)
    let sessions = try store.sessionsByJob()[job.id] ?? []
    if format == .json {
      try writeJSON(JobsDocument(jobs: [JobDocument(job, contacts: contacts, sessions: sessions)]))
    } else {
      show(text(job, contacts, sessions))
    }
    return .done
  }

  private func text(_ job: Job, _ contacts: [Contact], _ sessions: [Int]) -> StyledText {
    var text = StyledText.line(
      .init("\(job.number)  \(job.name)", .heading), .init("  \(job.stage.rawValue)", .quiet))
    let facts = [
      job.kind?.rawValue, job.source.map { "from \($0)" }, job.resume.map { "résumé \($0)" },
      job.deadline.map { "apply by \($0.text)" }, job.url,
    ].compactMap { $0 }
    if !facts.isEmpty { text += aside(facts.joined(separator: " · ")) }
    if !job.events.isEmpty {
      text += .blank
      text += timeline(job)
    }
    for words in job.feedback {
      let about = words.about.isEmpty ? "" : " about " + list(words.about, "and")
      text += .blank
      text += aside("\(words.on.text)  \(words.from ?? "they") said\(about)")
      text += StyledText("“\(words.text)”", indent: 2)
    }
    for contact in contacts {
      let parts = [contact.name, contact.role, contact.reach].compactMap { $0 }
      text += StyledText(parts.joined(separator: " · "), indent: 2)
    }
    for letter in job.letters {
      text += aside("\(letter.on.text)  letter: \(letter.kind.rawValue)")
      text += StyledText(letter.text.trimmed, indent: 2)
    }
    if job.posting != nil { text += aside("The posting is kept.") }
    if !sessions.isEmpty {
      text += aside("Sessions for it: \(list(sessions.map(String.init), "and")).")
    }
    return text
  }

  private func timeline(_ job: Job) -> StyledText {
    job.timeline.reduce(into: StyledText()) { text, event in
      let details = [
        event.round, event.with.isEmpty ? nil : "with " + list(event.with, "and"),
        event.note?.split(whereSeparator: \.isNewline).joined(separator: " "),
      ].compactMap { $0 }
      let when = (event.on?.withWeekday ?? "day not known") + (event.at.map { " \($0.text)" } ?? "")
      text += .line(
        .init(when.padded(to: 22), .quiet), .init(event.kind.rawValue.padded(to: 11)),
        .init(details.joined(separator: " · ")), indent: 2, hanging: 33)
    }
  }
}

extension String {
  /// The text with spaces behind it, one at least.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
