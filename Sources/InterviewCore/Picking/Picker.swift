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
