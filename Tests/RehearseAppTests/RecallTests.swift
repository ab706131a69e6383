import BankReading
import DebriefDocuments
import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// A real interview, written down from memory.
@Suite(.timedOnMainActor) @MainActor struct RecallTests {
  private static let interview: [InputEvent] = [
    "How do you debug a slow query?", "I look at the plan, then I add an index.", "",
    "> And if it is not used?", "I check the statistics.", "",
    "/behavioral", "Tell me about a conflict.", "/skip", "",
    "How big is the team?", "",
  ]

  @Test(arguments: [80, 40])
  func `it is typed, scored and shown like any other`(width: Int) {
    let scores: [InputEvent] =
      ["no", "3", "3", "2", "-", "no"]
    let store = TranscriptDatabase.inMemory()
    let keeping: [InputEvent] = ["maybe", "yes", "no"]
    let script: [InputEvent] =
      ["Acme", "Engineer", "whatever", "t"] + Self.interview + scores + keeping
    let sitting = Sitting(script, width: width, store: store)
    #expect(sitting.run { try $0.recall(Wanted()) } == .done)
    sitting.run { try $0.reviewShow(.latest, format: .text) }
    expectSnapshot(sitting.console.transcript, "recall-\(width).txt")
  }

  @Test func `over a pipe nothing is asked that no line was meant for`() throws {
    let store = TranscriptDatabase.inMemory()
    let sitting = Sitting(Self.interview, isInteractive: false, store: store)
    let options = Wanted(rate: RatingTime.none, company: "Acme")
    #expect(sitting.run { try $0.recall(options) } == .done)
    let record = try #require(store.sessions.first)
    #expect(record.setting == SessionSetting(company: "Acme"))
    #expect(record.turns.count == 3)
    #expect(record.mode == .recall)
  }

  @Test func `the questions are kept as banks of one's own, each once, and can be practised`()
    throws
  {
    let files = InMemoryFiles(SampleFiles.all)
    let options = Wanted(
      kind: [.technical], rate: RatingTime.none, company: "Acme", keepIn: "acme")
    let first = Sitting(Self.interview, isInteractive: false, files: files)
    first.run { try $0.recall(options) }
    let path = Places(variables: first.app.environment.variables).banks + "/acme.yaml"
    let written = try files.client.read(path, 10_000)
    #expect(
      BankReader.read(written, file: path).value?.questions.map(\.id) == [
        "how-do-you-debug-a-slow-query"
      ])

    let again: [InputEvent] =
      ["how do you debug a slow query?", "A.", "", "Why us?", "B.", "", "", "None.", ""]
    let second = Sitting(again, isInteractive: false, files: files)
    second.run { try $0.recall(options) }
    let bank = try #require(
      BankReader.read(try files.client.read(path, 10_000), file: path).value)
    #expect(bank.questions.map(\.ask) == ["How do you debug a slow query?", "Why us?"])
    #expect(bank.kind == .technical)

    let practice = Sitting(["A.", "", "B.", ""], isInteractive: false, files: files)
    let status = practice.run {
      try $0.practice(
        Wanted(
          bank: ["acme"], questions: 2, noWarmUp: true, noFollowUps: true, noClosing: true,
          rate: RatingTime.none))
    }
    #expect(status == .done)
  }

  @Test(arguments: DebriefFormat.allCases)
  func `a debrief names neither company nor position, and says that it is from memory`(
    format: DebriefFormat
  ) {
    let store = TranscriptDatabase.inMemory()
    let lines: [InputEvent] = ["Why Acme?", "ACME’s arms.", ""] + Self.interview
    let sitting = Sitting(lines, isInteractive: false, store: store)
    sitting.run {
      try $0.recall(Wanted(rate: RatingTime.none, company: "Acme", position: "Astronaut"))
    }
    let before = sitting.console.transcript
    sitting.run {
      try $0.debriefPreview(.latest, DebriefOptions(friend: "Sam", format: format))
    }
    let document = String(sitting.console.transcript.dropFirst(before.count))
    #expect(document.contains("’s arms."))
    #expect(!document.lowercased().contains("acme"))
    #expect(!document.contains("Astronaut"))
    guard format != .json else {
      #expect(document.contains("\"recalled\" : true"))
      return
    }
    #expect(document.contains("Written down from memory."))
    let words = document.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("It was a real one;"))
    #expect(!document.contains("0:00") && !document.contains("practice interview"))
    #expect(!document.contains("spoken"))
  }

  @Test func `whoever leaves before the first question leaves nothing behind`() {
    let store = TranscriptDatabase.inMemory()
    let sitting = Sitting(["Acme", .controlC], store: store)
    sitting.run { try $0.recall(Wanted()) }
    #expect(store.sessions.isEmpty)
  }
}
