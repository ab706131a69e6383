import InterviewCore
import JobSearch
import TestSupport
import Testing
import TextBasics

/// Whether chance alone makes a finding, in searches that go as searches ordinarily do.
@Suite(.timed) struct FunnelSimulationTests {
  /// A search with the same rates for all its sources.
  private struct Search {
    var rates: [Double]
    var applications: Int
    var sources: Int
    private let stages: [JobEvent.Kind] = [.screen, .interview, .offer]

    init(rates: [Double], applications: Int, sources: Int) {
      self.rates = rates
      self.applications = applications
      self.sources = sources
    }

    func jobs(_ generator: inout SeededGenerator) -> [Job] {
      (1...applications).map { number in
        let start = Int.random(in: 0..<applications, using: &generator)
        var day = start
        var events: [(JobEvent.Kind, Day?)] = [(.applied, ago(day))]
        for (stage, rate) in zip(stages, rates) {
          guard Double.random(in: 0..<1, using: &generator) < rate else { break }
          day -= Int.random(in: 2...20, using: &generator)
          guard day >= 0 else { break }
          events.append((stage, ago(day)))
        }
        if events.count == 1, start > 16, Bool.random(using: &generator) {
          events.append((.rejected, ago(start - Int.random(in: 3...16, using: &generator))))
        }
        let source = Int.random(in: 0..<sources, using: &generator)
        return job(number, source: "source \(source)", events)
      }
    }
  }

  // Rates of docs/truth.md: cold applications, and the lower ends of what is ordinary.
  @Test(arguments: [[0.12, 0.32, 0.17], [0.08, 0.3, 0.2]], [30, 120])
  func `at ordinary rates at most 5 of 100 searches find something`(
    rates: [Double], applications: Int
  ) {
    var found = 0
    let searches = Seeds.first(100 as UInt64)
    for seed in searches {
      var generator = SeededGenerator(seed: seed, purpose: UInt64(applications))
      let search = Search(rates: rates, applications: applications, sources: 2 + Int(seed % 4))
      if case .finding = Funnel(search.jobs(&generator), today: today).reading { found += 1 }
    }
    #expect(found * 100 <= searches.count * 5, "\(found) of \(searches.count)")
  }

  @Test func `a search that is answered too seldom is found`() {
    var found = 0
    for seed in 0..<20 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let search = Search(rates: [0.01, 0.3, 0.2], applications: 200, sources: 1)
      if case .finding(.low(let step)) = Funnel(search.jobs(&generator), today: today).reading,
        step.name == .applications
      {
        found += 1
      }
    }
    #expect(found >= 16, "\(found) of 20")
  }
}
