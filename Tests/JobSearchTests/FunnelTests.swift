import Foundation
import JobSearch
import TestSupport
import Testing
import TextBasics

/// What is counted in a funnel, and what it says.
@Suite(.timed) struct FunnelTests {
  /// So many old applications, of which some came to a stage; a source for all of them.
  private func jobs(
    _ count: Int, reached stages: [(JobEvent.Kind, Int)] = [], source: String? = nil,
    from first: Int = 1
  ) -> [Job] {
    (0..<count).map { place in
      let later = stages.filter { place < $0.1 }.map { ($0.0, Optional(ago(60))) }
      return job(first + place, source: source, [(.applied, ago(90))] + later)
    }
  }

  private func step(_ name: FunnelStep.Name, _ jobs: [Job]) throws -> FunnelStep {
    try #require(Funnel(jobs, today: today).steps.first { $0.name == name })
  }

  // Computed with SciPy 1.17: binomtest(k, n).proportion_ci(method="wilson").
  @Test(arguments: [
    (0, 73, 0.0, 0.049_992), (5, 34, 0.064_494, 0.301_281), (22, 198, 0.074_530, 0.162_495),
    (3, 3, 0.438_503, 1.0), (1, 2, 0.094_531, 0.905_469),
  ])
  func `the interval is Wilson's`(reached: Int, of: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(reached, of: of).interval)
    #expect(abs(interval.lowerBound - low) < 1e-5)
    #expect(abs(interval.upperBound - high) < 1e-5)
  }

  @Test func `of nothing there is no share`() {
    #expect(Proportion(0, of: 0).rate == nil)
    #expect(Proportion(0, of: 0).interval == nil)
  }

  @Test(arguments: [(0, 0.05, 73), (1, 0.05, 110), (0, 0.20, 16), (0, 0.15, 22)])
  func `it takes so many to say that a share is low`(reached: Int, bound: Double, needed: Int) {
    #expect(Proportion(reached, of: 0).needed(toLieBelow: bound) == needed)
    #expect(Proportion(reached, of: needed).interval.map { $0.upperBound < bound } == true)
    #expect(Proportion(reached, of: needed - 1).interval.map { $0.upperBound < bound } == false)
  }

  @Test func `72 applications without an answer are too early, and 73 are a finding`() throws {
    let early = try step(.applications, jobs(72))
    #expect(Funnel(jobs(72), today: today).reading == .tooEarly(early, needed: 73))
    let enough = try step(.applications, jobs(73))
    #expect(Funnel(jobs(73), today: today).reading == .finding(.low(enough)))
    #expect(FunnelFinding.low(enough).name == "applications")
  }

  @Test func `what is lost later is found where it is lost`() throws {
    let screened = jobs(40, reached: [(.screen, 16)])
    #expect(
      Funnel(screened, today: today).reading == .finding(.low(try step(.screening, screened))))
    let interviewed = jobs(60, reached: [(.screen, 30), (.interview, 22)])
    #expect(
      Funnel(interviewed, today: today).reading
        == .finding(.low(try step(.interviews, interviewed))))
  }

  @Test func `the last round is counted, and is never a finding`() throws {
    let lost = jobs(60, reached: [(.screen, 60), (.interview, 60), (.final, 60), (.offer, 10)])
    #expect(try step(.lastRound, lost).proportion == Proportion(10, of: 60))
    #expect(Funnel(lost, today: today).reading == .nothingUnusual(applications: 60))
  }

  @Test func `ordinary counts are nothing unusual`() {
    let usual = jobs(34, reached: [(.screen, 5), (.interview, 2), (.offer, 1)])
    #expect(Funnel(usual, today: today).reading == .nothingUnusual(applications: 34))
  }

  @Test func `an open application is waited for for thirty days`() throws {
    let young = [job(1, [(.applied, ago(29))]), job(2, [(.applied, ago(30))])]
    let step = try step(.applications, young)
    #expect(step.proportion == Proportion(0, of: 1))
    #expect(step.waiting == 1)
  }

  @Test func `an answer counts at once, and so does a rejection`() throws {
    let young = [
      job(1, [(.applied, ago(3)), (.screen, ago(1))]),
      job(2, [(.applied, ago(3)), (.rejected, ago(1))]),
    ]
    #expect(try step(.applications, young).proportion == Proportion(1, of: 2))
  }

  @Test func `an interview that lies ahead is not counted yet, nor missed`() throws {
    let invited = [job(1, [(.applied, ago(90)), (.screen, ago(60)), (.interview, ago(-2))])]
    let step = try step(.screening, invited)
    #expect(step.proportion == Proportion(0, of: 0))
    #expect(step.waiting == 1)
    #expect(Funnel(invited, today: ago(-2)).steps[1].proportion == Proportion(1, of: 1))
  }

  @Test func `who was asked without having applied says nothing about applications`() throws {
    let inbound = [job(1, [(.screen, ago(60)), (.interview, ago(50)), (.rejected, ago(40))])]
    #expect(try step(.applications, inbound).proportion == Proportion(0, of: 0))
    #expect(try step(.screening, inbound).proportion == Proportion(1, of: 1))
  }

  @Test(arguments: [JobEvent.Kind.rejected, .noAnswer])
  func `who was turned down has applied, though that was never logged`(closing: JobEvent.Kind)
    throws
  {
    let unlogged = [
      job(1, [(closing, ago(0))]), job(2, [(.saved, ago(3)), (closing, nil)]),
      job(3, [(.withdrew, ago(0))]), job(4, [(.saved, ago(0))]),
    ]
    #expect(try step(.applications, unlogged).proportion == Proportion(0, of: 2))
    #expect(try step(.applications, unlogged).waiting == 0)
  }

  @Test func `a stage that was skipped was passed`() throws {
    let quick = [job(1, [(.applied, ago(60)), (.offer, ago(50))])]
    for name in [FunnelStep.Name.applications, .screening, .interviews] {
      #expect(try step(name, quick).proportion == Proportion(1, of: 1))
    }
  }

  @Test func `who withdrew was not turned down`() throws {
    let withdrawn = [job(1, [(.applied, ago(60)), (.withdrew, ago(50))])]
    #expect(try step(.applications, withdrawn).proportion == Proportion(0, of: 0))
  }

  @Test func `an event without a day is no later than the day it came into the record`() throws {
    let listed = [
      job(1, added: ago(2), [(.applied, nil)]), job(2, added: ago(50), [(.applied, nil)]),
    ]
    #expect(try step(.applications, listed).proportion == Proportion(0, of: 1))
  }

  @Test func `without applications it says that there are none`() {
    #expect(Funnel([], today: today).reading == .nothingYet(waiting: 0))
    let young = Funnel([job(1, [(.applied, ago(1))])], today: today)
    #expect(young.reading == .nothingYet(waiting: 1))
  }

  @Test func `a source that is answered more often is found before anything else`() throws {
    let mixed =
      jobs(15, reached: [(.screen, 8)], source: "Referral")
      + jobs(80, reached: [(.screen, 3)], source: "board", from: 100)
    let funnel = Funnel(mixed, today: today)
    guard case .finding(.channel(let channel)) = funnel.reading else {
      Issue.record("found \(funnel.reading)")
      return
    }
    #expect(channel.comparisons == 1)
    // SciPy: fisher_exact([[8, 7], [3, 77]]).pvalue
    #expect(abs(channel.chance - 6.976_588e-06) < 1e-11)
    #expect(funnel.groups.map(\.value) == ["board", "Referral"])
  }

  @Test func `among many sources one has to differ by more`() {
    func mixed(_ sources: Int) -> [Job] {
      jobs(10, reached: [(.screen, 4)], source: "A")
        + (1..<sources).flatMap {
          jobs(12, reached: [(.screen, 1)], source: "B\($0)", from: $0 * 100)
        }
    }
    for sources in [3, 6] {
      if case .finding = Funnel(mixed(sources), today: today).reading {
        Issue.record("found something among \(sources) sources")
      }
    }
  }

  @Test func `a group of four is not shown, and neither is one alone`() {
    #expect(
      Funnel(jobs(9, source: "A") + jobs(4, source: "B", from: 50), today: today).groups == [])
    #expect(
      Funnel(jobs(9, source: "A") + jobs(5, source: "a ", from: 50), today: today).groups == [])
    let two = Funnel(jobs(9, source: "A") + jobs(5, source: "B", from: 50), today: today).groups
    #expect(two.map(\.value) == ["A", "B"])
  }
}
