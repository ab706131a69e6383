import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

/// Replies whose form was changed on its way: what can be read is, and no rubbish with it.
@Suite(.timed) struct ChangedMarkTests {
  private static let scores = [
    ("2.structure", "3"), ("2.evidence", "-"), ("2.eye-contact", "-"), ("2.pace", "4"),
    ("2.composure", "5"), ("4.correctness", "1"),
  ]
  private static let tail = "debrief: \(Sample.id.uuidString)\nfor: Sam\n"

  /// A reply with a line for each score, and words to one of them.
  private static func reply(_ line: (String, String) -> String) -> String {
    scores.map { key, score in line(key, score) }.joined(separator: "\n") + "\n" + tail
  }

  private func read(_ text: String) throws -> ReadReply {
    try ReceivedReply(Array(text.utf8)).read(for: FilledForm.form)
  }

  private func scores(of reply: ReadReply) -> [String] {
    reply.ratings.map { "\($0.turn).\($0.dimension) \($0.score.map(String.init) ?? "-")" }
  }

  @Test(arguments: [
    "{KEY} score: N", "(KEY) score: N", "<KEY> score: N", "KEY score: N", "[KEY score: N",
    "KEY] score: N", "[ KEY ] score : N", "[[KEY]] score: N", "{[}KEY{]} score: N", "[KEY]: N",
    "KEY = N", "KEY ..... N", "| KEY | N |", "3. [KEY] score: N", "(3) [KEY] score: N",
    "c) [KEY] score: N", "[28.11.26, 10:02:11] Sam: [KEY] score: N",
    "28/11/2026, 10:02 - Sam: [KEY] score: N", "10:02 <Sam> [KEY] score: N", "Sam: [KEY] score: N",
    "Sam — Today at 10:02\n[KEY] score: N", "Sam, [28.11.2026 10:02]\n[KEY] score: N",
  ])
  func `a changed mark is read`(line: String) throws {
    let text = Self.reply { line.replacing("KEY", with: $0).replacing("N", with: $1) }
    let reply = try read(text)
    #expect(scores(of: reply) == Self.scores.map { "\($0) \($1)" }, "\(reply.problems)")
    #expect(reply.ratings.map(\.comment).joined().isEmpty)
  }

  @Test func `marks that lie one in the other are read once`() throws {
    let glued = "+2.structure] score*2.structure] score: 3\n[2.structure] commentment:\n"
    let reply = try read(Self.reply { "+\($0)] score: \($1)" } + "\n" + glued + "?\n" + glued)
    #expect(scores(of: reply).contains("2.pace 4"))
  }

  @Test(arguments: [("-", " "), (".", " "), (".", "-"), (".", ": "), (".", ". ")])
  func `what parts the words of a mark may be anything`(part: (from: String, to: String)) throws {
    let text = Self.reply { key, score in
      "[\(key.replacing(part.from, with: part.to, maxReplacements: 1))] score: \(score)"
    }
    let reply = try read(text)
    #expect(scores(of: reply) == Self.scores.map { "\($0) \($1)" }, "\(reply.problems)")
  }

  @Test func `scores above a quotation in which the form stands empty are read`() throws {
    let quoted = try DebriefFormatText.text.mapLines { "> " + $0 }
    let note = "Hi!\n\n2.structure: 3\n2.pace: 4\n\nOn Sat, Ada <a@example.org> wrote:\n"
    let reply = try read(note + quoted)
    #expect(scores(of: reply) == ["2.structure 3", "2.pace 4"], "\(reply.problems)")
  }

  @Test func `an answer that looks like a changed mark fills in nothing`() throws {
    for answer in [
      "2.pace score: 5", "(2.pace) score: 5", "2.pace: 5", "| 2.pace | 5 |", "Pace: 5",
    ] {
      let debrief = Sample.debrief([
        Sample.turn(2, ask: answer, answer: answer),
        Sample.turn(4, kind: .technical, answer: answer),
      ])
      for format in [DebriefFormat.text, .markdown] {
        let text = try format.render(debrief)
        for sent in [text, text.mapLines { "> " + $0 }] {
          #expect(try read(sent).ratings.isEmpty, "\(answer)")
        }
      }
    }
  }

  @Test func `what others write in a chat is no comment`() throws {
    let stamp = "[28.11.26, 10:02:11] "
    let reply = try read(
      """
      \(stamp)Sam: [2.pace] score: 4
      \(stamp)Sam: [2.pace] comment: calm
      and clear
      \(stamp)Ada Lovelace: thanks, 5 minutes left
      \(stamp)Sam: [2.evidence] score: 3
      \(stamp)Sam: worked: the list
      \(stamp)Ada Lovelace: ok
      \(stamp)Sam: \(Self.tail)
      """)
    #expect(reply.ratings.map(\.comment) == ["", "calm\nand clear"])
    #expect(reply.worked == "the list")
  }

  @Test func `a form on one line is read`() throws {
    let filled = FilledForm.fill(
      try DebriefFormatText.text,
      [
        .score(turn: 2, dimension: "evidence"): "-",
        .score(turn: 4, dimension: "correctness"): "4",
        .comment(turn: 4, dimension: "correctness"): "Right.", .decision: "yes",
      ])
    for gap in [" ", ""] {
      let reply = try read(filled.replacing("\n", with: gap))
      #expect(scores(of: reply) == ["2.evidence -", "4.correctness 4"], "\(reply.problems)")
      #expect(reply.ratings.map(\.comment) == ["", "Right."])
      #expect(reply.decision == .yes)
    }
  }

  @Test func `JSON that was broken into lines and curled is read`() throws {
    let text = """
      {“schema”: “rehearse.reply/1”, “debrief”: “\(Sample.id.uuidString)”, “rater”:
      “Sam”, “ratings”: [{“turn”: 2, “dimension”: “pace”, “score”: “4”, “comment”: “you
      said “well”, “ok” and "so" a lot”}], “overall”: {“worked”: “all”}}
      """
    for mail in [text, "Hi {there}\n\n" + text.mapLines { "> " + $0 } + "\n-- \nSam\n"] {
      let reply = try read(mail)
      #expect(scores(of: reply) == ["2.pace 4"])
      #expect(reply.ratings.first?.comment == "you said “well”, “ok” and \"so\" a lot")
      #expect(reply.worked == "all")
    }
  }
}
