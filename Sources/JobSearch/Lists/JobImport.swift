package import TextBasics

package import struct Foundation.UUID

/// What a list adds to a record. Doing it again adds nothing.
package struct JobImport: Equatable, Sendable {
  /// A job of the record with what is new about it.
  package struct Update: Equatable, Sendable {
    /// The job as it will be.
    package var job: Job
    /// The events that are new, or have their day now.
    package var events: [JobEvent]
    /// Whether something else was filled in.
    package var isFilledIn: Bool
  }

  /// The jobs that are new, in the order of the list; their numbers follow the highest of the record.
  package private(set) var added: [Job] = []
  /// The jobs that something is new about.
  package private(set) var updated: [Update] = []
  /// How many jobs of the list are in the record as they are.
  package private(set) var unchanged = 0
  /// The contacts that are new, or belong to another job now.
  package private(set) var contacts: [Contact] = []

  private let book: JobBook
  private let today: Day
  private let makeID: @Sendable () -> UUID
  private var next: Int
  private var places: [String: [Int]] = [:]
  private var used: Set<Int> = []

  /// Finds out what is new in a list.
  ///
  /// - Parameters:
  ///   - list: What was read.
  ///   - book: What is there.
  ///   - today: The day on which it comes in.
  ///   - makeID: Makes the identifiers of what is new.
  package init(
    _ list: JobList, into book: JobBook, today: Day, makeID: @escaping @Sendable () -> UUID
  ) {
    self.book = book
    self.today = today
    self.makeID = makeID
    next = (book.jobs.map(\.number).max() ?? 0) + 1
    for (place, job) in book.jobs.enumerated() { places[job.identity, default: []].append(place) }
    for listed in list.jobs { take(listed) }
  }

  /// Whether nothing is new.
  package var isEmpty: Bool { added.isEmpty && updated.isEmpty && contacts.isEmpty }

  /// Whether two hold the same news.
  package static func == (one: JobImport, other: JobImport) -> Bool {
    one.added == other.added && one.updated == other.updated && one.unchanged == other.unchanged
      && one.contacts == other.contacts
  }

  private mutating func take(_ listed: ListedJob) {
    guard let place = match(listed) else {
      let job = Job(listed, id: makeID(), number: next, added: today, makeID)
      next += 1
      added.append(job)
      takeContact(of: listed, for: job.id)
      return
    }
    used.insert(place)
    var job = book.jobs[place]
    let isFilledIn = job.fill(from: listed)
    let events = job.takeEvents(of: listed, makeID)
    if isFilledIn || !events.isEmpty {
      updated.append(Update(job: job, events: events, isFilledIn: isFilledIn))
    } else {
      unchanged += 1
    }
    takeContact(of: listed, for: job.id)
  }

  /// The job of the record that a line is about; each is that of one line only.
  private func match(_ listed: ListedJob) -> Int? {
    let candidates = places[listed.identity, default: []].filter { !used.contains($0) }
    let day = listed.applied?.on
    if let day, let same = candidates.first(where: { isSame(day, listed, book.jobs[$0]) }) {
      return same
    }
    return candidates.first { place in
      let job = book.jobs[place]
      if let one = listed.url, let other = job.url { return one == other }
      guard day != nil, job.first(.applied)?.on != nil else { return true }
      return false
    }
  }

  private func isSame(_ day: Day, _ listed: ListedJob, _ job: Job) -> Bool {
    guard job.first(.applied)?.on == day else { return false }
    return listed.url == nil || job.url == nil || listed.url == job.url
  }

  private mutating func takeContact(of listed: ListedJob, for job: UUID) {
    guard let name = listed.contact else { return }
    let key = JobBook.key(name)
    if let place = contacts.firstIndex(where: { JobBook.key($0.name) == key }) {
      if !contacts[place].jobs.contains(job) { contacts[place].jobs.append(job) }
    } else if var known = book.contacts.first(where: { JobBook.key($0.name) == key }) {
      guard !known.jobs.contains(job) else { return }
      known.jobs.append(job)
      contacts.append(known)
    } else {
      contacts.append(Contact(id: makeID(), name: name, reach: listed.reach, jobs: [job]))
    }
  }
}

extension Job {
  /// What two jobs in a list that are the same have in common.
  fileprivate var identity: String { JobBook.key(company) + "\n" + JobBook.key(title) }

  /// Creates a job of what a list says.
  fileprivate init(
    _ listed: ListedJob, id: UUID, number: Int, added: Day, _ makeID: @Sendable () -> UUID
  ) {
    self.init(
      id: id, number: number, title: listed.title, company: listed.company, source: listed.source,
      resume: listed.resume, kind: listed.kind, url: listed.url, deadline: listed.deadline,
      posting: listed.posting, added: added)
    _ = takeEvents(of: listed, makeID)
  }

  /// Fills in what is not known yet, and returns whether there was anything.
  fileprivate mutating func fill(from listed: ListedJob) -> Bool {
    let before = self
    source = source ?? listed.source
    resume = resume ?? listed.resume
    kind = kind ?? listed.kind
    url = url ?? listed.url
    deadline = deadline ?? listed.deadline
    posting = posting ?? listed.posting
    return self != before
  }

  /// Takes over the events that are not known yet, and returns them.
  fileprivate mutating func takeEvents(of listed: ListedJob, _ makeID: () -> UUID) -> [JobEvent] {
    var news: [JobEvent] = []
    for event in listed.events where !knows(event) {
      if event.on != nil,
        let place = events.firstIndex(where: { $0.kind == event.kind && $0.on == nil })
      {
        events[place].on = event.on
        news.append(events[place])
      } else {
        let event = JobEvent(
          id: makeID(), event.kind, on: event.on, round: event.round, note: event.note)
        events.append(event)
        news.append(event)
      }
    }
    for text in listed.notes where !knows(note: text) {
      let event = JobEvent(id: makeID(), .note, on: nil, note: text)
      events.append(event)
      news.append(event)
    }
    return news
  }

  private func knows(_ event: ListedEvent) -> Bool {
    let same = events.filter { $0.kind == event.kind }
    guard let day = event.on else {
      // Who has said no once does not say it again in another word; that one applied is only gathered from what came
      // after it, which is known.
      return !same.isEmpty || (event.kind.isClosing && closing != nil)
        || (event.kind == .applied && events.contains { ($0.kind.stage ?? 0) > 1 })
    }
    // What was moved off a day does not come back to it.
    if same.contains(where: { $0.on == day || $0.moves.contains { $0.from.on == day } }) {
      return true
    }
    if event.kind.isClosing, let closing, closing.kind != event.kind, let known = closing.on {
      return known >= day
    }
    return !event.kind.isAppointment && same.contains { $0.on != nil }
  }

  private func knows(note text: String) -> Bool {
    let known = Set(events.compactMap(\.note).flatMap(\.noteLines))
    return known.isSuperset(of: text.noteLines)
  }
}

extension String {
  fileprivate var noteLines: [String] {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
