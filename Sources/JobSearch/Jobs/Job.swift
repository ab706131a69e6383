package import TextBasics

package import struct Foundation.Date
package import struct Foundation.UUID

/// An application: a position at a company, and what came of it.
package struct Job: Equatable, Sendable {
  /// How one would be employed.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case permanent
    case contract
    case interim
    case partTime = "part-time"
  }

  /// Tells it from every other, in every copy of the record.
  package var id: UUID
  /// The number the user knows it by, from 1.
  package var number: Int
  /// What the position is called; empty where a list did not say.
  package var title: String
  /// Whose it is; empty where a list did not say.
  package var company: String
  /// Where it was found: a board, a name.
  package var source: String?
  /// Which version of the résumé went there.
  package var resume: String?
  /// How one would be employed.
  package var kind: Kind?
  /// Where the posting stands.
  package var url: String?
  /// The last day to apply.
  package var deadline: Day?
  /// The text of the posting.
  package var posting: String?
  /// What the person says the posting asks for as well: competencies, banks or terms.
  package var postingAdded: [String] = []
  /// What was found in the posting, and they say it does not ask for.
  package var postingStruck: [String] = []
  /// The day it came into the record.
  package var added: Day
  /// When what it is called or where it is from was last changed; nil where nobody kept that.
  package var changed: Date?
  /// What happened, in the order in which it was logged; ``timeline`` has it by day.
  package var events: [JobEvent]
  /// What interviewers said, in the order in which it was logged.
  package var feedback: [Feedback]
  /// What was written to them, in the order in which it was kept.
  package var letters: [Letter]

  /// Creates an application.
  package init(
    id: UUID, number: Int, title: String, company: String, source: String? = nil,
    resume: String? = nil, kind: Kind? = nil, url: String? = nil, deadline: Day? = nil,
    posting: String? = nil, added: Day, changed: Date? = nil, events: [JobEvent] = [],
    feedback: [Feedback] = [],
    letters: [Letter] = []
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.company = company
    self.source = source
    self.resume = resume
    self.kind = kind
    self.url = url
    self.deadline = deadline
    self.posting = posting
    self.added = added
    self.changed = changed
    self.events = events
    self.feedback = feedback
    self.letters = letters
  }

  /// What it is called in a sentence: `Staff engineer at Northwind`.
  package var name: String {
    if title.isEmpty { return company }
    return company.isEmpty ? title : "\(title) at \(company)"
  }

  /// Who it is with, in short: the company, else the title.
  package var shortName: String { company.isEmpty ? title : company }
}

/// What an interviewer said, word for word.
package struct Feedback: Equatable, Sendable {
  /// Tells it from every other, in every copy of the record.
  package var id: UUID
  /// Who said it.
  package var from: String?
  /// When.
  package var on: Day
  /// The words.
  package var text: String
  /// The dimensions or competencies that they were about.
  package var about: [String]

  /// Creates feedback.
  package init(id: UUID, from person: String?, on day: Day, text: String, about: [String] = []) {
    self.id = id
    from = person
    on = day
    self.text = text
    self.about = about
  }
}

/// Somebody one knows by a search; of several jobs, or of none.
package struct Contact: Equatable, Sendable {
  /// Tells them from every other, in every copy of the record.
  package var id: UUID
  /// Their name.
  package var name: String
  /// What they do.
  package var role: String?
  /// How they are reached: an address, a number.
  package var reach: String?
  /// Where one knows them from.
  package var origin: String?
  /// What was promised, by either.
  package var promised: String?
  /// The day one last spoke.
  package var spoke: Day?
  /// The applications they belong to.
  package var jobs: [UUID]
  /// When it was last changed; nil where nobody kept that.
  package var changed: Date?

  /// Creates a contact.
  package init(
    id: UUID, name: String, role: String? = nil, reach: String? = nil, origin: String? = nil,
    promised: String? = nil, spoke: Day? = nil, jobs: [UUID] = [], changed: Date? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.reach = reach
    self.origin = origin
    self.promised = promised
    self.spoke = spoke
    self.jobs = jobs
    self.changed = changed
  }
}
