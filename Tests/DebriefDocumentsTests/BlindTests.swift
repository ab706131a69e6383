import DebriefDocuments
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct BlindTests {
  private static let seen = [
    Sample.turn(1, followUps: [follow(nil)]), Sample.turn(2, kind: .technical),
  ]

  private static func follow(_ sign: Sign?) -> FollowUpExchange {
    FollowUpExchange(text: "And then?", sign: sign, answer: "It held.", answerSeconds: 3)
  }

  /// The same session with everybody's views of it.
  private static var judged: [Turn] {
    seen.map { turn in
      var turn = turn
      turn.question.bank = "zz-bank"
      turn.question.competency = "zz-competency"
      turn.hints = [Hint(rule: "zz-rule", matched: ["zz-matched"])]
      turn.followUps = turn.followUps.map { _ in follow(.noResult) }
      turn.ratings = [
        rating(.own, 2, "zz-own-evidence"),
        Rating(
          rater: .own, predicts: "zz-predicted", dimension: "structure", group: .content, score: 4,
          medium: .typed, evidence: "zz-prediction"),
        rating(.friend("zz-other-friend"), 5, "zz-comment"),
      ]
      return turn
    }
  }

  private static func rating(_ rater: Rater, _ score: Int?, _ evidence: String) -> Rating {
    Rating(
      rater: rater, dimension: "structure", group: .content, score: score, medium: .typed,
      evidence: evidence, saw: .live, comment: "zz-comment")
  }

  private static func record(_ turns: [Turn], decision: Decision?) -> SessionRecord {
    var record = Sample.record(turns, decision: decision)
    record.banks = decision == nil ? [] : [BankVersion(id: "zz-version", sha256: "zz-digest")]
    guard let decision else { return record }
    record.interviewer = "zz-interviewer"
    (record.best, record.worst) = (1, 2)
    let other = Sample.id
    record.debriefs = [
      DebriefRecord(id: other, friend: "zz-other-friend", writtenAt: Sample.start)
    ]
    record.replies = [
      Reply(
        debrief: other, rater: "zz-other-friend", worked: "zz-worked", workOn: "zz-work-on",
        tryNext: "zz-try-next", decision: decision, receivedAt: Sample.start)
    ]
    return record
  }

  private static func render(_ record: SessionRecord, as format: DebriefFormat) throws -> String {
    try format.render(
      Debrief(
        of: record, for: "Sam", id: Sample.id, day: "2026-03-14", rubrics: Sample.rubrics))
  }

  @Test(arguments: DebriefFormat.allCases)
  func `a second try does not tell which answer was thought the weakest`(format: DebriefFormat)
    throws
  {
    let again = Sample.turn(3, .redo, answer: "Once more.", redoOf: 1)
    #expect(
      try Self.render(Self.record(Self.seen + [again], decision: nil), as: format)
        == Self.render(Self.record(Self.seen, decision: nil), as: format))
  }

  @Test(arguments: DebriefFormat.allCases)
  func `nothing anybody thought of the answers is in the file`(format: DebriefFormat) throws {
    let text = try Self.render(
      Self.record(Self.judged, decision: .strongYes), as: format)
    #expect(!text.contains("zz-"))
    #expect(!text.contains("no-result"))
  }

  @Test(arguments: DebriefFormat.allCases, Decision.allCases)
  func `the file is the same to the letter whatever they thought`(
    format: DebriefFormat, decision: Decision
  ) throws {
    let judged = try Self.render(Self.record(Self.judged, decision: decision), as: format)
    let bare = try Self.render(Self.record(Self.seen, decision: nil), as: format)
    #expect(judged == bare)
  }
}
