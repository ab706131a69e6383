import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

@Suite(.timed) struct SummaryTests {
  @Test(arguments: Seeds.first(4))
  func `the list says what the sessions hold`(seed: Int) throws {
    let store = try StoreHome().store
    var records = RandomRecords(seed: seed)
    let kept = try (0..<12).map { _ in
      var session = records.session()
      session.number = try store.begin(session, plan: .any)
      return session
    }
    let expected = kept.reversed().map(SessionSummary.init(of:))

    expectNoDifference(try store.summaries(limit: 100, skipping: 0), expected)
    expectNoDifference(try store.summaries(limit: 5, skipping: 0), Array(expected.prefix(5)))
    expectNoDifference(
      try store.summaries(limit: 5, skipping: 4), Array(expected.dropFirst(4).prefix(5)))
    #expect(try store.summaries(limit: 5, skipping: 12).isEmpty)
    #expect(try store.summaries(limit: 0, skipping: 0).isEmpty)
    #expect(try store.count() == 12)
  }

  @Test func `a redo, a friend and a prediction do not change the lowest dimension`() throws {
    let store = try StoreHome().store
    var session = SessionRecord.answering("so it was")
    func rating(_ rater: Rater, _ dimension: String, _ score: Int?, for predicted: String? = nil)
      -> Rating
    {
      Rating(
        rater: rater, predicts: predicted, dimension: dimension, group: .content, score: score,
        medium: .typed)
    }
    session.turns[0].role = .question
    session.turns[0].ratings = [
      rating(.own, "structure", 3), rating(.own, "evidence", 2), rating(.own, "pace", nil),
      rating(.friend("Sam"), "structure", 1), rating(.own, "structure", 1, for: "Sam"),
    ]
    var redo = session.turns[0]
    (redo.number, redo.role, redo.redoOf) = (2, .redo, 1)
    redo.ratings = [rating(.own, "structure", 1)]
    session.turns.append(redo)
    _ = try store.keepStepwise(session, .any)

    let lowest = try store.summaries(limit: 1, skipping: 0).first?.lowest
    expectNoDifference(lowest, DimensionMean(dimension: "evidence", mean: 2))
  }
}

extension SessionSummary {
  /// The same figures, from the whole session.
  fileprivate init(of session: SessionRecord) {
    let questions = session.turns.filter { $0.role == .question }
    // Among equals the dimension scored first, as the store has no rubric.
    var dimensions: [String] = []
    for rating in questions.flatMap(\.ratings)
    where rating.rater == .own && rating.predicts == nil && rating.score != nil
      && !dimensions.contains(rating.dimension)
    {
      dimensions.append(rating.dimension)
    }
    let rubric = dimensions.map {
      Dimension(id: $0, name: $0, group: .content, question: "", levels: [:], media: [])
    }
    self.init(
      number: session.number, startedAt: session.startedAt, state: session.state,
      mode: session.mode, medium: session.medium, banks: session.banks.map(\.id),
      questions: questions.count, skipped: questions.filter(\.skipped).count,
      answerSeconds: session.turns.map(\.timing.answerSeconds).reduce(0, +),
      decision: session.decision, lowest: session.lowest(in: rubric))
  }
}
