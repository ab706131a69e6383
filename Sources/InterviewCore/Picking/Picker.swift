/// Chooses the questions of a session.
package enum Picker {
  /// What is added to a question's own time when a session is planned to the minute, in seconds.
  package enum Allowance {
    /// Reading the question and the follow-ups to it.
    package static let followUps = 60
    /// The warm-up.
    package static let warmUp = 60
    /// The candidate's own questions.
    package static let closing = 120
  }

  /// Questions in an order that depends on the generator alone: each competency once before any comes
  /// again, and no question twice.
  package static func ordered(
    _ questions: [Question], using generator: inout some RandomNumberGenerator
  ) -> [Question] {
    var seen: Set<String> = []
    let shuffled = questions.filter { seen.insert($0.bank + "/" + $0.id).inserted }
      .sorted { ($0.bank, $0.id) < ($1.bank, $1.id) }
      .shuffled(using: &generator)
    var rounds: [String: Int] = [:]
    let keyed = shuffled.map { question in
      defer { rounds[question.competency, default: 0] += 1 }
      return (round: rounds[question.competency, default: 0], question: question)
    }
    let last = keyed.map(\.round).max() ?? 0
    return (0...last).flatMap { round in keyed.filter { $0.round == round }.map(\.question) }
  }

  /// The questions with every other one from some banks, as long as there are any; each side keeps its order.
  /// Others of the same kinds come last: those banks ask in their place.
  package static func alternating(
    _ questions: [Question], with banks: Set<String>
  ) -> [Question] {
    let own = questions.filter { banks.contains($0.bank) }
    let kinds = Set(own.map(\.kind))
    let others = questions.filter { !banks.contains($0.bank) && !kinds.contains($0.kind) }
    let replaced = questions.filter { !banks.contains($0.bank) && kinds.contains($0.kind) }
    return zip(own, others).flatMap { [$0, $1] }
      + own.dropFirst(others.count) + others.dropFirst(own.count) + replaced
  }

  /// So many of the questions, from the first, without two of one kind in a row where that can be avoided.
  ///
  /// - Parameters:
  ///   - questions: The questions in the order of preference.
  ///   - count: How many are wanted at most.
  ///   - before: The kind that is asked before the first of them.
  /// - Returns: The questions in the order of asking.
  package static func mixed(
    _ questions: [Question], count: Int, after before: QuestionKind? = nil
  ) -> [Question] {
    var left = questions
    var mixed: [Question] = []
    var last = before
    while mixed.count < count, !left.isEmpty {
      let place = left.firstIndex { $0.kind == crowded(left, wanted: count - mixed.count) }
      let next =
        place.flatMap { left[$0].kind == last ? nil : $0 }
        ?? left.firstIndex { $0.kind != last } ?? 0
      mixed.append(left.remove(at: next))
      last = mixed.last?.kind
    }
    return mixed
  }

  /// The kind that must come now, since the others are too few to stand between all that is left of it.
  private static func crowded(_ left: [Question], wanted: Int) -> QuestionKind? {
    QuestionKind.allCases.first { kind in
      let others = left.count { $0.kind != kind }
      return wanted > 2 * others && left.contains { $0.kind == kind }
    }
  }

  /// As many of the questions, from the first, as fit into the time; at least one.
  ///
  /// - Parameters:
  ///   - questions: The questions in the order of asking.
  ///   - seconds: The time at hand.
  ///   - reserved: Seconds that go to other things than questions.
  ///   - followUps: Whether time is kept for follow-ups.
  /// - Returns: The first of the questions.
  package static func fitting(
    _ questions: [Question], seconds: Int, reserved: Int, followUps: Bool
  ) -> [Question] {
    var left = seconds - reserved
    let fitting = questions.prefix { question in
      left -= question.budgetSeconds + (followUps ? Allowance.followUps : 0)
      return left >= 0
    }
    return fitting.isEmpty ? Array(questions.prefix(1)) : Array(fitting)
  }
}
