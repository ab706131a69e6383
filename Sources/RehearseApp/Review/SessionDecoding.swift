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
      recalled: document.company.map {
        RecalledInterview(company: $0, position: document.position ?? "")
      },
      turns: document.turns.map(Turn.init),
      debriefs: (document.debriefs ?? []).map {
        DebriefRecord(id: $0.id, friend: $0.for, writtenAt: $0.writtenAt)
      },
      replies: (document.replies ?? []).map(Reply.init))
  }
}

extension Turn {
  init(_ document: TurnDocument) {
    let question = document.question
    self.init(
      number: document.number, role: document.role, redoOf: document.redoOf,
      question: AskedQuestion(
        bank: question.bank, id: question.id, kind: question.kind,
        competency: question.competency, text: question.text),
      askedAt: document.askedAt,
      timing: Timing(
        thinkingSeconds: document.thinkingSeconds, answerSeconds: document.answerSeconds,
        pausedSeconds: document.pausedSeconds, budgetSeconds: document.budgetSeconds),
      skipped: document.skipped, answer: document.answer,
      followUps: document.followUps.map {
        FollowUpExchange(
          text: $0.text, sign: $0.sign, answer: $0.answer, answerSeconds: $0.answerSeconds)
      },
      hints: document.hints, ratings: document.ratings.map(Rating.init))
  }
}

extension Rating {
  init(_ document: RatingDocument) {
    self.init(
      rater: Rater(name: document.rater), predicts: document.predicts,
      dimension: document.dimension, group: document.group, score: document.score,
      medium: document.medium, evidence: document.evidence, saw: document.saw,
      comment: document.comment)
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

extension Date {
  /// The time in UTC as files hold it: `2026-11-21T15:18:56.881Z`.
  ///
  /// The formatter cuts off what is below a millisecond, and a time of so many milliseconds is seldom
  /// one exactly; half of one more makes it the nearest.
  var toTheMillisecond: String {
    addingTimeInterval(0.0005).ISO8601Format(.init(includingFractionalSeconds: true))
  }
}

extension JSONEncoder.DateEncodingStrategy {
  /// Times in UTC to the millisecond, as the store holds them.
  static let rehearse = custom { date, encoder in
    var container = encoder.singleValueContainer()
    try container.encode(date.toTheMillisecond)
  }
}

extension JSONDecoder.DateDecodingStrategy {
  /// The same, with or without the fraction.
  static let rehearse = custom { decoder in
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let exact = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    guard let date = (try? exact.parse(text)) ?? (try? Date.ISO8601FormatStyle().parse(text))
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time")
    }
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
    return Date(timeIntervalSince1970: milliseconds / 1000)
  }
}
