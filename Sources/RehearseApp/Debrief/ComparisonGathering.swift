import InterviewCore
import ReviewDocuments
import TextBasics

/// Gathers what a page shows of a session that was scored by several people.
struct ComparisonGathering {
  private let comparison: FriendComparison
  private let record: SessionRecord
  private let remarks: [InterviewerRemark]
  private let day: String

  /// The most steps that are proposed.
  private static let mostSteps = 3

  init(
    _ comparison: FriendComparison, of record: SessionRecord, _ remarks: [InterviewerRemark],
    day: String
  ) {
    self.comparison = comparison
    self.record = record
    self.remarks = remarks
    self.day = day
  }

  var sheet: ComparisonSheet {
    ComparisonSheet(
      title: "Session \(record.number), as \(list(["you"] + comparison.friends, "and")) see it",
      facts: facts, findings: findings, gaps: comparison.dimensions.compactMap(gap),
      answers: answers, words: words, next: next, hidden: hidden)
  }

  private var facts: [String] {
    let setting = [record.setting.position, record.setting.company].compactMap(\.self)
    let purpose = setting.isEmpty ? [] : ["for " + setting.joined(separator: " at ")]
    return [([day] + purpose).joined(separator: ", ")]
  }

  private var findings: [String] {
    let named = comparison.dimensions.compactMap { gap -> String? in
      let number = remarks.naming(gap.dimension.id).interviewers
      return number > 0
        ? NamedSentence(interviewers: number, gap, friends: comparison.friends).text : nil
    }
    let verdict = VerdictText.words(
      raters: comparison.friends.count, answers: comparison.answers)
    return named + [verdict].compactMap(\.self)
  }

  // MARK: Dimensions

  private func gap(_ gap: FriendComparison.DimensionGap) -> ComparisonSheet.Gap? {
    guard let sentence = gap.sentence else { return nil }
    let friends = comparison.friends.map { mark($0, gap.mean(of: $0)) }
    return ComparisonSheet.Gap(
      name: gap.dimension.name, marks: [mark(nil, gap.own)] + friends, text: sentence)
  }

  /// Where a friend stands, or the candidate.
  private func mark(_ friend: String?, _ score: Double?) -> ComparisonSheet.Mark {
    ComparisonSheet.Mark(who: friend ?? "you", isOwn: friend == nil, score: score)
  }

  // MARK: Answers

  /// What friends wrote of answers that the candidate has scored.
  private var friendRemarks: [(who: String, remark: AnswerRemark)] {
    record.replies.flatMap { reply in
      record.shownRemarks(of: reply).map { (who: reply.rater, remark: $0) }
    }
  }

  private var answers: [ComparisonSheet.Answer] {
    let scored = comparison.dimensions.flatMap(\.answers)
    let turns = Set(scored.map(\.turn) + friendRemarks.map(\.remark.turn))
    let widths = Dictionary(scored.map { ($0.turn, abs($0.difference ?? 0)) }) { max($0, $1) }
    let width = { (turn: Turn) in widths[turn.number] ?? 0 }
    return record.turns.filter { turns.contains($0.number) }
      .sorted { (width($1), $0.number) < (width($0), $1.number) }.map(answer)
  }

  private func answer(_ turn: Turn) -> ComparisonSheet.Answer {
    let about = friendRemarks.filter { $0.remark.turn == turn.number }
    let followUps = turn.followUps.filter { !$0.answer.isEmpty }
    return ComparisonSheet.Answer(
      number: record.answerNumber(ofTurn: turn.number) ?? turn.number,
      question: turn.question.text,
      said: [.init(text: turn.answer)] + followUps.map { .init(ask: $0.text, text: $0.answer) },
      notes: about.compactMap { who, remark in
        remark.quote.map { .init(who: who, quote: $0, text: remark.text) }
      },
      reactions: about.filter { $0.remark.quote == nil }.map {
        .init(who: $0.who, text: $0.remark.text)
      },
      scores: scores(of: turn))
  }

