import struct Foundation.Date

/// A rule that notices something in an answer: deterministic, named, explained, and with examples that
/// are its tests and its documentation. What it notices never becomes a score.
package struct HintRule: Sendable {
  /// The stable name, under which it is kept and switched off.
  package var name: HintName
  /// What it looks for, and why at that point and no other.
  package var explanation: String
  /// Answers in which it notices something.
  package var fires: [HintExample]
  /// Answers near to those in which it notices nothing.
  package var keepsQuiet: [HintExample]

  init(
    _ name: HintName, _ explanation: String, fires: [HintExample], keepsQuiet: [HintExample]
  ) {
    self.name = name
    self.explanation = explanation
    self.fires = fires
    self.keepsQuiet = keepsQuiet
  }

  /// Every rule, in the order of ``HintName``.
  package static let all = signs + times + words

  /// The rule of that name.
  package static func named(_ name: HintName) -> HintRule? { all.first { $0.name == name } }
}

/// An answer with what a rule has to know of it.
package struct HintExample: Equatable, Sendable {
  /// What was said.
  package var answer: String
  /// How long that took, in seconds.
  package var seconds: Double
  /// The time asked for, in seconds.
  package var budgetSeconds: Int
  /// The kind of the question.
  package var kind: QuestionKind
  /// How it was given.
  package var medium: Medium
  /// What was said before, each to another question.
  package var earlier: [String]

  init(
    _ answer: String, seconds: Double = 60, of budgetSeconds: Int = 120,
    kind: QuestionKind = .behavioral, _ medium: Medium = .typed, after earlier: [String] = []
  ) {
    self.answer = answer
    self.seconds = seconds
    self.budgetSeconds = budgetSeconds
    self.kind = kind
    self.medium = medium
    self.earlier = earlier
  }

  /// The names of the rules that notice something in it.
  package var noticed: Set<HintName> {
    let question = Question(
      bank: "example", id: "example", kind: kind, ask: "", competency: "",
      budgetSeconds: budgetSeconds)
    let turn = Turn(
      number: 1, role: .question, question: AskedQuestion(question), askedAt: .distantPast,
      timing: Timing(answerSeconds: seconds, budgetSeconds: budgetSeconds), answer: answer)
    let stories = earlier.enumerated().map {
      ToldStory(session: $0.offset, turn: 1, question: "example/\($0.offset)", text: $0.element)
    }
    let hints = Noticing.hints(in: turn, to: question, given: medium)
    let again = SameStory(stories).hint(in: turn, of: earlier.count)
    return Set((hints + [again].compactMap { $0 }).compactMap { HintName(rawValue: $0.rule) })
  }
}
