import Foundation
import TestSupport
import Testing

@testable import InterviewCore

/// How often the rules are right about answers that others wrote. A rule that gets better raises its figure
/// here; `docs/truth.md` has the figures beside what we aim at. The rules were made on half of the answers
/// and on public ones; all of them together are counted here.
@Suite(.timed) struct HeardAnswersTests {
  private struct Story: Decodable {
    var whole: String?
    var cut: String?
    var answer: String?
    var ownPart: String
    var number: Bool?

    enum CodingKeys: String, CodingKey {
      case whole, cut, answer, number
      case ownPart = "own_part"
    }
  }

  private struct Reply: Decodable {
    var answer: String
    var hedged: Bool
  }

  private struct Telling: Decodable {
    var story: Int?
    var answer: String
  }

  private struct Spoken: Decodable {
    var answer: String
    var language: String
  }

  private struct Halting: Decodable {
    var answer: String
    var fillers: [String]
    /// Words that some would call fillers and some would not, which are left out of the count.
    var ambiguous: [String]
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
    #expect(cut.count { shows(.noResult, $0) } >= 41)
    #expect(whole.count { !shows(.noResult, $0) } >= 45)
  }

  @Test func `a result is missed in whatever order the sentences without it stand`() throws {
    let cut = try stories().compactMap(\.cut)
    var generator = SeededGenerator(seed: 15)
    let orders = cut.flatMap { story in
      (0..<4).map { _ in
        story.components(separatedBy: ". ").shuffled(using: &generator).joined(separator: ". ")
      }
    }
    #expect(orders.count == 180 && orders.count { shows(.noResult, $0) } >= 145)
  }

  @Test func `an own part is missed where only the team acts`() throws {
    let told = try stories().filter { $0.answer != nil }
    let team = told.filter { $0.ownPart == "missing" }.compactMap(\.answer)
    let own = told.filter { $0.ownPart == "clear" }.compactMap(\.answer)
    #expect(team.count == 22 && team.count { shows(.noOwnPart, $0) } >= 22)
    #expect(own.count == 12 && own.count { !shows(.noOwnPart, $0) } >= 12)
  }

  @Test func `strangers' stories are heard as they were at first sight`() throws {
    let stories: [Story] = try Self.answers("own-parts.jsonl")
    func answers(_ isWanted: (Story) -> Bool) -> [String] {
      stories.filter(isWanted).compactMap(\.answer)
    }
    let (team, own) = (answers { $0.ownPart == "missing" }, answers { $0.ownPart == "clear" })
    #expect(team.count == 30 && team.count { shows(.noOwnPart, $0) } >= 22)
    #expect(own.count == 30 && own.count { !shows(.noOwnPart, $0) } >= 30)
    let (told, measured) = (answers { $0.number == false }, answers { $0.number == true })
    #expect(told.count == 30 && told.count { shows(.noNumber, $0) } >= 30)
    #expect(measured.count == 30 && measured.count { !shows(.noNumber, $0) } >= 29)
  }

  @Test func `a story is never taken for what somebody would do`() throws {
    let stories: [Story] = try stories() + Self.answers("second-stories.jsonl")
    let told = stories.flatMap { [$0.whole, $0.cut, $0.answer].compactMap { $0 } }
    #expect(told.count == 187 && !told.contains { shows(.noStory, $0) })
  }

  @Test func `a number is missed where nothing is measured`() throws {
    let stories = try stories()
    let measured = stories.filter { $0.number == true }.compactMap(\.whole)
    let told = stories.filter { $0.number == false }.compactMap(\.whole)
    #expect(measured.count == 17 && measured.count { !shows(.noNumber, $0) } >= 17)
    #expect(told.count == 28 && told.count { shows(.noNumber, $0) } >= 27)
  }

  @Test func `who hedges is heard, and who only sounds so is not`() throws {
    let replies: [Reply] = try Self.answers("hedging.jsonl")
    #expect(replies.count == 60)
    #expect(replies.count { $0.hedged && shows(.hedged, $0.answer) } >= 30)
    #expect(replies.count { !$0.hedged && !shows(.hedged, $0.answer) } >= 30)
  }

