import InterviewCore
import JobSearch
import TerminalUI
import TestSupport
import Testing
import TextBasics
import TranscriptStorage

@testable import RehearseApp

/// Jobs as somebody keeps them at the program, on a day of the test's clock.
@Suite(.timedOnMainActor) @MainActor struct JobsTests {
  private let store = TranscriptDatabase.inMemory()
  /// Somebody who types one command after another.
  private let terminal: Sitting

  init() { terminal = Sitting(isInteractive: false, store: store) }

  private func sitting(
    _ script: [InputEvent] = [], isInteractive: Bool = false, files: InMemoryFiles? = nil
  ) -> Sitting {
    Sitting(script, isInteractive: isInteractive, files: files, store: store)
  }

  /// What commands say, one after another.
  private func said(_ command: (App) throws -> ExitStatus) -> String {
    let before = terminal.console.transcript.count
    terminal.run(command)
    return String(terminal.console.transcript.dropFirst(before))
  }

  private func add(_ title: String, _ company: String, applied: String? = nil) -> String {
    said { try $0.jobsAdd(JobFields(title: title, company: company), applied: applied) }
  }

  private func log(_ job: String, _ event: String?, on: String? = nil) -> String {
    said { try $0.jobsLog(job, JobLogOptions(event: event, on: on)) }
  }

