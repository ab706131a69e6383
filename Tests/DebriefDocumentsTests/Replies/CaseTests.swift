import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

/// Replies as they came from real life, in `Cases`, and what is right to keep of each.
@Suite(.timed) struct CaseTests {
  /// A file, how it is imported, and what is right.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var isPartial: Bool
    /// The scores such as `2.structure=3`, sorted.
    var scores: [String]
    /// What the comment on the structure of the first answer is; nil where it does not matter.
    var comment: String?

    static let directory = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases")

    static let all: [Case] = {
      struct Expected: Decodable {
        var arguments: [String]
        var note: String
        var scores: [String: Int?]
      }
      let data = try? Data(contentsOf: directory.appending(path: "expected.json"))
      let cases = data.flatMap { try? JSONDecoder().decode([String: Expected].self, from: $0) }
      return (cases ?? [:]).sorted { $0.key < $1.key }.map { name, expected in
        let comment = expected.note.components(separatedBy: "1.structure is: ").dropFirst().first
        return Case(
          testDescription: name, isPartial: expected.arguments.contains("--partial"),
          scores: expected.scores.map { "\($0)=\($1.map(String.init) ?? "-")" }.sorted(),
          comment: comment?.components(separatedBy: ", or").first)
      }
    }()
  }

  /// What they all answer: two answers, each on every dimension.
  private static let form: ReplyForm = {
    let names = [
      "Structure", "Relevance", "Evidence", "Eye contact", "Posture and gestures", "Pace",
      "Vocal energy", "Composure",
    ]
    let rubric = names.map { name in
      Dimension(
        id: name.lowercased().replacing(" ", with: "-"), name: name,
        question: questions[name] ?? "?",
        group: .content, media: Set(Medium.allCases), levels: [:])
    }
    let turns = [1, 2].map { number in
      Debrief.Turn(
        number: number, role: .question, question: "Why?", answer: "So.", thinkingSeconds: 0,
        answerSeconds: 0, budgetSeconds: 0, dimensions: rubric.map(\.id))
    }
    return ReplyForm(
      of: Debrief(
        id: Sample.id, friend: "Sam",
        session: Debrief.SessionFacts(number: 1, date: "2026-11-28", medium: .typed), turns: turns,
        skipped: [], rubric: rubric))
  }()

  private static let questions = [
    "Structure": "Could you retell this answer in order?",
    "Relevance": "Did it answer the question that was asked?",
    "Evidence": "What in it could be checked?",
    "Composure": "How did they sound when it got difficult?",
  ]

  @Test func `they are all there`() { #expect(Case.all.count == 75) }

  @Test(arguments: Case.all)
  func `what is right is kept, and what is not is named`(example: Case) throws {
    let url = Case.directory.appending(path: example.testDescription)
    let bytes = Array(try Data(contentsOf: url))
    let received: ReceivedReply
    do {
      received = try ReceivedReply(bytes)
    } catch {
      #expect(example.scores.isEmpty, "\(error)")
      return
    }
    let read = received.read(for: Self.form)
    let kept = read.problems.contains(where: \.isError) && !example.isPartial ? [] : read.ratings
    let scores = kept.map { "\($0.turn).\($0.dimension)=\($0.score.map(String.init) ?? "-")" }
    let isAsked = received.debrief == nil && example.scores.isEmpty
    #expect(isAsked || scores.sorted() == example.scores, "\(read.problems)")
    for answer in Self.form.answers where !kept.isEmpty {
      for dimension in answer.dimensions {
        let key = FilledForm.Key(turn: answer.turn, dimension: dimension.id)
        let isKept = kept.contains { $0.turn == key.turn && $0.dimension == key.dimension }
        #expect(isKept || read.problems.contains { $0.names(key) }, "\(key): \(read.problems)")
      }
    }
    if let comment = example.comment {
      #expect(kept.first?.comment == comment)
    }
  }
}

extension ReplyProblem {
  /// Whether a problem says that a score was not kept.
  fileprivate func names(_ key: FilledForm.Key) -> Bool {
    if concerns(key) { return true }
    guard case .missingLines(let lines, let answers) = kind else { return false }
    return answers.contains(key.turn)
      || lines.contains { $0.turn == key.turn && $0.dimension == key.dimension }
  }
}
