import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct UseTests {
  @Test(arguments: Seeds.first(4))
  func `counts what was asked as the sessions have it`(seed: Int) throws {
    var records = RandomRecords(seed: seed)
    let sessions = (0..<12).map { _ in records.session() }
    let store = try StoreHome().store
    for session in sessions { _ = try store.begin(session, plan: .any) }
    let turns = sessions.flatMap(\.turns).filter { $0.question.bank != nil }
    let uses = try store.uses(ofBank: nil)
    #expect(uses.reduce(0) { $0 + $1.times } == turns.count)
    for use in uses {
      let asked = turns.filter { $0.question.bank == use.bank && $0.question.id == use.question }
      #expect(asked.count == use.times)
      #expect(asked.map(\.askedAt).max() == use.last)
      let last = asked.filter { $0.askedAt == use.last }
      #expect(last.map(ownMean).contains(use.lastMean))
      #expect(try store.uses(ofBank: use.bank).contains(use))
    }
    #expect(try store.uses(ofBank: "no such bank") == [])
  }

  private func ownMean(_ turn: Turn) -> Double? {
    let scores = turn.ratings.filter { $0.rater == .own && $0.predicts == nil }.compactMap(\.score)
    return scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
  }
}
