import Foundation
import InterviewCore
import TestSupport
import TranscriptStorage

/// A store in a directory of its own.
final class StoreHome: Sendable {
  let home: TestHome
  let path: String
  let store: TranscriptDatabase

  init() throws {
    home = try TestHome()
    path = home.file("data/rehearse.sqlite")
    store = try TranscriptDatabase(path: path)
  }

  /// Closes the store, so that its file holds everything, and returns the file's path.
  func closed() throws -> String {
    try store.close()
    return path
  }

  /// The store as another program finds it.
  func reopened() throws -> TranscriptDatabase { try TranscriptDatabase(path: path) }
}

extension TranscriptStore {
  /// Keeps a session the way an interview does, bit by bit, and returns it with its number.
  func keepStepwise(_ session: SessionRecord, _ plan: Plan) throws -> SessionRecord {
    var started = session
    (started.state, started.finishedAt, started.decision) = (.suspended, nil, nil)
    started.turns = []
    var kept = session
    kept.number = try begin(started, plan: plan)
    for turn in session.turns {
      try keep(turn, of: session.id)
      for rating in turn.ratings { try keep([rating], turn: turn.number, of: session.id) }
    }
    try update(session)
    return kept
  }
}

extension SessionRecord {
  /// Its texts to the byte; `==` takes two forms of one letter for equal.
  var bytes: [[UInt8]] {
    var texts = [interviewer] + banks.flatMap { [$0.id, $0.sha256] }
    for turn in turns {
      texts += [turn.answer, turn.question.text, turn.question.id]
      texts += [turn.question.bank ?? "", turn.question.competency ?? ""]
      texts += turn.followUps.flatMap { [$0.text, $0.answer] }
      texts += turn.hints.flatMap { [$0.rule] + $0.matched }
      texts += turn.ratings.flatMap { [$0.rater.name, $0.dimension, $0.evidence ?? ""] }
    }
    return texts.map { Array($0.utf8) }
  }

  /// A session of one question, answered with the text.
  static func answering(_ answer: String, seed: Int = 1) -> SessionRecord {
    var records = RandomRecords(seed: seed)
    var session = records.session()
    var turn = records.turn(number: 1)
    turn.answer = answer
    session.turns = [turn]
    return session
  }
}

extension Plan {
  static var any: Plan {
    var records = RandomRecords(seed: 7)
    return records.plan()
  }
}
