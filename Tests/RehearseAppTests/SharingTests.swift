import DebriefDocuments
import Foundation
import InterviewCore
import JobSearch
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// A report for a coach or a recruiter, and what they answer.
@Suite(.timedOnMainActor) @MainActor struct SharingTests {
  private let files = InMemoryFiles(SampleFiles.all)
  private let store = TranscriptDatabase.inMemory([.sample()])

  private func options(
    _ parts: Set<SharedPart> = [], redact: [String] = [], ask: [String] = [],
    output: String? = nil, isConfirmed: Bool = true, for reader: String = "Kim",
    note: String? = nil
  ) -> ShareOptions {
    ShareOptions(
      reader: reader, parts: parts, questions: ask, output: output, redactions: redact,
      isConfirmed: isConfirmed, from: "Alex", note: note)
  }

  private func sitting(_ script: [InputEvent] = [], isInteractive: Bool = true) -> Sitting {
    Sitting(script, isInteractive: isInteractive, files: files, store: store)
  }

  /// Identifiers are new within one sitting alone.
  private func page(_ options: ShareOptions, in sitting: Sitting? = nil) -> String {
    let sitting = sitting ?? self.sitting()
    #expect(sitting.run { try $0.shareReport(options) } == .done)
    return files[options.output ?? "report-kim.html"] ?? ""
  }

