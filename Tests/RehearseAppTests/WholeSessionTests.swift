import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// Whole interviews as a person sees them. Read the golden files as someone who has just been turned
/// down, at the end of a long day.
@Suite(.timedOnMainActor) @MainActor struct WholeSessionTests {
  private let teamwork = Wanted(competency: ["teamwork", "ownership"], questions: 2)

  private static let mock: [InputEvent] =
    ["I have been a back-end developer for six years, and I want to work on a product again.", ""]
    + Answers.thin + ["It was launched two weeks late.", ""] + ["They would call me stubborn.", ""]
    + Answers.whole + ["He would tell it the same way, I hope.", ""]
    + ["How do you decide what not to build?", ""]
    + ["yes", "2 1", "2 1", "3 4", "40 of 50 customers", "yes"] + Answers.whole
    + ["He would laugh about it now.", "", "4 5", "we launched on time"]

  @Test(arguments: [80, 40])
  func `a mock interview from the greeting to the second answer`(width: Int) {
    let sitting = Sitting(Self.mock, width: width)
    #expect(sitting.run { try $0.practice(teamwork) } == .done)
    expectSnapshot(sitting.console.transcript, "mock-\(width).txt")
  }

  @Test(arguments: [80, 40])
  func `an interview spoken aloud`(width: Int) {
    let script: [InputEvent] =
      ["", "", "Six years of back ends; I want to work on a product again.", ""]
      + ["", "", "Disagreed about rewriting the importer, showed the figures, we kept it.", ""]
      + ["", "", "He would tell it the same way.", ""]
      + ["", "", "What would my first month be?", ""]
      + ["-", "3 3 4 2", "I looked up at the end of each point", "no"]
    let sitting = Sitting(script, width: width)
    let options = Wanted(competency: ["teamwork"], questions: 1, medium: .aloud)
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectSnapshot(sitting.console.transcript, "aloud-\(width).txt")
  }

