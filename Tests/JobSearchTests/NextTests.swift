import JobSearch
import TestSupport
import Testing
import TextBasics

/// What is next, and why.
@Suite(.timed) struct NextTests {
  private func rules(_ book: JobBook, on day: Day = today) -> [NextItem.Rule] {
    NextRules.items(book, today: day).map(\.rule)
  }

  private func rules(_ events: [(JobEvent.Kind, Day?)]) -> [NextItem.Rule] {
    rules(JobBook(jobs: [job(1, events)]))
  }

  @Test func `an interview within a week is next`() {
    #expect(rules([(.applied, ago(20)), (.interview, ago(-7))]) == [.interview])
    #expect(rules([(.applied, ago(20)), (.interview, ago(-8))]) == [])
  }

  @Test func `an interview of yesterday wants thanks, until a letter is kept`() {
    #expect(rules([(.interview, ago(1))]) == [.thank])
    #expect(rules([(.interview, ago(2))]) == [.thank])
    #expect(rules([(.interview, ago(3))]) == [])
    var thanked = job(1, [(.interview, ago(1))])
    thanked.letters = [Letter(id: id(5), .thankYou, on: today, text: "Thank you.")]
    #expect(rules(JobBook(jobs: [thanked])) == [])
  }

  @Test func `feedback is asked for within a week, of people one has spoken to`() {
    #expect(rules([(.screen, ago(30)), (.rejected, ago(0))]) == [])
    #expect(rules([(.screen, ago(30)), (.rejected, ago(1))]) == [.feedback])
    #expect(rules([(.screen, ago(30)), (.rejected, ago(7))]) == [.feedback])
    #expect(rules([(.screen, ago(30)), (.rejected, ago(8))]) == [])
    #expect(rules([(.applied, ago(30)), (.rejected, ago(2))]) == [])
  }

  @Test func `a silence is told once it is longer than usual, and not for ever`() {
    #expect(rules([(.applied, ago(30))]) == [])
    #expect(rules([(.applied, ago(31))]) == [.silence])
    #expect(rules([(.applied, ago(91))]) == [])
    #expect(rules([(.applied, ago(60)), (.interview, ago(16))]) == [])
    #expect(rules([(.applied, ago(60)), (.interview, ago(17))]) == [.silence])
    #expect(rules([(.applied, ago(60)), (.screen, ago(40)), (.interview, ago(-20))]) == [])
  }

  @Test func `a deadline is told while the application is not sent`() {
    var saved = job(1, [(.saved, ago(3))])
    saved.deadline = ago(-5)
    #expect(rules(JobBook(jobs: [saved])) == [.deadline])
    saved.events.append(event(.applied, today))
    #expect(rules(JobBook(jobs: [saved])) == [])
  }

  @Test func `somebody is spoken to again after three months`() {
    let contact = Contact(id: id(1), name: "Kim", spoke: ago(92))
    #expect(rules(JobBook(contacts: [contact])) == [.contact])
    #expect(rules(JobBook(contacts: [Contact(id: id(1), name: "Kim", spoke: ago(91))])) == [])
    #expect(rules(JobBook(contacts: [Contact(id: id(1), name: "Kim")])) == [])
  }

  @Test func `five lines are the most, the most pressing first`() {
    let jobs =
      (1...9).map { job($0, at: "Silent \($0)", [(.applied, ago(40))]) }
      + [job(20, [(.interview, ago(-3))]), job(21, [(.interview, ago(1))])]
    let plan = IfThenPlan(kept: "If not, then Kim.", written: today)
    let contacts = [Contact(id: id(1), name: "Kim", spoke: ago(100))]
    #expect(
      rules(JobBook(jobs: jobs, contacts: contacts, plan: plan))
        == [.interview, .thank, .plan, .silence, .silence])
  }

  @Test func `what is done stays away, and what has time comes back`() throws {
    var book = JobBook(jobs: [job(1, [(.interview, ago(1))])])
    let item = try #require(NextRules.items(book, today: today).first)
    book.marks = [NextMark(key: item.key, until: nil)]
    #expect(rules(book) == [])
    book.marks = [NextMark(key: item.key, until: ago(-1))]
    #expect(rules(book) == [])
    #expect(rules(book, on: ago(-1)) == [.thank])
  }

  @Test func `who rests hears of interviews within the rest alone`() {
    var book = JobBook(
      jobs: [
        job(1, [(.interview, ago(-1))]), job(2, [(.interview, ago(-4))]),
        job(3, [(.interview, ago(1))]),
      ],
      rest: Rest(until: ago(-3)))
    #expect(NextRules.items(book, today: today).map { $0.job?.number } == [1])
    book.rest = Rest(until: today)
    #expect(rules(book) == [.interview, .interview, .thank])
  }
}
