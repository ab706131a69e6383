import InterviewCore
import JobSearch
import TerminalUI
import TestSupport
import Testing
import TextBasics
import TranscriptStorage

@testable import RehearseApp

/// A posting, and the practice for it, as somebody uses them at the program.
@Suite(.timedOnMainActor) @MainActor struct PostingTests {
  private let store = TranscriptDatabase.inMemory()
  private let files: InMemoryFiles

  init() throws {
    files = try .shippedBanks()
    files["posting.txt"] = """
      Back-end engineer

      What you bring
      - Solid SQL and query plans
      - You take responsibility until a thing works in production
      - Kafka and queues
      - You explain decisions in plain words to colleagues in finance

      What we offer
      Fruit basket
      """
    files["posting.html"] =
      "<!doctype html><html><body><h2>Requirements</h2><ul><li>Code review</li></ul></body></html>"
    files["posting.pdf"] = "%PDF-1.7\n"
    _ = said { try $0.jobsAdd(JobFields(title: "Engineer", company: "Acme"), applied: nil) }
  }

  private func said(
    _ script: [InputEvent] = [], isInteractive: Bool = false,
    _ command: (App) throws -> ExitStatus
  ) -> String {
    let sitting = Sitting(script, isInteractive: isInteractive, files: files, store: store)
    sitting.run(command)
    return sitting.console.transcript
  }

  private func posting(_ options: PostingOptions, format: ReportFormat = .text) -> String {
    said { try $0.jobsPosting("acme", options, format: format) }
  }

  @Test func `what it asks for is shown with its words`() throws {
    let text = posting(PostingOptions(file: "posting.txt"))
    #expect(text.contains("What Acme asks for"))
    #expect(text.contains("Ownership"))
    #expect(text.contains("take responsibility"))
    #expect(text.contains("back-end"))
    #expect(text.contains("No bank has a question about"))
    #expect(!text.contains("Fruit"))
    #expect(try store.jobBook().jobs.first?.posting?.contains("Solid SQL") == true)
  }

  @Test func `what is struck goes and what is added comes, and both stay`() throws {
    _ = posting(PostingOptions(file: "posting.txt"))
    let text = posting(PostingOptions(added: ["mentoring"], struck: ["ownership"]))
    #expect(!text.contains("Ownership  "))
    #expect(text.contains("Mentoring  "))
    #expect(text.contains("That takes away Ownership, and it brings Mentoring"))
    #expect(!posting(PostingOptions()).contains("Ownership"))
    #expect(try store.jobBook().jobs.first?.postingStruck == ["ownership"])
    _ = posting(PostingOptions(added: ["ownership"]))
    #expect(posting(PostingOptions()).contains("Ownership"))
  }

