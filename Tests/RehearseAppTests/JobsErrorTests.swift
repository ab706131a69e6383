import DebriefDocuments
import Foundation
import JobSearch
import TerminalUI
import TestSupport
import Testing
import TextBasics
import WebPages

@testable import RehearseApp

/// Every error of a search that a command can end with, in the words a user reads.
@Suite(.timed) struct JobsErrorTests {
  @Test func `every error of a search has its sentence, its hint and its status`() {
    let errors =
      walk(JobsError.after) + walk(JobError.after).map(JobsError.job)
      + walk(JobListError.after).map { .jobList(file: "jobs.csv", $0) }
    let text = errors.map { error in
      let text = CommandError.jobs(error).text
      return Renderer(width: 80, hasColor: false).render(text.styled)
        + "(\(text.status), \(text.status.rawValue))\n\n"
    }
    expectSnapshot(text.joined(), "jobs-errors.txt")
  }

  /// All cases, each found from the one before it.
  private func walk<Value>(_ after: (Value?) -> Value?) -> [Value] {
    var all: [Value] = []
    while let next = after(all.last), all.count < 100 { all.append(next) }
    return all
  }
}

// A new case has to find its place in these switches, and with it a line in the catalogue.

extension JobsError {
  fileprivate static func after(_ error: JobsError?) -> JobsError? {
    switch error {
    case nil: .badDate(found: "soon")
    case .badDate: .badFilling(found: "said")
    case .badFilling: .badTemplate(path: "thank-you.mustache", .openSection(name: "said", line: 3))
    case .badTemplate(_, let problem) where problem != .tooDeep(line: 5):
      .badTemplate(path: "thank-you.mustache", TemplateProblem.after(problem))
    case .badTemplate: .clipboardFailed(program: "wl-copy")
    case .clipboardFailed: .dayIsOver(found: "monday")
    case .dayIsOver: .letterLacks(["said", "from"])
    case .letterLacks: .noClipboard
    case .noClipboard: .noNextItem(found: 4, items: 2)
    case .noNextItem(_, let items) where items > 0: .noNextItem(found: 1, items: 0)
    case .noNextItem: .noPosting(JobName(.sample))
    case .noPosting: .noVocabulary(searched: ["/banks"])
    case .noVocabulary: .notText(path: "jobs.xlsx")
    case .notText: .unknownSubject(found: "evidnce", nearest: "evidence")
    case .unknownSubject(_, .some): .unknownSubject(found: "xyz", nearest: nil)
    case .unknownSubject: .unknownTerm(found: "kafak", nearest: "Kafka")
    case .unknownTerm(_, .some): .unknownTerm(found: "xyz", nearest: nil)
    case .unknownTerm: .unreadablePosting(file: "posting.pdf", .notText(.pdf))
    case .unreadablePosting(_, let error) where error != .empty:
      .unreadablePosting(file: "posting.txt", .empty)
    case .unreadablePosting, .job, .jobList: nil
    }
  }
}

extension TemplateProblem {
  fileprivate static func after(_ problem: TemplateProblem) -> TemplateProblem {
    switch problem {
    case .openSection: .openTag(line: 2)
    case .openTag: .strayEnd(name: "said", line: 4)
    case .strayEnd, .tooDeep: .tooDeep(line: 5)
    }
  }
}

extension Job {
  fileprivate static let sample = Job(
    id: UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)), number: 3,
    title: "SRE",
    company: "Acme", added: Day(year: 2026, month: 11, day: 20))
}

extension JobError {
  private static let day = Day(year: 2026, month: 11, day: 20)
  private static let event = JobEvent(
    id: UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)), .interview, on: day)

  fileprivate static func after(_ error: JobError?) -> JobError? {
    switch error {
    case nil: .unknownJob(found: "nortwhind", nearest: ["Northwind", "Norton"])
    case .unknownJob(_, let nearest) where !nearest.isEmpty: .unknownJob(found: "xyz", nearest: [])
    case .unknownJob:
      .severalJobs(
        found: "acme",
        jobs: [1, 2].map { number in
          JobName(
            Job(id: event.id, number: number, title: "SRE", company: "Acme", added: day))
        })
    case .severalJobs: .unknownContact(found: "Kmi", nearest: "Kim")
    case .unknownContact(_, .some): .unknownContact(found: "xyz", nearest: nil)
    case .unknownContact: .contactExists(name: "Kim")
    case .contactExists: .unknownEvent(found: "intervew", nearest: "interview")
    case .unknownEvent(_, .some): .unknownEvent(found: "xyz", nearest: nil)
    case .unknownEvent: .inFuture(.rejected, on: day.advanced(by: 9), today: day)
    case .inFuture: .outOfOrder(.screen, on: day.advanced(by: 1), after: event)
    case .outOfOrder: .closed(by: event)
    case .closed: .alreadyLogged(event)
    case .alreadyLogged: .notMoved(.interview, from: day.advanced(by: 1), known: [])
    case .notMoved(_, _, let known) where known.isEmpty:
      .notMoved(.interview, from: day.advanced(by: 1), known: [event])
    case .notMoved: .notOneAhead([])
    case .notOneAhead(let known) where known.isEmpty: .notOneAhead([event, event])
    case .notOneAhead: .nothingLogged
    case .nothingLogged: .noAppointment(.applied)
    case .noAppointment: .badTime(found: "25:00")
    case .badTime: .notAPlan(found: "call Kim")
    case .notAPlan: .unnamed
    case .unnamed: nil
    }
  }
}

extension JobListError {
  fileprivate static func after(_ error: JobListError?) -> JobListError? {
    switch error {
    case nil: .empty
    case .empty: .noHeading(found: ["a", "b"])
    case .noHeading: .noLine(headings: ["company", "title"])
    case .noLine: .tooLong(limit: 100_000)
    case .tooLong: .whichFirst(examples: ["03/04/2026", "05/06/2026"])
    case .whichFirst: .mixedDates(dayFirst: "13/04/2026", monthFirst: "04/13/2026")
    case .mixedDates: nil
    }
  }
}
