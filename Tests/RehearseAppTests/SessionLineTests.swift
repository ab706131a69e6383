import BankReading
import Foundation
import InterviewCore
import TestSupport
import Testing
import TextBasics

@testable import RehearseApp

/// Lines of an export: what is written comes back, and what is wrong has its place.
@Suite(.timed) struct SessionLineTests {
  private let reader = SessionLineReader(file: "a.jsonl")

  private func problem(_ text: String) -> String? {
    guard case .failure(let found) = reader.read(Array(text.utf8), line: 7) else { return nil }
    let place = found.problem.location
    return "\(place?.line ?? 0):\(place?.column ?? 0) \(found.problem.message)"
  }

  private static let line: String = {
    let document = SessionDocument(SessionRecord.sample())
    return ((try? SessionLine.text(document)) ?? "").trimmed
  }()

  @Test(arguments: Seeds.first(20))
  func `what is written comes back`(seed: Int) throws {
    var records = RandomRecords(seed: seed)
    var record = records.session()
    record.replies = [records.reply(by: "Sam")]
    let plan = record.state == .finished ? nil : records.plan()
    let text = try SessionLine.text(SessionDocument(record, plan: plan))
    #expect(text.count { $0.isNewline } == 1)
    let found = try reader.read(Array(text.utf8).dropLast(), line: 1).get()
    let again = try SessionLine.text(SessionDocument(SessionRecord(found), plan: found.plan))
    #expect(again == text)
    #expect(found.plan == plan)
    for (mine, theirs) in zip(record.turns, found.turns) { #expect(mine.askedAt == theirs.askedAt) }
  }

  @Test(arguments: Seeds.first(50))
  func `a session is written as its encoder would write it`(seed: Int) throws {
    var records = RandomRecords(seed: seed)
    var record = records.session()
    record.replies = [records.reply(by: "Sam")]
    record.debriefs = [DebriefRecord(id: record.id, friend: "Sam", writtenAt: record.startedAt)]
    record.debriefs[0].redacted = ["Acme", "Kim"]
    record.removedReplies = [RemovedReply(rater: "Kim", removedAt: record.startedAt)]
    record.declined = [.best, .worst]
    let document = SessionDocument(record, plan: records.plan())
    let written = try Array(SessionLine.text(document).utf8)
    #expect(try written == Array((jsonOnOneLine(document) + "\n").utf8))
  }

  @Test func `every character is written as the encoder would write it`() throws {
    var record = SessionRecord.sample()
    let characters = (0...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    record.turns[0].answer = String(String.UnicodeScalarView(characters))
    let document = SessionDocument(record)
    let written = try Array(SessionLine.text(document).utf8)
    #expect(try written == Array((jsonOnOneLine(document) + "\n").utf8))
  }

  @Test func `a number that JSON has no word for is refused`() {
    var record = SessionRecord.sample()
    record.turns[0].timing.thinkingSeconds = .infinity
    #expect(throws: EncodingError.self) { try SessionLine.text(SessionDocument(record)) }
  }

  @Test(arguments: Seeds.first(200))
  func `a time is written as the formatter writes it, and read back`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let milliseconds = Int.random(in: 0..<253_402_300_800_000, using: &generator)
    let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    let formatted = date.addingTimeInterval(0.0005)
      .ISO8601Format(.init(includingFractionalSeconds: true))
    #expect(date.toTheMillisecond == formatted)
    #expect(Date(toTheMillisecond: formatted) == date)
  }

  @Test(arguments: [
    "2026-02-29T10:00:00.000Z", "2026-11-20T24:00:00.000Z", "2026-11-20T10:00:00Z",
    "2026-11-20 10:00:00.000Z", "2026-11-20T10:00:0x.000Z", "1969-11-20T10:00:00.000Z", "",
  ])
  func `another form of a time is left to the formatter`(text: String) {
    #expect(Date(toTheMillisecond: text) == nil)
  }

  @Test(arguments: [
    ("", "7:1 the line ends early, expected a value"),
    ("[]", "7:1 found another type of value than expected"),
    ("{}", "7:1 found no `schema`, expected it here"),
    ("{\"schema\": tru}", "7:12 expected a JSON value"),
    ("{\"a\": 1} x", "7:10 found more after the session, expected a new line"),
    ("{\"a\": \"é\" 1}", "7:11 expected `,` or `}`"),
    ("{\"a\": \"b", "7:9 a text has no end, expected `\"`"),
    ("{\"a\": \"\u{1}\"}", "7:8 a control character stands raw in a text"),
    (String(repeating: "[", count: 100_000), "7:34 nested too deep"),
  ])
  func `what is no session has its place`(text: String, expected: String) {
    #expect(problem(text) == expected)
  }

  @Test(arguments: [
    ("\"rehearse.session/1\"", "\"rehearse.session/9\"", "found the schema `rehearse.session/9`"),
    ("\"number\":12,", "\"number\":0,", "found number 0, expected 1 or more"),
    ("\"state\":\"finished\"", "\"state\":\"lost\"", "not among those expected for `state`"),
    ("\"score\":2", "\"score\":7", "found score 7"),
    ("\"askedAt\":\"20", "\"askedAt\":\"x-y", "for `askedAt`"),
    ("\"askedAt\":\"20", "\"askedAt\":\"00", "expected one from 1970 to 2200"),
    ("\"answerSeconds\":20.5", "\"answerSeconds\":-4", "found -4 seconds, expected 0 to a year"),
    ("\"thinkingSeconds\":4.2", "\"thinkingSeconds\":1e12", "found 1000000000000 seconds"),
    ("\"budgetSeconds\":180", "\"budgetSeconds\":-1", "found -1 seconds"),
    ("\"number\":1,", "\"number\":2,", "found turn 2"),
  ])
  func `a wrong value is pointed at`(value: String, wrong: String, message: String) throws {
    let text = Self.line.replacing(value, with: wrong, maxReplacements: 1)
    try #require(text != Self.line)
    let said = try #require(problem(text))
    #expect(said.contains(message))
    let column = try #require(Int(said.dropFirst(2).prefix { $0 != " " }))
    let found = String(Array(text.unicodeScalars)[(column - 1)...].map(Character.init).prefix(9))
    #expect(wrong.contains(found.prefix { $0 != "," && $0 != "}" }.prefix(3)), "\(said): \(found)")
  }

  @Test(arguments: [("7", "-7"), ("7", "7.5"), ("7", "1e30")])
  func `a number that does not fit is told of`(number: String, wrong: String) throws {
    let text = Self.line.replacing("\"seed\":\(number)", with: "\"seed\":\(wrong)")
    #expect(try #require(problem(text)).contains("found a number that is out of range"))
  }

  @Test(arguments: Seeds.first(50))
  func `a damaged line is a problem or a session, never a crash`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(Self.line.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0...2, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 40))
      default: bytes.insert(UInt8(ascii: "{"), at: place)
      }
    }
    _ = reader.read(bytes, line: 1)
  }
}