  @Test func `two stories are never taken for one, and two tellings alike are`() throws {
    let tellings: [Telling] = try Self.answers("same-story.jsonl")
    var (alike, unlike) = (0, 0.0)
    for (place, one) in tellings.enumerated() {
      for other in tellings[..<place] {
        let likeness = SameStory.likeness(one.answer, other.answer)
        if let story = one.story, story == other.story {
          alike += likeness >= SameStory.fewestShared ? 1 : 0
        } else {
          unlike = max(unlike, likeness)
        }
      }
    }
    #expect(alike >= 6 && unlike < SameStory.fewestShared / 2)
  }

  @Test func `the language of an answer is told by its small words`() throws {
    let answers: [Spoken] = try Self.answers("languages.jsonl")
    #expect(answers.count == 28)
    for answer in answers {
      #expect(
        AnswerLanguage.isEnglish(Words(answer.answer)) == (answer.language == "en"),
        "\(answer.answer)")
    }
  }

  /// Answers by a second author, who had not seen the rules: the half that was looked at afterwards.
  @Test(arguments: [
    ("cut", Sign.noResult, true, 21), ("whole", .noResult, false, 21),
    ("team", .noOwnPart, true, 11),
    ("own", .noOwnPart, false, 10), ("whole", .noOwnPart, false, 21),
    ("unmeasured", .noNumber, true, 10), ("measured", .noNumber, false, 11),
    ("hedged", .hedged, true, 15), ("plain", .hedged, false, 15),
  ])
  func `the answers of a second author are heard as they are meant`(
    group: String, sign: Sign, isShown: Bool, aim: Int
  ) throws {
    let answers = try second(group)
    #expect(answers.count == aim && answers.count { shows(sign, $0) == isShown } >= aim)
  }

  private struct Ending: Decodable {
    var whole: String?
    var cut: String?
  }

  @Test func `a result is heard where strangers tell it, and mostly missed where they do not`()
    throws
  {
    let stories: [Ending] = try Self.answers("third-stories.jsonl")
    let (whole, cut) = (stories.compactMap(\.whole), stories.compactMap(\.cut))
    #expect(whole.count == 182 && whole.count { !shows(.noResult, $0) } >= 147)
    #expect(cut.count == 90 && cut.count { shows(.noResult, $0) } >= 52)
  }

  private func second(_ group: String) throws -> [String] {
    let stories: [Story] = try Self.answers("second-stories.jsonl")
    let replies: [Reply] = try Self.answers("second-hedging.jsonl")
    switch group {
    case "cut": return stories.compactMap(\.cut)
    case "whole": return stories.compactMap(\.whole)
    case "team": return stories.filter { $0.ownPart == "missing" }.compactMap(\.answer)
    case "own": return stories.filter { $0.ownPart == "clear" }.compactMap(\.answer)
    case "measured": return stories.filter { $0.number == true }.compactMap(\.whole)
    case "unmeasured": return stories.filter { $0.number == false }.compactMap(\.whole)
    case "hedged": return replies.filter(\.hedged).map(\.answer)
    default: return replies.filter { !$0.hedged }.map(\.answer)
    }
  }

  @Test(arguments: [
    ("fillers.jsonl", true, 0.97), ("fillers.jsonl", false, 0.93),
    ("second-fillers.jsonl", true, 1),
    ("second-fillers.jsonl", false, 0.97),
  ])
  func `fillers are found with and without punctuation`(
    file: String, isMarked: Bool, aim: Double
  ) throws {
    let answers: [Halting] = try Self.answers(file)
    #expect(answers.count == (file == "fillers.jsonl" ? 20 : 15))
    var (right, wrong) = (0, 0)
    for answer in answers {
      let text = isMarked ? answer.answer : bare(answer.answer)
      var found = Fillers.found(in: text).map { $0.lowercased() }
      var missed: [String] = []
      for filler in answer.fillers.map({ isMarked ? $0.lowercased() : bare($0) }) {
        if let place = found.firstIndex(of: filler) {
          found.remove(at: place)
          right += 1
        } else {
          missed.append(filler)
        }
      }
      for word in answer.ambiguous.map({ isMarked ? $0.lowercased() : bare($0) }) {
        if let place = found.firstIndex(of: word) {
          found.remove(at: place)
        } else if let place = missed.firstIndex(of: word) {
          missed.remove(at: place)
        }
      }
      wrong += missed.count + found.count
    }
    #expect(Double(2 * right) / Double(2 * right + wrong) >= aim)
  }

  private func bare(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == " " }
  }
}
