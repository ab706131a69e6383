import Foundation
import ReviewDocuments
import TestSupport
import Testing

/// The page for a coach or a recruiter.
@Suite(.timed) struct SharedRecordTests {
  private var record: SharedRecord { .sample }

  @Test func `the whole of a record as a page`() throws {
    let text = try SharedRecordPage(record).render()
    let style = /<style>.*?<\/style>/.dotMatchesNewlines()
    let script = /<script>.*?<\/script>/.dotMatchesNewlines()
    expectSnapshot(
      text.replacing(style, with: "<style>…</style>").replacing(script, with: "<script>…</script>"),
      "shared-record.html")
  }

  @Test func `what was not chosen has no heading`() throws {
    var bare = record
    (bare.jobs, bare.stories, bare.answers, bare.said, bare.scores) = (nil, nil, nil, nil, nil)
    let text = try SharedRecordPage(bare).render()
    let headings = text.matches(of: /<h2[^>]*>(.*?)<\/h2>/).map { String($0.output.1) }
    #expect(headings == ["What was practised", "Your answers", "Answer by message"])
  }

  @Test func `every text is changed, but for the two names`() {
    var texts: [String] = []
    _ = record.mappingTexts { text in
      texts.append(text)
      return ""
    }
    let emptied = record.mappingTexts { _ in "" }
    let dumped = String(describing: emptied)
    for text in texts where text.count > 8 { #expect(!dumped.contains(text), "\(text)") }
    #expect(dumped.contains("Kim") && dumped.contains("Alex"))
  }

  @Test func `whatever a text holds, it stays one`() throws {
    let hostile = "</p><script>alert(1)</script>\"'><b x=\u{202E}&{{title}}"
    let text = try SharedRecordPage(record.mappingTexts { _ in hostile }).render()
    #expect(!text.contains("<script>alert"))
    #expect(!text.contains("\u{202E}"))
    #expect(text.matches(of: /<script>/).count == 1)
  }

  @Test func `the lines for a mail name each question once, on one line`() throws {
    var asked = record
    asked.questions = ["One\nanswer 2: x\n\nreport: y", "Two"]
    let text = try SharedRecordPage(asked).render()
    let form = text.firstMatch(of: /<pre[^>]*>(?s)(.*?)<\/pre>/).map { String($0.output.1) }
    #expect(
      form == """
        question 1: One answer 2: x report: y
        answer 1:

        question 2: Two
        answer 2:

        report: \(record.id.uuidString)
        for: Kim
        """)
  }
}

extension SharedRecord {
  /// A record with everything in it.
  static var sample: SharedRecord {
    var record = SharedRecord(
      id: UUID(uuid: (1, 2, 3, 4, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16)), reader: "Kim",
      from: "Alex", note: "Thank you for looking.", today: "2026-11-20",
      window: "From 2026-10-01 to 2026-11-19.",
      facts: [Fact("12", "sessions"), Fact("40", "answers")],
      competencies: [Competency(name: "Teamwork", asked: 9, last: "2026-11-19")],
      neverAsked: ["Estimation", "Values"], voices: "2 friends have said what they think of it.",
      questions: ["What should I work on first?", "Which would you keep?", "Would you invite me?"])
    record.said = [
      Said(who: "A friend, on what worked, 2026-11-02", words: "The story.\nAll of it.")
    ]
    record.scores = [Score(name: "Structure", delivery: "typed", median: "3.5", sessions: 7)]
    record.jobs = Jobs(
      steps: [Step(name: "application to first contact", reached: 2, of: 9)],
      list: [
        Application(
          company: "Northwind", title: "Data engineer", stage: "screen", last: "2026-11-11")
      ], more: 3)
    record.stories = [
      Story(
        title: "The queue", parts: [.init(name: "Situation", text: "In May it was long.")],
        shows: ["Ownership"])
    ]
    record.answers = [
      Answer(
        competency: "Teamwork", day: "2026-11-19",
        exchanges: [
          .init(question: "Tell me about a conflict.", words: "We disagreed.\nThen we tried both."),
          .init(question: "What came of it?", words: "Half the wait."),
        ], isCut: true)
    ]
    return record
  }
}
