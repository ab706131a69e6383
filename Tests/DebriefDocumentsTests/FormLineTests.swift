import DebriefDocuments
import TestSupport
import Testing

@Suite(.timed) struct FormLineTests {
  private static let all: [FormLine] = [
    .score(turn: 12, dimension: "eye-contact"), .comment(turn: 1, dimension: "pace"), .worked,
    .workOn, .tryNext, .decision, .saw, .debrief, .friend,
  ]

  @Test(arguments: all, ["", "> ", ">> ", "  ", "- ", "> - ", "> * ", "\t> "])
  func `a filled-in line is found behind quotation marks`(line: FormLine, mark: String) throws {
    let read = try #require(FormLine.read("\(mark)\(line.prompt) 4 "))
    #expect(read.line == line)
    #expect(read.value == "4")
  }

  @Test(arguments: ["evidence", "[evidence] score: 3", "score: 3", "[1.pace score: 3", "! for: me"])
  func `other lines are none of the form's`(line: String) {
    #expect(FormLine.read(line) == nil)
  }

  @Test func `the reading does not depend on case`() throws {
    #expect(
      try #require(FormLine.read("[1.pace] SCORE:3")).line == .score(turn: 1, dimension: "pace"))
    #expect(try #require(FormLine.read("Would you hire: yes")).line == .decision)
  }
}
