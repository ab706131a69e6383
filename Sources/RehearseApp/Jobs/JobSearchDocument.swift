import Foundation
import JobSearch
import TextBasics

/// All that is kept of a search as one line of an export, schema `rehearse.job-search/1`.
struct JobSearchDocument: Codable, Equatable {
  static let schema = "rehearse.job-search/1"

  var schema = Self.schema
  /// The jobs, each with its events in the order in which they were logged.
  var jobs: [JobDocument]
  var contacts: [Person]
  @Nullable var plan: Plan?
  var marks: [Mark]
  /// The identifiers of what was taken out.
  var gone: [UUID]

  struct Person: Codable, Equatable {
    var id: UUID
    var name: String
    @Nullable var role: String?
    @Nullable var reach: String?
    @Nullable var origin: String?
    @Nullable var promised: String?
    @Nullable var spoke: String?
    /// The identifiers of the jobs they belong to.
    var jobs: [UUID]
    @Nullable var changed: Date?
  }

  struct Plan: Codable, Equatable {
    var text: String
    var written: String
  }

  struct Mark: Codable, Equatable {
    var key: String
    @Nullable var until: String?
  }

  init(_ book: JobBook) {
    jobs = book.jobs.map { JobDocument($0, contacts: [], sessions: [], isWhole: true) }
    contacts = book.contacts.map {
      Person(
        id: $0.id, name: $0.name, role: Nullable($0.role), reach: Nullable($0.reach),
        origin: Nullable($0.origin), promised: Nullable($0.promised),
        spoke: Nullable($0.spoke?.text), jobs: $0.jobs, changed: Nullable($0.changed))
    }
    _plan = Nullable(book.plan.map { Plan(text: $0.text, written: $0.written.text) })
    marks = book.marks.map { Mark(key: $0.key, until: Nullable($0.until?.text)) }
    gone = book.gone.sorted { $0.uuidString < $1.uuidString }
  }

  /// Whether there is anything in it.
  var isEmpty: Bool {
    jobs.isEmpty && contacts.isEmpty && plan == nil && marks.isEmpty && gone.isEmpty
  }
}

/// A text of a document that is none of what it is to be.
struct JobDocumentFault: Error, Equatable {
  var found: String
  var expected: String
}

extension JobBook {
  /// Reads the record that a document describes; a rest is not in it.
  ///
  /// - Throws: ``JobDocumentFault``.
  init(_ document: JobSearchDocument) throws(JobDocumentFault) {
    self.init(gone: Set(document.gone))
    for job in document.jobs { jobs.append(try Job(job)) }
    for person in document.contacts { contacts.append(try Contact(person)) }
    if let plan = document.plan {
      self.plan = IfThenPlan(kept: plan.text, written: try day(plan.written))
    }
    for mark in document.marks {
      marks.append(NextMark(key: mark.key, until: try dayIfAny(mark.until)))
    }
  }
}

extension Job {
  fileprivate init(_ document: JobDocument) throws(JobDocumentFault) {
    self.init(
      id: document.id, number: document.number, title: document.title, company: document.company,
      source: document.source, resume: document.resume, kind: document.kind, url: document.url,
      deadline: try dayIfAny(document.deadline), posting: document.posting,
      added: try day(document.added), changed: document.changed)
    postingAdded = document.postingAdded ?? []
    postingStruck = document.postingStruck ?? []
    for event in document.events {
      events.append(
        JobEvent(
          id: event.id, event.event, on: try dayIfAny(event.on), at: try time(event.at),
          round: event.round, with: event.with, note: event.note))
    }
    for words in document.feedback {
      feedback.append(
        Feedback(
          id: words.id, from: words.from, on: try day(words.on), text: words.text,
          about: words.about))
    }
    for letter in document.letters {
      letters.append(
        Letter(id: letter.id, letter.kind, on: try day(letter.on), text: letter.text))
    }
  }
}

extension Contact {
  fileprivate init(_ person: JobSearchDocument.Person) throws(JobDocumentFault) {
    self.init(
      id: person.id, name: person.name, role: person.role, reach: person.reach,
      origin: person.origin, promised: person.promised, spoke: try dayIfAny(person.spoke),
      jobs: person.jobs, changed: person.changed)
  }
}

private func day(_ text: String) throws(JobDocumentFault) -> Day {
  guard let day = Day(exactly: text) else {
    throw JobDocumentFault(found: text, expected: "a day such as 2026-11-20")
  }
  return day
}

private func dayIfAny(_ text: String?) throws(JobDocumentFault) -> Day? {
  guard let text else { return nil }
  return try day(text)
}

private func time(_ text: String?) throws(JobDocumentFault) -> TimeOfDay? {
  guard let text else { return nil }
  guard let time = TimeOfDay(text) else {
    throw JobDocumentFault(found: text, expected: "a time such as 14:30")
  }
  return time
}
