package import struct Foundation.UUID

/// A story that was told before.
package struct ToldStory: Equatable, Sendable {
  /// The number of the session.
  package var session: Int
  /// The number of the turn.
  package var turn: Int
  /// The question it answered: the bank and the id in it.
  package var question: String
  /// What was said, follow-ups included.
  package var text: String
  /// The story of the candidate's own that it tells, as far as anybody knows.
  package var named: UUID?

  /// Creates a story.
  package init(session: Int, turn: Int, question: String, text: String, named: UUID? = nil) {
    self.named = named
    self.session = session
    self.turn = turn
    self.question = question
    self.text = text
  }
}

/// Finds stories that serve for too many questions.
package struct SameStory: Sendable {
  /// The share of the content words of the shorter telling that has to stand in the other: the overlap
  /// coefficient of Szymkiewicz and Simpson. Two tellings of one story share most of their names, things
  /// and deeds; two stories of one person some of them.
  package static let fewestShared = 0.5
  /// The fewest content words of a telling that can be compared.
  package static let fewestWords = 12
  /// For how many different questions a story has to serve, this one among them.
  package static let fewestQuestions = 3
  /// How many earlier stories are looked through.
  package static let mostEarlier = 200

  private let told: [(story: ToldStory, words: Set<String>)]

  /// Prepares the comparison with stories that were told.
  package init(_ stories: [ToldStory]) {
    told = stories.map { ($0, TellingWords.of($0.text)) }
  }

  /// A hint where the answer's story was told before it for other questions too; it names them.
  ///
  /// A telling that is like one that is like the answer counts as well: who tells a story a third time tells
  /// it more like the second than like the first.
  package func hint(in turn: Turn, of session: Int) -> Hint? {
    guard turn.isScorable, turn.question.kind == .behavioral, let bank = turn.question.bank
    else { return nil }
    let own = "\(bank)/\(turn.question.id)"
    var left = told.filter { ($0.story.session, $0.story.turn) < (session, turn.number) }
    let named =
      turn.story
      ?? told.first { ($0.story.session, $0.story.turn) == (session, turn.number) }?.story.named
    var tellings = [TellingWords.of(turn.wholeAnswer)]
    var same: [ToldStory] = []
    while let words = tellings.popLast() {
      let found = left.indices.filter { place in
        Self.isSame(words, left[place].words)
          || (named != nil && left[place].story.named == named)
      }
      tellings += found.map { left[$0].words }
      same += found.map { left[$0].story }
      for index in found.reversed() { left.remove(at: index) }
    }
    var questions: [String] = []
    for story in told.map(\.story)
    where story.question != own && same.contains(story) && !questions.contains(story.question) {
      questions.append(story.question)
    }
    guard questions.count + 1 >= Self.fewestQuestions else { return nil }
    return Hint(.sameStory, matched: questions)
  }

  /// The share of the content words of the shorter telling that stand in the other.
  static func likeness(_ one: String, _ other: String) -> Double {
    likeness(TellingWords.of(one), TellingWords.of(other))
  }

  private static func likeness(_ one: Set<String>, _ other: Set<String>) -> Double {
    let shorter = min(one.count, other.count)
    guard shorter >= fewestWords else { return 0 }
    return Double(one.intersection(other).count) / Double(shorter)
  }

  private static func isSame(_ one: Set<String>, _ other: Set<String>) -> Bool {
    likeness(one, other) >= fewestShared
  }
}
