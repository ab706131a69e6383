import TextBasics

/// Puts together what stands in several lines of a list: a line a step, or the same line twice.
enum ListSteps {
  static func join(_ list: inout JobList, _ columns: ListColumns) {
    var jobs: [ListedJob] = []
    var places: [String: [Int]] = [:]
    for job in list.jobs {
      let key = job.identity
      if let place = places[key, default: []].last(where: { belongs(job, jobs[$0], columns) }) {
        let job = isStep(job, after: jobs[place], columns) ? job.asStep : job
        let isNews = !Set(job.events).isSubset(of: jobs[place].events)
        if !isNews {
          list.leftOut.append(
            ListLeftOut(line: job.line, text: job.name, .sameAs(line: jobs[place].line)))
        }
        jobs[place].take(job)
      } else {
        places[key, default: []].append(jobs.count)
        jobs.append(job)
      }
    }
    list.jobs = jobs
    list.leftOut.sort { $0.line < $1.line }
  }

  /// Whether a line tells more of an application that an earlier line began.
  private static func belongs(
    _ job: ListedJob, _ earlier: ListedJob, _ columns: ListColumns
  ) -> Bool {
    if columns.isTransitions {
      // A step begins where the last one ended.
      let begin = job.events.first { $0.kind != .applied }?.kind ?? .applied
      let isSecond = job.events.count > 1
      let end = earlier.events.last?.kind
      return isSecond ? job.events.dropLast().last?.kind == end : begin == end
    }
    let days = (job.applied?.on, earlier.applied?.on)
    if let one = days.0, let other = days.1 {
      if one == other { return job.url == earlier.url || job.url == nil || earlier.url == nil }
      if isStep(job, after: earlier, columns) { return true }
      return job.url != nil && job.url == earlier.url
    }
    if let one = job.url, let other = earlier.url { return one == other }
    return true
  }

  /// Whether a list with one day in each line has one for each step, and this is a later one.
  private static func isStep(
    _ job: ListedJob, after earlier: ListedJob, _ columns: ListColumns
  ) -> Bool {
    guard columns.has(.day), !columns.saysApplied, let day = job.applied?.on,
      let earlierDay = earlier.applied?.on
    else { return false }
    return day >= earlierDay && job.stages != [.applied] && !job.stages.isSubset(of: earlier.stages)
  }
}

extension ListedJob {
  /// What it is called, for a person.
  package var name: String {
    [title, company].filter { !$0.isEmpty }.joined(separator: " at ")
  }

  /// What two lines about the same position have in common.
  var identity: String { JobBook.key(company) + "\n" + JobBook.key(title) }

  /// When it was applied to.
  var applied: ListedEvent? { events.first { $0.kind == .applied } }

  fileprivate var stages: Set<JobEvent.Kind> { Set(events.map(\.kind)) }

  /// The same with its day given to its last event, as a line that tells one step means it.
  fileprivate var asStep: ListedJob {
    var step = self
    guard let day = applied?.on, let last = events.indices.last, events[last].on == nil else {
      return self
    }
    step.events[last].on = day
    step.events.removeAll { $0.kind == .applied }
    return step
  }

  /// Takes over what another line of the same application adds.
  fileprivate mutating func take(_ other: ListedJob) {
    source = source ?? other.source
    resume = resume ?? other.resume
    kind = kind ?? other.kind
    url = url ?? other.url
    deadline = deadline ?? other.deadline
    posting = posting ?? other.posting
    contact = contact ?? other.contact
    reach = reach ?? other.reach
    notes = (notes + other.notes).firstOfEach()
    for event in other.events {
      if event.on == nil, events.contains(where: { $0.kind == event.kind }) { continue }
      if let place = events.firstIndex(where: { $0.kind == event.kind && $0.on == nil }) {
        events[place] = event
      } else if !events.contains(event),
        event.kind.isAppointment || !events.contains(where: { $0.kind == event.kind })
      {
        events.append(event)
      }
    }
    let sorted = events.enumerated()
      .sorted { ($0.element.kind.order, $0.offset) < ($1.element.kind.order, $1.offset) }
    events = sorted.map(\.element)
  }
}
