import TestSupport
import Testing
import TextBasics

@Suite(.timed) struct PhrasesTests {
  @Test(arguments: [(0, "0 answers"), (1, "1 answer"), (2, "2 answers")])
  func `a count agrees with its noun`(number: Int, text: String) {
    #expect(count(number, "answer") == text)
  }

  @Test func `a noun has the plural that is given for it`() {
    #expect(count(2, "reply", plural: "replies") == "2 replies")
    #expect(count(1, "reply", plural: "replies") == "1 reply")
  }

  @Test(
    arguments: [
      ([], "nothing"), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    ] as [([String], String)])
  func `a list reads as in a sentence`(items: [String], text: String) {
    #expect(list(items, "and") == text)
  }

  @Test func `a number has as many digits as are asked for, or as it takes`() {
    #expect(digits(7, atLeast: 2) == "07")
    #expect(digits(1234, atLeast: 2) == "1234")
    #expect(digits(0xAB, atLeast: 4, radix: 16) == "00ab")
  }
}
