import DebriefDocuments
import InterviewCore

import struct Foundation.UUID

/// Pages for friends, small enough to fill in.
enum SamplePage {
  static let id = UUID(
    uuid: (0x6F, 0x1D, 0x0C, 0x52, 0x3B, 0x7E, 0x4A, 0x19, 0x9C, 0x55, 1, 2, 3, 4, 5, 6))

  static let rubric = [
    dimension("structure", "Structure", .content, Medium.allCases),
    dimension("evidence", "Evidence", .content, Medium.allCases),
    dimension("eye-contact", "Eye contact", .bodyLanguage, [.observed]),
    dimension("pace", "Pace", .tone, [.aloud, .observed]),
  ]

  private static func dimension(
    _ id: String, _ name: String, _ group: DimensionGroup, _ media: [Medium]
  ) -> Dimension {
    Dimension(
      id: id, name: name, group: group, question: "What of \(name) did you see?",
      levels: [1: "None of it", 3: "Some of it, here and there", 5: "All of it"], media: media)
  }

  /// Two answers to score, one to read, one that was skipped.
  static func debrief(
    medium: Medium = .aloud, friend: String = "Sam",
    question: String = "Tell me about a time you disagreed with a teammate.",
    answer: String = "We were two weeks from launch.\nSo I brought a list:\n  - 312 timeouts",
    followUp: String = "It held & holds.", dimensions: [Dimension] = rubric
  ) -> Debrief {
    let ids = dimensions.map(\.id)
    return Debrief(
      id: id, friend: friend,
      session: .init(number: 12, date: "2026-03-14", medium: medium),
      turns: [
        turn(
          2, question, answer, [.init(text: question, answer: followUp, answerSeconds: 21)], ids),
        turn(4, "How would you find out why a page got slow?", answer, [], ids),
        turn(5, "What would you like to ask me?", "How do you decide?", [], []),
      ],
      skipped: [.init(number: 3, question: question)], rubric: dimensions)
  }

  private static func turn(
    _ number: Int, _ question: String, _ answer: String, _ followUps: [Debrief.FollowUp],
    _ dimensions: [String]
  ) -> Debrief.Turn {
    Debrief.Turn(
      number: number, role: dimensions.isEmpty ? .closing : .question, question: question,
      answer: answer, thinkingSeconds: 4, answerSeconds: 97, budgetSeconds: 180,
      followUps: followUps, dimensions: dimensions)
  }
}
