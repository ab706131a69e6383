import JobSearch
import TestSupport
import Testing
import TextBasics

/// Counts of real people's searches, published by them between 2018 and 2026.
@Suite(.timed) struct RealSearchTests {
  struct Search: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var applied: Int
    var contacts: Int
    var interviews = 0
    var offers = 0
    var open = 0
    var finds: String?
  }

  private static let searches = [
    Search(
      testDescription: "data engineer, 2024", applied: 193, contacts: 21, interviews: 10, offers: 2),
    Search(
      testDescription: "data, junior, France, 2023", applied: 437, contacts: 11, interviews: 3,
      offers: 1,
      finds: "applications"),
    Search(
      testDescription: "mixed, still running, 2026", applied: 22, contacts: 1, open: 66),
    Search(
      testDescription: "software, Germany and Austria, 2025", applied: 94, contacts: 18,
      interviews: 6,
      offers: 1),
    Search(testDescription: "software, 2026", applied: 38, contacts: 5),
    Search(
      testDescription: "sales development", applied: 63, contacts: 19, interviews: 8, offers: 3),
    Search(testDescription: "forum post", applied: 67, contacts: 9, interviews: 5, offers: 3),
    Search(
      testDescription: "internship, 2018", applied: 234, contacts: 3, interviews: 3, offers: 3,
      finds: "applications"),
  ]

  @Test(arguments: searches)
  func `a search is read as it was`(search: Search) throws {
    let jobs = (0..<search.applied + search.open).map { place -> Job in
      guard place < search.applied else { return job(place + 1, [(.applied, ago(9))]) }
      var events: [(JobEvent.Kind, Day?)] = [(.applied, ago(90))]
      if place < search.contacts { events.append((.screen, ago(80))) }
      if place < search.interviews { events.append((.interview, ago(70))) }
      if place < search.offers { events.append((.offer, ago(60))) }
      return job(place + 1, events)
    }
    let funnel = Funnel(jobs, today: today)
    #expect(funnel.steps[0].proportion == Proportion(search.contacts, of: search.applied))
    #expect(funnel.steps[0].waiting == search.open)
    if case .finding(let finding) = funnel.reading {
      #expect(finding.name == search.finds)
    } else {
      #expect(search.finds == nil)
    }
  }
}
