import DebriefDocuments
import Foundation
import TestSupport
import Testing

/// What comes back from whom a report was written for.
@Suite(.timed) struct ReportReplyTests {
  private static let id = "6F1D0C2A-3B4E-4F5A-8B6C-7D8E9FA0B1C2"

  private func read(_ text: String, asking questions: Int = 3) throws -> ReportReply.Read {
    let reply = try #require(Self.report(in: ReceivedMessage(Array(text.utf8))))
    #expect(reply.report.uuidString == Self.id)
    return reply.read(asking: questions)
  }

  private static func report(in message: ReceivedMessage) -> ReportReply? {
    if case .report(let reply) = message { reply } else { nil }
  }

  private func answers(_ text: String) throws -> [String] {
    let read = try read(text)
    #expect(read.problems == [])
    return read.answers
  }

  @Test func `the file that the page saves is read`() throws {
    let json = """
      {"schema": "rehearse.report-reply/1", "report": "\(Self.id)", "reader": "Kim",
       "answers": [{"question": 1, "text": "The end.\\nAll of it."}, {"question": 3, "text": "Yes"}]}
      """
    #expect(try answers(json) == ["The end.\nAll of it.", "", "Yes"])
    // As a mail brings it, with curly quotes and words above it.
    let pasted = "Hi Alex,\n\n" + json.replacing("\"", with: "”") + "\n\nKim"
    #expect(try answers(pasted) == ["The end.\nAll of it.", "", "Yes"])
  }

  @Test func `lines of the page that were filled in within a quotation are read`() throws {
    let mail = """
      Hi Alex,

      > question 1: What should I work on first, now that all of this has been
      > practised?
      > answer 1:
      The ending.
      It has no number.

      > question 2: And then?
      > answer 2: 
      > 
      > **answer 3:** said here
      > report: \(Self.id)
      > for: Kim
      -- 
      answer 2: my signature
      """
    #expect(try answers(mail) == ["The ending.\nIt has no number.", "", "said here"])
  }

  @Test func `a whole mail is read, whatever its parts are packed in`() throws {
    let text = "answer 2: Größer denken.\nreport: \(Self.id)\n"
    let packed = Data(text.utf8).base64EncodedString()
    let mail = """
      From: Kim <kim@example.org>
      To: Alex <alex@example.org>
      Subject: Re: your record
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: base64

      \(packed)
      --b
      Content-Type: text/html; charset=utf-8

      <p>answer 2: Gr&ouml;&szlig;er denken.<br>report: \(Self.id)</p>
      --b--
      """
    #expect(try answers(mail) == ["", "Größer denken.", ""])
  }

