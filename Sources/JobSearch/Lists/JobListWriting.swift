import TextBasics

extension JobBook {
  /// The columns of a list of jobs: what each is, and the days of each event.
  package static let listColumns =
    ["title", "company", "source", "resume", "kind", "url", "deadline"]
    + JobEvent.Kind.allCases.filter { $0 != .note }.map(\.rawValue) + ["contact", "notes"]

  /// The jobs as rows below ``listColumns``, by number; ``JobListReader`` reads them back.
  ///
  /// Rounds, times and people stay behind.
  package var listRows: [[String]] {
    let people = Dictionary(
      contacts.flatMap { contact in contact.jobs.map { ($0, contact.name) } },
      uniquingKeysWith: { first, _ in first })
    return jobs.map { job in
      [
        job.title, job.company, job.source ?? "", job.resume ?? "", job.kind?.rawValue ?? "",
        job.url ?? "", job.deadline?.text ?? "",
      ]
        + JobEvent.Kind.allCases.filter { $0 != .note }.map { job.days(of: $0) }
        + [
          people[job.id] ?? "",
          job.events.filter { $0.kind == .note }.compactMap(\.note).joined(separator: "\n"),
        ]
    }
  }
}

extension Job {
  /// The days of an event, or that it happened on one that is not known.
  fileprivate func days(of kind: JobEvent.Kind) -> String {
    let same = events.filter { $0.kind == kind }
    let days = same.compactMap(\.on).sorted().map(\.text).firstOfEach()
    return days.isEmpty ? (same.isEmpty ? "" : "yes") : days.joined(separator: "; ")
  }
}
