import Foundation
import InterviewCore
import TextBasics

extension SessionDocument: JSONWritable {
  /// Writes the document as its encoder does with sorted keys, in a tenth of the time; a test holds one against the
  /// other.
  func write(to json: inout JSONText) throws {
    try json.object { json in
      try json.put("banks", banks)
      try json.put("best", best)
      try json.put("company", company)
      try json.put("debriefs", ifAny: debriefs)
      try json.put("decision", decision)
      try json.put("declined", ifAny: declined)
      try json.put("finishedAt", finishedAt?.toTheMillisecond)
      try json.put("id", id.uuidString)
      try json.put("interviewer", interviewer)
      try json.put("job", job?.uuidString)
      try json.put("medium", medium)
      try json.put("mode", mode)
      try json.put("number", number)
      try json.put("plan", ifAny: plan.map(Encoded.init))
      try json.put("position", position)
      try json.put("removedReplies", ifAny: removedReplies?.map(Encoded.init))
      try json.put("replies", ifAny: replies?.map(Encoded.init))
      try json.put("role", role)
      try json.put("schema", schema)
      try json.put("seed", seed)
      try json.put("startedAt", startedAt.toTheMillisecond)
      try json.put("state", state)
      try json.put("turns", turns)
      try json.put("worst", worst)
    }
  }
}

extension TurnDocument: JSONWritable {
  func write(to json: inout JSONText) throws {
    try json.object { json in
      try json.put("answer", answer)
      try json.put("answerSeconds", answerSeconds)
      try json.put("askedAt", askedAt.toTheMillisecond)
      try json.put("attached", ifAny: attached.map(Encoded.init))
      try json.put("budgetSeconds", budgetSeconds)
      try json.put("followUps", followUps)
      try json.put("hints", hints)
      try json.put("number", number)
      try json.put("pausedSeconds", pausedSeconds)
      try json.put("question", question)
      try json.put("ratings", ratings)
      try json.put("recording", ifAny: recording.map(Encoded.init))
      try json.put("redoOf", redoOf)
      try json.put("role", role)
      try json.put("skipped", skipped)
      try json.put("story", ifAny: story?.uuidString)
      try json.put("thinkingSeconds", thinkingSeconds)
    }
  }
}

extension QuestionDocument: JSONWritable {
  func write(to json: inout JSONText) throws {
    try json.object { json in
      try json.put("bank", bank)
      try json.put("competency", competency)
      try json.put("id", id)
      try json.put("kind", kind)
      try json.put("scoredOn", ifAny: scoredOn)
      try json.put("text", text)
    }
  }
}

extension FollowUpDocument: JSONWritable {
  func write(to json: inout JSONText) throws {
    try json.object { json in
      try json.put("answer", answer)
      try json.put("answerSeconds", answerSeconds)
      try json.put("recording", ifAny: recording.map(Encoded.init))
      try json.put("sign", sign)
      try json.put("text", text)
    }
  }
}

extension RatingDocument: JSONWritable {
  func write(to json: inout JSONText) throws {
    try json.object { json in
      try json.put("comment", ifAny: comment)
      try json.put("dimension", dimension)
      try json.put("earlier", ifAny: earlier?.map(Encoded.init))
      try json.put("evidence", evidence)
      try json.put("group", group)
      try json.put("medium", medium)
      try json.put("predicts", ifAny: predicts)
      try json.put("ratedAt", ratedAt?.toTheMillisecond)
      try json.put("rater", rater)
      try json.put("saw", ifAny: saw)
      try json.put("score", score)
    }
  }
}

extension DebriefDocument: JSONWritable {
  func write(to json: inout JSONText) throws {
    try json.object { json in
      try json.put("answers", ifAny: answers)
      try json.put("for", self.for)
      try json.put("id", id.uuidString)
      try json.put("numbering", ifAny: numbering)
      try json.put("redacted", ifAny: redacted)
      try json.put("writtenAt", writtenAt.toTheMillisecond)
    }
  }
}

extension Hint: JSONWritable {
  func write(to json: inout JSONText) throws {
    try json.object { json in
      try json.put("matched", matched)
      try json.put("rule", rule)
    }
  }
}

extension BankVersion: JSONWritable {
  func write(to json: inout JSONText) throws {
    try json.object { json in
      try json.put("id", id)
      try json.put("sha256", sha256)
    }
  }
}

extension DebriefRecord.Numbering: JSONWritable {}
extension Decision: JSONWritable {}
extension DimensionGroup: JSONWritable {}
extension Judgement: JSONWritable {}
extension Medium: JSONWritable {}
extension QuestionKind: JSONWritable {}
extension Saw: JSONWritable {}
extension SessionRecord.Mode: JSONWritable {}
extension SessionRecord.State: JSONWritable {}
extension Sign: JSONWritable {}
extension Turn.Role: JSONWritable {}

/// What there is little of in an export: written by its encoder.
private struct Encoded<Value: Encodable>: JSONWritable {
  let value: Value

  init(_ value: Value) { self.value = value }

  func write(to json: inout JSONText) throws { json.raw(try jsonOnOneLine(value).utf8) }
}
