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
  ///   - numbering: What its numbers count; that of the form that is out where there is one.
  package init(
    of record: SessionRecord, for friend: String, id: UUID, day: String, rubrics: RubricSet,
    numbering: DebriefRecord.Numbering = .answers
  ) {
    let dimensions = { (turn: InterviewCore.Turn) in turn.dimensions(in: rubrics, numbering) }
    let number = { (turn: InterviewCore.Turn) in
      record.number(ofTurn: turn.number, by: numbering)
    }
    let told = record.turns.filter { $0.role == .question || $0.role == .closing }
    let answered = told.filter { !$0.skipped }
    self.init(
      id: id, friend: friend,
      session: SessionFacts(
        number: record.number, date: day,
        // What is written down from memory shows no more than what was typed.
        medium: record.isRecalled ? .typed : record.medium,
        isRecalled: record.isRecalled,
        // Of a real interview the friend is not told whose it was.
        company: record.isRecalled ? nil : record.setting.company,
        position: record.isRecalled ? nil : record.setting.position),
      turns: answered.map { Turn($0, number: number($0), dimensions: dimensions($0)) },
      skipped: told.filter(\.skipped).map {
        SkippedQuestion(number: number($0), question: $0.question.text)
      },
      rubric: answered.flatMap(dimensions).eachOnceByGroup())
  }
}

extension Debrief.Turn {
  fileprivate init(_ turn: InterviewCore.Turn, number: Int, dimensions: [Dimension]) {
    self.init(
      number: number, role: turn.role, question: turn.question.text,
      answer: turn.answer, thinkingSeconds: turn.timing.thinkingSeconds,
      answerSeconds: turn.timing.answerSeconds, budgetSeconds: turn.timing.budgetSeconds,
      followUps: turn.followUps.map {
        Debrief.FollowUp(text: $0.text, answer: $0.answer, answerSeconds: $0.answerSeconds)
      },
      dimensions: dimensions.map(\.id))
  }
}

extension InterviewCore.Turn {
  fileprivate func dimensions(
    in rubrics: RubricSet, _ numbering: DebriefRecord.Numbering
  ) -> [Dimension] {
    guard isScorable else { return [] }
    guard numbering == .turns, question.kind == .culturalFit, question.scoredOn.isEmpty,
      let old = rubrics.special.first(where: { $0.id == QuestionKind.culturalFit.rawValue })
    else { return rubrics.dimensions(for: question) }
    // The first version asked these, and only these, of every such question.
    return old.dimensions + rubrics.general.dimensions.filter { $0.group != .content }
  }
}

extension [Dimension] {
  fileprivate func eachOnceByGroup() -> [Dimension] {
    var seen: Set<String> = []
    let once = filter { seen.insert($0.id).inserted }
    return DimensionGroup.allCases.flatMap { group in once.filter { $0.group == group } }
  }
}
