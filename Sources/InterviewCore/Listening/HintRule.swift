import struct Foundation.Date

/// A rule that notices something in an answer: deterministic, named, explained, and with examples that
/// are its tests and its documentation. What it notices never becomes a score.
package struct HintRule: Sendable {
  /// What it notices, under whose name it is kept and switched off.
  package let sign: Sign
  /// What it looks for, and why at that point and no other.
  package let explanation: String
  /// Answers in which it notices something.
  package let fires: [HintExample]
  /// Answers near to those in which it notices nothing.
  package let keepsQuiet: [HintExample]
  /// The words that it matched, in their order, none where the sign is that something is missing; nil
  /// where it notices nothing.
  let notice: @Sendable (Heard) -> [String]?
  private let meaning: String
  private let spokenMeaning: String?
  private let kinds: Set<QuestionKind>

  /// Creates a rule. What it says of a spoken answer is said where that is something else; of questions
  /// of other kinds than its own only their own follow-ups may ask on it.
  init(
    _ sign: Sign, _ meaning: String, spoken spokenMeaning: String? = nil, why explanation: String,
    kinds: Set<QuestionKind> = Set(QuestionKind.allCases), fires: [HintExample],
    keepsQuiet: [HintExample], notice: @escaping @Sendable (Heard) -> [String]?
  ) {
    self.sign = sign
    self.meaning = meaning
    self.spokenMeaning = spokenMeaning
    self.explanation = explanation
    self.kinds = kinds
    self.fires = fires
    self.keepsQuiet = keepsQuiet
    self.notice = notice
  }

  /// Every rule that looks for something, in the order of ``Sign``.
  package static let all = Sign.current.map(of)

  /// Whether it says something about any answer to a question of that kind.
  func applies(to kind: QuestionKind) -> Bool { kinds.contains(kind) }

  /// What it says of an answer given in that medium, in a few words.
  package func meaning(in medium: Medium) -> String {
    medium == .typed ? meaning : spokenMeaning ?? meaning
  }
}

extension Sign {
  /// What it says of an answer given in that medium, in a few words.
  package func meaning(in medium: Medium) -> String { HintRule.of(self).meaning(in: medium) }
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

  /// What is noticed in it.
  package var noticed: Set<Sign> {
    let question = Question(
      bank: "example", id: "example", kind: kind, ask: "", competency: "",
      budgetSeconds: budgetSeconds)
    let turn = Turn(
      number: 1, role: .question, question: AskedQuestion(question), askedAt: .distantPast,
      timing: Timing(answerSeconds: seconds, budgetSeconds: budgetSeconds), answer: answer)
    let stories = earlier.enumerated().map {
      ToldStory(session: $0.offset, turn: 1, question: "example/\($0.offset)", text: $0.element)
    }
    let before = earlier.enumerated().map {
      Turn(
        number: $0.offset + 2, role: .question, question: AskedQuestion(question),
        askedAt: .distantPast, answer: $0.element)
    }
    let hints = Listener.hints(in: turn, to: question, given: medium, after: before)
    let again = SameStory(stories).hint(in: turn, of: earlier.count)
    return Set((hints + [again].compactMap { $0 }).compactMap(\.sign))
  }
}
