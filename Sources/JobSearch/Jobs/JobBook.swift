package import TextBasics

package import struct Foundation.UUID

/// All that is kept of a search, as it was at one moment.
package struct JobBook: Equatable, Sendable {
  /// The applications, by number.
  package var jobs: [Job]
  /// The people, by name.
  package var contacts: [Contact]
  /// What the person means to do if something happens.
  package var plan: IfThenPlan?
  /// Until when nothing is to be said.
  package var rest: Rest?
  /// What is done or put off of what was next.
  package var marks: [NextMark]
  /// The identifiers of what was taken out, which is to stay away.
  package var gone: Set<UUID>

  /// Creates a record.
  package init(
    jobs: [Job] = [], contacts: [Contact] = [], plan: IfThenPlan? = nil, rest: Rest? = nil,
    marks: [NextMark] = [], gone: Set<UUID> = []
  ) {
    self.jobs = jobs
    self.contacts = contacts
    self.plan = plan
    self.rest = rest
    self.marks = marks
    self.gone = gone
  }

  /// The contacts of an application.
  package func contacts(of job: Job) -> [Contact] {
    contacts.filter { $0.jobs.contains(job.id) }
  }
}

/// A plan in the person's own words: "If I have not heard by Friday, then I call Kim."
package struct IfThenPlan: Equatable, Sendable {
  /// The words.
  package var text: String
  /// The day they were written.
  package var written: Day

  /// Takes a plan that has been kept.
  package init(kept text: String, written: Day) {
    self.text = text
    self.written = written
  }

  /// Reads a plan as typed.
  ///
  /// - Throws: ``JobError/notAPlan(found:)`` where it does not say if and then.
  package init(_ typed: String, written: Day) throws(JobError) {
    let text = typed.trimmed
    let words = text.lowercased().split { !$0.isLetter }
    guard let condition = words.firstIndex(where: { $0 == "if" || $0 == "when" }),
      words[condition...].dropFirst(2).contains("then")
    else { throw .notAPlan(found: text) }
    self.init(kept: text, written: written)
  }
}

/// Days on which nothing is to be said, up to one.
package struct Rest: Equatable, Sendable {
  /// The first day after them.
  package var until: Day

  /// Creates a rest that ends when a day begins.
  package init(until day: Day) { until = day }

  /// Whether it lasts on a day.
  package func lasts(on day: Day) -> Bool { day < until }
}

/// That something which was next is done, or has time.
package struct NextMark: Equatable, Sendable {
  /// What it was; see ``NextItem/key``.
  package var key: String
  /// The day from which it may be shown again; nil where it is done.
  package var until: Day?

  /// Creates a mark.
  package init(key: String, until: Day?) {
    self.key = key
    self.until = until
  }
}
