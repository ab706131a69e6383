import Foundation
import InterviewCore
import TestSupport
import Testing

/// How often the rules are right about answers whose author had not seen them. A rule that gets better
/// raises its figure here; whoever writes one scores it, and does not read the answers.
@Suite(.timed) struct HeardAnswersTests {
  private struct Story: Decodable {
    var whole: String?
    var cut: String?
    var answer: String?
    var ownPart: String

    enum CodingKeys: String, CodingKey {
      case whole, cut, answer
      case ownPart = "own_part"
    }
  }

  private struct Reply: Decodable {
    var answer: String
    var hedged: Bool
  }

  private static func answers<Value: Decodable>(_ name: String) throws -> [Value] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Answers/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Value.self, from: Data($0.utf8))
    }
  }

  private func shows(_ sign: Sign, _ answer: String) -> Bool {
    Listener.prompts(in: Heard(answer, seconds: 60, budgetSeconds: 180, language: "en"))
      .contains { $0.sign == sign }
  }

  private func stories() throws -> [Story] { try Self.answers("stories.jsonl") }

  @Test func `a result is missed where it was cut off, and not where it was told`() throws {
    let stories = try stories()
    let (whole, cut) = (stories.compactMap(\.whole), stories.compactMap(\.cut))
    #expect(whole.count == 45 && cut.count == 45)
    #expect(cut.count { shows(.noResult, $0) } >= 12)
    #expect(whole.count { !shows(.noResult, $0) } >= 44)
  }

  @Test func `an own part is missed where only the team acts`() throws {
    let told = try stories().filter { $0.answer != nil }
    let team = told.filter { $0.ownPart == "missing" }.compactMap(\.answer)
    let own = told.filter { $0.ownPart == "clear" }.compactMap(\.answer)
    #expect(team.count == 22 && team.count { shows(.noOwnPart, $0) } >= 3)
    #expect(own.count == 12 && own.count { !shows(.noOwnPart, $0) } >= 12)
  }

  @Test func `who hedges is heard, and who only sounds so is not`() throws {
    let replies: [Reply] = try Self.answers("hedging.jsonl")
    #expect(replies.count == 60)
    #expect(replies.count { $0.hedged && shows(.hedged, $0.answer) } >= 30)
    #expect(replies.count { !$0.hedged && !shows(.hedged, $0.answer) } >= 25)
  }
}
