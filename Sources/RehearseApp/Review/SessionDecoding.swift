import Foundation
import InterviewCore

extension SessionRecord {
  /// Creates the record that a document describes.
  init(_ document: SessionDocument) {
    self.init(
      id: document.id, number: document.number, startedAt: document.startedAt,
      finishedAt: document.finishedAt, state: document.state, mode: document.mode,
      medium: document.medium, interviewer: document.interviewer, seed: document.seed,
      banks: document.banks, decision: document.decision, best: document.best,
      worst: document.worst,
      setting: SessionSetting(
        role: document.role, job: document.job, company: document.company,
        position: document.position),
      turns: document.turns.map(Turn.init),
      debriefs: (document.debriefs ?? []).map {
        DebriefRecord(id: $0.id, friend: $0.for, writtenAt: $0.writtenAt)
      },
      replies: (document.replies ?? []).map(Reply.init))
    declined = Set(document.declined ?? [])
  }
}

extension Reply {
  init(_ document: ReplyDocument) {
    self.init(
      debrief: document.debrief, rater: document.rater, saw: document.saw,
      worked: document.worked, workOn: document.workOn, tryNext: document.tryNext,
      decision: document.decision, receivedAt: document.receivedAt)
  }
}

extension SessionDocument {
  /// What can be read but cannot be: the first of it, with the place of the value.
  var contradiction: (path: [any CodingKey], message: String)? {
    if schema != Self.schema {
      return (
        [Step("schema")],
        "found the schema `\(excerpt(schema, 40))`, expected `\(Self.schema)`"
      )
    }
    if number < 1 { return ([Step("number")], "found number \(number), expected 1 or more") }
    var numbers: Set<Int> = []
    for (index, turn) in turns.enumerated() {
      func at(_ steps: any CodingKey...) -> [any CodingKey] {
        [Step("turns"), Step(index: index)] + steps
      }
      if turn.number < 1 || !numbers.insert(turn.number).inserted {
        return (at(Step("number")), "found turn \(turn.number), expected a number from 1, once")
      }
      for (place, followUp) in turn.followUps.enumerated() {
        guard let sign = followUp.sign, !sign.promptsFollowUp else { continue }
        return (
          at(Step("followUps"), Step(index: place), Step("sign")),
          "found sign `\(sign.rawValue)`, expected one that a follow-up is asked on"
        )
      }
      for (place, rating) in turn.ratings.enumerated() {
        guard let score = rating.score, !Dimension.scores.contains(score) else { continue }
        return (
          at(Step("ratings"), Step(index: place), Step("score")),
          "found score \(score), expected 1 to 5 or null"
        )
      }
    }
    return nil
  }

  /// A step on the way to a value.
  private struct Step: CodingKey {
    var stringValue: String
    var intValue: Int?

    init(_ name: String) { stringValue = name }

    init(index: Int) {
      stringValue = "\(index)"
      intValue = index
    }

    init(stringValue: String) { self.init(stringValue) }

    init(intValue: Int) { self.init(index: intValue) }
  }
}
