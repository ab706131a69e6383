package import Foundation
package import InterviewCore

/// Someone who practises for months: sessions as they come about, the same for the same seed.
package struct PractisedSessions: Sendable {
  /// The media of the sessions, in turn.
  package var media: [Medium]
  /// Who scores every third session.
  package var friends: [String]
  /// Whether anything is scored; otherwise everything is "not observed".
  package var isObserved: Bool
  /// When the last session begins.
  package var end: Date
  /// What stands for a name that came from a bank, a rubric, a friend or an answer.
  package var naming: @Sendable (String) -> String
  private var generator = SeededGenerator(seed: 0, purpose: 0)

  /// Creates someone.
  package init(
    media: [Medium] = [.typed, .aloud, .typed], friends: [String] = ["Sam", "Åsa"],
    isObserved: Bool = true, end: Date = TestClock.moment(-7200).date, seed: Int = 1,
    naming: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.media = media
    self.friends = friends
    self.isObserved = isObserved
    self.end = end
    self.naming = naming
    generator = SeededGenerator(seed: UInt64(seed), purpose: 0x7072_6163)
  }

  /// So many sessions, oldest first, numbered from 1.
  package func sessions(_ count: Int) -> [SessionRecord] {
    var source = self
    return (0..<count).map { source.session($0, of: count) }
  }

  private static let competencies = [
    "teamwork", "conflict", "ownership", "failure", "feedback", "communication",
  ]
  private static let dimensions: [(id: String, group: DimensionGroup)] = [
    ("structure", .content), ("relevance", .content), ("evidence", .content), ("composure", .tone),
    ("eye-contact", .bodyLanguage), ("pace", .tone),
  ]

  private mutating func session(_ place: Int, of count: Int) -> SessionRecord {
    let medium = media[place % media.count]
    let start = end.addingTimeInterval(-Double(count - 1 - place) * 1.7 * 86_400)
    let number = place + 1
    let questions = (1...self.number(in: 2...5)).map { turn($0, start, medium, place, count) }
    var again = turn(questions.count + 1, start, medium, place, count)
    (again.role, again.redoOf) = (.redo, 1)
    return SessionRecord(
      id: UUID(
        uuid: (
          0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, UInt8(number / 256), UInt8(number % 256)
        )),
      number: number, startedAt: start, finishedAt: start.addingTimeInterval(1500),
      state: .finished, mode: place % 7 == 6 ? .drill : .mock, medium: medium,
      interviewer: "neutral", seed: 7, turns: questions + [again])
  }

  private mutating func turn(
    _ number: Int, _ start: Date, _ medium: Medium, _ place: Int, _ count: Int
  ) -> Turn {
    let competency = one(of: Self.competencies)
    let isSkipped = self.number(in: 1...12) == 1
    let hints = [("no-result", [String]()), ("hedged", ["maybe", "I think"]), ("over-time", [])]
      .filter { _ in self.number(in: 1...3) == 1 }
    return Turn(
      number: number, role: .question,
      question: AskedQuestion(
        bank: "behavioral", id: "q\(number)", kind: .behavioral, competency: naming(competency),
        text: naming("Tell me about \(competency).")),
      askedAt: start.addingTimeInterval(Double(number) * 240),
      timing: Timing(
        thinkingSeconds: 4, answerSeconds: Double(self.number(in: 30...260)),
        budgetSeconds: self.number(in: 0...8) == 0 ? 0 : 180),
      skipped: isSkipped, answer: naming("We did it."),
      hints: hints.map { Hint(rule: naming($0.0), matched: $0.1.map(naming)) },
      ratings: isSkipped ? [] : ratings(medium, place, Double(place) / Double(max(1, count - 1))))
  }

  private mutating func ratings(_ medium: Medium, _ place: Int, _ progress: Double) -> [Rating] {
    let seen = medium == .typed ? Self.dimensions.prefix(4) : Self.dimensions[...]
    return seen.flatMap { dimension, group -> [Rating] in
      let base = dimension == "structure" ? 2 + progress * 2 : dimension == "evidence" ? 2 : 3
      let own = score(around: base)
      let raters =
        [(Rater.own, own)]
        + (place % 3 == 0 ? friends : []).map {
          (.friend(naming($0)), score(around: base))
        }
      return raters.map { rater, score in
        Rating(
          rater: rater, dimension: naming(dimension), group: group,
          score: isObserved ? score : nil, medium: medium)
      } + predictions(of: own, dimension, group, medium, place)
    }
  }

  /// What the first friend is expected to give, in every sixth session: as much as oneself.
  private func predictions(
    of own: Int?, _ dimension: String, _ group: DimensionGroup, _ medium: Medium, _ place: Int
  ) -> [Rating] {
    guard place % 6 == 0, isObserved, let friend = friends.first else { return [] }
    return [
      Rating(
        rater: .own, predicts: naming(friend), dimension: naming(dimension), group: group,
        score: own, medium: medium)
    ]
  }

  /// Now and then it could not be seen.
  private mutating func score(around base: Double) -> Int? {
    let value = Int(base.rounded()) + number(in: -1...1)
    return number(in: 1...10) == 1 ? nil : max(1, min(value, 5))
  }

  private mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func one(of texts: [String]) -> String {
    texts[number(in: 0...texts.count - 1)]
  }
}