  @Test func `a job is added, logged, shown and taken back`() {
    #expect(
      add("Data engineer", "Northwind", applied: "yesterday").contains(
        "Job 1: Data engineer at Northwind, applied."))
    #expect(log("north", "rejected").contains("Northwind: rejected today."))
    #expect(log("1", "interview").contains("the job is closed: `rejected`"))
    #expect(log("1", nil).contains("`rejected` is taken back; now applied."))
    let shown = said { try $0.jobsShow("data", format: .text) }
    #expect(shown.contains("Data engineer at Northwind"))
    #expect(shown.contains("applied"))
  }

  @Test func `an unknown job names the nearest`() {
    _ = add("Data engineer", "Northwind")
    let sitting = sitting()
    #expect(sitting.run { try $0.jobsShow("nortwhind", format: .text) } == .noInput)
    #expect(sitting.console.transcript.contains("did you mean `Northwind`?"))
  }

  @Test func `title and company are asked for on a terminal`() {
    let sitting = sitting(["SRE", "Acme"], isInteractive: true)
    #expect(sitting.run { try $0.jobsAdd(JobFields(), applied: nil) } == .done)
    #expect(sitting.console.transcript.contains("Job 1: SRE at Acme, saved."))
    let named = self.sitting(["QA at Cyberdyne"], isInteractive: true)
    #expect(named.run { try $0.jobsAdd(JobFields(), applied: nil) } == .done)
    #expect(named.console.transcript.contains("QA at Cyberdyne, saved."))
  }

  @Test func `a job can be added by the name it goes by`() {
    let named = said { try $0.jobsAdd(JobFields(title: "Chef at sea at Mercy"), applied: nil) }
    #expect(named.contains("Job 1: Chef at sea at Mercy, saved."))
    #expect(said { try $0.jobsList(all: false, format: .csv) }.contains("Chef at sea,Mercy"))
    let both = said {
      try $0.jobsAdd(JobFields(title: "Engineer at large", company: "Acme"), applied: nil)
    }
    #expect(both.contains("Job 2: Engineer at large at Acme, saved."))
  }

  @Test func `words behind an event are its time, and behind a note the note`() {
    _ = add("Nurse", "Mercy")
    func log(_ event: String, on: String? = nil, words: String? = nil) -> String {
      var options = JobLogOptions(event: event, on: on)
      options.words = words
      return said { try $0.jobsLog("mercy", options) }
    }
    #expect(log("note", words: "the ward manager is called Jo").contains("Mercy: note today."))
    #expect(said { try $0.jobsShow("mercy", format: .text) }.contains("ward manager is called Jo"))
    #expect(log("note", on: "sometime").contains("found `sometime`, expected a day"))
    #expect(
      log("interview", words: "tomorrow at tenish").contains("found `tenish`, expected a time"))
    #expect(log("interview", words: "tommorow at ten").contains("did you mean `tomorrow`?"))
    #expect(log("interview", words: "tomorrow at ten").contains("10:00"))
  }

  @Test func `an interview gets its hour later, and no second one comes of it`() {
    _ = add("Nurse", "Mercy")
    func log(_ words: String, with: [String] = []) -> String {
      var options = JobLogOptions(event: "interview", with: with)
      options.words = words
      return said { try $0.jobsLog("mercy", options) }
    }
    #expect(log("tomorrow", with: ["Jo"]).contains("Mercy: interview tomorrow."))
    #expect(log("tomorrow at ten").contains("Mercy: interview tomorrow, 10:00."))
    let shown = said { try $0.jobsShow("mercy", format: .text) }
    #expect(shown.contains("Sat 2026-11-21 10:00  interview  with Jo"), "\(shown)")
    #expect(shown.ranges(of: "2026-11-21").count == 1)
    #expect(log("tomorrow at ten").contains("is there already"))
    #expect(log("tomorrow at eleven").contains("is there already"))
  }

  @Test func `an interview that is moved is on its new day alone`() {
    _ = add("Nurse", "Mercy")
    func log(_ words: String?, from day: String? = nil, with: [String] = []) -> String {
      var options = JobLogOptions(event: "interview", with: with)
      (options.words, options.movedFrom) = (words, day)
      return said { try $0.jobsLog("mercy", options) }
    }
    _ = log("thursday at ten", with: ["Jo"])
    let unknown = log("monday", from: "wednesday")
    #expect(unknown.contains("no `interview` is on 2026-11-25"))
    #expect(unknown.contains("hint: there is one on 2026-11-26"))
    #expect(
      log("monday at 9", from: "thursday").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
        == "Mercy: interview on Monday (2026-11-23), 09:00; before, it was on Thursday (2026-11-26), 10:00."
    )
    #expect(log("monday at 9:30", from: "monday").contains("(2026-11-23), 09:30."))
    // The hour of another day is another one.
    #expect(log("tuesday", from: "monday").contains("interview on Tuesday (2026-11-24); before"))
    let shown = said { try $0.jobsShow("mercy", format: .text) }
    #expect(shown.contains("Tue 2026-11-24        interview  with Jo"), "\(shown)")
    #expect(shown.ranges(of: /[FMT][a-z]{2} 2026-11-/).count == 2, "\(shown)")
  }

  @Test func `a second interview ahead may be the first one, moved`() {
    _ = add("Nurse", "Mercy")
    _ = log("mercy", "interview", on: "thursday")
    let asked = "Has the interview on Thursday (2026-11-26) been moved there? yes / no: "
    let sitting = sitting(["no", "no", "yes"], isInteractive: true)
    func agree(on day: String) {
      _ = sitting.app.run { try $0.jobsLog("mercy", JobLogOptions(event: "interview", on: day)) }
    }
    func days() -> [String] {
      said { try $0.jobsShow("mercy", format: .text) }.split(separator: "\n")
        .compactMap { $0.contains("interview") ? $0.firstMatch(of: /2026-11-../) : nil }
        .map { String($0.output) }
    }
    agree(on: "2026-11-27")
    #expect(sitting.console.transcript.contains(asked))
    #expect(days() == ["2026-11-26", "2026-11-27"])
    agree(on: "monday")
    #expect(days() == ["2026-11-23", "2026-11-26"])
  }

  @Test func `a move that is taken back leaves the interview where it was`() throws {
    _ = add("Nurse", "Mercy")
    func log(_ words: String, from day: String? = nil, with: [String] = []) {
      var options = JobLogOptions(event: "interview", with: with, note: day == nil ? "Ward 3" : nil)
      (options.words, options.movedFrom) = (words, day)
      _ = said { try $0.jobsLog("mercy", options) }
    }
    func inOneLine(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    func shown() -> String { inOneLine(said { try $0.jobsShow("mercy", format: .text) }) }
    func undo() -> String { inOneLine(self.log("mercy", nil)) }
    log("thursday at ten", with: ["Jo"])
    let before = shown()
    log("monday at 9", from: "thursday")
    log("tuesday", from: "monday")
    #expect(shown().contains("Ward 3; moved from 2026-11-26 10:00; moved from 2026-11-23 09:00"))
    #expect(undo().contains("it is on Monday (2026-11-23), 09:00 again."))
    #expect(undo().contains("it is on Thursday (2026-11-26), 10:00 again."))
    #expect(shown() == before)
    #expect(undo().contains("is taken back; now saved."))
  }

  @Test func `a talk that is cancelled is off, and the job goes on`() {
    _ = add("Nurse", "Mercy", applied: "yesterday")
    func log(_ event: String, _ words: String? = nil) -> String {
      var options = JobLogOptions(event: event)
      options.words = words
      return said { try $0.jobsLog("mercy", options) }
    }
    #expect(log("cancelled").contains("no talk is ahead"))
    _ = log("interview", "thursday at ten")
    _ = log("final", "friday")
    #expect(log("cancelled").contains("2 talks are ahead"))
    #expect(log("interview", "cancelled").contains("Mercy: interview on Thursday (2026-11-26)"))
    let shown = said { try $0.jobsShow("mercy", format: .text) }
    #expect(shown.contains("interview of 2026-11-26 10:00 cancelled"))
    #expect(!shown.contains("Thu 2026-11-26"))
    #expect(log("cancelled", "friday").contains("is off."))
    #expect(said { try $0.jobsList(all: false, format: .csv) }.contains("applied,true"))
  }

  @Test func `of two interviews of a day the earlier one comes first`() {
    for (company, hour) in [("Mercy", "2pm"), ("Hope", "9")] {
      _ = add("Nurse", company)
      var options = JobLogOptions(event: "interview")
      options.words = "monday at \(hour)"
      _ = said { try $0.jobsLog(company, options) }
    }
    let next = said { try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text) }
    #expect(next.contains("1  Interview at Hope on Monday, 09:00."), "\(next)")
    _ = said { try $0.jobsNext(.done(1), calendar: nil, isConfirmed: false, format: .text) }
    let file = said { try $0.jobsNext(nil, calendar: "-", isConfirmed: true, format: .text) }
    #expect(file.ranges(of: "BEGIN:VEVENT").count == 2, "\(file)")
  }

  @Test func `what is pasted with several lines where one is asked for is kept as one`() {
    _ = add("SRE", "Acme", applied: "yesterday")
    let sitting = sitting(
      [.pasted(["They wrote:", "we chose another."], rest: "Good luck", cursor: 9), .endOfInput],
      isInteractive: true)
    _ = sitting.app.run {
      try $0.jobsFeedback("acme", text: nil, from: nil, about: [], on: nil)
    }
    #expect(
      sitting.console.transcript.contains("They wrote: we chose another. Good luck^D"))
  }

  @Test func `the talk after a rejection can be had again`() {
    _ = add("SRE", "Acme", applied: "yesterday")
    #expect(log("acme", "rejected").contains("Acme: rejected today."))
    let sitting = sitting(["Too junior.", "", "", ""], isInteractive: true)
    #expect(sitting.run { try $0.jobsLog("acme", JobLogOptions(event: "rejected")) } == .done)
    #expect(said { try $0.jobsShow("acme", format: .text) }.contains("Too junior."))
    #expect(log("acme", "rejected").contains("`--undo` takes back"))
  }

  @Test func `a closed job is opened again by a yes`() {
    _ = add("SRE", "Acme", applied: "yesterday")
    _ = log("1", "rejected")
    let sitting = sitting(["yes", "no"], isInteractive: true)
    #expect(
      sitting.run { try $0.jobsLog("acme", JobLogOptions(event: "interview")) } == .done)
    #expect(said { try $0.jobsList(all: false, format: .csv) }.contains("interview,true"))
  }

  @Test func `what is next is marked as done`() {
    _ = add("SRE", "Acme", applied: "yesterday")
    _ = log("1", "interview")
    #expect(
      said { try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text) }
        .contains("Thank Acme for the interview today"))
    #expect(
      said { try $0.jobsNext(.done(1), calendar: nil, isConfirmed: false, format: .text) }
        .contains("Done."))
    #expect(
      !said { try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text) }
        .contains("Interview at Acme"))
  }

  @Test(arguments: [
    ["jobs list"], ["l", "jobs list"], ["1 more thing"], ["listen"], ["quit"],
  ])
  func `a line that is no answer to what is done is the next command`(lines: [String]) {
    _ = add("SRE", "Acme", applied: "yesterday")
    _ = log("1", "interview")
    let sitting = sitting(lines.map { .line($0) }, isInteractive: true)
    sitting.run { try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text) }
    #expect(!sitting.console.transcript.contains("Done."))
    let next = sitting.console.read(ReadRequest(.command, prompt: { "rehearse> " }))
    #expect(next == .line(lines.last ?? ""))
  }

  @Test(arguments: [
    (["1"], "Done."), (["l", "1"], "Not before"), (["l 1"], "Not before"), (["L1"], "Not before"),
  ])
  func `a number says that a line is done, and behind l that it has time`(
    lines: [String], said: String
  ) {
    _ = add("SRE", "Acme", applied: "yesterday")
    _ = log("1", "interview")
    let sitting = sitting(lines.map { .line($0) }, isInteractive: true)
    sitting.run { try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text) }
    #expect(sitting.console.transcript.contains(said))
  }

  @Test func `a key that means nothing there begins the next command`() {
    _ = add("SRE", "Acme", applied: "yesterday")
    _ = log("1", "interview")
    let sitting = sitting([.key("l"), .key("j"), "obs list"], isInteractive: true)
    _ = sitting.app.run { try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text) }
    let next = sitting.console.read(ReadRequest(.command, prompt: { "rehearse> " }))
    #expect(next == .line("jobs list"))
  }

  @Test func `nothing is asked where the next command was typed already`() {
    _ = add("SRE", "Acme", applied: "yesterday")
    _ = log("1", "interview")
    let sitting = sitting([], isInteractive: true)
    sitting.console.hasTypedAhead = true
    sitting.run { try $0.jobsNext(nil, calendar: nil, isConfirmed: false, format: .text) }
    #expect(sitting.console.transcript.contains("Thank Acme"))
    #expect(!sitting.console.transcript.contains("One key"))
  }

  @Test func `a funnel without a finding says what is missing`() {
    for number in 1...3 { _ = add("SRE", "Acme \(number)", applied: "2026-01-0\(number)") }
    let funnel = said { try $0.jobsFunnel(format: .text) }
    #expect(funnel.contains("0 of 3"))
    #expect(funnel.contains("Too early: with no first contact yet it takes 73 applications"))
    let json = said { try $0.jobsFunnel(format: .json) }
    #expect(json.contains("\"finding\" : null"))
    #expect(json.contains("\"missing\" : \"too early"))
  }

  @Test func `a funnel with nothing to count is one sentence`() {
    _ = add("SRE", "Acme", applied: "yesterday")
    let funnel = said { try $0.jobsFunnel(format: .text) }
    #expect(funnel == "Too early: 1 application waits for an answer\n")
  }

  @Test func `a list is read once, and asks which comes first`() {
    let files = InMemoryFiles([
      "jobs.csv": "company,role,date applied,status\nAcme,SRE,03/04/2026,Rejected\n"
    ])
    let asked = sitting(["day"], isInteractive: true, files: files)
    #expect(asked.run { try $0.jobsImport("jobs.csv", dates: nil, dryRun: false) } == .done)
    #expect(
      asked.console.transcript.contains(
        "1 line: 1 job added, 0 brought up to date, 0 as they were."))
    let refused = sitting(files: files)
    #expect(refused.run { try $0.jobsImport("jobs.csv", dates: nil, dryRun: false) } == .badInput)
    let again = sitting(files: files)
    #expect(again.run { try $0.jobsImport("jobs.csv", dates: .dayFirst, dryRun: false) } == .done)
    #expect(
      again.console.transcript.contains("0 jobs added, 0 brought up to date, 1 as they were."))
  }

  @Test func `a rest keeps quiet until its day`() {
    #expect(said { try $0.rest(["until", "tomorrow"]) }.contains("Nothing until"))
    #expect(said { try $0.rest([]) }.contains("You rest until"))
    for word in ["off", "End", "stop"] {
      #expect(said { try $0.rest(["until", "tomorrow"]) }.contains("Nothing until"))
      #expect(said { try $0.rest([word]) }.contains("The rest is over."))
      #expect(said { try $0.rest([]) }.contains("You do not rest"))
    }
    #expect(said { try $0.rest(["until", "next", "monday"]) }.contains("Nothing until Mon"))
    #expect(said { try $0.rest(["until", "thrusday"]) }.contains("did you mean `thursday`?"))
    #expect(sitting().run { try $0.rest(["yesterday"]) } == .usage)
  }

  @Test func `a plan is kept in the person's own words`() {
    #expect(
      said { try $0.jobsPlan("If not by Friday, then I call Kim.") }
        .contains("Your plan: If not by Friday, then I call Kim."))
    #expect(sitting().run { try $0.jobsPlan("call Kim") } == .usage)
  }
}
