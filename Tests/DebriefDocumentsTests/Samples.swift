import DebriefDocuments
import InterviewCore

import struct Foundation.Date
import struct Foundation.UUID

/// Rubrics, sessions and debriefs for the tests.
enum Sample {
  static let id = UUID(
    uuid: (0x6F, 0x1D, 0x0C, 0x52, 0x3B, 0x7E, 0x4A, 0x19, 0x9C, 0x55, 1, 2, 3, 4, 5, 6))

  static let rubrics = RubricSet(
    general: Rubric(
      id: "default", title: "Eight dimensions",
      dimensions: [
        dimension(
          "structure", "Structure", .content, "Could you retell this answer in order?",
          "It jumps about; I could not say what happened first",
          "There is an order, with gaps I had to fill myself",
          "Situation, task, action, result; each short, none missing"),
        dimension(
          "evidence", "Evidence", .content, "What in it could be checked?",
          "Claims only; nothing that happened is told",
          "One real case, but who did what, or what came of it, is vague",
          "A real case with what they did, and a result one could check"),
        dimension(
          "eye-contact", "Eye contact", .bodyLanguage, "Where did they look?",
          "Away from me, at the floor or the screen, nearly all the time",
          "At me now and then; away while thinking and while ending",
          "At me most of the time, and at the end of each point", media: [.aloud, .observed]),
        dimension(
          "pace", "Pace", .tone, "Could you follow without effort?",
          "So fast or so slow that I lost the thread",
          "Easy to follow for the most part; it rushed or dragged in places",
          "Easy to follow throughout, with pauses where they help", media: [.aloud, .observed]),
        dimension(
          "composure", "Composure", .tone, "How did they sound when it got difficult?",
          "They apologised, complained or blamed, or broke off",
          "Calm at first; unsettled by the hard part or a follow-up",
          "Calm throughout; setbacks are told without blame"),
      ]),
    special: [
      Rubric(
        id: "technical", title: "Technical", kind: .technical,
        dimensions: [
          dimension(
            "correctness", "Correctness", .content,
            "Is what they say true, as far as you can tell?",
            "The main point is wrong, or there is none", "Right in the main, with a slip",
            "Right, and right about where it stops being so")
        ])
    ])

  static func dimension(
    _ id: String, _ name: String, _ group: DimensionGroup, _ question: String, _ low: String,
    _ middle: String, _ high: String, media: [Medium] = Medium.allCases
  ) -> Dimension {
    Dimension(
      id: id, name: name, group: group, question: question,
      levels: [1: low, 3: middle, 5: high], media: media)
  }

  static func turn(
    _ number: Int, _ role: Turn.Role = .question, kind: QuestionKind? = .behavioral,
    ask: String = "What did you do?", answer: String = "I wrote it down.", redoOf: Int? = nil,
    skipped: Bool = false, followUps: [FollowUpExchange] = [], hints: [Hint] = [],
    ratings: [Rating] = []
  ) -> Turn {
    Turn(
      number: number, role: role, redoOf: redoOf,
      question: AskedQuestion(
        bank: role == .question ? "bank" : nil, id: "id\(number)", kind: kind, competency: nil,
        text: ask),
      askedAt: start,
      timing: Timing(thinkingSeconds: 4.2, answerSeconds: 97, budgetSeconds: 180),
      skipped: skipped, answer: answer, followUps: followUps, hints: hints, ratings: ratings)
  }

  static func record(_ turns: [Turn], medium: Medium = .typed, decision: Decision? = nil)
    -> SessionRecord
  {
    SessionRecord(
      id: UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)), number: 12,
      startedAt: start, state: .finished, medium: medium, interviewer: "neutral", seed: 7,
      decision: decision, turns: turns)
  }

  /// 2026-03-14, 22:30 UTC.
  static let start = Date(timeIntervalSince1970: 1_773_527_400)

  /// A debrief; its numbers count turns, as in the forms that people have kept.
  static func debrief(
    _ turns: [Turn], medium: Medium = .typed, for friend: String = "Sam",
    numbering: DebriefRecord.Numbering = .turns
  ) -> Debrief {
    Debrief(
      of: record(turns, medium: medium), for: friend, id: id, day: "2026-03-14", rubrics: rubrics,
      numbering: numbering)
  }

  static func debrief(answering answer: String) -> Debrief { debrief([turn(1, answer: answer)]) }

  /// Two questions, one of them skipped over, a follow-up, a second try and the closing.
  static let realistic = debrief([
    turn(1, .warmUp, kind: nil, ask: "What brings you here today?", answer: "The train."),
    turn(
      2, ask: "Tell me about a time you disagreed with a teammate. What did you do?",
      answer: """
        We were two weeks from launch, and Priya wanted to ship the payment service without the \
        retry queue. I thought we would lose orders, and I said so in the stand-up, which was the \
        wrong place.
        So I asked her for half an hour and brought a list:
        - 312 timeouts in the last month
        - each one a support ticket, about 20 minutes
        She had a point as well: the queue was not tested under load. We agreed to ship with a flag, \
        at 5% of traffic first.
        """,
      followUps: [
        FollowUpExchange(
          text: "And what came of it in the end?", sign: .noResult,
          answer: "We found one bug on the second day & fixed it. No lost orders since.",
          answerSeconds: 20.5)
      ]),
    turn(3, ask: "Tell me about a time you failed.", skipped: true),
    turn(
      4, kind: .technical, ask: "How would you find out why a page got slow overnight?",
      answer: """
        First, is it slow for everybody? I would look at p50 and p99, not at the mean.

        Then I would ask what changed: deploys, data, traffic. A query plan can flip when a table \
        grows (I use EXPLAIN (ANALYZE, BUFFERS) for that). If `orders_by_day` went from an index \
        scan to a sequential one, that is the suspect.

            SELECT count(*) FROM orders WHERE day < now() - interval '1 day';
        """),
    turn(
      5, .closing, kind: nil, ask: "What would you like to ask me?",
      answer: "How do you decide what not to build?"),
  ])
}
