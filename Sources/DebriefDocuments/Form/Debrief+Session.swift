package import InterviewCore

package import struct Foundation.UUID

extension Debrief {
  /// Creates the debrief of a session for a friend.
  ///
  /// The warm-up is left out; skipped questions are only named; the closing can be read but, as
  /// everywhere, is not scored. A second try is left out as well: it would tell which answer the
  /// candidate thought the weakest.
  ///
  /// - Parameters:
  ///   - record: The session.
  ///   - friend: The friend's name.
  ///   - id: A fresh identifier.
  ///   - day: The session's day, as the user writes it.
  ///   - rubrics: The rubrics its answers are scored with.
  package init(
    of record: SessionRecord, for friend: String, id: UUID, day: String, rubrics: RubricSet
  ) {
    let told = record.turns.filter { $0.role == .question || $0.role == .closing }
    let answered = told.filter { !$0.skipped }
    self.init(
      id: id, friend: friend,
      session: SessionFacts(
        number: record.number, date: day,
        // What is written down from memory shows no more than what was typed.
        medium: record.isRecalled ? .typed : record.medium,
        isRecalled: record.isRecalled),
      turns: answered.map { Turn($0, dimensions: $0.dimensions(in: rubrics)) },
      skipped: told.filter(\.skipped).map {
        SkippedQuestion(number: $0.number, question: $0.question.text)
      },
      rubric: answered.flatMap { $0.dimensions(in: rubrics) }.eachOnceByGroup())
  }
}

extension Debrief.Turn {
  fileprivate init(_ turn: InterviewCore.Turn, dimensions: [Dimension]) {
    self.init(
      number: turn.number, role: turn.role, question: turn.question.text,
      answer: turn.answer, thinkingSeconds: turn.timing.thinkingSeconds,
      answerSeconds: turn.timing.answerSeconds, budgetSeconds: turn.timing.budgetSeconds,
      followUps: turn.followUps.map {
        Debrief.FollowUp(text: $0.text, answer: $0.answer, answerSeconds: $0.answerSeconds)
      },
      dimensions: dimensions.map(\.id))
  }
}

extension InterviewCore.Turn {
  fileprivate func dimensions(in rubrics: RubricSet) -> [Dimension] {
    isScorable ? rubrics.dimensions(for: question) : []
  }
}

extension [Dimension] {
  fileprivate func eachOnceByGroup() -> [Dimension] {
    var seen: Set<String> = []
    let once = filter { seen.insert($0.id).inserted }
    return DimensionGroup.allCases.flatMap { group in once.filter { $0.group == group } }
  }
}
