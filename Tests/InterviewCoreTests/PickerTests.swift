import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct PickerTests {
  private let questions = (0..<30).map {
    Question.sample("q\($0)", competency: "c\($0 % 5)", seconds: 60 + $0)
  }

  private func picked(_ seed: UInt64, from questions: [Question]) -> [Question] {
    var generator = SeededGenerator(seed: seed)
    return Picker.ordered(questions, using: &generator)
  }

  @Test(arguments: Seeds.first(20 as UInt64))
  func `the same seed gives the same order, whatever the order of the files`(seed: UInt64) {
    #expect(picked(seed, from: questions) == picked(seed, from: questions.reversed()))
  }

  @Test func `two seeds give two orders`() {
    #expect(picked(1, from: questions) != picked(2, from: questions))
  }

  @Test(arguments: Seeds.first(20 as UInt64))
  func `every competency comes once before any comes again`(seed: UInt64) {
    #expect(Set(picked(seed, from: questions).prefix(5).map(\.competency)).count == 5)
  }

  @Test func `a question found twice is asked once`() {
    #expect(picked(1, from: questions + questions).count == questions.count)
  }

  @Test(arguments: [(1, 1), (3, 1), (4, 1), (7, 2), (10, 3)])
  func `a session planned to the minute holds what fits, and one question at least`(
    minutes: Int, expected: Int
  ) {
    // A minute for the warm-up, and for each question two and one more for its follow-ups.
    let request = PlanRequest(
      questions: (0..<9).map { Question.sample("q\($0)", seconds: 120) },
      interviewer: .sample(), rubrics: .sample, count: 100, minutes: minutes, closing: false,
      seed: 1)
    #expect(request.plan().questions.count == expected)
  }

  @Test func `the generator is SplitMix64`() {
    // The first outputs for the seed 1234567, from the reference implementation by Sebastiano Vigna.
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }
}
