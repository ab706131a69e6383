import InterviewCore
import TerminalUI
import TestSupport
import Testing
import TextBasics
import TranscriptStorage

@testable import RehearseApp

/// Whoever waits for more than a second is told what for, and can break it off.
@Suite(.timedOnMainActor) @MainActor struct WorkProgressTests {
  private let files = InMemoryFiles(SampleFiles.all)
  private let console = ScriptedConsole([])
  private let store = TranscriptDatabase.inMemory(PractisedSessions().sessions(12))

  /// An app in whose world every look at the clock takes so many seconds.
  private func app(
    _ seconds: Double, _ store: TranscriptDatabase? = nil, notices: [StoreNotice] = []
  ) -> App {
    App(
      environment: .test(
        clock: TestClock(step: seconds), files: files.client, store: store ?? self.store,
        notices: notices), console: console)
  }

  private func export(_ seconds: Double) -> ExitStatus {
    app(seconds).run { try $0.dataExport(to: "all.jsonl", isConfirmed: true) }
  }

  @Test func `what takes less than a second says nothing meanwhile`() {
    #expect(export(0.01) == .done)
    #expect(console.painted == [])
  }

  @Test func `an export tells how many sessions are done and how long it takes still`() {
    #expect(export(0.3) == .done)
    #expect(
      console.painted.prefix(2) == [
        "Exporting: 3 of 12 sessions, about 0:03 left",
        "Exporting: 4 of 12 sessions, about 0:02 left",
      ])
    #expect(console.painted.last == "")
  }

  @Test func `it is painted five times a second at most`() {
    #expect(export(0.15) == .done)
    #expect(
      console.painted.dropLast().map { $0.prefix(21) } == [
        "Exporting: 6 of 12 se", "Exporting: 8 of 12 se", "Exporting: 10 of 12 s",
      ])
  }

  @Test func `nothing of it is among what is printed`() {
    #expect(export(0.3) == .done)
    #expect(console.output == "Wrote all.jsonl: 12 sessions.\n")
    #expect(console.problems == "")
  }

  @Test func `a merge tells how much of the file is taken in`() {
    #expect(export(0) == .done)
    let other = TranscriptDatabase.inMemory()
    let status = app(0.3, other).run { try $0.dataMerge("all.jsonl") }
    #expect(status == .done)
    let size = bytesText(files["all.jsonl"]?.utf8.count ?? 0)
    let amounts = console.painted.dropLast().map { $0.prefix { $0 != "," } }
    #expect(amounts.allSatisfy { $0.hasPrefix("Merging: ") && $0.hasSuffix(" of \(size)") })
    #expect(Set(amounts).count > 5)
    #expect(console.painted.last == "")
  }

  @Test func `a list tells how many of its cards are done`() {
    files["list.csv"] =
      "question\n" + (1...600).map { "What is number \($0)?\n" }.joined()
    var options = ImportOptions(files: ["list.csv"], kind: .technical)
    options.isDryRun = true
    #expect(app(0.6).run { try $0.banksImport(options) } == .done)
    #expect(
      console.painted.contains("Making questions: 512 of 600 cards, about 0:00 left"),
      "\(console.painted)")
    #expect(console.painted.last == "")
  }

  @Test func `the first index of a large store says how far it is`() {
    let steps = (0...5).map { step in
      StoreNotice.working(WorkStep(.indexing, done: step * 4096, of: 50_000))
    }
    #expect(app(0.4, notices: steps).run { try $0.dataExport(to: "-", isConfirmed: true) } == .done)
    #expect(console.painted.first == "Indexing: 8,192 of 50,000 answers, about 0:04 left")
    #expect(console.painted.last == "")
  }

  // MARK: Breaking off

  @Test func `an export that is broken off leaves no file`() {
    console.endsWanted = { $0 == 5 ? 2 : nil }
    #expect(export(0.3) == .interrupted)
    #expect(files["all.jsonl"] == nil)
    #expect(console.problems == "The export to all.jsonl was broken off.\n")
    #expect(console.painted.last == "")
  }

  @Test func `a merge that is broken off takes nothing in`() {
    #expect(export(0) == .done)
    console.endsWanted = { $0 == 20 ? 2 : nil }
    let other = TranscriptDatabase.inMemory()
    #expect(app(0, other).run { try $0.dataMerge("all.jsonl") } == .interrupted)
    #expect(other.sessions.isEmpty)
    #expect(console.problems == "Nothing was merged.\n")
  }

  @Test func `what takes its time when the store is opened can be broken off`() {
    let steps = (0...5).map { step in
      StoreNotice.working(WorkStep(.migrating, done: step))
    }
    console.endsWanted = { $0 == 4 ? 2 : nil }
    let status = app(0.4, notices: steps + [.erasing]).run {
      try $0.dataExport(to: "all.jsonl", isConfirmed: true)
    }
    #expect(status == .interrupted)
    #expect(files["all.jsonl"] == nil)
    #expect(
      console.problems.singleSpaced
        == "Broken off; the next command that needs the store goes on with it.")
    #expect(console.painted.first == "Bringing the store up to date: 0:01 so far")
    #expect(console.painted.last == "")
  }

  @Test func `whoever is told to end ends so`() {
    console.endsWanted = { $0 == 5 ? 15 : nil }
    #expect(export(0) == .terminated)
  }

  // MARK: Wording

  @Test func `large numbers are grouped, and what nobody can count tells the time it took`() {
    let merging = WorkWords("Merging", unit: .many("sessions"))
    #expect(
      merging.text(done: 12_300, of: 50_000, after: 5)
        == "Merging: 12,300 of 50,000 sessions, about 0:15 left")
    #expect(merging.text(done: 0, of: 1_000_000, after: 5) == "Merging: 0 of 1,000,000 sessions")
    #expect(
      WorkWords("Copying", unit: .percent).text(done: 30, of: 90, after: 60)
        == "Copying: 33 %, about 2:00 left")
    #expect(
      WorkWords("Reading", unit: .bytes).text(done: 2_000_000, of: 4_000_000, after: 1)
        == "Reading: 2.0 MB of 4.0 MB, about 0:01 left")
    #expect(
      WorkStep(.readingPages).words.text(done: 0, of: nil, after: 12)
        == "Looking through pages and indexes: 0:12 so far")
  }
}
