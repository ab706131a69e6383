import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct AnswerLinesTests {
  @Test(arguments: [0, 1, 255, 256, 257, 1000])
  func `hold what an array would`(count: Int) throws {
    let lines = (0..<count).map { "line \($0) é" }
    let held = AnswerLines(lines)
    #expect(Array(held) == lines && held.count == count && held.isEmpty == lines.isEmpty)
    #expect(held.byteCount == lines.reduce(0) { $0 + $1.utf8.count + 1 })
    let json = try JSONEncoder().encode(held)
    #expect(try JSONDecoder().decode([String].self, from: json) == lines)
    #expect(try JSONDecoder().decode(AnswerLines.self, from: json) == held)
  }

  @Test func `are taken back one by one`() {
    var held = AnswerLines((0..<600).map(String.init))
    for number in (0..<600).reversed() {
      #expect(held.popLast() == String(number))
      #expect(held == AnswerLines((0..<number).map(String.init)))
    }
    #expect(held.popLast() == nil && held.byteCount == 0)
  }

  @Test(arguments: [0, 1, 200, 256, 300, 512])
  func `know what was added since`(count: Int) {
    let before = AnswerLines((0..<count).map(String.init))
    var after = before
    #expect(after.added(since: before).map(Array.init) == [])
    for number in 0..<400 { after.append("new \(number)") }
    #expect(after.added(since: before).map(Array.init) == (0..<400).map { "new \($0)" })
    #expect(before.added(since: after) == nil)
    var other = AnswerLines(["other"])
    for line in before.dropFirst() { other.append(line) }
    for number in 0..<400 { other.append("new \(number)") }
    if count > 0 { #expect(other.added(since: before) == nil) }
  }
}

/// An answer holds so much and no more, and says so.
@Suite(.timed) struct AnswerLimitTests {
  private let line = String(repeating: "word ", count: 20)

  @Test func `the beginning is kept to the byte, and the rest is told of once and counted`() throws
  {
    var interview = Interviewing(.sample())
    let count = Answering.limit / (line.utf8.count + 1) + 50
    for _ in 0..<count { interview.type(line) }
    #expect(interview.said.count { $0 == .answering(.full) } == 1)
    let effects = interview.type("")
    let answer = try #require(interview.keptTurns.first?.answer)
    #expect(answer.utf8.count == Answering.limit)
    let whole = Array(repeating: line, count: count).joined(separator: "\n")
    #expect(whole.hasPrefix(answer))
    // The newline of each line that found no room counts as one of its bytes.
    let leftOut = whole.utf8.count + 1 - answer.utf8.count
    #expect(effects.said.contains(.answering(.leftOut(bytes: leftOut))))
  }

  @Test func `a line is cut between characters`() throws {
    var interview = Interviewing(.sample())
    interview.type("a" + String(repeating: "日", count: Answering.limit / 3 + 5), "")
    let answer = try #require(interview.keptTurns.first?.answer)
    #expect(answer.utf8.count > Answering.limit - 3 && answer.utf8.count <= Answering.limit)
    #expect(answer.dropFirst().allSatisfy { $0 == "日" })
  }

  @Test func `a paste and an editor have no more room`() {
    for event in [
      Event.pasted([String](repeating: line, count: 20_000), rest: UnfinishedLine("")),
      .edited([String](repeating: line, count: 20_000).joined(separator: "\n")),
    ] {
      var interview = Interviewing(.sample())
      #expect(interview.handle(event).said.contains(.answering(.full)))
      interview.type("")
      #expect(interview.keptTurns.first?.answer.utf8.count == Answering.limit)
    }
  }

  @Test func `an answer of the largest size is all there`() {
    var interview = Interviewing(.sample())
    interview.type(String(repeating: "x", count: Answering.limit), "")
    #expect(interview.keptTurns.first?.answer.utf8.count == Answering.limit)
    #expect(!interview.said.contains(.answering(.full)))
  }

  @Test func `what is typed where Enter alone is expected becomes a line, and is told of`() {
    var interview = Interviewing(.sample(), medium: .aloud)
    #expect(interview.type("Well, first").said == [.answering(.noted("Well, first"))])
    #expect(interview.type("and then").said.first == .answering(.noted("and then")))
    interview.type("the gist", "")
    #expect(interview.keptTurns.first?.answer == "Well, first\nand then\nthe gist")
  }
}
