import DebriefDocuments
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
}
