import BankReading
import Foundation
import TestSupport
import Testing

@testable import InterviewCore

/// Whether the follow-ups of the banks would be asked: the first one after each of 256 answers, by authors who had
/// seen neither rules nor follow-ups, held against what two readers judged who knew of neither. `docs/truth.md` has
/// the figures.
@Suite(.timed) struct JudgedFollowUpsTests {
  private struct Case: Decodable {
    /// How the author was asked to answer: `mixed`, `prepared`, or `difficult`, where a third miss the question,
    /// evade it or break off.
    var author: String
    var bank: String
    var id: String
    var answer: String
    /// Follow-ups that both readers would ask.
    var asked: [String]
    var unfit: [String]
  }

  @Test(arguments: ["neutral", "tough"])
  func `nine of ten first follow-ups would be asked`(interviewer: String) throws {
    let cases = try Self.cases()
    let questions = try Self.questions()
    let bytes = try Self.bytes("interviewers/\(interviewer).yaml")
    let interviewer = try #require(InterviewerReader.read(bytes, file: interviewer).value)
    var counts: [String: (asked: Int, judged: Int, all: Int)] = [:]
    for one in cases {
      let question = try #require(questions["\(one.bank)/\(one.id)"])
      guard let text = followUp(to: one.answer, question, by: interviewer) else { continue }
      let isAsked = one.asked.contains(text)
      counts[one.author, default: (0, 0, 0)].all += 1
      if isAsked { counts[one.author]?.asked += 1 }
      if isAsked || one.unfit.contains(text) { counts[one.author]?.judged += 1 }
    }
    if ProcessInfo.processInfo.environment["REHEARSE_FIGURES"] != nil {
      for (author, count) in counts.sorted(by: { $0.key < $1.key }) {
        print("\(interviewer.id), \(author): \(count.asked) of \(count.judged) asked")
      }
    }
    let (asked, judged, all) = counts.values.reduce((0, 0, 0)) {
      ($0.0 + $1.asked, $0.1 + $1.judged, $0.2 + $1.all)
    }
    #expect(asked * 10 >= judged * 9)
    #expect(judged * 10 >= all * 9, "follow-ups that nobody judged: have them judged, and add them")
  }

  private func followUp(
    to answer: String, _ question: Question, by interviewer: Interviewer
  ) -> String? {
    let seconds = Double(answer.split(separator: " ").count) / Listener.wordsPerMinute * 60
    let turn = Turn(
      number: 1, role: .question, question: AskedQuestion(question), askedAt: .distantPast,
      timing: Timing(answerSeconds: seconds, budgetSeconds: question.budgetSeconds), answer: answer)
    var generator = SeededGenerator(seed: 7)
    return FollowUpChoice.next(
      for: turn, of: question, given: .typed, by: interviewer, using: &generator)?.text
  }

  private static func cases() throws -> [Case] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "FollowUps/judged.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
  }

  private static func questions() throws -> [String: Question] {
    var questions: [String: Question] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: banks.path) {
      guard name.hasSuffix(".yaml"), case let bytes = try bytes(name),
        FileSort.named(in: bytes) == .bank
      else { continue }
      let bank = try #require(BankReader.read(bytes, file: name).value)
      for question in bank.questions { questions["\(bank.id)/\(question.id)"] = question }
    }
    return questions
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: banks.appending(path: name)))
  }

  private static let banks = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "QuestionBanks")
}
