package import TextBasics

import struct Foundation.UUID

/// What is next, read off the record. Where the days come from: docs/truth.md, "What is next".
package enum NextRules {
  /// The most that is shown at once.
  package static let most = 5
  /// The most of one rule, so that silence does not crowd out the rest.
  static let mostOfARule = 2

  /// An appointment or a deadline is told so many days before.
  static let daysAhead = 7
  /// To thank somebody is still in time so many days after.
  static let daysToThank = 2
  /// Feedback is asked for from a day after a rejection to a week after.
  static let daysToAsk = 1...7
  /// An application is silent for longer than usual after so many days.
  package static let usualAnswer = 30
  /// After a talk three quarters of the answers have come by then.
  package static let usualAnswerAfterTalk = 16
  /// A silence older than this is no news any more.
  static let oldestSilence = 90
  /// Three months.
  static let daysWithoutContact = 91

  /// What is next on a day, the most pressing first.
  package static func items(
    _ book: JobBook, today: Day, upTo most: Int = most
  ) -> [NextItem] {
    let quiet = Set(book.marks.filter { mark in mark.until.map { today < $0 } ?? true }.map(\.key))
    var items = book.jobs.flatMap { Self.items(of: $0, today: today) }
    items += plan(book)
    items += contacts(book, today: today)
    if let rest = book.rest, rest.lasts(on: today) {
      // An interview on the day itself has to be known of on the evening before.
      items = items.filter { item in
        item.breaksRest && item.due.map { $0 <= rest.until } ?? false
      }
    }
    items.removeAll { quiet.contains($0.key) }
    return chosen(items, upTo: most)
  }

  /// The first few by rule and day, of no rule too many.
  private static func chosen(_ items: [NextItem], upTo all: Int) -> [NextItem] {
    var chosen: [NextItem] = []
    for rule in NextItem.Rule.allCases {
      let ofRule = items.filter { $0.rule == rule }.enumerated().sorted { one, other in
        let (day, otherDay) = (one.element.due?.number ?? .max, other.element.due?.number ?? .max)
        return (day, one.element.minutes, one.offset) < (
          otherDay, other.element.minutes, other.offset
        )
      }
      let most = rule == .interview ? Self.most : mostOfARule
      chosen += ofRule.prefix(most).map(\.element)
    }
    return Array(chosen.prefix(all))
  }

  private static func items(of job: Job, today: Day) -> [NextItem] {
    guard job.deadline != nil || job.isRecent(on: today) else { return [] }
    if let closing = job.closing { return feedback(job, closing, today: today) }
    guard job.isOpen else { return [] }
    let appointments = job.appointments(from: today)
    let ahead = appointments.prefix { $0.on.map { today.days(to: $0) <= daysAhead } ?? false }
    var items = ahead.map { event in
      NextItem(.interview, .appointment(job, event), due: event.on, key: key(.interview, event.id))
    }
    items += deadline(job, today: today) + thanks(job, today: today)
    if appointments.isEmpty { items += silence(job, today: today) }
    return items
  }

  private static func deadline(_ job: Job, today: Day) -> [NextItem] {
    guard let deadline = job.deadline, (0...daysAhead).contains(today.days(to: deadline)),
      job.highestStage().map({ $0 == .saved }) ?? true
    else { return [] }
    let key = key(.deadline, job.id) + " \(deadline.text)"
    return [NextItem(.deadline, .deadline(job), due: deadline, key: key)]
  }

  private static func thanks(_ job: Job, today: Day) -> [NextItem] {
    job.events.compactMap { event in
      guard event.kind.isAppointment, let day = event.on,
        (0...daysToThank).contains(day.days(to: today)),
        // On the day itself the talk may still lie ahead.
        day < today || event.at == nil,
        !job.letters.contains(where: { $0.kind == .thankYou && $0.on >= day })
      else { return nil }
      return NextItem(
        .thank, .thank(job, event), due: day.advanced(by: 1), key: key(.thank, event.id))
    }
  }

  private static func feedback(_ job: Job, _ closing: JobEvent, today: Day) -> [NextItem] {
    guard closing.kind == .rejected, let day = closing.on, daysToAsk.contains(day.days(to: today)),
      // Whoever has spoken to nobody has nobody to ask.
      job.hasSpoken(by: today),
      !job.letters.contains(where: { $0.kind != .thankYou && $0.on >= day })
    else { return [] }
    let item = NextItem(
      .feedback, .rejection(job, closing), due: day.advanced(by: daysToAsk.upperBound),
      key: key(.feedback, closing.id))
    return [item]
  }

  private static func silence(_ job: Job, today: Day) -> [NextItem] {
    guard let stage = job.highestStage(by: today), stage != .saved, stage != .accepted,
      let last = job.events.compactMap(\.on).max()
    else { return [] }
    let usual = stage == .applied ? usualAnswer : usualAnswerAfterTalk
    let days = last.days(to: today)
    guard days > usual, days <= oldestSilence else { return [] }
    let item = NextItem(
      .silence, .silence(job, stage, days: days, usual: usual), due: nil,
      key: key(.silence, job.id) + " \(last.text)")
    return [item]
  }

  private static func plan(_ book: JobBook) -> [NextItem] {
    guard let plan = book.plan else { return [] }
    return [NextItem(.plan, .plan(plan), due: nil, key: "plan \(plan.written.text) \(plan.text)")]
  }

  private static func contacts(_ book: JobBook, today: Day) -> [NextItem] {
    let jobs = Dictionary(book.jobs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return book.contacts.filter { contact in
      contact.spoke.map { $0.days(to: today) > daysWithoutContact } ?? false
    }
    .sorted { ($0.spoke?.number ?? 0, $0.name) > ($1.spoke?.number ?? 0, $1.name) }
    .map { contact in
      let spoke = contact.spoke?.text ?? ""
      return NextItem(
        .contact, .contact(contact, jobs: contact.jobs.compactMap { jobs[$0] }), due: nil,
        key: key(.contact, contact.id) + " \(spoke)")
    }
  }

  private static func key(_ rule: NextItem.Rule, _ id: UUID) -> String {
    "\(rule.rawValue) \(id.uuidString.lowercased())"
  }
}

extension Job {
  /// Whether something happened that any rule still looks at, or lies ahead.
  fileprivate func isRecent(on today: Day) -> Bool {
    events.contains { event in
      event.on.map { $0.days(to: today) <= NextRules.oldestSilence } ?? false
    }
  }

  /// Whether one has spoken to somebody there.
  fileprivate func hasSpoken(by day: Day) -> Bool {
    events.contains { $0.kind.isAppointment && ($0.on ?? day) <= day }
  }
}
