import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct DebriefTests {
  @Test func `the warm-up is left out, and a skipped question is only named`() {
    #expect(Sample.realistic.turns.map(\.number) == [2, 4, 5])
    #expect(
      Sample.realistic.skipped == [.init(number: 3, question: "Tell me about a time you failed.")])
  }

  @Test func `an answer is scored on the dimensions of its kind`() {
    #expect(
      Sample.realistic.turns.map(\.dimensions) == [
        ["structure", "evidence", "eye-contact", "pace", "composure"],
        ["correctness", "eye-contact", "pace", "composure"], [],
      ])
  }

  @Test func `the rubric holds each dimension once, group by group`() {
    #expect(
      Sample.realistic.rubric.map(\.id) == [
        "structure", "evidence", "correctness", "eye-contact", "pace", "composure",
      ])
  }

  @Test(arguments: [DebriefFormat.markdown, .text])
  func `every dimension of every answer can be scored and commented once`(format: DebriefFormat)
    throws
  {
    let form = try format.render(Sample.realistic).split(separator: "\n")
      .compactMap { FormLine.read(String($0)) }
    let expected = Sample.realistic.turns.flatMap { turn in
      Sample.realistic.dimensions(of: turn).flatMap {
        [
          FormLine.score(turn: turn.number, dimension: $0.id),
          .comment(turn: turn.number, dimension: $0.id),
        ]
      }
    }
    #expect(
      form.map(\.line)
        == expected + [.worked, .workOn, .tryNext, .decision, .saw, .debrief, .friend])
    #expect(form.map(\.value).filter { !$0.isEmpty } == [Sample.id.uuidString, "Sam"])
  }

  @Test func `a typed answer says what cannot be seen in it`() throws {
    #expect(Sample.realistic.unseen.map(\.id) == ["eye-contact", "pace"])
    let text = try DebriefFormat.text.render(Sample.realistic)
    #expect(text.contains("Eye contact: cannot be seen in a typed answer, so - is right\n"))
  }

  @Test func `an answer spoken aloud says what a reader alone cannot see`() throws {
    let debrief = Sample.debrief([Sample.turn(1)], medium: .aloud)
    let text = try DebriefFormat.text.render(debrief).replacing("\n", with: " ")
    #expect(debrief.unseen == [])
    #expect(text.contains("cannot be seen: Eye contact and Pace. There, - is the right answer."))
  }

  @Test func `an answer that was never given says so`() throws {
    let text = try DebriefFormat.text.render(Sample.debrief(answering: " \n"))
    #expect(text.contains("(no answer was given)"))
  }

  @Test(arguments: DebriefFormat.allCases)
  func `what the interview is for is said, and can be redacted`(format: DebriefFormat) throws {
    var record = Sample.record([Sample.turn(1)])
    (record.setting.company, record.setting.position) = ("Northwind", "Data Engineer")
    let debrief = Debrief(
      of: record, for: "Sam", id: Sample.id, day: "2026-11-27", rubrics: Sample.rubrics)
    let text = try format.render(debrief)
    #expect(text.contains("Data Engineer") && text.contains("Northwind"))
    let offered = Suggestions(for: debrief).all
    #expect(offered.first == RedactionSuggestion(term: "Northwind", reason: .company))
    let redacted = Redaction(["Northwind"]).applied(to: debrief).debrief
    #expect(try !format.render(redacted).contains("Northwind"))
  }
}
