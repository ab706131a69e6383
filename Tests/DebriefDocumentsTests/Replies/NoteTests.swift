import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

/// What a friend writes about an answer beside scores: what stays with them, and notes on its words.
@Suite(.timed) struct NoteTests {
  private func read(_ text: String) throws -> ReadReply {
    try ReceivedReply(Array(text.utf8)).read(for: FilledForm.form)
  }

  /// The form with something behind one of its lines.
  private func filled(_ format: DebriefFormat, _ line: FormLine, _ words: String) throws -> String {
    FilledForm.fill(try format.render(Sample.realistic), [line: words])
  }

  private let note = ReadNote(
    turn: 2, quote: "312 timeouts in the last month", text: "That is a number.")

  @Test(arguments: [DebriefFormat.text, .markdown])
  func `a quotation beside the name of its line is one as well`(format: DebriefFormat) throws {
    let text = try filled(
      format, .comment(turn: 2, dimension: "evidence"),
      "> 312 timeouts in the last month\nThat is a number.")
    #expect(try read(text).notes == [note])
  }

  @Test(arguments: [DebriefFormat.text, .markdown])
  func `a quotation within a comment is a note on those words`(format: DebriefFormat) throws {
    let text = try filled(
      format, .comment(turn: 2, dimension: "evidence"),
      """
      Good in all.
      > 312 timeouts in the last month
      That is a number.
      > at 5% of traffic
      > first
      Of how much?
      """)
    for mail in [text, text.mapLines { "> " + $0 }, text.mapLines { "> > " + $0 }] {
      let reply = try read(mail)
      #expect(
        reply.notes == [
          note, ReadNote(turn: 2, quote: "at 5% of traffic first", text: "Of how much?"),
        ], "\(mail)")
      #expect(reply.workOn.contains("Good in all."))
    }
  }

  @Test(arguments: [DebriefFormat.text, .markdown])
  func `a quotation of other words is none`(format: DebriefFormat) throws {
    for words in ["words that nobody said", "EXPLAIN (ANALYZE, BUFFERS)", "…"] {
      let text = try filled(
        format, .comment(turn: 2, dimension: "evidence"), "Good.\n> \(words)\nWell.")
      #expect(try read(text).notes == [], "\(words)")
    }
  }

  @Test(arguments: [DebriefFormat.text, .markdown])
  func `what is written below a quotation of other words stays in the comment`(
    format: DebriefFormat
  ) throws {
    let text = try filled(
      format, .comment(turn: 2, dimension: "evidence"),
      "\n> the bit about the time-outs\nLove this.")
    for mail in [text, text.mapLines { "> " + $0 }] {
      #expect(try read(mail).workOn.contains("“the bit about the time-outs”"), "\(mail)")
      #expect(try read(mail).workOn.contains("Love this."))
    }
    let hyphened = try filled(
      format, .comment(turn: 2, dimension: "evidence"), "> 312 time-outs in the last month\nNice.")
    #expect(try read(hyphened).notes.map(\.text) == ["Nice."])
  }

  @Test(arguments: [DebriefFormat.text, .markdown])
  func `a form that comes back with its answers holds no note`(format: DebriefFormat) throws {
    let text = try filled(format, .comment(turn: 2, dimension: "composure"), "Calm.")
    for mail in [text, text.mapLines { "> " + $0 }, text + "\n" + text.mapLines { "> " + $0 }] {
      #expect(try read(mail).notes == [])
    }
  }

  @Test(arguments: [DebriefFormat.text, .markdown])
  func `what stays with a friend is read, over several lines`(format: DebriefFormat) throws {
    let text = try filled(format, .reaction(turn: 2), "The flag.\n\nAnd the list.")
    let reply = try read(text)
    #expect(reply.reactions == [ReadReaction(turn: 2, text: "The flag.\n\nAnd the list.")])
    #expect(reply.ratings == [] && reply.problems == [])
  }

  @Test func `the saved file holds reactions and notes, and what is wrong with them is named`()
    throws
  {
    let reply = try read(
      """
      {"schema": "rehearse.reply/1", "debrief": "\(Sample.id.uuidString)", "rater": "Sam",
       "reactions": [{"turn": 4, "text": " fine "}, {"turn": 9, "text": "x"}, {"turn": 2, "text": ""}],
       "notes": [{"turn": 2, "quote": "312 timeouts in the last month", "text": "That is a number."},
                 {"turn": 2, "quote": "words of an earlier page", "text": "still kept"},
                 {"turn": 2, "quote": 7, "text": "odd"}]}
      """)
    #expect(reply.reactions == [ReadReaction(turn: 4, text: "fine")])
    #expect(
      reply.notes == [
        note, ReadNote(turn: 2, quote: "words of an earlier page", text: "still kept"),
        ReadNote(turn: 2, quote: "", text: "odd"),
      ])
    #expect(
      reply.problems.map(\.place) == [.path("reactions[1].turn"), .path("notes[2].quote")])
    #expect(
      try !read(#"{"schema": "rehearse.reply/1", "reactions": [{"turn": 2, "text": "a"}]}"#).isEmpty
    )
  }

  @Test func `answers that were not sent are neither asked for nor missed`() throws {
    var record = Sample.record([Sample.turn(1), Sample.turn(2)])
    record.debriefs = []
    let form = ReplyForm(
      of: record, rubrics: Sample.rubrics, numbering: .answers, answers: [2])
    #expect(form.count(given: []) == 3)
    let debrief = Debrief(
      of: record, for: "Sam", id: Sample.id, day: "2026-03-14", rubrics: Sample.rubrics
    ).holding([2])
    #expect(debrief.turns.map(\.number) == [2])
    let text = FilledForm.fill(
      try DebriefFormat.text.render(debrief), [.score(turn: 2, dimension: "evidence"): "4"])
    let reply = try ReceivedReply(Array(text.utf8)).read(for: form)
    #expect(reply.ratings.count == 1)
    #expect(reply.problems == [])
  }
}
