import Foundation
import JobSearch
import TestSupport
import Testing
import TextBasics

@testable import RehearseApp

/// What a funnel and what is next say, word for word.
@Suite(.timed) struct JobsWordingTests {
  private let today = Day(year: 2026, month: 11, day: 28)

  private func reading(_ name: FunnelStep.Name, _ reached: Int, of: Int) -> FunnelReading {
    let step = FunnelStep(name, Proportion(reached, of: of), waiting: 0)
    if step.isUnusual { return .finding(.low(step)) }
    return step.needed.map { .tooEarly(step, needed: $0) } ?? .nothingUnusual(applications: of)
  }

  @Test(arguments: [
    (
      FunnelStep.Name.applications, 0, 30,
      "too early: with no first contact yet it takes 73 applications to tell what is unusual; there are 30"
    ),
    (
      .applications, 1, 40,
      "too early: with one first contact it takes 110 applications to tell what is unusual; there are 40"
    ),
    (
      .screening, 0, 1,
      "too early: with no interview yet it takes 16 first contacts to tell what is unusual; there is 1"
    ),
    (
      .interviews, 0, 8,
      "too early: with no offer yet it takes 22 interviews to tell what is unusual; there are 8"
    ),
  ])
  func `what is missing is said in numbers`(
    name: FunnelStep.Name, reached: Int, of: Int, text: String
  ) {
    #expect(reading(name, reached, of: of).missing == text)
    #expect(reading(name, reached, of: of).why == nil)
  }

  @Test func `nothing unusual is said so`() {
    let reading = reading(.applications, 5, of: 34)
    #expect(reading.why == "nothing unusual in 34 applications")
    #expect(reading.missing == nil)
  }

  @Test func `a finding names its numbers and where to look`() {
    #expect(
      reading(.applications, 0, of: 80).why == """
        0 of 80 applications brought a first contact: at most 5 %, and 5 % is ordinary. \
        That is before anybody has spoken with you: the résumé, the letters, or positions too far up \
        or down.
        """)
    let channel = FunnelChannel(
      source: "referral", its: Proportion(8, of: 15), others: Proportion(3, of: 80), chance: 0.0004,
      comparisons: 2)
    #expect(
      FunnelReading.finding(.channel(channel)).why == """
        referral: 8 of 15 answered; all other sources: 3 of 80. Chance alone would do that in \
        fewer than 1 of 100 cases (Fisher's exact test, 2 comparisons).
        """)
  }

  @Test func `what is next says what and when`() {
    func job(_ event: JobEvent) -> Job {
      Job(
        id: event.id, number: 3, title: "Engineer", company: "Northwind", added: today,
        events: [event])
    }
    func say(_ event: JobEvent, on day: Day) -> [String] {
      NextRules.items(JobBook(jobs: [job(event)]), today: day).map { $0.say(today: day) }
    }
    let id = UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
    let interview = JobEvent(
      id: id, .interview, on: today, at: TimeOfDay("14:30"), with: ["Kim", "Lee"])
    #expect(
      say(interview, on: today.advanced(by: -2))
        == ["Interview at Northwind on Saturday, 14:30, with Kim and Lee."])
    #expect(
      say(interview, on: today.advanced(by: 1))
        == ["Thank Kim and Lee for the interview yesterday: a few sentences, within a day."])
    #expect(
      say(JobEvent(id: id, .applied, on: today), on: today.advanced(by: 40)) == [
        "Nothing from Northwind for 40 days since the application; most answers come within 30."
      ])
  }
}
