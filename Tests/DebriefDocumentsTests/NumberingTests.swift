import DebriefDocuments
import InterviewCore
import TestSupport
import Testing

/// What a friend is told about the numbers of the answers.
@Suite(.timed) struct NumberingTests {
  @Test(arguments: [DebriefFormat.html, .markdown, .text])
  func `a warm-up is spoken of where it is missing`(format: DebriefFormat) throws {
    let told = "A warm-up is left out"
    let without = Sample.debrief([Sample.turn(1, answer: "I did.")])
    let with = Sample.debrief([Sample.turn(2, answer: "I did.")])
    #expect(try !format.render(without).contains(told))
    #expect(try format.render(with).contains(told))
  }

  @Test func `answers have the numbers of their questions, whatever stands before them`() throws {
    let debrief = Sample.debrief(
      [
        Sample.turn(1, .warmUp, kind: nil, ask: "What brings you here?", answer: "A train."),
        Sample.turn(2, answer: "I did."), Sample.turn(3, answer: "I did more."),
      ], numbering: .answers)
    #expect(debrief.turns.map(\.number) == [1, 2])
    let text = try DebriefFormat.text.render(debrief)
    #expect(text.contains("2 answers to score"))
    #expect(!text.contains("A warm-up is left out"))
    // Nor where the first answer was not chosen.
    #expect(try !DebriefFormat.text.render(debrief.holding([2])).contains("A warm-up is left out"))
  }
}
