package import TextBasics

/// Where an application stands, read off its events alone.
extension Job {
  /// The events by day; those of one day, and those without one, in the order in which they were logged.
  package var timeline: [JobEvent] {
    var last = Int.min
    let placed = events.enumerated().map { place, event in
      let day = event.on?.number ?? last
      last = max(last, day)
      return (day: day, minutes: event.at?.minutes ?? -1, place: place, event: event)
    }
    return placed.sorted { ($0.day, $0.minutes, $0.place) < ($1.day, $1.minutes, $1.place) }
      .map(\.event)
  }

  /// What closed it; nil while it is open.
  ///
  /// It is open again once something happens that was logged later and is of no earlier day.
  package var closing: JobEvent? {
    guard let place = events.lastIndex(where: \.kind.isClosing) else { return nil }
    let closing = events[place]
    let isReopened = events[events.index(after: place)...].contains { event in
      guard event.kind.stage != nil, let day = event.on else { return false }
      return closing.on.map { $0 <= day } ?? true
    }
    return isReopened ? nil : closing
  }

  /// Whether it is open: neither closed nor accepted.
  package var isOpen: Bool { closing == nil && !events.contains { $0.kind == .accepted } }

  /// What it has come to: what closed it, else its highest stage, which may be agreed on for a day to come.
  package var stage: JobEvent.Kind { closing?.kind ?? highestStage() ?? .saved }

  /// The highest stage, whether it is closed since or not.
  ///
  /// What is after a day does not count, where one is given.
  package func highestStage(by day: Day? = nil) -> JobEvent.Kind? {
    var highest: (place: Int, kind: JobEvent.Kind)?
    for event in events {
      guard let place = event.kind.stage, place > highest?.place ?? -1 else { continue }
      if let day, let on = event.on, on > day { continue }
      highest = (place, event.kind)
    }
    return highest?.kind
  }

  /// The first event of a kind; with a day before one without.
  package func first(_ kind: JobEvent.Kind) -> JobEvent? {
    events.filter { $0.kind == kind }.min { ($0.on?.number ?? .max) < ($1.on?.number ?? .max) }
  }

  /// The appointments of a day and later, the next one first; none of a closed job.
  package func appointments(from day: Day) -> [JobEvent] {
    guard events.contains(where: { $0.kind.isAppointment && $0.on.map { $0 >= day } ?? false }),
      closing == nil
    else { return [] }
    return timeline.filter { $0.kind.isAppointment && $0.on.map { $0 >= day } ?? false }
  }

  /// The talk that is ahead. What is logged for that very day without a time has been held by then, where another one
  /// is agreed on.
  package func nextAppointment(from day: Day) -> JobEvent? {
    let ahead = appointments(from: day)
    return ahead.first { $0.on != day || $0.at != nil } ?? ahead.first
  }

  /// The newest day on which something happened, or on which it came into the record where none is known.
  package func lastDay(by today: Day) -> Day {
    events.compactMap(\.on).filter { $0 <= today }.max() ?? added
  }
}