  private func identifier(in page: String) -> String {
    page.firstMatch(of: /data-report="([^"]*)"/).map { String($0.output.1) } ?? ""
  }

  private func imported(
    _ text: String, _ options: ReplyOptions = ReplyOptions(files: ["reply.txt"]),
    _ script: [InputEvent] = [], isInteractive: Bool = true
  ) -> (status: ExitStatus, sitting: Sitting) {
    files["reply.txt"] = text
    let sitting = sitting(script, isInteractive: isInteractive)
    return (sitting.run { try $0.debriefImport(options) }, sitting)
  }

  // MARK: The page

  @Test func `the way from the summary to the file`() {
    let sitting = sitting(["maybe", "none", "", "YES"])
    let asked = options(
      [.answers, .said], redact: ["Initech", "Globex"], ask: ["What do you say to it?"],
      isConfirmed: false)
    #expect(sitting.run { try $0.shareReport(asked) } == .done)
    expectSnapshot(sitting.console.transcript, "share-report.txt")
    #expect(files["report-kim.html"]?.contains("Initech") == false)
  }

  @Test(
    arguments: [("no", .done), (.controlC, .interrupted), (.endOfInput, .done)]
      as [(InputEvent, ExitStatus)])
  func `nothing is written or kept without a yes`(reply: InputEvent, status: ExitStatus) throws {
    let sitting = sitting([reply])
    #expect(sitting.run { try $0.shareReport(options(isConfirmed: false)) } == status)
    #expect(files["report-kim.html"] == nil)
    #expect(try store.sharedReports().reports == [])
    #expect(sitting.console.problems.hasSuffix("Nothing was written.\n"))
  }

  @Test func `without a terminal it takes --yes`() {
    let sitting = sitting(isInteractive: false)
    #expect(sitting.run { try $0.shareReport(options(isConfirmed: false)) } == .usage)
    #expect(files["report-kim.html"] == nil)
    #expect(sitting.console.problems.contains("hint: `--yes` writes it; `-o -` shows"))
  }

  @Test func `own scores are in it only where they are asked for`() throws {
    let secret = "a four for the shape"
    var record = SessionRecord.sample(scored: true)
    for turn in record.turns.indices {
      for rating in record.turns[turn].ratings.indices {
        record.turns[turn].ratings[rating].evidence = secret
        record.turns[turn].ratings[rating].comment = secret
      }
    }
    let store = TranscriptDatabase.inMemory([record])
    func page(_ parts: Set<SharedPart>) -> String {
      let sitting = Sitting(files: files, store: store)
      #expect(sitting.run { try $0.shareReport(options(parts, output: "p.html")) } == .done)
      return files["p.html"] ?? ""
    }
    let plain = page([.answers, .said, .jobs, .stories])
    for word in [secret, "Own scores", "median", "Median"] {
      #expect(!plain.replacing(/<style>(?s).*?<\/style>/, with: "").contains(word), "\(word)")
    }
    #expect(page([.scores]).contains("Own scores"))
  }

  @Test(arguments: [true, false])
  func `what friends said is shared once the session is scored by oneself`(isScored: Bool) {
    var record = SessionRecord.sample(scored: isScored)
    record.replies = [
      Reply(
        debrief: record.id, rater: "Sam", worked: "The zebra.", receivedAt: record.startedAt)
    ]
    let sitting = Sitting(files: files, store: TranscriptDatabase.inMemory([record]))
    #expect(sitting.run { try $0.shareReport(options([.said], output: "p.html")) } == .done)
    #expect(files["p.html"]?.contains("The zebra.") == isScored)
  }

  @Test func `a redacted term stands nowhere in the file, wherever it was planted`() throws {
    let term = "Zyx Corp"
    var record = SessionRecord.sample()
    for turn in record.turns.indices {
      record.turns[turn].question.text += " At ZYX  Corp?"
      record.turns[turn].question.competency = "zyx corp"
      record.turns[turn].answer += "\nIt was zyx\ncorp."
      record.turns[turn].followUps = [
        FollowUpExchange(text: "Zyx Corp?", sign: nil, answer: "Zyx\u{200B} Corp", answerSeconds: 1)
      ]
    }
    record.setting = SessionSetting(company: term, position: term)
    record.debriefs = [
      DebriefRecord(id: UUID(), friend: "Sam", writtenAt: TestClock.moment(0).date)
    ]
    record.replies = [
      Reply(
        debrief: record.debriefs[0].id, rater: "Sam", worked: term, workOn: term, tryNext: term,
        receivedAt: TestClock.moment(1).date)
    ]
    let store = TranscriptDatabase.inMemory([record])
    let story = Story(
      id: UUID(), title: term, parts: .init(situation: term, result: "For \(term)'s sake."),
      competencies: ["zyx corp"], changed: TestClock.moment(0).date)
    _ = try store.keep(story)
    let sitting = Sitting(files: files, store: store)
    Sitting(isInteractive: false, files: files, store: store)
      .run { try $0.jobsAdd(JobFields(title: term, company: term), applied: nil) }
    let all = options(
      Set(SharedPart.allCases), redact: ["zyx corp"], ask: ["Do you know \(term)?"],
      note: "I was at \(term).")
    #expect(sitting.run { try $0.shareReport(all) } == .done)
    let page = files["report-kim.html"] ?? ""
    #expect(page.contains("[company 1]") || page.contains("[redacted 1]"))
    let folded = page.lowercased().filter { $0.isLetter || $0.isNumber }
    #expect(!folded.contains("zyx"))
    // Who asks reads their own words again, here and nowhere else.
    #expect(try store.sharedReports().reports.map(\.questions.first) == ["Do you know Zyx Corp?"])
  }

  @Test func `a term within a name that has to stay is refused`() {
    for term in ["kim", "Alex", "report"] {
      let sitting = sitting()
      #expect(sitting.run { try $0.shareReport(options(redact: [term])) } == .usage)
      #expect(files["report-kim.html"] == nil)
      #expect(sitting.console.problems.contains("`\(term)` cannot be taken out of"))
    }
  }

  @Test func `what was taken out for a reader last time is again`() throws {
    _ = page(options([.answers], redact: ["Initech"]))
    #expect(try store.sharedReports().reports.map(\.redacted) == [["Initech"]])
    let again = sitting(["", "yes"])
    #expect(
      again.run { try $0.shareReport(options([.answers], isConfirmed: false, for: "kim")) }
        == .done)
    #expect(again.console.problems.contains("Initech becomes [company 1], 1 time, as last time:"))
    #expect(files["report-kim.html"]?.contains("Initech") == false)
    let struck = sitting(["Initech", "yes"])
    #expect(
      struck.run { try $0.shareReport(options([.answers], isConfirmed: false)) } == .done)
    #expect(files["report-kim.html"]?.contains("Initech") == true)
    #expect(page(options([.answers])).contains("Initech"))
  }

  @Test func `a page with other words taken out is the same page`() {
    let sitting = sitting()
    let asked = ["Is Globex for me?"]
    let first = page(options(ask: asked), in: sitting)
    let second = page(options(redact: ["Globex"], ask: asked, output: "b.html"), in: sitting)
    #expect(!second.contains("Globex"))
    #expect(identifier(in: first) == identifier(in: second))
  }

  @Test func `what looks like a name is offered, and names of competencies are not`() {
    let sitting = sitting(["all", "yes"])
    let page = options([.answers], isConfirmed: false)
    #expect(sitting.run { try $0.shareReport(page) } == .done)
    #expect(sitting.console.transcript.contains("still in it: Initech (company)"))
    #expect(!sitting.console.transcript.contains("(name)"))
    #expect(files["report-kim.html"]?.contains("Initech") == false)
  }

  @Test func `questions fit what was chosen, and own ones come first`() throws {
    let sitting = sitting()
    _ = page(options(), in: sitting)
    _ = page(options([.answers], ask: ["One?", "Two?"], output: "a.html"), in: sitting)
    let asked = try store.sharedReports().reports.map(\.questions)
    try #require(asked.count == 2)
    #expect(asked[0][0] == "What should I work on first?")
    #expect(asked[1] == ["One?", "Two?", "What should I work on first?"])
    #expect(asked.allSatisfy { $0.count == 3 })
  }

  @Test func `made again it keeps its identity as long as it asks the same`() throws {
    let sitting = sitting()
    func made(_ options: ShareOptions) -> String { identifier(in: page(options, in: sitting)) }
    let first = made(options())
    #expect(!first.isEmpty)
    #expect(made(options(output: "b.html", for: " kim")) == first)
    #expect(made(options(output: "c.html", note: "Hello")) == first)
    #expect(made(options(ask: ["Else?"], output: "d.html")) != first)
    #expect(made(options(output: "e.html", for: "Lee")) != first)
    #expect(try store.sharedReports().reports.count == 3)
  }

  @Test func `with nothing to show nothing is written`() {
    let sitting = Sitting(files: files, store: .inMemory())
    #expect(sitting.run { try $0.shareReport(options()) } == .noInput)
    #expect(files["report-kim.html"] == nil)
  }

  @Test func `a real interview is not among the answers`() {
    var record = SessionRecord.sample()
    record.mode = .recall
    let store = TranscriptDatabase.inMemory([record])
    let sitting = Sitting(files: files, store: store)
    #expect(sitting.run { try $0.shareReport(options([.answers, .jobs])) } != .done)
    #expect(files["report-kim.html"]?.contains("Initech") != true)
  }

  @Test func `purging everything says whose pages are out of reach`() throws {
    _ = page(options())
    let sitting = sitting()
    #expect(sitting.run { try $0.dataPurge(.all, backups: true, isConfirmed: true) } == .done)
    #expect(sitting.console.transcript.contains("1 report for others"))
    #expect(sitting.console.problems.contains("Reports were written for Kim; those files are"))
    #expect(try store.sharedReports().reports == [])
  }

  @Test func `reports go from machine to machine, and again changes nothing`() throws {
    let id = identifier(in: page(options()))
    let other = TranscriptDatabase.inMemory()
    func run(_ store: TranscriptDatabase, _ command: (App) throws -> ExitStatus) -> String {
      let sitting = Sitting(files: files, store: store)
      #expect(sitting.run(command) == .done)
      return sitting.console.output
    }
    _ = run(store) { try $0.dataExport(to: "all.jsonl", isConfirmed: true) }
    let taken = run(other) { try $0.dataMerge("all.jsonl") }
    #expect(taken.contains("Reports for others: 1 new, 0 changed, 0 as before."))
    files["reply.txt"] = "answer 1: There.\nreport: \(id)\n"
    _ = run(other) { try $0.debriefImport(ReplyOptions(files: ["reply.txt"])) }
    _ = run(other) { try $0.dataExport(to: "back.jsonl", isConfirmed: true) }
    let back = run(store) { try $0.dataMerge("back.jsonl") }
    #expect(back.contains("Reports for others: 0 new, 1 changed, 0 as before."))
    #expect(run(store) { try $0.dataMerge("back.jsonl") }.contains("0 changed, 1 as before."))
    #expect(try store.sharedReports().reports.map(\.answers) == [["There.", "", ""]])
    #expect(try store.sharedReports() == other.sharedReports())
  }

  // MARK: What comes back

  @Test func `answers are told, kept, and stand where one looks`() throws {
    let id = identifier(in: page(options()))
    let (status, sitting) = imported(
      "answer 1: The ending.\nanswer 3: Numbers \u{1B}[2J first.\nreport: \(id)\nfor: Kim\n")
    #expect(status == .done)
    #expect(
      sitting.console.output == """
        Kim answered 2 of 3 questions.
          What should I work on first?
            The ending.
          What would you want to hear from me before you invited me?
            Numbers \\u{1B}[2J first.

        """)
    let report = try #require(try store.sharedReports().reports.first)
    #expect(report.answers == ["The ending.", "", "Numbers \u{1B}[2J first."])
    let looking = self.sitting()
    looking.run { try $0.reviewReport(ReportOptions(output: "own.html")) }
    #expect(files["own.html"]?.contains("The ending.") == true)
    looking.run { try $0.sharedReports(asJSON: false) }
    #expect(looking.console.output.contains("The ending."))
    self.sitting(isInteractive: false)
      .run { try $0.jobsAdd(JobFields(title: "SRE", company: "Acme"), applied: nil) }
    looking.run { try $0.prep("SRE", PrepOptions()) }
    #expect(looking.console.output.contains("Kim, on “What should I work on first?”"))
  }

  @Test
  func `the same again changes nothing, what was left open is added, other words are asked about`()
    throws
  {
    let id = identifier(in: page(options()))
    func reply(_ lines: String) -> String { "\(lines)\nreport: \(id)\n" }
    _ = imported(reply("answer 1: One"))
    #expect(imported(reply("answer 1: One")).sitting.console.output.contains("already kept"))
    #expect(imported(reply("answer 2: Two"), isInteractive: false).status == .done)
    #expect(imported(reply("answer 1: Else"), isInteractive: false).status == .usage)
    let declined = imported(
      reply("answer 1: Else"), ReplyOptions(files: ["reply.txt"]), ["no"])
    #expect(declined.sitting.console.problems.contains("Nothing was changed."))
    #expect(try store.sharedReports().reports[0].answers == ["One", "Two", ""])
    let agreed = ReplyOptions(files: ["reply.txt"], isConfirmed: true)
    #expect(imported(reply("answer 1: Else"), agreed).status == .done)
    #expect(try store.sharedReports().reports[0].answers == ["Else", "", ""])
  }

  @Test func `what was not asked here is refused and named`() throws {
    let id = identifier(in: page(options()))
    let stranger = "00000000-0000-4000-8000-00000000000F"
    let other = imported("answer 1: x\nreport: \(stranger)\n")
    #expect(other.status == .badInput)
    #expect(other.sitting.console.problems.contains("the report \(stranger), which"))
    #expect(imported("answer 7: x\nreport: \(id)\n", isInteractive: false).status == .badInput)
    #expect(imported("answer 1:\nreport: \(id)\n").status == .badInput)
    #expect(imported(files["report-kim.html"] ?? "").status == .badInput)
    #expect(try store.sharedReports().reports[0].answeredAt == nil)
  }

  @Test func `with problems it is kept only where somebody agrees`() throws {
    let id = identifier(in: page(options()))
    let text = "answer 1: One\nanswer 9: x\nreport: \(id)\n"
    #expect(imported(text, isInteractive: false).status == .badInput)
    #expect(try store.sharedReports().reports[0].answeredAt == nil)
    let partial = ReplyOptions(files: ["reply.txt"], isPartial: true)
    #expect(imported(text, partial, isInteractive: false).status == .done)
    #expect(try store.sharedReports().reports[0].answers == ["One", "", ""])
  }

  @Test func `a report is taken off the machine when that is meant`() throws {
    _ = page(options())
    let number = try store.sharedReports().reports[0].number
    #expect(sitting().run { try $0.removeSharedReport(number + 1, isConfirmed: true) } == .noInput)
    let asked = sitting(["no"])
    asked.run { try $0.removeSharedReport(number, isConfirmed: false) }
    #expect(try store.sharedReports().reports.count == 1)
    #expect(sitting().run { try $0.removeSharedReport(number, isConfirmed: true) } == .done)
    #expect(try store.sharedReports().reports == [])
  }
}
