import Foundation
import JobSearch
import TextBasics

/// The day on which the tests take place, a Saturday.
let today = Day(year: 2026, month: 11, day: 28)

/// A day so many days before that one, or after it where negative.
func ago(_ days: Int) -> Day { today.advanced(by: -days) }

/// The same identifier for the same number.
func id(_ number: Int) -> UUID {
  let bytes = (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  return UUID(
    uuid: (
      bytes[0], bytes[1], bytes[2], bytes[3], 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 0
    ))
}

/// An application with what happened to it: each kind with the days since.
func job(
  _ number: Int = 1, _ title: String = "Engineer", at company: String = "Acme",
  source: String? = nil, added: Day = ago(200), _ events: [(JobEvent.Kind, Day?)] = []
) -> Job {
  Job(
    id: id(number), number: number, title: title, company: company, source: source, added: added,
    events: events.enumerated().map {
      JobEvent(id: id(number * 1_000 + $0.offset + 1), $0.element.0, on: $0.element.1)
    })
}

/// The same of an engineer at Acme.
func job(
  _ number: Int, source: String? = nil, added: Day = ago(200), _ events: [(JobEvent.Kind, Day?)]
) -> Job {
  job(number, "Engineer", at: "Acme", source: source, added: added, events)
}

/// The same at another company.
func job(_ number: Int, at company: String, _ events: [(JobEvent.Kind, Day?)]) -> Job {
  job(number, "Engineer", at: company, events)
}

/// An event that is not in a record yet.
func event(
  _ kind: JobEvent.Kind, _ day: Day?, at time: String? = nil, round: String? = nil,
  with people: [String] = []
) -> JobEvent {
  JobEvent(
    id: id(999_999), kind, on: day, at: time.flatMap { TimeOfDay($0) }, round: round, with: people)
}