  @Test func `another posting is asked about, and the corrections of the old one stay`() throws {
    _ = posting(PostingOptions(file: "posting.txt", struck: ["ownership"]))
    files["other.txt"] = "Data engineer\n\nYou coach juniors.\n"
    let refused = said(["no"], isInteractive: true) {
      try $0.jobsPosting("acme", PostingOptions(file: "other.txt"), format: .text)
    }
    #expect(
      refused.singleSpaced.contains(
        "Job 1 has another posting already, which begins “Back-end engineer”; this one begins “Data "
          + "engineer”. Replace it? yes / no: no Nothing was changed."))
    let unasked = posting(PostingOptions(file: "other.txt"))
    #expect(unasked.contains("nothing was done: job 1 has another posting already"))
    #expect(unasked.contains("--yes"))
    #expect(try store.jobBook().jobs.first?.posting?.contains("Solid SQL") == true)
    let replaced = posting(PostingOptions(file: "other.txt", isConfirmed: true))
    #expect(replaced.contains("Replaced the one that began “Back-end engineer”."))
    #expect(
      replaced.singleSpaced.contains(
        "What you added and struck there holds here too; `jobs posting 1 --forget` takes it back."))
    #expect(try store.jobBook().jobs.first?.postingStruck == ["ownership"])
    #expect(try store.jobBook().jobs.first?.posting?.contains("You coach") == true)
    #expect(posting(PostingOptions(file: "other.txt")).contains("has this posting already"))
  }

  @Test func `corrections are taken back at once`() throws {
    let first = posting(PostingOptions(file: "posting.txt"))
    _ = posting(PostingOptions(added: ["mentoring"], struck: ["ownership"]))
    let text = posting(PostingOptions(forgets: true))
    #expect(
      text.contains("That takes away Mentoring and the bank leadership, and it brings Ownership."))
    #expect(posting(PostingOptions()) == first)
    #expect(try store.jobBook().jobs.first?.postingStruck == [])
  }

  @Test func `what a correction changes is said, and a bank's name is none of a job`() {
    _ = posting(PostingOptions(file: "posting.txt"))
    let text = posting(PostingOptions(struck: ["back-end"]))
    #expect(text.contains("That takes away the bank back-end."))
    #expect(text.contains("Technical debt"))
    let job = posting(PostingOptions(struck: ["back-end engineer"]))
    #expect(job.contains("Ownership"))
    #expect(!job.contains("Technical debt  "))
    #expect(job.contains("That takes away Transactions, Technical debt,"))
    let nothing = posting(PostingOptions(struck: ["leadership"]))
    #expect(nothing.contains("That changes nothing that is named here."))
  }

  @Test func `what is left out is named, here and where stories are wanted`() {
    _ = posting(PostingOptions(file: "posting.txt"))
    let text = posting(PostingOptions(added: ["mentoring", "leadership", "deployment", "caching"]))
    #expect(text.contains("less sure, and left out:"))
    let coverage = said { try $0.storiesCoverage(for: "acme", format: .text) }
    #expect(coverage.contains("less sure, and left out:"))
  }

  @Test func `a correction that names nothing is refused with what was probably meant`() throws {
    _ = posting(PostingOptions(file: "posting.txt"))
    let text = posting(PostingOptions(added: ["mentorin"]))
    #expect(text.contains("did you mean `mentoring`?"))
    #expect(try store.jobBook().jobs.first?.postingAdded == [])
  }

  @Test func `a page is read, a PDF gets the sentence that helps, no posting says so`() {
    #expect(posting(PostingOptions(file: "posting.html")).contains("Code review"))
    let pdf = posting(PostingOptions(file: "posting.pdf"))
    #expect(pdf.contains("is a PDF, which is not read"))
    #expect(pdf.contains("`jobs posting JOB -` takes it"))
  }

  @Test func `a job without a posting says how it gets one`() {
    #expect(posting(PostingOptions()).contains("job 1 has no posting yet"))
  }

  @Test func `the plan names each question's reason and asks nothing`() throws {
    _ = posting(PostingOptions(file: "posting.txt"))
    var wanted = Wanted(questions: 4, seed: 7)
    (wanted.job, wanted.plan) = ("acme", true)
    let text = said { try $0.practice(wanted) }
    #expect(text.contains("Chosen because most interviews open with it."))
    #expect(text.contains("Why do you want to work at Acme?"))
    #expect(text.contains("Chosen because the posting asks for"))
    #expect(try store.count() == 0)
    #expect(said { try $0.practice(wanted) } == text)
  }

  @Test func `why a question was chosen is said after the interview, not before`() throws {
    _ = posting(PostingOptions(file: "posting.txt"))
    var wanted = Wanted(questions: 3, seed: 7)
    (wanted.job, wanted.rate, wanted.noWarmUp) = ("acme", RatingTime.none, true)
    (wanted.noFollowUps, wanted.noClosing) = (true, true)
    let text = said(["One.", "", "Two.", "", "Three.", ""]) { try $0.practice(wanted) }
    let reason = try #require(text.firstRange(of: "Chosen because the posting"))
    let looking = try #require(text.firstRange(of: "Looking back"))
    #expect(looking.lowerBound < reason.lowerBound)
    #expect(try store.sessionsByJob().values.first == [1])
  }

  @Test func `the sheet for the evening before has what is known`() throws {
    _ = posting(PostingOptions(file: "posting.txt"))
    _ = said { app in
      try app.storiesAdd(
        StoryFields(
          title: "The queue", parts: [.action: "I split it."], competencies: ["ownership"]))
    }
    _ = said { app in
      try app.jobsFeedback(
        "acme", text: "More numbers.", from: "Kim", about: ["evidence"], on: nil)
    }
    _ = said { try $0.jobsPlan("If I go blank, then I ask for a minute.") }
    let text = said { try $0.prep("acme", PrepOptions()) }
    for words in [
      "Engineer at Acme", "1 The queue", "no story yet", "“More numbers.”", "ask for a minute",
      "Tell me about yourself.", "Why do you want to work at Acme?", "Not practised yet.",
      "résumé",
    ] { #expect(text.contains(words), "\(words)") }
    let page = said { try $0.prep("acme", PrepOptions(output: "-", redactions: ["Kim", "Acme"])) }
    #expect(page.contains("<!doctype html>") && !page.contains("Kim") && !page.contains("Acme"))
  }

  @Test func `another company's rejection comes behind what was said about something`() throws {
    _ = said { app in
      for company in ["Royal", "Mercy", "Hope"] {
        _ = try app.jobsAdd(JobFields(title: "Nurse", company: company), applied: nil)
      }
      _ = try app.jobsFeedback("royal", text: "We chose another.", from: nil, about: [], on: nil)
      return try app.jobsFeedback("mercy", text: "Calm.", from: "Jo", about: ["evidence"], on: nil)
    }
    let text = said { try $0.prep("hope", PrepOptions()) }
    let calm = try #require(text.firstRange(of: "Calm."))
    let other = try #require(text.firstRange(of: "We chose another."))
    #expect(calm.upperBound < other.lowerBound, "\(text)")
  }

  @Test func `the sheet shows what was said for this job, and more than a few words of it`() {
    func wanted(_ job: String) -> Wanted {
      var wanted = Wanted(questions: 2, seed: 1)
      (wanted.job, wanted.rate, wanted.noWarmUp) = (job, RatingTime.none, true)
      (wanted.noFollowUps, wanted.noClosing) = (true, true)
      return wanted
    }
    let long = "I have been a nurse for six years" + String(repeating: ", and so on", count: 9)
    let script: [InputEvent] = [
      .line(long), "", "You build what I use each day.", "",
      "I am a nurse.", "", "Your ward is small.", "",
    ]
    // In one sitting, as each makes the same ids in turn.
    _ = said(script) { app in
      for (title, company) in [("Engineer", "Acme"), ("Nurse", "Mercy")] {
        _ = try app.jobsAdd(JobFields(title: title, company: company), applied: nil)
      }
      _ = try app.practice(wanted("acme"))
      return try app.practice(wanted("mercy"))
    }
    let (acme, mercy) = (
      said { try $0.prep("acme", PrepOptions()) }, said { try $0.prep("mercy", PrepOptions()) }
    )
    #expect(acme.contains("You build what I use") && !acme.contains("Your ward is small."))
    #expect(mercy.contains("Your ward is small.") && !mercy.contains("You build what I use"))
    #expect(mercy.contains("nurse for six years") && !mercy.contains("I am a nurse."))
  }

  @Test func `an interview that is over is offered to be written down`() {
    let log = JobLogOptions(event: "interview", on: "yesterday", round: "panel")
    let text = said(["no"], isInteractive: true) { try $0.jobsLog("acme", log) }
    #expect(text.contains("Write down what they asked, while you remember it?"))
    #expect(text.contains("`practice --recall --job 1` does it later."))
  }

  @Test func `what they asked is kept with the company and the round, and listed`() {
    _ = said { app in
      try app.jobsLog(
        "acme", JobLogOptions(event: "interview", on: "yesterday", round: "panel"))
    }
    var wanted = Wanted(kind: [.technical], rate: RatingTime.none)
    (wanted.job, wanted.keepIn) = ("acme", "acme")
    _ = said(["How do you debug a slow query?", "I look at the plan.", "", "", "None.", ""]) {
      try $0.recall(wanted)
    }
    let list = said { try $0.banksAsked(QuestionFilter(), format: .csv) }
    #expect(list.contains("Acme,panel,acme,how-do-you-debug-a-slow-query,"))
    var again = Wanted(questions: 3, seed: 1)
    (again.job, again.plan) = ("acme", true)
    let plan = said { try $0.practice(again) }
    #expect(plan.contains("Chosen because they asked it in an earlier talk."))
  }
}