  private func scores(of turn: Turn) -> [ComparisonSheet.Score] {
    let gaps = comparison.dimensions.compactMap { gap in
      gap.answers.first { $0.turn == turn.number }.map { (gap.dimension, $0) }
    }
    return gaps.sorted { abs($1.1.difference ?? 0) < abs($0.1.difference ?? 0) }.map(score)
  }

  private func score(
    _ dimension: Dimension, _ answer: FriendComparison.AnswerGap
  ) -> ComparisonSheet.Score {
    let own = ComparisonSheet.Row(
      mark: mark(nil, answer.own?.score.map(Double.init)),
      words: answer.own.map { dimension.words(for: $0.score, by: .own) } ?? "not scored")
    let friends = answer.given.map { rating in
      ComparisonSheet.Row(
        mark: mark(rating.rater.name, rating.score.map(Double.init)),
        words: dimension.words(for: rating.score, by: rating.rater), comment: rating.comment,
        expected: answer.expected(of: rating.rater.name))
    }
    let dispute = answer.range.flatMap { range in
      range.lowerBound < range.upperBound
        ? "Your friends differ here: \(range.lowerBound) to \(range.upperBound)." : nil
    }
    return ComparisonSheet.Score(
      name: dimension.name, rows: [own] + friends, dispute: dispute)
  }

  // MARK: The whole

  private var replies: [Reply] { record.replies.filter { comparison.friends.contains($0.rater) } }

  private var words: [ComparisonSheet.Words] {
    let own = record.decision.map { ComparisonSheet.Words(who: "you", decision: $0.words) }
    return [own].compactMap(\.self)
      + replies.map { reply in
        let lines = [("what worked", reply.worked), ("what to work on", reply.workOn)]
        return ComparisonSheet.Words(
          who: reply.rater, decision: reply.decision?.words,
          lines: lines.filter { !$0.1.isEmpty }.map { .init(name: $0.0, text: $0.1) })
      }.filter { $0.decision != nil || !$0.lines.isEmpty }
  }

  /// What friends advise, then where both sides, or the friends alone, see most room.
  private var next: [ComparisonSheet.Step] {
    let advice = replies.filter { !$0.tryNext.isEmpty }.map {
      ComparisonSheet.Step(text: "\($0.rater): \($0.tryNext)")
    }
    return advice
      + lowest.prefix(max(1, Self.mostSteps - advice.count)).map { low in
        let turn = record.turn(low.turn)
        let drill = ["rehearse", "practice", "--mode", "drill"]
        let about = turn?.question.competency.map { ["--competency", $0] } ?? []
        let number = record.answerNumber(ofTurn: low.turn) ?? low.turn
        return ComparisonSheet.Step(
          text: "Answer \(number) again: your friends see \(low.name) at \(meanText(low.score)).",
          command: (drill + about).map(\.asShellWord).joined(separator: " "))
      }
  }

  /// The answers that friends score below the bar of ``Schedule``, each on its lowest dimension, the lowest first.
  private var lowest: [(turn: Int, name: String, score: Double)] {
    let scores = comparison.dimensions.flatMap { gap in
      gap.answers.compactMap { answer in
        answer.median.map {
          (turn: answer.turn, name: gap.dimension.name.lowercased(), score: $0)
        }
      }
    }
    let low = scores.filter { $0.score < Double(Schedule.bar) }
    return Dictionary(grouping: low, by: \.turn).values
      .compactMap { $0.min { $0.score < $1.score } }
      .sorted { ($0.score, $0.turn) < ($1.score, $1.turn) }
  }

  private var hidden: String? {
    guard !comparison.hiddenTurns.isEmpty else { return nil }
    let numbers = comparison.hiddenTurns.map { "\(record.answerNumber(ofTurn: $0) ?? $0)" }
    return "Left out until you have scored them: answer \(list(numbers, "and")). "
      + "`rehearse rate \(record.number)` does."
  }
}
