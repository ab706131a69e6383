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
    let expected = Sample.realistic.turns.filter { !$0.dimensions.isEmpty }.flatMap { turn in
      [FormLine.reaction(turn: turn.number)]
        + Sample.realistic.seenDimensions(of: turn).flatMap {
          [
            FormLine.score(turn: turn.number, dimension: $0.id),
            .comment(turn: turn.number, dimension: $0.id),
          ]
        }
    }
    #expect(
      form.map(\.line)
        == expected + [.worked, .workOn, .tryNext, .decision, .debrief, .friend])
    #expect(form.map(\.value).filter { !$0.isEmpty } == [Sample.id.uuidString, "Sam"])
  }

  @Test(arguments: [DebriefFormat.html, .markdown, .text])
  func `a typed answer asks for nothing that cannot be seen in it`(format: DebriefFormat) throws {
    #expect(Sample.realistic.unseen.map(\.id) == ["eye-contact", "pace"])
    let text = try format.render(Sample.realistic)
    for words in ["Eye contact", "eye-contact", "live", "recording"] {
      #expect(!Self.shown(text).contains(words))
    }
  }

  private static func shown(_ page: String) -> String {
    page.replacing(/(?s)<style>.*?<\/style>/, with: "").replacing(
      /(?s)<script>.*?<\/script>/, with: "")
  }

  @Test(arguments: [DebriefFormat.html, .markdown, .text])
  func `who asks, how much it is and a personal line come first`(format: DebriefFormat) throws {
    var debrief = Sample.realistic
    #expect(try format.render(debrief).contains("Someone you know asks for your view"))
    (debrief.from, debrief.note) = ("Alex & Co", "Be <honest>. worked: no")
    let text = try format.render(debrief)
    #expect(!text.contains("Someone you know"))
    let lines = text.replacing("\n", with: " ").replacing("&amp;", with: "&").replacing(
      "\\", with: "")
    #expect(lines.contains("Alex & Co asks for your view"))
    #expect(lines.contains("2 answers, 5 choices, about 5 minutes"))
    #expect(lines.contains("Be <honest>.") || lines.contains("Be &lt;honest&gt;."))
    #expect(Redaction(["honest"]).applied(to: debrief).debrief.note?.contains("honest") == false)
  }

  @Test func `the minutes grow with what there is to read, to choose and to write`() {
    let one = Sample.debrief(answering: "I did.")
    let long = Sample.debrief(answering: String(repeating: "word ", count: 2_380))
    #expect(one.choices == 3)
    // 80 words, four choices, four sentences.
    #expect(one.minutes == 3)
    #expect(long.minutes == one.minutes + 10)
    let many = Sample.debrief((1...20).map { Sample.turn($0) })
    // 200 words, 61 choices, 23 sentences.
    #expect(many.minutes == 19)
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
