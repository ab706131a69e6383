import JobSearch
import TerminalUI
import TextBasics

/// For how long somebody may be angry at the program.
package enum VentLimits {
  /// Longer than this does not help.
  package static let mostMinutes = 10
}

extension App {
  /// Gives a page of which nothing is kept; then offers a rest, or to write down what happened.
  ///
  /// - Throws: ``CommandError``.
  package func vent(minutes: Int) throws -> ExitStatus { try vent(minutes: minutes, about: nil) }

  /// As the other, about a job where one is given.
  func vent(minutes: Int, about job: Job?) throws -> ExitStatus {
    switch console.show(page(minutes)) {
    case .interrupted: return .interrupted
    case .closed(let ending): return ending.status
    case .done: break
    }
    console.write("That page is gone; nothing of it was kept.", to: .output)
    guard console.capabilities.isInteractive else { return .done }
    note(
      aside("`rest` keeps reminders away, `facts` writes down what happened; Enter does neither."))
    switch try choose("rest / facts: ", among: ["rest", "facts", "neither"], usual: 2) {
    case 0: return try askForRest()
    case 1: return try askForFacts(job)
    default: return .done
    }
  }

  private func page(_ minutes: Int) -> PrivatePage {
    PrivatePage(
      seconds: Double(minutes) * 60,
      heading: { left in
        let time = left == 0 ? "less than a minute" : "\(count(left + 1, "minute"))"
        return aside("Nothing of this is kept. Ctrl-D ends it. \(time) left.")
      },
      over: aside("The time is over, and the page is empty. Enter goes on."),
      unlocked: aside("This system may keep what you type in its swap space."),
      unseen: aside(
        console.capabilities.isPlain
          ? "A plain screen is never cleared, so what you type is not shown."
          : "This terminal cannot be cleared, so what you type is not shown."))
  }

  /// Asks until when, and rests until then.
  func askForRest() throws -> ExitStatus {
    let day = try answer(to: "Until when? (Enter: tomorrow) ", orElse: "Nothing was changed.")
    return try rest([day.isEmpty ? "tomorrow" : day])
  }

  /// Asks what happened, and keeps it with a job: the one given, else one that is named.
  private func askForFacts(_ given: Job?) throws -> ExitStatus {
    let store = try openStore()
    let book = try store.jobBook()
    guard let newest = given ?? book.newest(by: currentDay) else {
      noteNoJob()
      return .done
    }
    let job = given == nil ? try wantedJob(of: book, usual: newest) : newest
    let words = try answer(
      to: "What happened, in facts (what a camera would have seen)? ", orElse: "Nothing was kept.")
    guard !words.isEmpty else { throw Declined(.done, orElse: "Nothing was kept.") }
    try keepNote(words, of: job, in: store)
    console.write("Kept with job \(job.number), \(job.name).", to: .output)
    return .done
  }

  /// Asks which job is meant until it is one.
  private func wantedJob(of book: JobBook, usual: Job) throws -> Job {
    while true {
      let typed = try answer(
        to: "Which job? (Enter: \(usual.shortName)) ", orElse: "Nothing was kept.")
      guard !typed.isEmpty else { return usual }
      do { return try book.job(typed) } catch { note(CommandError(error).text.styled) }
    }
  }

  /// Keeps somebody's own words among the events of a job; `heading` says what they are.
  func keepNote(
    _ words: String, of job: Job, heading: String? = nil, in store: any JobStore
  ) throws {
    let event = JobEvent(
      id: environment.makeID(), .note, on: currentDay, round: heading, note: words)
    try store.log(event, of: job.id)
  }
}

extension JobBook {
  /// The job that something happened to last.
  fileprivate func newest(by day: Day) -> Job? {
    jobs.max { ($0.lastDay(by: day), $0.number) < ($1.lastDay(by: day), $1.number) }
  }
}