  @Test func `the time is not shown where nobody wants to see it, and measured all the same`()
    throws
  {
    let store = TranscriptDatabase.inMemory()
    let sitting = Sitting(["One line.", ""], store: store)
    let options = Wanted(
      questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true, noClock: true,
      rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(sitting.console.transcript.contains("\n> One line.\n> \n"))
    #expect(try store.session(1)?.turns.first?.timing.thinkingSeconds == 20)
  }

  @Test(arguments: [80, 40])
  func `every control of an answer`(width: Int) {
    let script: [InputEvent] = [
      "", "", "/help", "/repeat", "/undo", "The first line.", "The second, which is too much.",
      "/undo", "//etc/hosts was wrong", "/sikp", "/nonsense", "/etc/hosts is a path",
      .pasted(["one", "two", "three", "four", "five"], rest: "and a rest", cursor: 10),
      "and a rest of it", "/pause", "what", "", "/done",
      "/skip",
    ]
    let sitting = Sitting(script, width: width)
    let options = Wanted(
      questions: 2, noWarmUp: true, noFollowUps: true, noClosing: true, rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectSnapshot(sitting.console.transcript, "controls-\(width).txt")
  }

  @Test func `leaving by Ctrl-C and going on at the same word`() {
    let store = TranscriptDatabase.inMemory()
    let files = InMemoryFiles(SampleFiles.all)
    let clock = TestClock()
    let options = Wanted(questions: 2, noWarmUp: true, noFollowUps: true, noClosing: true)
    let leaving = Sitting(
      ["The first line.", .interrupted(draft: "and half of the sec", cursor: 19), "leave"],
      clock: clock, files: files, store: store)
    #expect(leaving.run { try $0.practice(options) } == .done)
    clock.advance(by: 3600)
    let script: [InputEvent] = [
      "and half of the second.", .controlC, "repeat", "", .controlC, .controlC, .controlC, "skip",
      .controlC, "skip", "continue", "", "maybe", "no", .controlC, "leave",
    ]
    let back = Sitting(script, clock: clock, files: files, store: store)
    #expect(back.run { try $0.resume(nil) } == .done)
    let rest = Sitting(["2", "3", "x", "no"], clock: clock, files: files, store: store)
    #expect(rest.run { try $0.resume(.number(1)) } == .done)
    let transcripts = [leaving, back, rest].map(\.console.transcript)
    expectSnapshot(transcripts.joined(separator: "==== later\n"), "leave-and-resume.txt")
  }

  @Test func `scoring after each answer`() {
    let script: [InputEvent] =
      Answers.whole + [
        "3 6", "?", "3", "<", "2", "4", "nobody said this", "\"40 of 50\"",
      ]
      + Answers.whole + ["--", "strong no", "no"]
    let sitting = Sitting(script)
    let options = Wanted(
      questions: 2, noWarmUp: true, noFollowUps: true, noClosing: true, rate: .each)
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectSnapshot(sitting.console.transcript, "rate-each.txt")
  }

  @Test(arguments: [80, 40])
  func `answers in Japanese and emoji`(width: Int) {
    let script = Answers.wide + ["yes", "3 5", "測定していた", "no"]
    let sitting = Sitting(script, width: width)
    let options = Wanted(
      competency: ["teamwork"], questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true)
    #expect(sitting.run { try $0.practice(options) } == .done)
    sitting.run { try $0.reviewShow(.latest, format: .text) }
    expectSnapshot(sitting.console.transcript, "wide-\(width).txt")
  }

  @Test func `two quiet remarks about the time, each once`() {
    let sitting = Sitting(
      ["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", ""], ticks: true,
      secondsPerLine: 50)
    let options = Wanted(
      competency: ["teamwork"], questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true,
      rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectSnapshot(sitting.console.transcript, "nudges.txt")
  }

  @Test func `an interview that nobody scores says how to score it later`() {
    let sitting = Sitting(Answers.whole)
    let options = Wanted(
      questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true, rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectSnapshot(sitting.console.transcript, "unscored.txt")
  }

  @Test func `an interview of skipped questions is not scored`() {
    let sitting = Sitting(["/skip", "/skip"])
    let options = Wanted(questions: 2, noWarmUp: true, noClosing: true)
    #expect(sitting.run { try $0.practice(options) } == .done)
    expectSnapshot(sitting.console.transcript, "skipped.txt")
  }

  @Test func `input that ends within an answer suspends the session`() throws {
    let transcripts = TranscriptDatabase.inMemory()
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(
      ["The first line.", .closed(.endOfFile, draft: "half")], isInteractive: false, files: files,
      store: transcripts)
    let options = Wanted(questions: 1, noWarmUp: true)
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(transcripts.sessions.map(\.state) == [.suspended])
    let draft = try #require(files.paths.first { $0.hasSuffix(".json") })
    #expect(files[draft]?.contains("The first line.") == true)
    #expect(files[draft]?.contains("half") == true)
  }

  @Test(arguments: [
    (InputEvent.Ending.hangUp, ExitStatus.hungUp), (.signal(15), .terminated),
    (.signal(2), .interrupted),
  ])
  func `a lost terminal or a signal suspends the session and is told in the status`(
    ending: InputEvent.Ending, status: ExitStatus
  ) {
    let transcripts = TranscriptDatabase.inMemory()
    let sitting = Sitting(["One.", .closed(ending, draft: "")], store: transcripts)
    #expect(sitting.run { try $0.practice(Wanted(noWarmUp: true)) } == status)
    #expect(transcripts.sessions.map(\.state) == [.suspended])
  }

  @Test func `the editor gives the whole answer back`() {
    let files = InMemoryFiles(SampleFiles.all)
    let transcripts = TranscriptDatabase.inMemory()
    let sitting = Sitting(
      ["A first try", .editor(draft: "and more"), "the end", ""], files: files,
      store: transcripts, variables: ["EDITOR": "nano"],
      edit: { command, path in
        #expect(command == "nano")
        #expect(files[path] == "A first try\nand more\n")
        files[path] = "A better try\n\n"
        return true
      })
    let options = Wanted(
      questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true, rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(transcripts.sessions.first?.turns.first?.answer == "A better try\nthe end")
    #expect(!files.paths.contains { $0.hasSuffix(".txt") })
  }

  @Test func `an editor that fails leaves the answer as it was`() {
    let transcripts = TranscriptDatabase.inMemory()
    let sitting = Sitting(
      ["A first try", "/edit", ""], store: transcripts, edit: { _, _ in false })
    let options = Wanted(
      kind: [.behavioral], questions: 1, noWarmUp: true, noFollowUps: true, noClosing: true,
      rate: RatingTime.none)
    #expect(sitting.run { try $0.practice(options) } == .done)
    #expect(sitting.console.problems == "The editor did not end well; your answer is as it was.\n")
    #expect(transcripts.sessions.first?.turns.first?.answer == "A first try")
  }
}
