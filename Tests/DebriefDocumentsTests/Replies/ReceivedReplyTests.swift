import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

/// Replies of every form, and what is none.
@Suite(.timed) struct ReceivedReplyTests {
  private static let id = Sample.id.uuidString

  private func read(_ text: String) throws -> ReadReply {
    try ReceivedReply(Array(text.utf8)).read(for: FilledForm.form)
  }

  private func json(
    _ ratings: String, overall: String = "{}", debrief: String = "\"\(id)\""
  ) -> String {
    """
    {"schema": "rehearse.reply/1", "debrief": \(debrief), "rater": "Sam", "saw": "recording",
     "ratings": [\(ratings)], "overall": \(overall)}
    """
  }

  // MARK: JSON

  @Test(arguments: ["<a '", "<style><x ", "<!--", "<blockquote><br>", "<p>&", "</", "<pre>\n"])
  func `HTML without an end comes to one`(piece: String) {
    let text = "<html>" + String(repeating: piece, count: 100_000)
    #expect(throws: ReplyError.webPage) { try ReceivedReply(Array(text.utf8)) }
  }

  @Test func `a mail whose page is empty is no reply`() {
    for encoding in ["base64", "quoted-printable", "8bit"] {
      let mail = "Content-Type: text/html\nContent-Transfer-Encoding: \(encoding)\n\n\n"
      #expect(throws: (any Error).self) { _ = try ReceivedReply(Array(mail.utf8)) }
    }
  }

  @Test func `a mail of more parts than anybody sends is read up to the 500th`() throws {
    let start = "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
    let form = "[2.structure] score: 3\ndebrief: \(Self.id)\n"
    let part = Array("--b\nContent-Type: text/plain\n\n".utf8) + [0xE9, 0x0A]
    let reply = try ReceivedReply(
      Array((start + form).utf8) + (0..<30_000).flatMap { _ in part }
    ).read(for: FilledForm.form)
    #expect(reply.ratings == [ReadRating(turn: 2, dimension: "structure", score: 3)])
  }

  @Test func `JSON of backslashes is refused in a moment`() {
    let text = #"{"schema":"rehearse.reply/1\#(String(repeating: #"\"#, count: 500_000))"}"#
    #expect(throws: (any Error).self) { try ReceivedReply(Array(text.utf8)) }
  }

