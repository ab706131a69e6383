import Foundation
import JobSearch
import TestSupport
import Testing
import TextBasics

/// Two machines with a search each.
@Suite(.timed) struct JobMergeTests {
  /// What a machine has after taking in another one's record.
  private func book(_ book: JobBook, taking other: JobBook) -> JobBook {
    let news = JobMerge(other, into: book)
    var all = book
    all.gone.formUnion(news.gone)
    all.jobs.removeAll { all.gone.contains($0.id) }
    for job in news.jobs {
      all.jobs.removeAll { $0.id == job.id }
      all.jobs.append(job)
    }
    for contact in news.contacts {
      all.contacts.removeAll { $0.id == contact.id }
      all.contacts.append(contact)
    }
    all.plan = news.plan ?? all.plan
    for mark in news.marks {
      all.marks.removeAll { $0.key == mark.key }
      all.marks.append(mark)
    }
    return all.inOrder
  }

  private func event(_ number: Int, _ kind: JobEvent.Kind, _ day: Int) -> JobEvent {
    JobEvent(id: id(number), kind, on: ago(day))
  }

  @Test func `events of both are kept, in the same order on either side`() {
    let shared = job(1, [(.applied, ago(20))])
    var (here, there) = (shared, shared)
    here.events.append(event(11, .interview, 5))
    there.events += [event(12, .screen, 9), event(13, .note, 2)]
    there.number = 7
    let (one, other) = (JobBook(jobs: [here]), JobBook(jobs: [there]))
    let (first, second) = (book(one, taking: other), book(other, taking: one))
    #expect(first.jobs.first?.events.map(\.id) == second.jobs.first?.events.map(\.id))
    #expect(first.jobs.first?.events.map(\.kind) == [.applied, .screen, .interview, .note])
    #expect((first.jobs.first?.number, second.jobs.first?.number) == (1, 7))
    #expect(JobMerge(other, into: first).jobs.isEmpty)
    #expect(JobMerge(other, into: first).unchanged == 1)
  }

  @Test func `what was changed last stays, whichever comes first`() {
    var (here, there) = (job(1, [(.applied, ago(20))]), job(1, [(.applied, ago(20))]))
    (here.title, here.changed) = ("Analyst", Date(timeIntervalSince1970: 200))
    (there.title, there.changed) = ("Engineer", Date(timeIntervalSince1970: 100))
    let (one, other) = (JobBook(jobs: [here]), JobBook(jobs: [there]))
    #expect(book(one, taking: other).jobs.map(\.title) == ["Analyst"])
    #expect(book(other, taking: one).jobs.map(\.title) == ["Analyst"])
  }

  @Test func `what was taken out on one machine goes on the other too`() {
    let kept = job(1, [(.applied, ago(20)), (.rejected, ago(3))])
    var here = kept
    let undone = here.events.removeLast()
    let one = JobBook(jobs: [here], gone: [undone.id, id(2)])
    let other = JobBook(jobs: [kept, job(2, [(.applied, ago(9))])])
    for book in [book(one, taking: other), book(other, taking: one)] {
      #expect(book.jobs.map(\.id) == [id(1)])
      #expect(book.jobs.first?.stage == .applied)
      #expect(book.gone == [undone.id, id(2)])
    }
  }

  @Test func `a contact belongs to the jobs of both, and was spoken to last`() {
    let mine = Contact(id: id(1), name: "Kim", spoke: ago(9), jobs: [id(4)])
    var theirs = mine
    (theirs.spoke, theirs.jobs) = (ago(2), [id(5)])
    let merged = book(JobBook(contacts: [mine]), taking: JobBook(contacts: [theirs]))
    #expect(merged.contacts.map(\.spoke) == [ago(2)])
    #expect(merged.contacts.first?.jobs == [id(4), id(5)])
  }

  @Test func `the newer plan stays, done goes before put off, and a rest stays at home`() {
    let old = IfThenPlan(kept: "If A, then B.", written: ago(9))
    let new = IfThenPlan(kept: "If C, then D.", written: ago(1))
    let one = JobBook(plan: old, marks: [NextMark(key: "a", until: ago(-3))])
    let other = JobBook(
      plan: new, rest: Rest(until: ago(-9)), marks: [NextMark(key: "a", until: nil)])
    for book in [book(one, taking: other), book(other, taking: one)] {
      #expect(book.plan == new)
      #expect(book.marks == [NextMark(key: "a", until: nil)])
    }
    #expect(book(one, taking: other).rest == nil)
  }
}

extension JobBook {
  fileprivate var inOrder: JobBook {
    var book = self
    book.jobs.sort { $0.id.uuidString < $1.id.uuidString }
    return book
  }
}
