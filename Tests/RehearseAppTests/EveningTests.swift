import InterviewCore
import RehearseApp
import TerminalUI
import TestSupport
import Testing
import TranscriptStorage

/// What a mock interview asks of somebody who has an hour tonight, with the banks and rubrics we ship.
@MainActor @Suite(.timedOnMainActor) struct EveningTests {
  private static let answer = "I measured it myself, and in the end we launched on time."

  /// Three answers and the candidate's own questions, given at the keyboard or aloud.
  private func answers(_ medium: Medium) -> [InputEvent] {
    let answer: [InputEvent] =
      (medium == .typed ? [] : ["", ""]) + [.line(Self.answer, firstKey: nil), ""]
    return Array(repeating: answer, count: 4).flatMap { $0 }
  }

  private func sit(_ script: [InputEvent], _ options: Wanted) throws -> Sitting {
    let sitting = Sitting(script, files: try .shippedBanks())
    #expect(sitting.run { try $0.practice(options) } == .done)
    return sitting
  }

  @Test(arguments: [(Medium.typed, 4), (.aloud, 8)])
  func `after the last answer nine prompts lead to the saved session`(
    medium: Medium, dimensions: Int
  ) throws {
    let all = String(repeating: "4", count: dimensions)
    // Why this job is scored on the motivation too; every high score asks for its words, Enter passes.
    let after: [InputEvent] =
      ["yes", "1 2"]
      + [all, all + "4", all].flatMap { [.line($0, firstKey: nil), ""] as [InputEvent] } + ["no"]
    #expect(after.count == 9)
    let sitting = try sit(
      answers(medium) + after,
      Wanted(questions: 3, medium: medium, seed: 7, noWarmUp: true, noFollowUps: true))
    #expect(sitting.console.transcript.contains("Saved as session 1."))
  }

  @Test func `a drill asks three times after an answer at most`() throws {
    let drilled: [InputEvent] = [.line(Self.answer, firstKey: nil), ""]
    let sitting = try sit(
      drilled + ["4444", ""],
      Wanted(kind: [.behavioral], questions: 1, mode: .drill, seed: 7, noFollowUps: true))
    #expect(sitting.console.transcript.contains("You will see this one again"))
  }

  @Test(arguments: [(Medium.typed, 24), (.aloud, 32)])
  func `an answer, its levels and the prompt stand on one screen`(medium: Medium, lines: Int) throws
  {
    let script = answers(medium) + ["yes", "1 2", .end]
    let sitting = Sitting(script, files: try .shippedBanks())
    _ = sitting.run {
      try $0.practice(
        Wanted(questions: 3, medium: medium, seed: 7, noWarmUp: true, noFollowUps: true))
    }
    let transcript = sitting.console.transcript
    let start = try #require(transcript.firstRange(of: "Answer 1 of 3")).lowerBound
    let end = try #require(transcript[start...].firstRange(of: "scores, in this order")).upperBound
    // The why-us question of the three has the most dimensions: three lines more.
    #expect(transcript[start..<end].split(separator: "\n").count + 3 <= lines)
  }

  @Test func `a mock interview opens with oneself and why this job`() throws {
    let sitting = try sit(
      answers(.typed),
      Wanted(questions: 3, seed: 7, noWarmUp: true, noFollowUps: true, rate: RatingTime.none))
    let asked = sitting.console.transcript.matches(of: /Question \d of 3[^\n]*\n([^\n]*)/)
      .map { String($0.1) }
    #expect(asked.prefix(2) == ["Tell me about yourself.", "Why do you want to work here?"])
    #expect(sitting.console.transcript.contains("Any questions for us?"))
  }
}
