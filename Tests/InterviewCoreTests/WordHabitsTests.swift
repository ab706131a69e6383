import InterviewCore
import TestSupport
import Testing

/// The words that somebody uses more often than others do.
@Suite(.timed) struct WordHabitsTests {
  private func answers(_ texts: [String]) -> [ToldStory] {
    texts.enumerated().map {
      ToldStory(session: $0.offset + 1, turn: 1, question: "b/q", text: $0.element)
    }
  }

  private var norm: WordNorm {
    var norm = WordNorm()
    for _ in 1...40 { norm.add(plain) }
    return norm
  }

  private let plain =
    "I looked at the orders of the week and asked the driver which of them came late. The list was long, so we sorted "
    + "it by street, and after that the calls were fewer than they had been before, which was good for all of us."

  @Test func `what stands in most answers and in nobody else's is told, with its places`() {
    let texts = (1...14).map { "To be honest \(plain) It was, to be honest, hard. Number \($0)." }
    let habits = WordHabits(answers(texts), against: norm).habits
    #expect(habits.first?.phrase.contains("honest") == true)
    #expect(habits.first?.count == 28)
    #expect(habits.first?.places.count == 14)
    #expect(habits.count { $0.phrase.contains("honest") } == 1)
  }

  @Test func `what everybody says is none`() {
    #expect(WordHabits(answers(Array(repeating: plain, count: 12)), against: norm).habits.isEmpty)
  }

  @Test func `what one answer is about is none`() {
    let lighthouse = Array(repeating: "the lighthouse", count: 12).joined(separator: ", ")
    let texts = Array(repeating: plain, count: 12) + [plain + " " + lighthouse]
    #expect(WordHabits(answers(texts), against: norm).habits.isEmpty)
  }

  @Test func `a few words tell nothing`() {
    let habits = WordHabits(answers(["Honestly, honestly, honestly."]), against: norm)
    #expect(habits.habits.isEmpty)
    #expect(habits.words == 3)
  }
}
