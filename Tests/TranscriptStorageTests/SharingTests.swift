import Dispatch
import InterviewCore
import Synchronization
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct SharingTests {
  @Test func `two stores open at once see what the other keeps`() throws {
    let home = try StoreHome()
    let other = try home.reopened()
    let first = try home.store.keepStepwise(.answering("mine", seed: 1), .any)
    let second = try other.keepStepwise(.answering("yours", seed: 2), .any)
    expectNoDifference(try other.session(first.number), first)
    expectNoDifference(try home.store.session(second.number), second)
    #expect(try [home.store.count(), other.count()] == [2, 2])
  }

  @Test func `many that open a new store at once all succeed`() throws {
    let home = try TestHome()
    let problems = Mutex<[any Error]>([])
    DispatchQueue.concurrentPerform(iterations: 12) { seed in
      do {
        let store = try TranscriptDatabase(path: home.file("new/rehearse.sqlite"))
        _ = try store.keepStepwise(.answering("at once", seed: seed), .any)
      } catch {
        problems.withLock { $0.append(error) }
      }
    }
    #expect(problems.withLock(\.self).isEmpty)
    #expect(try TranscriptDatabase(path: home.file("new/rehearse.sqlite")).count() == 12)
  }
}
