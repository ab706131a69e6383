package import TextBasics

/// One thing that is next, and why.
package struct NextItem: Equatable, Sendable {
  /// The rules, the most pressing first.
  package enum Rule: String, CaseIterable, Codable, Sendable {
    /// An appointment within a week.
    case interview
    /// The last day to apply is within a week.
    case deadline
    /// Somebody to thank for an interview of yesterday or the day before.
    case thank
    /// Feedback to ask for, within a week of a rejection.
    case feedback
    /// What the person wrote that they do if something happens.
    case plan
    /// A silence that is longer than usual.
    case silence
    /// Somebody one has not spoken to for three months.
    case contact
  }

  /// What the sentence is about.
  package enum Subject: Equatable, Sendable {
    case appointment(Job, JobEvent)
    case deadline(Job)
    /// The event to thank for, and whom.
    case thank(Job, JobEvent)
    case rejection(Job, JobEvent)
    case plan(IfThenPlan)
    /// The stage since which nothing was heard, for so many days, and the usual for it.
    case silence(Job, JobEvent.Kind, days: Int, usual: Int)
    case contact(Contact, jobs: [Job])
  }

  /// Why it is next.
  package var rule: Rule
  /// What it is about.
  package var subject: Subject
  /// The day by which it is to be done, or on which it is.
  package var due: Day?
  /// Tells it from every other, as long as it is about the same; a mark names it.
  package var key: String

  /// Creates an item.
  package init(_ rule: Rule, _ subject: Subject, due: Day?, key: String) {
    self.rule = rule
    self.subject = subject
    self.due = due
    self.key = key
  }

  /// The job it is about.
  package var job: Job? {
    switch subject {
    case .appointment(let job, _), .deadline(let job), .thank(let job, _), .rejection(let job, _),
      .silence(let job, _, _, _):
      job
    case .contact(_, let jobs): jobs.first
    case .plan: nil
    }
  }

  /// When on its day an appointment is, in minutes since midnight; before all of the day where no hour is known.
  package var minutes: Int {
    if case .appointment(_, let event) = subject { event.at?.minutes ?? -1 } else { -1 }
  }

  /// For how many days it is quiet where it has time.
  package var pause: Int {
    switch rule {
    case .interview, .deadline, .thank: 1
    case .feedback, .plan: 3
    case .silence, .contact: 7
    }
  }

  /// Whether it is told even to somebody who rests.
  var breaksRest: Bool { rule == .interview || rule == .deadline }
}
