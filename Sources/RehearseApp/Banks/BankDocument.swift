import InterviewCore

import struct Foundation.Date

/// A line of `banks list`, for programs.
struct BankDocument: Codable, Equatable {
  var bank: String
  var title: String
  var kind: QuestionKind
  var language: String
  var questions: Int
  var levels: [String: Int]
  var competencies: [String: Int]
  var asked: Int
  @Nullable var lastAskedAt: Date?
  var path: String

  init(_ found: BankLibrary.Found<QuestionBank>, _ uses: QuestionUses) {
    let counts = QuestionCounts(found.value.questions)
    bank = found.value.id
    title = found.value.title
    kind = found.value.kind
    language = found.value.language
    questions = counts.questions
    levels = counts.levels
    competencies = counts.competencies
    asked = uses.asked(found.value.questions)
    _lastAskedAt = Nullable(uses.last(found.value.questions))
    path = found.path
  }

  static let columns =
    ["bank", "title", "kind", "language", "questions"] + Level.allCases.map(\.rawValue)
    + ["asked", "lastAskedAt", "path"]

  var fields: [String] {
    [bank, title, kind.rawValue, language, "\(questions)"]
      + Level.allCases.map { "\(levels[$0.rawValue] ?? 0)" }
      + ["\(asked)", lastAskedAt?.timestamp ?? "", path]
  }
}

/// A question of `banks show`, for programs; what it listens for is left out on purpose.
struct QuestionSummary: Codable, Equatable {
  var bank: String
  var id: String
  var ask: String
  var kind: QuestionKind
  var competency: String
  var level: [Level]
  var seconds: Int
  var followUps: Int
  var tags: [String]
  var timesAsked: Int
  @Nullable var lastAskedAt: Date?
  @Nullable var lastMean: Double?

  init(_ question: Question, _ use: QuestionUse?) {
    bank = question.bank
    id = question.id
    ask = question.ask
    kind = question.kind
    competency = question.competency
    level = question.levels
    seconds = question.budgetSeconds
    followUps = question.followUps.count
    tags = question.tags
    timesAsked = use?.times ?? 0
    _lastAskedAt = Nullable(use?.last)
    _lastMean = Nullable(use?.lastMean)
  }

  static let columns = [
    "bank", "id", "ask", "kind", "competency", "level", "seconds", "followUps", "tags",
    "timesAsked", "lastAskedAt", "lastMean",
  ]

  var fields: [String] {
    [
      bank, id, ask, kind.rawValue, competency, level.map(\.rawValue).joined(separator: " "),
      "\(seconds)", "\(followUps)", tags.joined(separator: " "), "\(timesAsked)",
      lastAskedAt?.timestamp ?? "", lastMean.map { "\($0)" } ?? "",
    ]
  }
}

extension Date {
  /// The date as our CSV has it, in UTC: `2026-11-20T18:04:00.000Z`.
  var timestamp: String { ISO8601Format(.init(includingFractionalSeconds: true)) }
}
