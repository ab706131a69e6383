import InterviewCore
import TestSupport
import Testing

@testable import RehearseApp

/// How scores stand on a scorecard, whatever way they came there.
@Suite(.timedOnMainActor) @MainActor struct ScorecardOrderTests {
  private func shown(_ change: (inout SessionRecord) -> Void, _ files: InMemoryFiles) -> String {
    var record = SessionRecord.sample()
    change(&record)
    let sitting = Sitting(files: files, store: .inMemory([record]))
    #expect(sitting.run { try $0.reviewShow(.latest, format: .text) } == .done)
    return sitting.console.output
  }

  @Test func `dimensions stand in the rubric's order, whoever scored which first`() {
    let files = InMemoryFiles(SampleFiles.all)
    let usual = shown({ _ in }, files)
    let scrambled = shown(
      { record in for index in record.turns.indices { record.turns[index].ratings.reverse() } },
      files)
    #expect(usual.contains("Structure"))
    #expect(usual == scrambled)
  }

  @Test func `of equal scores the first in the rubric's order is called the lowest`() {
    let text = shown(
      { record in
        record.turns[1].ratings = ["evidence", "structure"].map {
          Rating(rater: .own, dimension: $0, group: .content, score: 2, medium: .typed)
        }
      }, InMemoryFiles(SampleFiles.all))
    #expect(text.contains("structure 2"))
    #expect(!text.contains("evidence 2 "))
  }

  @Test func `one's own score is told as it was put to oneself, a friend's as to them`() {
    let dimension = Dimension(
      id: "pace", name: "Pace", group: .tone, question: "How fast were they?",
      levels: [1: "They ran", 3: "They hurried", 5: "They took their time"], media: [.typed],
      own: Dimension.Wording(
        question: "How fast were you?",
        levels: [1: "You ran", 3: "You hurried", 5: "You took your time"]))
    #expect(dimension.words(for: 5, by: .own) == "You took your time")
    #expect(dimension.words(for: 2, by: .own) == "between “You ran” and “You hurried”")
    #expect(dimension.words(for: 5, by: .friend("Sam")) == "They took their time")
    #expect(dimension.words(for: nil, by: .own) == "not observed")
  }
}
