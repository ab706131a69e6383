import TextBasics

/// Reads the lines of a list, each as an application.
struct ListRows {
  private(set) var list = JobList()

  private let columns: ListColumns
  private let order: DateOrder?
  private let today: Day
  /// The places of the statuses in the list, by their text.
  private var statuses: [String: Int] = [:]

  init(_ columns: ListColumns, order: DateOrder?, today: Day) {
    self.columns = columns
    self.order = order
    self.today = today
  }

  /// What a line says, before it is put together.
  private struct Row {
    var job: ListedJob
    var events: [ListedEvent] = []
    var before: [JobEvent.Kind] = []
    var statuses: [JobEvent.Kind] = []
    var statusDay: Day?
    var day: Day?
  }

  mutating func read(_ record: DelimitedText.Record) {
    var row = Row(job: ListedJob(line: record.line))
    for column in columns.taken where record.fields.indices.contains(column.place) {
      let cell = record.fields[column.place].trimmed
      guard !cell.isEmpty else { continue }
      take(cell, of: column, into: &row)
    }
    guard !row.job.company.isEmpty || !row.job.title.isEmpty else {
      let text = record.fields.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: ", ")
      list.leftOut.append(ListLeftOut(line: record.line, text: text, .noName))
      return
    }
    row.job.events = events(of: row)
    list.jobs.append(row.job)
  }

  private mutating func take(_ cell: String, of column: ListColumns.Column, into row: inout Row) {
    switch column.meaning {
    case .status, .statusBefore: takeStatus(cell, of: column, into: &row)
    case .stage(let kind, let round): takeStage(kind, round, cell, column, into: &row)
    case .statusDay: row.statusDay = row.statusDay ?? day(cell, column, row)
    case .day: row.day = day(cell, column, row)
    case .deadline: row.job.deadline = day(cell, column, row)
    case .history where cell.utf8.count > ListHistory.longest:
      list.leftOut.append(
        ListLeftOut(line: row.job.line, heading: column.heading, text: cell, .tooLong))
    case .history:
      for event in ListHistory.events(cell, order: order) { add(event, column, cell, &row) }
    default:
      guard !ListDay.isNothing(cell) else { return }
      takeWords(cell, of: column, into: &row.job)
    }
  }

  private func takeWords(_ cell: String, of column: ListColumns.Column, into job: inout ListedJob) {
    let isPlain = !["yes", "no", "true", "false"].contains(cell.lowercased())
    switch column.meaning {
    case .company: job.company = cell.singleSpaced
    case .title: job.title = cell.singleSpaced
    case .url: job.url = cell.singleSpaced
    case .posting: job.posting = cell
    case .note: job.notes.append(cell)
    case .contact where isPlain: job.contact = cell.singleSpaced
    case .reach where isPlain: job.reach = job.reach ?? cell.singleSpaced
    case .resume where isPlain: job.resume = cell.singleSpaced
    case .kind: job.kind = Job.Kind(listed: cell)
    case .source where Heading.words(column.heading) == ["referral"]:
      guard !["no", "false"].contains(cell.lowercased()) else { return }
      job.source = "referral"
      if isPlain { job.notes.append("Referral: \(cell)") }
    case .source where isPlain: job.source = cell.singleSpaced
    default: break
    }
  }

  private mutating func takeStatus(
    _ cell: String, of column: ListColumns.Column, into row: inout Row
  ) {
    guard !ListDay.isNothing(cell) else { return }
    let kinds: [JobEvent.Kind]?
    if let place = statuses[cell] {
      list.statuses[place].lines += 1
      kinds = list.statuses[place].events
    } else {
      kinds = StatusWords.events(cell)
      statuses[cell] = list.statuses.count
      list.statuses.append(ListedStatus(cell, kinds, lines: 1))
    }
    if column.meaning == .statusBefore {
      row.before += kinds ?? []
    } else {
      row.statuses += kinds ?? []
    }
  }

  private mutating func takeStage(
    _ kind: JobEvent.Kind, _ round: String?, _ cell: String, _ column: ListColumns.Column,
    into row: inout Row
  ) {
    switch StageCell(cell, order: order) {
    case .none: break
    case .reached(let days, let note):
      for day in days {
        add(ListedEvent(kind, on: day, round: round, note: note), column, cell, &row)
      }
    case .reachedAnd(let closing):
      row.events += [ListedEvent(kind, round: round), ListedEvent(closing)]
    case .text:
      list.leftOut.append(
        ListLeftOut(line: row.job.line, heading: column.heading, text: cell, .notADay))
      // Who has written something where the day of the application stands has applied.
      if kind == .applied { row.events.append(ListedEvent(.applied)) }
    }
  }

  private mutating func add(
    _ event: ListedEvent, _ column: ListColumns.Column, _ cell: String, _ row: inout Row
  ) {
    if let day = event.on, day > today, !event.kind.isAppointment {
      list.leftOut.append(
        ListLeftOut(line: row.job.line, heading: column.heading, text: cell, .inFuture))
    } else {
      row.events.append(event)
    }
  }

  private mutating func day(_ cell: String, _ column: ListColumns.Column, _ row: Row) -> Day? {
    let found = ListDay(cell)
    if let day = found.day(order) {
      guard day > today, column.meaning != .deadline else { return day }
      list.leftOut.append(
        ListLeftOut(line: row.job.line, heading: column.heading, text: cell, .inFuture))
    } else if found != .none {
      list.leftOut.append(
        ListLeftOut(line: row.job.line, heading: column.heading, text: cell, .notADay))
    }
    return nil
  }

  /// The events of a line, each once, in the usual order.
  private func events(of row: Row) -> [ListedEvent] {
    var events = row.events
    for kind in row.before where !events.contains(where: { $0.kind == kind }) {
      events.append(ListedEvent(kind))
    }
    addStatuses(of: row, to: &events)
    let last = events.max { $0.kind.order < $1.kind.order }?.kind
    let isOnlySaved = last == nil || last == .saved || (last == .withdrew && events.count == 1)
    if !columns.saysApplied, !columns.saysStage, !columns.isTransitions {
      // A list that says nothing of stages is one of applications where it has days.
      if row.day != nil { add(.applied, to: &events) }
    } else if !isOnlySaved {
      add(.applied, to: &events)
    } else if last == nil, columns.saysStage, !columns.saysApplied,
      !columns.has(.status), !columns.has(.stage(.saved, round: nil))
    {
      add(.applied, to: &events)
    }
    date(&events, by: row)
    if events.isEmpty { events = [ListedEvent(.saved, on: row.day)] }
    let dated = Set(events.filter { $0.on != nil && !$0.kind.isAppointment }.map(\.kind))
    events.removeAll { $0.on == nil && dated.contains($0.kind) }
    return events.firstOfEach().enumerated()
      .sorted { ($0.element.kind.order, $0.offset) < ($1.element.kind.order, $1.offset) }
      .map(\.element)
  }

  private func addStatuses(of row: Row, to events: inout [ListedEvent]) {
    for kind in row.statuses { add(kind, to: &events) }
    // The day of the status is that of the last thing that happened, unless it is told elsewhere.
    guard let day = row.statusDay, let newest = events.map(\.kind).max(by: { $0.order < $1.order }),
      newest != .applied, !events.contains(where: { $0.kind == newest && $0.on != nil }),
      let place = events.firstIndex(where: { $0.kind == newest })
    else { return }
    events[place].on = day
  }

  private func add(_ kind: JobEvent.Kind, to events: inout [ListedEvent]) {
    if !events.contains(where: { $0.kind == kind }) { events.append(ListedEvent(kind)) }
  }

  /// Gives the day of the whole line to the event it is of.
  private func date(_ events: inout [ListedEvent], by row: Row) {
    guard let day = row.day else { return }
    let kind: JobEvent.Kind = events.contains { $0.kind == .applied } ? .applied : .saved
    if columns.isTransitions {
      if let newest = row.statuses.max(by: { $0.order < $1.order }),
        let place = events.firstIndex(where: { $0.kind == newest })
      {
        events[place].on = events[place].on ?? day
      }
    } else if let place = events.firstIndex(where: { $0.kind == kind }), events[place].on == nil {
      events[place].on = day
    }
  }
}

extension Job.Kind {
  /// Reads what a list says of how one would be employed; nil where that is not known.
  init?(listed cell: String) {
    let words = Set(Heading.words(cell))
    if !words.isDisjoint(with: ["contract", "contractor", "freelance", "b2b", "c2c"]) {
      self = .contract
    } else if !words.isDisjoint(with: ["interim", "temporary", "temp"]) {
      self = .interim
    } else if words.isSuperset(of: ["part", "time"])
      || !words.isDisjoint(with: ["parttime", "teilzeit"])
    {
      self = .partTime
    } else if words.isSuperset(of: ["full", "time"])
      || !words.isDisjoint(with: [
        "permanent", "fulltime", "cdi", "festanstellung", "vollzeit", "ft",
      ])
    {
      self = .permanent
    } else {
      return nil
    }
  }
}
