import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// Writing the page about many sessions.
@Suite(.timedOnMainActor) @MainActor struct ReportTests {
  private let store = TranscriptDatabase.inMemory(PractisedSessions().sessions(6))
  private let toFile = ReportOptions(output: "/home/ada/report.html")

  @Test func `a page is written where there was none, without asking`() {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(files: files, store: store)
    #expect(sitting.run { try $0.reviewReport(toFile) } == .done)
    #expect(files["/home/ada/report.html"]?.hasPrefix("<!doctype html>") == true)
    #expect(
      sitting.console.transcript
        == "Wrote /home/ada/report.html: 6 sessions. Any browser opens it.\n")
  }

  @Test func `what friends noted on words stands in it, once the answer is scored`() {
    var record = FriendComparisonTests.compared()
    record.replies[0].remarks = [
      AnswerRemark(turn: 2, quote: "the launch", text: "Which launch?"),
      AnswerRemark(turn: 3, text: "Nobody sees this yet."),
    ]
    record.turns[2].ratings.removeAll { $0.rater == .own }
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(files: files, store: .inMemory([record]))
    #expect(sitting.run { try $0.reviewReport(toFile) } == .done)
    let page = files["/home/ada/report.html"] ?? ""
    #expect(page.contains("<q dir=\"auto\">the launch</q>"))
    #expect(page.contains("Which launch?"))
    #expect(page.contains("session 12, answer 1"))
    #expect(!page.contains("Nobody sees this yet."))
  }

  @Test(arguments: [(true, true), (true, false), (false, true)])
  func `an answer is drawn once it is scored, where its sound is`(
    isScored: Bool, isHere: Bool
  ) throws {
    var record = PractisedSessions(media: [.aloud], friends: []).sessions(1)[0]
    let place = try #require(record.turns.firstIndex { $0.isScoredByCandidate })
    record.turns[place].recording = Recording(
      file: "a.wav", seconds: 2, sha256: nil,
      delivery: VoiceMeasures(
        seconds: 2, sounding: 1.5, pauses: [[0.8, 1.3]], nuclei: [0.2], speechRate: 4,
        articulationRate: 5))
    if !isScored { record.turns[place].ratings = [] }
    let files = InMemoryFiles(SampleFiles.all)
    if isHere { files["/home/ada/.local/share/rehearse/recordings/a.wav"] = SampleVoice.wav() }
    let sitting = Sitting(files: files, store: .inMemory([record]))
    #expect(sitting.run { try $0.reviewReport(toFile) } == .done)
    let page = files["/home/ada/report.html"] ?? ""
    #expect(page.contains("class=\"loud\"") == (isScored && isHere))
    #expect(page.contains("Pauses, session 1, answer") == (isScored && isHere))
    #expect(page.contains("Syllables a second while speaking"))
  }

  @Test func `a page without a session says how to begin`() {
    let files = InMemoryFiles(SampleFiles.all)
    let sitting = Sitting(files: files, store: .inMemory())
    #expect(sitting.run { try $0.reviewReport(toFile) } == .done)
    #expect(files["/home/ada/report.html"]?.contains("Nothing is practised yet") == true)
    #expect(sitting.console.transcript.contains("no session yet"))
  }

  @Test(
    arguments: [("yes", .done), ("no", .done), (.controlC, .interrupted), (.endOfInput, .done)]
      as [(InputEvent, ExitStatus)])
  func `a file that is there is replaced only after a yes`(reply: InputEvent, status: ExitStatus) {
    let files = InMemoryFiles(SampleFiles.all)
    files["/home/ada/report.html"] = "older"
    let sitting = Sitting([reply], files: files, store: store)
    #expect(sitting.run { try $0.reviewReport(toFile) } == status)
    let isYes = reply == "yes"
    #expect((files["/home/ada/report.html"] == "older") == !isYes)
    #expect(
      sitting.console.transcript.contains("Replace /home/ada/report.html, which is there already?"))
    #expect(sitting.console.problems.contains("Nothing was written.") == !isYes)
  }

  @Test(arguments: [true, false])
  func `in a pipe it takes --yes to replace a file`(isConfirmed: Bool) {
    let files = InMemoryFiles(SampleFiles.all)
    files["/home/ada/report.html"] = "older"
    var options = toFile
    options.isConfirmed = isConfirmed
    let sitting = Sitting(isInteractive: false, files: files, store: store)
    #expect(
      sitting.run { try $0.reviewReport(options) } == (isConfirmed ? .done : .cannotCreate))
    #expect((files["/home/ada/report.html"] == "older") == !isConfirmed)
    if !isConfirmed {
      #expect(
        sitting.console.problems
          == "error: there is a file `/home/ada/report.html` already\nhint: `--yes` replaces it\n")
    }
  }

  @Test func `to the output goes the page alone`() {
    let sitting = Sitting(store: store)
    #expect(sitting.run { try $0.reviewReport(ReportOptions(output: "-")) } == .done)
    #expect(sitting.console.problems.isEmpty)
    #expect(sitting.console.output.hasPrefix("<!doctype html>"))
    #expect(sitting.console.output.hasSuffix("</html>\n"))
  }

  @Test func `a directory is no file`() {
    let sitting = Sitting(store: store)
    #expect(sitting.run { try $0.reviewReport(ReportOptions(output: "/banks")) } == .badInput)
    #expect(sitting.console.problems == "error: `/banks` is a directory, expected a file\n")
  }

  @Test func `the newest sessions of a window are looked at, and it says so`() {
    let sitting = Sitting(store: store)
    let options = ReportOptions(
      sessions: ProgressOptions(media: [.typed], sessions: 2), output: "-")
    #expect(sitting.run { try $0.reviewReport(options) } == .done)
    #expect(sitting.console.output.contains("The newest 2 sessions, "))
    #expect(!sitting.console.output.contains("Spoken answers"))
  }

  @Test func `what comes next is what the weakest scores ask for`() {
    let sitting = Sitting(store: store)
    #expect(sitting.run { try $0.reviewReport(ReportOptions(output: "-")) } == .done)
    #expect(
      sitting.console.output.contains(
        #/<code>rehearse practice --mode drill --competency (teamwork|ownership)( --medium aloud)?</#
      ))
  }

  @Test func `a rule that is switched off is not on the page`() {
    let sessions = PractisedSessions().sessions(12)
    var files = SampleFiles.all
    files["/home/ada/.config/rehearse/config.yaml"] = "hints: {off: [hedged]}"
    let sitting = Sitting(files: InMemoryFiles(files), store: .inMemory(sessions))
    #expect(sitting.run { try $0.reviewReport(ReportOptions(output: "-")) } == .done)
    #expect(sitting.console.output.contains("over-time"))
    #expect(!sitting.console.output.contains("hedged"))
  }
}
