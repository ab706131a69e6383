import JobSearch
import TextBasics

extension NextItem {
  /// What it says, in one line.
  func say(today: Day) -> String {
    switch subject {
    case .appointment(let job, let event):
      return "\(event.kind.talk) at \(job.shortName) \(dayWords(event.on, today))"
        + (event.at.map { ", \($0.text)" } ?? "")
        + (event.with.isEmpty ? "" : ", with \(list(event.with, "and"))") + "."
    case .deadline(let job):
      return "The last day to apply to \(job.shortName) is \(dayWords(due, today))."
    case .thank(let job, let event):
      let whom = event.with.isEmpty ? job.shortName : list(event.with, "and")
      return "Thank \(whom) for the \(event.kind.talk.lowercased()) \(dayWords(event.on, today)): "
        + "a few sentences, within a day."
    case .rejection(let job, _):
      return "\(job.shortName) said no. One narrow question to them is in time until "
        + "\(dayWords(due, today)); about 60 % of those who ask never hear back."
    case .plan(let plan): return "Your plan: \(plan.text)"
    case .silence(let job, let stage, let days, let usual):
      let since = stage == .applied ? "the application" : "the \(stage.talk.lowercased())"
      return
        "Nothing from \(job.shortName) for \(days) days since \(since); most answers come within "
        + "\(usual)."
    case .contact(let contact, _):
      return "\(contact.name): last spoken \(contact.spoke?.text ?? "long ago")"
        + (contact.promised.map { ", promised: \($0)" } ?? "") + "."
    }
  }

  /// The words of the command that does it, after the program's name.
  var command: [String] {
    switch subject {
    case .appointment(let job, _): ["practice", "--job", "\(job.number)"]
    case .deadline(let job): ["jobs", "log", "\(job.number)", "applied"]
    case .thank(let job, _): ["jobs", "letter", "\(job.number)", "--kind", "thank-you"]
    case .rejection(let job, _): ["jobs", "letter", "\(job.number)", "--kind", "ask-feedback"]
    case .plan: ["jobs", "plan"]
    case .silence(let job, _, _, _): ["jobs", "log", "\(job.number)", "no-answer"]
    case .contact(let contact, let jobs):
      jobs.first.map { ["jobs", "letter", "\($0.number)", "--kind", "stay-in-touch"] }
        ?? ["jobs", "contacts", "spoke", contact.name]
    }
  }

  /// As a calendar shows it; nil where it has no day.
  func calendarEntry(today: Day) -> CalendarEntry? {
    guard let due else { return nil }
    var time: TimeOfDay?
    var summary = say(today: today)
    if case .appointment(let job, let event) = subject {
      time = event.at
      // A calendar knows the day, and is read on others.
      summary =
        "\(event.kind.talk) at \(job.shortName)"
        + (event.with.isEmpty ? "" : ", with \(list(event.with, "and"))")
    }
    let id = key.replacing(" ", with: "-") + "@rehearse"
    let words = (["rehearse"] + command).joined(separator: " ")
    return CalendarEntry(id: id, day: due, at: time, summary: summary, details: words)
  }
}

extension JobEvent.Kind {
  /// What a talk is called.
  fileprivate var talk: String {
    switch self {
    case .screen: "First call"
    case .final: "Last round"
    default: "Interview"
    }
  }
}

/// A day near another in words: `today`, `on Thursday`, `on 2026-12-24`.
func dayWords(_ day: Day?, _ today: Day) -> String {
  guard let day else { return "some day" }
  switch today.days(to: day) {
  case 0: return "today"
  case 1: return "tomorrow"
  case -1: return "yesterday"
  case 2...6: return "on \(day.weekdayName)"
  default: return "on \(day.text)"
  }
}
