import DebriefDocuments
import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing

/// Writing a session down for a friend.
@MainActor struct DebriefTests {
  private let forSam = DebriefOptions(
    friend: "Sam", format: .markdown, redactions: ["Initech", "Globex"])

  @Test func `the way from the summary to the file`() {
    let transcripts = InMemoryTranscripts([.sample()])
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(["maybe", "", " YES "], files: files, store: transcripts.store)
    #expect(sitting.run { try $0.debriefExport(.latest, forSam) } == .done)
    expectSnapshot(sitting.console.transcript, "debrief-export.txt")
    #expect(files["debrief-12-sam.md"]?.contains("Initech") == false)
    #expect(transcripts.debriefs.map(\.friend) == ["Sam"])
  }

  @Test(
    arguments: [
      ("no", .done), ("n", .done), (.controlC, .interrupted), (.endOfInput, .done), (.end, .done),
      (.closed(.hangUp, draft: ""), .hungUp), (.closed(.signal(15), draft: ""), .terminated),
    ] as [(InputEvent, ExitStatus)])
  func `nothing is written without a yes`(reply: InputEvent, status: ExitStatus) {
    let transcripts = InMemoryTranscripts([.sample()])
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting([reply], files: files, store: transcripts.store)
    #expect(sitting.run { try $0.debriefExport(.latest, forSam) } == status)
    #expect(files["debrief-12-sam.md"] == nil)
    #expect(transcripts.debriefs.isEmpty)
    #expect(sitting.console.problems.hasSuffix("Nothing was written.\n"))
  }

  @Test func `a file that is there is replaced only after asking`() {
    let files = InMemoryFiles(SampleFiles.all)
    files["debrief-12-sam.md"] = "older"
    let sitting = Sitting(["no"], files: files, store: .inMemory([.sample()]))
    sitting.run { try $0.debriefExport(.latest, forSam) }
    #expect(files["debrief-12-sam.md"] == "older")
    #expect(sitting.console.transcript.contains("Replace the file that is there? yes / no: no"))
  }

  @Test func `a file that cannot be written is an error, and no debrief is kept`() {
    let transcripts = InMemoryTranscripts([.sample()])
    let files = InMemoryFiles(SampleFiles.all)
    files.refuse("/x/y.md", .cannotWrite(path: "/x/y.md", reason: "no space left on device"))
    let options = DebriefOptions(
      friend: "Sam", format: .markdown, output: "/x/y.md", isConfirmed: true)
    let sitting = Sitting(files: files, store: transcripts.store)
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .cannotCreate)
    #expect(transcripts.debriefs.isEmpty)
    #expect(
      sitting.console.problems.hasSuffix(
        "error: cannot write `/x/y.md`: no space left on device\n"))
  }

  @Test func `to the output goes the file alone`() {
    let options = DebriefOptions(friend: "Sam", format: .text, output: "-")
    let sitting = Sitting(store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, options) } == .done)
    #expect(sitting.console.problems.isEmpty)
    #expect(sitting.console.output == sitting.console.transcript)
    #expect(sitting.console.output.hasPrefix("A practice interview for Sam to read\n"))
  }

  @Test func `without a terminal nobody is asked`() {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(isInteractive: false, files: files, store: .inMemory([.sample()]))
    #expect(sitting.run { try $0.debriefExport(.latest, forSam) } == .done)
    #expect(files["debrief-12-sam.md"] != nil)
  }

  @Test(arguments: DebriefFormat.allCases)
  func `a preview is the same whatever the scores, and writes nothing`(format: DebriefFormat) {
    func preview(of session: SessionRecord) -> String {
      let transcripts = InMemoryTranscripts([session])
      let files = InMemoryFiles(SampleFiles.all)
      let sitting = Sitting(files: files, store: transcripts.store)
      let options = DebriefOptions(friend: nil, format: format)
      #expect(sitting.run { try $0.debriefPreview(.latest, options) } == .done)
      #expect(files.paths == SampleFiles.all.keys.sorted())
      #expect(transcripts.debriefs.isEmpty)
      return sitting.console.output
    }
    let scored = preview(of: .sample())
    #expect(scored.contains("I told them on the day before."))
    #expect(scored == preview(of: .sample(scored: false)))
  }

  @Test func `a session without answers has nothing for a friend`() {
    let sitting = Sitting(store: .inMemory([.empty(number: 3)]))
    #expect(sitting.run { try $0.debriefExport(.latest, forSam) } == .usage)
    #expect(
      sitting.console.problems == "error: session 3 has no answer that a friend could score\n")
  }
}
