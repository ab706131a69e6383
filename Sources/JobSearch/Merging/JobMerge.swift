import TextBasics

package import struct Foundation.Date
package import struct Foundation.UUID

/// What the record of a search on another machine adds to the one here, by the same rules on either side:
///
/// - Events, feedback and letters of both are kept, each once; what was taken out on either stays out.
/// - What a job is called and where it is from is taken from the side that changed it last, as a contact is;
///   a contact belongs to the jobs of both.
/// - The newer plan stays. Of a mark, done goes before put off, and later before earlier.
///
/// A rest is for one evening on one machine, and stays where it was taken.
package struct JobMerge: Equatable, Sendable {
  /// The jobs that are new here or changed.
  package private(set) var jobs: [Job] = []
  /// How many of them are new.
  package private(set) var added = 0
  /// How many jobs are as they were.
  package private(set) var unchanged = 0
  /// The contacts that are new here or changed.
  package private(set) var contacts: [Contact] = []
  /// The plan that comes in the place of the one here; nil where that stays.
  package private(set) var plan: IfThenPlan?
  /// The marks that are new here or changed.
  package private(set) var marks: [NextMark] = []
  /// What was taken out elsewhere.
  package private(set) var gone: Set<UUID> = []

  /// How many jobs are changed.
  package var changed: Int { jobs.count - added }

  /// Works out what one record adds to another.
  package init(_ other: JobBook, into book: JobBook) {
    let out = book.gone.union(other.gone)
    gone = other.gone.subtracting(book.gone)
    let mine = Dictionary(book.jobs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for job in other.jobs where !out.contains(job.id) { add(job, to: mine[job.id], without: out) }
    let theirs = Set(other.jobs.map(\.id))
    for job in book.jobs where !theirs.contains(job.id) && !out.contains(job.id) {
      let rest = job.without(out)
      if rest.events != job.events { jobs.append(rest) }
    }
    mergeContacts(other, into: book, without: out)
    if let theirs = other.plan, theirs != book.plan,
      book.plan.map({ ($0.written, $0.text) < (theirs.written, theirs.text) }) ?? true
    {
      plan = theirs
    }
    let known = Dictionary(book.marks.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    marks = other.marks.filter { theirs in known[theirs.key].map { $0.isBefore(theirs) } ?? true }
  }

  private mutating func add(_ theirs: Job, to mine: Job?, without out: Set<UUID>) {
    guard let mine else {
      jobs.append(theirs.without(out))
      added += 1
      return
    }
    let merged = mine.merged(with: theirs).without(out)
    if merged == mine { unchanged += 1 } else { jobs.append(merged) }
  }

  private mutating func mergeContacts(
    _ other: JobBook, into book: JobBook, without out: Set<UUID>
  ) {
    let known = Dictionary(book.contacts.map { ($0.id, $0) }) { first, _ in first }
    contacts = other.contacts.compactMap { theirs in
      guard !out.contains(theirs.id) else { return nil }
      var merged = known[theirs.id].map { $0.merged(with: theirs) } ?? theirs
      merged.jobs.removeAll(where: out.contains)
      return merged == known[theirs.id] ? nil : merged
    }
  }
}

extension Job {
  fileprivate func without(_ gone: Set<UUID>) -> Job {
    var job = self
    job.events.removeAll { gone.contains($0.id) }
    return job
  }

  fileprivate func merged(with other: Job) -> Job {
    var job =
      (changed ?? .distantPast, facts) < (other.changed ?? .distantPast, other.facts) ? other : self
    job.number = number
    if job.posting == nil {
      let one = posting == nil ? other : self
      job.posting = one.posting
      (job.postingAdded, job.postingStruck) = (one.postingAdded, one.postingStruck)
    }
    job.added = min(added, other.added)
    job.events = Self.together(events, other.events, \.id) {
      ($0.on?.number ?? .min, $0.kind.rawValue, $0.id.uuidString)
    }
    job.feedback = Self.together(feedback, other.feedback, \.id) {
      ($0.on.number, $0.text, $0.id.uuidString)
    }
    job.letters = Self.together(letters, other.letters, \.id) {
      ($0.on.number, $0.text, $0.id.uuidString)
    }
    return job
  }

  /// What decides between two of which nobody knows which is newer.
  private var facts: String {
    ([title, company, source, resume, kind?.rawValue, url, deadline?.text].map { $0 ?? "" }
      + postingAdded + postingStruck)
      .joined(separator: "\u{0}")
  }

  /// Two lists as one: the longer one where it has all of the other, else what both have and, behind it, what
  /// one has, in an order that is the same on either side.
  private static func together<Item>(
    _ mine: [Item], _ theirs: [Item], _ id: (Item) -> UUID, _ rank: (Item) -> (Int, String, String)
  ) -> [Item] {
    let (ours, others) = (Set(mine.map(id)), Set(theirs.map(id)))
    if others.isSubset(of: ours) { return mine }
    if ours.isSubset(of: others) { return theirs }
    let shared = mine.filter { others.contains(id($0)) }
    let single = mine.filter { !others.contains(id($0)) } + theirs.filter { !ours.contains(id($0)) }
    return shared + single.sorted { rank($0) < rank($1) }
  }
}

extension Contact {
  fileprivate func merged(with other: Contact) -> Contact {
    var contact =
      (changed ?? .distantPast, facts) < (other.changed ?? .distantPast, other.facts) ? other : self
    contact.spoke = [spoke, other.spoke].compactMap(\.self).max()
    contact.jobs = (jobs + other.jobs.filter { !jobs.contains($0) })
    return contact
  }

  private var facts: String {
    [name, role, reach, origin, promised].map { $0 ?? "" }.joined(separator: "\u{0}")
  }
}

extension NextMark {
  /// Whether another one of the same key goes before it.
  fileprivate func isBefore(_ other: NextMark) -> Bool {
    guard let until else { return false }
    return other.until.map { until < $0 } ?? true
  }
}
