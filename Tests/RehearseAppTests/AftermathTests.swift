import InterviewCore
import JobSearch
import TerminalUI
import TestSupport
import Testing
import TextBasics
import TranscriptStorage

@testable import RehearseApp

/// The hours after a no, as somebody spends them at the program.
@Suite(.timedOnMainActor) @MainActor struct AftermathTests {
  private let store = TranscriptDatabase.inMemory()

  private func sitting(_ script: [InputEvent] = [], isInteractive: Bool = true) -> Sitting {
    Sitting(script, isInteractive: isInteractive, store: store)
  }

  @discardableResult private func run(
    _ script: [InputEvent] = [], isInteractive: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation, _ command: (App) throws -> ExitStatus
  ) -> String {
    let sitting = sitting(script, isInteractive: isInteractive)
    sitting.run(sourceLocation: sourceLocation, command)
    return sitting.console.transcript
  }

  private func add(interview day: String? = nil) {
    run(isInteractive: false) {
      try $0.jobsAdd(
        JobFields(title: "Data engineer", company: "Northwind"), applied: "2026-11-01")
    }
    guard let day else { return }
    run(isInteractive: false) {
      try $0.jobsLog("1", JobLogOptions(event: "interview", on: day, with: ["Kim"]))
    }
  }

  private func reject(_ script: [InputEvent], isInteractive: Bool = true) -> String {
    run(script, isInteractive: isInteractive) {
      try $0.jobsLog("north", JobLogOptions(event: "rejected"))
    }
  }

  private var job: Job? { try? store.jobBook().jobs.first }

  // MARK: The talk

  @Test func `a rejection is followed by a short talk, which is kept word for word`() {
    add(interview: "2026-11-10")
    let said = reject([
      "Few numbers.", "An hour with three people.", "That one panel is one panel.", "",
    ])
    #expect(job?.stage == .rejected)
    #expect(job?.feedback.map(\.text) == ["Few numbers."])
    let notes = job?.events.filter { $0.kind == .note }
    #expect(
      notes?.map(\.note) == ["An hour with three people.", "That one panel is one panel."])
    #expect(notes?.map(\.round) == [nil, "to a friend"])
    let prompts = [
      "What did they say, word for word?",
      "What happened, in facts (what a camera would have seen)?",
      "What would you say to a friend who had this?", "vent / rest / letter / next / recall",
    ]
    #expect(prompts.map { said.contains($0) } == [true, true, true, true])
    #expect(!said.lowercased().contains("for the best"))
  }

  @Test func `Enter passes each step, and nothing is kept then`() {
    add()
    let said = reject(["", "", "", ""])
    #expect(job?.feedback == [] && job?.events.count == 2)
    // Whoever was never spoken to has no interview to recall.
    #expect(said.contains("vent / rest / letter / next (Enter: enough for now)"))
  }

  @Test func `it is left at any step, and the rejection stands`() {
    add()
    _ = reject([.endOfInput])
    #expect(job?.stage == .rejected)
  }

  @Test(arguments: [true, false])
  func `a letter is what the editor saved, whether or not it ended well`(endsWell: Bool) {
    add()
    let files = InMemoryFiles([
      "/home/ada/.local/share/rehearse/letters/withdraw.mustache": "Dear {{to}}, no. {{from}}"
    ])
    let sitting = Sitting(
      ["Kim", "Ada"], files: files, store: store, variables: ["EDITOR": "ed"],
      edit: { _, path in
        #expect(files[path] == "Dear Kim, no. Ada\n")
        files[path] = "Dear Kim, thank you. Ada\n"
        return endsWell
      })
    sitting.run {
      try $0.jobsLetter(
        "1", LetterOptions(kind: .withdraw, output: nil, fill: [], isConfirmed: false))
    }
    #expect(sitting.console.output.contains("Dear Kim, thank you. Ada"))
    #expect(sitting.console.problems.contains("did not end well") == !endsWell)
    #expect(!files.paths.contains { $0.contains("letter.edit") })
  }

  @Test func `the longest way through it has six prompts`() {
    add(interview: "2026-11-10")
    let said = reject(["a", "b", "c", "vent", "rest", "thursday"])
    #expect(said.contains("<page: Nothing of this is kept. Ctrl-D ends it. 10 minutes left.>"))
    #expect(said.contains("That page is gone; nothing of it was kept."))
    #expect(said.contains("Nothing until Thu"))
  }

  @Test func `a letter is told of, and not begun`() {
    add(interview: "2026-11-10")
    let said = reject(["", "", "", "letter"])
    #expect(said.contains("within a week is soon enough."))
    #expect(!said.contains("60 %"))
    #expect(said.contains("jobs letter 1 --kind ask-feedback"))
    #expect(job?.letters == [])
  }

  @Test func `without a terminal it is only logged`() {
    add()
    #expect(reject([], isInteractive: false).contains("Northwind: rejected today."))
  }

  // MARK: The page

  @Test func `after the page the facts can be written down`() {
    add()
    let said = run(["facts", "", "They want five years."]) { try $0.vent(minutes: 10) }
    #expect(said.contains("Which job? (Enter: Northwind)"))
    #expect(job?.events.last?.note == "They want five years.")
  }

  @Test func `a page that was left by Ctrl-C asks nothing`() {
    let sitting = sitting()
    sitting.console.pageEnding = .interrupted
    #expect(sitting.run { try $0.vent(minutes: 3) } == .interrupted)
  }

  // MARK: What is next

  @Test func `one key says that something is done, and two that it has time`() {
    add(interview: "yesterday")
    let next: (App) throws -> ExitStatus = {
      try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text)
    }
    #expect(run([.key("l"), .key("1")], next).contains("Not before"))
    #expect(run([], next).contains("Nothing is due."))
    run(isInteractive: false) { try $0.jobsPlan("If I hear nothing, then I call Kim.") }
    #expect(run([""], next).contains("Your plan: If I hear nothing, then I call Kim."))
    #expect(run([.key("1")], next).contains("Done."))
    #expect(run([], next).contains("Nothing is due."))
  }

  @Test func `what is prepared for stays ahead`() {
    add(interview: "2026-11-22")
    let next: (App) throws -> ExitStatus = {
      try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text)
    }
    #expect(run([.key("1")], next).contains("Done."))
    let said = run([], next)
    #expect(said.contains("Nothing is due. Ahead: "))
    #expect(said.contains("Northwind"))
  }

  // MARK: Feedback

  @Test func `what feedback is about is a dimension or a competency, by either name`() {
    add()
    let sitting = sitting(isInteractive: false)
    #expect(
      sitting.run {
        try $0.jobsFeedback("1", text: "Few numbers.", from: "Kim", about: ["evidnce"], on: nil)
      } == .usage)
    #expect(sitting.console.transcript.contains("did you mean `evidence`?"))
    run(isInteractive: false) {
      try $0.jobsFeedback("1", text: "Few numbers.", from: "Kim", about: ["Evidence"], on: nil)
    }
    #expect(job?.feedback.map(\.about) == [["evidence"]])
  }
}
