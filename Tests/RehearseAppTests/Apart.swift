import Foundation
import InterviewCore
import TestSupport

@testable import RehearseApp

/// Sessions that were the same once and were gone on with on several machines.
struct Apart {
  private var records: RandomRecords
  private var generator: SeededGenerator

  init(seed: Int) {
    records = RandomRecords(seed: seed)
    generator = SeededGenerator(seed: UInt64(seed))
  }

  /// Some sessions, most of them under way.
  mutating func base() -> [SessionVersion] {
    (0..<3).map { _ in
      var record = records.session()
      record.number = Int.random(in: 1...4, using: &generator)
      if Bool.random(using: &generator) { record.state = .suspended }
      for index in record.turns.indices { record.turns[index].number = index + 1 }
      if Bool.random(using: &generator) { record.debriefs = [records.debrief()] }
      let plan = record.state == .finished ? nil : records.plan()
      return SessionVersion(record: record, plan: plan)
    }
  }

  /// What a machine made of them: more turns, follow-ups, ratings, replies, an end; and one of its own.
  mutating func goOn(_ base: [SessionVersion], _ machine: Int) -> [SessionVersion] {
    var versions = base.filter { _ in Int.random(in: 0...5, using: &generator) > 0 }
    for index in versions.indices {
      for _ in 0..<Int.random(in: 0...4, using: &generator) { change(&versions[index], machine) }
    }
    let own = records.session()
    return versions + [
      SessionVersion(record: own, plan: own.state == .finished ? nil : records.plan())
    ]
  }

  private mutating func change(_ version: inout SessionVersion, _ machine: Int) {
    let number = version.record.turns.count + 1
    switch Int.random(in: 0...8, using: &generator) {
    case 6: version.record.debriefs.append(records.debrief())
    case 7: version.record.setting.role = records.text()
    case 0,
      1 where version.record.state == .suspended:
      version.record.turns.append(records.turn(number: number))
    case 2 where version.record.state == .suspended && number > 1:
      version.record.turns[number - 2].followUps += records.turn(number: 1).followUps
    case 3 where number > 1:
      for rating in records.ratings() {
        version.record.turns[number - 2].ratings.removeAll { $0.place == rating.place }
        version.record.turns[number - 2].ratings.append(rating)
      }
    case 4:
      let reply = records.reply(by: "Sam")
      version.record.replies.removeAll { $0.rater == "Sam" }
      version.record.replies.append(reply)
      version.record.removedReplies.removeAll { $0.rater == "Sam" }
    case 8:
      version.record.replies.removeAll { $0.rater == "Sam" }
      for index in version.record.turns.indices {
        version.record.turns[index] = version.record.turns[index].without(["Sam"])
      }
      version.record.removedReplies = [
        RemovedReply(rater: "Sam", removedAt: records.reply(by: "Sam").receivedAt)
      ]
    case 5 where version.record.state == .suspended:
      version.record.state = .finished
      version.record.finishedAt = Date(timeIntervalSince1970: Double(machine) * 1000)
      version.plan = nil
    default: break
    }
  }
}