  @Test func `what the page copies comes back as it was written, however it was broken`() throws {
    let text = """
      answer 1: One ↵ answer 2꞉ is no mark,
      nor is report꞉ this ↵  ↵ worked: well answer 2: Two
      report: \(Self.id) (copied)
      for: Kim
      """
    #expect(
      try answers(text) == [
        "One\nanswer 2: is no mark, nor is report: this\n\nworked: well", "Two", "",
      ])
  }

  @Test func `the same answer twice counts once, another is named and the first stays`() throws {
    let same = "answer 1: The end.\n> answer 1: The end.\n> answer 2:\nreport: \(Self.id)\n"
    #expect(try answers(same) == ["The end.", "", ""])
    let read = try read("answer 1: The end.\nanswer 1: The start.\nreport: \(Self.id)\n")
    #expect(read.answers == ["The end.", "", ""])
    #expect(
      read.problems == [
        ReplyProblem(
          .conflictingTexts(line: "answer 1:", other: .line(1, column: 1)),
          at: .line(2, column: 1))
      ])
  }

  @Test(arguments: ["answer 4: x", "answer 0: x", "answer 9999: x"])
  func `an answer to what was not asked is named`(line: String) throws {
    let read = try read("\(line)\nanswer 2: y\nreport: \(Self.id)\n")
    #expect(read.answers == ["", "y", ""])
    #expect(read.problems.count == 1)
    #expect(read.problems.first?.isError == true)
  }

  @Test func `no more of an answer is kept than a reply has`() throws {
    let read = try read(
      "answer 1: \(String(repeating: "é", count: 20_000))\nreport: \(Self.id)\n")
    #expect(read.answers[0].count == 10_000)
    #expect(read.problems.map(\.kind) == [.tooLong(limit: 10_000)])
  }

  @Test(arguments: [
    ("{\"question\": \"1\", \"text\": \"x\"}", "answers[0].question"),
    ("{\"question\": 1.5, \"text\": \"x\"}", "answers[0].question"),
    ("{\"question\": 1, \"text\": [\"x\"]}", "answers[0].text"), ("7", "answers[0].question"),
  ])
  func `a value of another kind is named with its place`(answer: String, path: String) throws {
    let read = try read(
      """
      {"schema": "rehearse.report-reply/1", "report": "\(Self.id)", "answers": [\(answer)]}
      """)
    #expect(read.answers == ["", "", ""])
    #expect(read.problems.map(\.place) == [.path(path)])
  }

  @Test func `a list of very many answers is cut, and that is told`() throws {
    let many = Array(repeating: "{\"question\": 1, \"text\": \"x\"}", count: 20_000)
    let read = try read(
      """
      {"schema": "rehearse.report-reply/1", "report": "\(Self.id)",
       "answers": [\(many.joined(separator: ","))]}
      """)
    #expect(read.answers == ["x", "", ""])
    #expect(read.problems.map(\.place) == [.path("answers")])
  }

  @Test func `who does not say which report, or several, is told so`() {
    #expect(throws: ReplyError.noReport) { try ReceivedMessage(Array("answer 1: x\n".utf8)) }
    #expect(throws: ReplyError.badReport(found: "mine", place: .line(2, column: 1))) {
      try ReceivedMessage(Array("answer 1: x\nreport: mine\n".utf8))
    }
    let other = "00000000-0000-4000-8000-000000000001"
    #expect(throws: ReplyError.self) {
      try ReceivedMessage(
        Array("answer 1: x\nreport: \(Self.id)\nanswer 2: y\nreport: \(other)\n".utf8))
    }
    for report in ["7", "null", "\"x\"", "{}"] {
      #expect(throws: ReplyError.self) {
        try ReceivedMessage(
          Array("{\"schema\": \"rehearse.report-reply/1\", \"report\": \(report)}".utf8))
      }
    }
    #expect(throws: ReplyError.wrongSchema(found: "rehearse.report-reply/2")) {
      try ReceivedMessage(
        Array("{\"schema\": \"rehearse.report-reply/2\", \"report\": \"\(Self.id)\"}".utf8))
    }
  }

  @Test func `the reply to a debrief stays one, whatever an answer in it says`() throws {
    let text = """
      [2.structure] score: 3
      answer 1: is quoted here
      report: \(Self.id)
      debrief: \(Sample.id.uuidString)
      """
    guard case .debrief(let reply) = try ReceivedMessage(Array(text.utf8)) else {
      Issue.record("taken for answers to a report")
      return
    }
    #expect(reply.debrief == Sample.id)
  }

  @Test(arguments: 0..<40)
  func `cut anywhere, answers are read or refused, and never more than there were`(seed: Int) {
    let whole = "> answer 1:\nOne\n> answer 2: Two\nanswer 3: x\nreport: \(Self.id) (copied)\n"
    let bytes = Array(whole.utf8)
    let cut = Array(bytes.prefix(seed * bytes.count / 40))
    guard case .report(let reply)? = try? ReceivedMessage(cut) else { return }
    #expect(reply.read(asking: 3).count <= 3)
    #expect(reply.read(asking: 0).answers.isEmpty)
  }
}
