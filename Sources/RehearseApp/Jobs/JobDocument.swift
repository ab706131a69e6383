import Foundation
import JobSearch
import TextBasics

/// Jobs as JSON, schema `rehearse.jobs/1`.
struct JobsDocument: Codable, Equatable {
  var schema = "rehearse.jobs/1"
  var jobs: [JobDocument]
}

/// A job as JSON.
struct JobDocument: Codable, Equatable {
  var id: UUID
  var number: Int
  var title: String
  var company: String
  @Nullable var source: String?
  @Nullable var resume: String?
  @Nullable var kind: Job.Kind?
  @Nullable var url: String?
  @Nullable var deadline: String?
  /// The day it came into the record.
  var added: String
  /// When it was last changed.
  @Added var changed: Date?
  var stage: JobEvent.Kind
  var open: Bool
  var events: [Event]
  var feedback: [Words]
  var contacts: [Person]
  var letters: [Written]
  @Nullable var posting: String?
  /// What the person says that the posting asks for as well; only where there is any.
  var postingAdded: [String]?
  /// What it does not ask for though it was found; likewise.
  var postingStruck: [String]?
  var sessions: [Int]

  struct Event: Codable, Equatable {
    var id: UUID
    var event: JobEvent.Kind
    @Nullable var on: String?
    @Nullable var at: String?
    @Nullable var round: String?
    var with: [String]
    @Nullable var note: String?
  }

  struct Words: Codable, Equatable {
    var id: UUID
    @Nullable var from: String?
    var on: String
    var text: String
    var about: [String]
  }

  struct Person: Codable, Equatable {
    var name: String
    @Nullable var role: String?
    @Nullable var reach: String?
  }

  struct Written: Codable, Equatable {
    var id: UUID
    var kind: Letter.Kind
    var on: String
    var text: String
  }

  /// Describes a job; a whole one has its events in the order in which they were logged, else by day.
  init(_ job: Job, contacts: [Contact], sessions: [Int], isWhole: Bool = false) {
    id = job.id
    number = job.number
    title = job.title
    company = job.company
    _source = Nullable(job.source)
    _resume = Nullable(job.resume)
    _kind = Nullable(job.kind)
    _url = Nullable(job.url)
    _deadline = Nullable(job.deadline?.text)
    added = job.added.text
    _changed = Added(job.changed)
    stage = job.stage
    open = job.isOpen
    events = (isWhole ? job.events : job.timeline).map { event in
      Event(
        id: event.id, event: event.kind, on: Nullable(event.on?.text), at: Nullable(event.at?.text),
        round: Nullable(event.round), with: event.with, note: Nullable(event.note))
    }
    feedback = job.feedback.map {
      Words(id: $0.id, from: Nullable($0.from), on: $0.on.text, text: $0.text, about: $0.about)
    }
    self.contacts = contacts.map {
      Person(name: $0.name, role: Nullable($0.role), reach: Nullable($0.reach))
    }
    letters = job.letters.map { Written(id: $0.id, kind: $0.kind, on: $0.on.text, text: $0.text) }
    _posting = Nullable(job.posting)
    postingAdded = job.postingAdded.isEmpty ? nil : job.postingAdded
    postingStruck = job.postingStruck.isEmpty ? nil : job.postingStruck
    self.sessions = sessions
  }

  static let columns = [
    "number", "title", "company", "source", "resume", "kind", "stage", "open", "last", "next",
  ]

  /// A row of a list.
  static func row(_ job: Job, today: Day) -> [String] {
    [
      "\(job.number)", job.title, job.company, job.source ?? "", job.resume ?? "",
      job.kind?.rawValue ?? "", job.stage.rawValue, "\(job.isOpen)",
      job.events.isEmpty ? "" : job.lastDay(by: today).text,
      job.nextAppointment(from: today)?.on?.text ?? "",
    ]
  }
}

/// A funnel as JSON, schema `rehearse.funnel/1`.
struct FunnelDocument: Codable, Equatable {
  var schema = "rehearse.funnel/1"
  var jobs: Int
  var steps: [Step]
  var groups: [Group]
  @Nullable var finding: String?
  @Nullable var why: String?
  @Nullable var missing: String?

  struct Step: Codable, Equatable {
    var from: JobEvent.Kind
    var to: JobEvent.Kind
    var of: Int
    var reached: Int
    var waiting: Int
    @Nullable var rate: Double?
    @Nullable var low: Double?
    @Nullable var high: Double?
    /// How many it takes, with as many reached, to call it low.
    @Nullable var needed: Int?

    init(_ step: FunnelStep) {
      from = step.name.from
      to = step.name.to
      of = step.proportion.of
      reached = step.proportion.reached
      waiting = step.waiting
      _rate = Nullable(step.proportion.rate?.thousandths)
      _low = Nullable(step.proportion.interval?.lowerBound.thousandths)
      _high = Nullable(step.proportion.interval?.upperBound.thousandths)
      _needed = Nullable(step.needed)
    }
  }

  struct Group: Codable, Equatable {
    var by: Funnel.Group.Aspect
    var value: String
    var steps: [Step]
  }

  init(_ funnel: Funnel) {
    jobs = funnel.jobs
    steps = funnel.steps.map(Step.init)
    groups = funnel.groups.map { Group(by: $0.by, value: $0.value, steps: $0.steps.map(Step.init)) }
    let reading = funnel.reading
    var name: String?
    if case .finding(let finding) = reading { name = finding.name }
    _finding = Nullable(name)
    _why = Nullable(reading.why)
    _missing = Nullable(reading.missing)
  }
}

/// What is next as JSON, schema `rehearse.next/1`.
struct NextDocument: Codable, Equatable {
  var schema = "rehearse.next/1"
  var items: [Item]

  struct Item: Codable, Equatable {
    var rule: NextItem.Rule
    @Nullable var job: Int?
    @Nullable var due: String?
    var say: String
    /// The words of the command, after the program's name.
    var command: [String]
  }

  init(_ items: [NextItem], today: Day) {
    self.items = items.map {
      Item(
        rule: $0.rule, job: Nullable($0.job?.number), due: Nullable($0.due?.text),
        say: $0.say(today: today), command: $0.command)
    }
  }
}

/// Contacts as JSON, schema `rehearse.contacts/1`.
struct ContactsDocument: Codable, Equatable {
  var schema = "rehearse.contacts/1"
  var contacts: [Person]

  struct Person: Codable, Equatable {
    var name: String
    @Nullable var role: String?
    @Nullable var reach: String?
    @Nullable var origin: String?
    @Nullable var promised: String?
    @Nullable var spoke: String?
    var jobs: [Int]
  }

  init(_ contacts: [Contact], of book: JobBook) {
    let numbers = Dictionary(
      book.jobs.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    self.contacts = contacts.map {
      Person(
        name: $0.name, role: Nullable($0.role), reach: Nullable($0.reach),
        origin: Nullable($0.origin), promised: Nullable($0.promised),
        spoke: Nullable($0.spoke?.text), jobs: $0.jobs.compactMap { numbers[$0] }.sorted())
    }
  }
}
