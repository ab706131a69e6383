import JobSearch
import TestSupport
import Testing
import TextBasics

/// Where an application stands, by its events.
@Suite(.timed) struct JobStageTests {
  @Test func `the highest stage is the stage, whatever the order of logging`() {
    let job = job(1, [(.interview, ago(5)), (.applied, ago(30)), (.note, ago(1))])
    #expect(job.stage == .interview)
    #expect(job.isOpen)
    #expect(job.timeline.map(\.kind) == [.applied, .interview, .note])
  }

  @Test(arguments: [JobEvent.Kind.rejected, .withdrew, .noAnswer])
  func `what closes it is its stage`(kind: JobEvent.Kind) {
    let job = job(1, [(.applied, ago(30)), (.interview, ago(9)), (kind, ago(2))])
    #expect(job.stage == kind)
    #expect(!job.isOpen)
    #expect(job.highestStage() == .interview)
  }

  @Test func `it is open again once something happens after it was closed`() {
    let job = job(1, [(.applied, ago(60)), (.noAnswer, ago(20)), (.screen, ago(3))])
    #expect(job.isOpen)
    #expect(job.stage == .screen)
  }

  @Test func `an interview that was agreed on does not outlive a rejection`() {
    let job = job(1, [(.applied, ago(60)), (.interview, ago(-3)), (.rejected, ago(0))])
    #expect(!job.isOpen)
    #expect(job.appointments(from: today).isEmpty)
  }

  @Test func `what is remembered later of the time before changes nothing about the end`() {
    let job = job(1, [(.applied, ago(60)), (.rejected, ago(20)), (.screen, ago(40))])
    #expect(job.stage == .rejected)
  }

  @Test func `an event without a day stands where it was logged`() {
    let job = job(1, [(.applied, ago(60)), (.screen, nil), (.interview, ago(20))])
    #expect(job.timeline.map(\.kind) == [.applied, .screen, .interview])
  }

  @Test func `a job without events is saved`() { #expect(job().stage == .saved) }

  @Test func `what is accepted is not open any more`() {
    #expect(!job(1, [(.offer, ago(3)), (.accepted, ago(1))]).isOpen)
  }

  @Test func `the name says title and company, or what there is`() {
    #expect(job().name == "Engineer at Acme")
    #expect(job(1, "", at: "Acme").name == "Acme")
    #expect(job(1, "Engineer", at: "").name == "Engineer")
  }

  @Test(arguments: [("14:30", 870), ("9:05", 545), ("9", 540), ("00:00", 0), ("23:59", 1439)])
  func `a time of the day is read`(text: String, minutes: Int) {
    #expect(TimeOfDay(text)?.minutes == minutes)
  }

  @Test(arguments: ["24:00", "9:5", "9:60", "-1", "14:30:00", "", "half past two", "１４:30"])
  func `what is no time is none`(text: String) { #expect(TimeOfDay(text) == nil) }

  @Test(arguments: [
    ("10am", 600), ("2.30 pm", 870), ("12pm", 720), ("12 a.m.", 0), ("14h30", 870), ("14h", 840),
    ("9 o'clock", 540), ("noon", 720), ("14:30", 870), ("ten", 600), ("two pm", 840),
  ])
  func `a time is read as people type it`(text: String, minutes: Int) {
    #expect(TimeOfDay(typed: text)?.minutes == minutes)
  }

  @Test(arguments: ["13pm", "0am", "am", "tenish", "25:00", "10:5pm"])
  func `what people type is not always a time`(text: String) {
    #expect(TimeOfDay(typed: text) == nil)
  }

  @Test func `a day and a time are read together`() throws {
    let today = Day(number: 20_710)
    func moment(_ text: String) -> TypedMoment? {
      TypedMoment(text, today: today, toward: .future)
    }
    let day = try #require(Day(typed: "thursday", today: today, toward: .future))
    for text in ["thursday at 10", "on thursday at 10 am", "Thursday 10:00"] {
      #expect(moment(text)?.day == day && moment(text)?.time?.minutes == 600, "\(text)")
    }
    #expect(moment("on thursday")?.day == day && moment("on thursday")?.time == nil)
    #expect(moment("at 2 pm")?.day == nil && moment("at 2 pm")?.time?.minutes == 840)
    for text in ["thursday at", "soon", "thursday 10 or so", ""] { #expect(moment(text) == nil) }
  }
}
