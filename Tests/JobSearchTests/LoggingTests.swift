import JobSearch
import TestSupport
import Testing
import TextBasics

/// What an event may follow.
@Suite(.timed) struct LoggingTests {
  private func error(
    _ new: JobEvent, on job: Job, meant consent: LogConsent = []
  ) -> JobError? {
    var job = job
    do throws(JobError) {
      try job.log(new, today: today, meant: consent)
      return nil
    } catch {
      return error
    }
  }

  @Test func `events in their order are kept`() {
    let applied = job(1, [(.applied, ago(30))])
    #expect(error(event(.screen, ago(20)), on: applied) == nil)
    #expect(error(event(.rejected, today), on: applied) == nil)
    #expect(error(event(.interview, ago(-5), at: "14:30", with: ["Kim"]), on: applied) == nil)
  }

  @Test(arguments: [
    JobEvent.Kind.saved, .applied, .offer, .accepted, .rejected, .withdrew, .noAnswer, .note,
  ])
  func `what only happens cannot lie ahead`(kind: JobEvent.Kind) {
    #expect(
      error(event(kind, ago(-1)), on: job()) == .inFuture(kind, on: ago(-1), today: today))
  }

  @Test(arguments: [JobEvent.Kind.screen, .interview, .final])
  func `an interview may lie ahead`(kind: JobEvent.Kind) {
    #expect(error(event(kind, ago(-9)), on: job(1, [(.applied, ago(9))])) == nil)
  }

  @Test func `an earlier stage after a later one is out of order, unless it is meant`() {
    let interviewed = job(1, [(.applied, ago(30)), (.interview, ago(10))])
    let new = event(.screen, ago(5))
    #expect(
      error(new, on: interviewed)
        == .outOfOrder(.screen, on: ago(5), after: interviewed.events[1]))
    #expect(error(new, on: interviewed, meant: .outOfOrder) == nil)
  }

  @Test func `a stage on a day before an earlier stage is out of order`() {
    let applied = job(1, [(.applied, ago(10))])
    #expect(
      error(event(.interview, ago(20)), on: applied)
        == .outOfOrder(.interview, on: ago(20), after: applied.events[0]))
    #expect(
      error(event(.rejected, ago(20)), on: applied)
        == .outOfOrder(.rejected, on: ago(20), after: applied.events[0]))
  }

  @Test func `what was before is logged afterwards, whenever the job was saved`() {
    let agreed = job(1, [(.saved, today), (.interview, ago(-4))])
    #expect(error(event(.applied, ago(18)), on: agreed) == nil)
    #expect(error(event(.screen, today), on: agreed) == nil)
    #expect(error(event(.rejected, ago(3)), on: agreed) == nil)
  }

  @Test func `a second round may follow the first one`() {
    let interviewed = job(1, [(.applied, ago(30)), (.interview, ago(10))])
    #expect(error(event(.interview, ago(5)), on: interviewed) == nil)
  }

  @Test func `a closed job takes notes, and else has to be opened again`() {
    let closed = job(1, [(.applied, ago(30)), (.rejected, ago(10))])
    let closing = closed.events[1]
    #expect(error(event(.note, today), on: closed) == nil)
    #expect(error(event(.interview, today), on: closed) == .closed(by: closing))
    #expect(error(event(.withdrew, today), on: closed) == .closed(by: closing))
    #expect(error(event(.interview, today), on: closed, meant: .reopening) == nil)
  }

  @Test func `a rejection takes the place of an interview that lies ahead`() {
    let invited = job(1, [(.applied, ago(30)), (.interview, ago(-4))])
    #expect(error(event(.rejected, today), on: invited) == nil)
  }

  @Test func `the same is not logged twice`() {
    let applied = job(1, [(.applied, ago(30))])
    #expect(error(event(.applied, ago(30)), on: applied) == .alreadyLogged(applied.events[0]))
  }

  @Test func `only interviews have a time and people`() {
    #expect(error(event(.offer, today, at: "9:00"), on: job()) == .noAppointment(.offer))
    #expect(error(event(.note, today, with: ["Kim"]), on: job()) == .noAppointment(.note))
  }

  @Test func `what was logged last is taken back first`() throws {
    var job = job(1, [(.interview, ago(5)), (.applied, ago(30))])
    #expect(try job.undo().kind == .applied)
    #expect(try job.undo().kind == .interview)
    #expect(throws: JobError.nothingLogged) { try job.undo() }
  }

  @Test(arguments: [
    ("Rejected", "rejected"), ("no answer", "no-answer"), ("NO_ANSWER", "no-answer"),
  ])
  func `an event is known by its name`(typed: String, name: String) throws {
    #expect(try JobEvent.Kind(typed: typed).rawValue == name)
  }

  @Test func `an unknown event names the nearest`() {
    #expect(throws: JobError.unknownEvent(found: "rejcted", nearest: "rejected")) {
      try JobEvent.Kind(typed: "rejcted")
    }
    #expect(throws: JobError.unknownEvent(found: "lunch", nearest: nil)) {
      try JobEvent.Kind(typed: "lunch")
    }
  }

  @Test(arguments: [
    "If I have not heard by Friday, then I call Kim.", "if it rains then I stay",
    "When they call, then I sit down first",
  ])
  func `a plan says if and then`(text: String) throws {
    #expect(try IfThenPlan(text, written: today).text == text)
  }

  @Test(arguments: ["", "call Kim", "If I call Kim", "then if", "if then"])
  func `what does not say if and then is no plan`(text: String) {
    #expect(throws: JobError.notAPlan(found: text)) { try IfThenPlan(text, written: today) }
  }
}