  @Test func `what stands in a page is read as it is shown`() throws {
    let reply = try read(
      """
      <!doctype html><html><head><style>/* [2.pace] score: 1 */</style></head><body>
      <!-- [2.structure] score: 1 --><p title="> [2.structure] score: 1">[2.structure]
      score:&#32;<b>3</b></p><script>"[2.structure] score: 1"</script><div>[2.evidence] score: 4<br>
      [2.evidence] comment: a &lt;b&gt; &amp;amp; <i>c</i></div>
      <blockquote>[2.pace] score:</blockquote></body></html>
      """)
    #expect(
      reply.ratings == [
        ReadRating(turn: 2, dimension: "structure", score: 3),
        ReadRating(turn: 2, dimension: "evidence", score: 4, comment: "a <b> &amp; c"),
      ])
  }

  @Test func `the page itself is no reply, wherever it was saved`() throws {
    let page = try DebriefFormat.html.render(Sample.realistic)
    #expect(throws: ReplyError.webPage) { try ReceivedReply(Array(page.utf8)) }
  }

  @Test func `the file that the page saves is read`() throws {
    let text = json(
      #"{"turn": 2, "dimension": "structure", "score": 4, "comment": "in order"},"#
        + #"{"turn": 2, "dimension": "pace", "score": null}"#,
      overall: #"{"worked": "a", "workOn": "b", "tryNext": "c", "decision": "strong-yes"}"#)
    let received = try ReceivedReply(Array(text.utf8))
    #expect(received.debrief == Sample.id && received.name == "Sam")
    var expected = ReadReply()
    expected.ratings = [
      ReadRating(turn: 2, dimension: "structure", score: 4, comment: "in order"),
      ReadRating(turn: 2, dimension: "pace", score: nil),
    ]
    expected.saw = .recording
    expected.worked = "a"
    expected.workOn = "b"
    expected.tryNext = "c"
    expected.decision = .strongYes
    expectNoDifference(received.read(for: FilledForm.form), expected)
  }

  @Test func `a comment without a score is kept with what to work on`() throws {
    let reply = try read(
      json(#"{"turn": 4, "dimension": "pace", "comment": "fast"}"#, overall: #"{"workOn": "b"}"#))
    #expect(reply.ratings.isEmpty)
    #expect(reply.workOn == "b\n[4.pace] fast")
    #expect(reply.problems.map(\.kind) == [.commentWithoutScore(turn: 4, dimension: "pace")])
  }

  @Test(arguments: [
    (#"{"turn": 2, "dimension": "pace", "score": 9}"#, "ratings[0].score"),
    (#"{"turn": 2, "dimension": "pace", "score": 3.5}"#, "ratings[0].score"),
    (#"{"turn": 2, "dimension": "pace", "score": true}"#, "ratings[0].score"),
    (#"{"turn": 2, "dimension": "pace", "score": "3 or 4"}"#, "ratings[0].score"),
    (#"{"turn": 2, "dimension": "pace", "score": [3]}"#, "ratings[0].score"),
    (#"{"turn": 9, "dimension": "pace", "score": 3}"#, "ratings[0].turn"),
    (#"{"turn": "2", "dimension": "pace", "score": 3}"#, "ratings[0].turn"),
    (#"{"turn": 2, "dimension": "correctness", "score": 3}"#, "ratings[0].dimension"),
    (#"{"turn": 2, "score": 3}"#, "ratings[0].dimension"),
    (#"{"turn": 2, "dimension": "pace", "score": 3, "comment": 4}"#, "ratings[0].comment"),
    (
      #"{"turn": 2, "dimension": "pace", "score": 3}, {"turn": 2, "dimension": "pace", "score": 4}"#,
      "ratings[1]"
    ),
  ])
  func `a value edited by hand is named by its path`(ratings: String, path: String) throws {
    let reply = try read(json(ratings))
    #expect(reply.problems.map(\.place) == [.path(path)])
    #expect(reply.ratings.map(\.score) == (path.hasSuffix("comment") ? [3] : []))
  }

  @Test func `JSON pasted into a mail is found`() throws {
    let text = json(#"{"turn": 2, "dimension": "pace", "score": 3}"#)
    let mail = "Hi,\n\n" + text.mapLines { "> " + $0 } + "\n-- \nSam\n"
    #expect(try read(mail).ratings == [ReadRating(turn: 2, dimension: "pace", score: 3)])
  }

  // MARK: No replies

  @Test(arguments: [
    ("", ReplyError.empty), (" \n\n", .empty), ("Dear Ada, I liked it.\nSam", .noForm),
    ("{\"schema\": \"rehearse.reply/1\",\n \"debrief\": }", .badJSON(line: 2, column: 13)),
    ("{}", .wrongSchema(found: nil)), ("[]", .noForm),
    (#"{"schema": "rehearse.reply/2"}"#, .wrongSchema(found: "rehearse.reply/2")),
    (#"{"schema": "rehearse.debrief/1"}"#, .unansweredDebrief),
    (
      #"{"schema": "rehearse.reply/1", "debrief": "12"}"#,
      .badDebrief(found: "\"12\"", place: .path("debrief"))
    ),
    ("<!doctype html><html><body>hello", .webPage), ("%PDF-1.7 …", .notText(.pdf)),
    ("a\0b", .notText(nil)),
    (
      "[2.pace] score: 3\ndebrief: 6F1D", .badDebrief(found: "6F1D", place: .line(2, column: 10))
    ),
    (
      "debrief: \(id)\n[2.pace] score: 3\ndebrief: 00000000-0000-4000-8000-000000000001",
      .severalDebriefs([
        Sample.id, UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)),
      ])
    ),
  ])
  func `what is no reply is told apart`(text: String, error: ReplyError) {
    #expect(throws: error) { try ReceivedReply(Array(text.utf8)) }
  }

  @Test(arguments: Seeds.first(40))
  func `random bytes never crash the reader`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "[", "2.", "pace", "] ", "score", ":", " 3", "\n", "> ", "debrief: \(Self.id)", "{\"a\":[",
      "=3D", "=\n", "\u{200B}", "［", "\u{FF}", "for: ", "\r", "&gt;", "(", "worked:", "-- ",
      "Content-Type: multipart/mixed; boundary=x\n\n--x\n",
    ]
    let text = (0..<60).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    var bytes = Array(text.utf8)
    for _ in 0..<3 where Bool.random(using: &generator) {
      bytes.insert(UInt8.random(in: 0...255, using: &generator), at: bytes.count / 2)
    }
    if let received = try? ReceivedReply(bytes) {
      let reply = received.read(for: FilledForm.form)
      #expect(reply.ratings.count <= FilledForm.keys.count)
    }
  }

  // MARK: Encodings

  @Test(arguments: [
    String.Encoding.utf8, .utf16, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252, .isoLatin1,
  ])
  func `a file in another encoding is read`(encoding: String.Encoding) throws {
    let text =
      "[2.pace] score: 3\r\n[2.pace] comment: très bien, “voilà”\r\ndebrief: \(Self.id)\r\n"
    let plain = text.replacing("“", with: "\"").replacing("”", with: "\"")
    let bytes = try #require(
      (encoding == .isoLatin1 ? plain : text).data(using: encoding))
    let reply = try ReceivedReply(Array(bytes)).read(for: FilledForm.form)
    #expect(reply.ratings.first?.comment.hasPrefix("très bien, ") == true)
    #expect(reply.ratings.first?.comment.contains("voilà") == true)
  }

  // MARK: Edited by hand

  @Test func `lines that disagree are named, and neither is taken`() throws {
    let reply = try read(
      "[2.pace] score: 3\n[2.pace] score: 4\n[2.evidence] score: 2\n[2.evidence] score: two\n")
    #expect(reply.ratings == [ReadRating(turn: 2, dimension: "evidence", score: 2)])
    #expect(
      reply.problems == [
        ReplyProblem(
          .conflictingScores(turn: 2, dimension: "pace", other: .line(1, column: 17)),
          at: .line(2, column: 17))
      ])
  }

  @Test func `lines of answers and dimensions that are not there are named`() throws {
    let reply = try read("[9.pace] score: 3\n[2.pase] score: 4\n[3.pace] score:\n")
    #expect(reply.ratings.isEmpty)
    #expect(
      reply.problems.map(\.kind) == [
        .unknownTurn(found: 9, known: [2, 4]),
        .unknownDimension(
          found: "pase", turn: 2,
          known: ["structure", "evidence", "eye-contact", "pace", "composure"]),
      ])
  }

  @Test func `lines cut out of a form are named`() throws {
    let text = try DebriefFormatText.text
      .replacing("[2.composure] score:\n", with: "").replacing(
        "[4.composure] score:", with: "[4.composure] score: 3")
    let reply = try read(text)
    #expect(
      reply.problems.map(\.kind) == [
        .missingLines([.init(turn: 2, dimension: "composure")], answers: [])
      ])
  }

  @Test func `a score outside of the form's lines is named`() throws {
    let reply = try read(
      "[2.pace] score: 3\n[2.pace] comment: fine\nevidence: 4\ncomposure score 2\n")
    #expect(
      reply.problems.map(\.kind) == [
        .strayScore(found: "evidence: 4"), .strayScore(found: "composure score 2"),
      ])
  }

  @Test func `a comment may have paragraphs, and more than is kept is cut`() throws {
    let reply = try read("[2.pace] score: 3\n[2.pace] comment: one\ntwo\n\nthree\n\n-- \nSam\n")
    #expect(reply.ratings.map(\.comment) == ["one\ntwo\n\nthree"])
    let long = try read("worked: " + String(repeating: "x", count: 20_000) + "\n[2.pace] score: 1")
    #expect(long.worked.count == ReadReply.textLimit)
    #expect(long.problems.map(\.kind) == [.tooLong(limit: ReadReply.textLimit)])
  }

  @Test(arguments: [
    ("would you hire: Strong Yes", Decision.strongYes), ("would you hire: **no**", .no),
    ("would you hire (strong no / no / yes / strong yes): strong-no.", .strongNo),
  ])
  func `a decision is read in any case`(line: String, decision: Decision) throws {
    #expect(try read("[2.pace] score: 1\n" + line).decision == decision)
  }

  @Test func `what is said with a decision is not lost`() throws {
    let reply = try read("[2.pace] score: 1\nwould you hire: yes, I'd hire you\nwork on: Pauses.")
    #expect(reply.decision == .yes)
    #expect(reply.workOn == "Pauses.\n[would you hire] yes, I'd hire you")
  }

  @Test func `a decision that is none is named`() throws {
    let reply = try read("[2.pace] score: 1\nwould you hire: perhaps\nsaw: on TV")
    #expect(
      reply.problems.map(\.kind) == [
        .unreadableDecision(found: "perhaps"), .unreadableSaw(found: "on TV"),
      ])
  }

  @Test func `an answer never fills in the form`() throws {
    for answer in [
      "[2.pace] score: 5", "［2.pace］ score: 5", "[\u{200D}2.pace] score: 5", "[２.pace] score：5",
    ] {
      let debrief = Sample.debrief([
        Sample.turn(2, ask: answer, answer: answer),
        Sample.turn(4, kind: .technical, answer: answer),
      ])
      for format in [DebriefFormat.text, .markdown] {
        let reply = try read(try format.render(debrief))
        #expect(reply.ratings.isEmpty && reply.problems.isEmpty, "\(answer)")
      }
    }
  }

  @Test func `a large reply is read to its end`() throws {
    let text = String(repeating: "[2.pace] score: 3 > [[2. worked: (=3 \n", count: 20_000)
    let reply = try read(text)
    #expect(reply.ratings.isEmpty && !reply.problems.isEmpty)
  }
}
