import BankReading
import InterviewCore
import TestSupport
import Testing

@testable import BankImporting

/// What becomes of cards: a bank that can be practised with, and added to.
@Suite(.timed) struct BankTests {
  private func rules(_ bank: String = "b") -> BankDraft.Rules {
    .init(bank: bank, kind: .technical, language: "en", fallback: "general")
  }

  private func bank(_ questions: [Question]) -> QuestionBank {
    QuestionBank(
      id: "b", title: "B: a \"bank\"", kind: .technical, language: "en", questions: questions)
  }

  @Test func `a question that is called null in YAML is still one`() throws {
    let deck = try deck("question\nnull?\nTrue?\n~?\n1e3?\n", "a.csv")
    let draft = BankDraft([deck], rules: rules())
    let text = BankFile.text(of: bank(draft.questions), comment: [])
    let report = BankReader.read(Array(text.utf8), file: "b.yaml")
    #expect(report.value?.questions.map(\.ask) == ["null?", "True?", "1e3?"])
  }

  @Test func `duplicates, long ones and empty ones are left out and named`() throws {
    let long = String(repeating: "word ", count: 300) + "?"
    let deck = try deck("question\nWhy?\nwhy ?\n\(long)\n---\n", "a.csv")
    let draft = BankDraft([deck], rules: rules())
    #expect(draft.questions.map(\.id) == ["why"])
    #expect(draft.leftOut.map(\.reason) == [.duplicate, .tooLong, .empty])
    #expect(draft.leftOut.map(\.spot.number) == [3, 4, 5])
  }

  @Test(
    arguments: [
      (["One. Two words."], ["One. Two words."]),
      (
        ["It is a long enough sentence. Here is another one of them."],
        ["It is a long enough sentence.", "Here is another one of them."]
      ),
      (["- one\n- two"], ["one", "two"]), (["It is:", "1. one", "2) two"], ["one", "two"]),
      (["```\nf()", "words"], ["words"]), (["```\nf()"], ["f()"]), (["", "…"], []),
      (["The steps are:", "```\n1. one\n2. two"], ["one", "two"]),
      (
        [
          "They are started again by the service that watches over them, which is told\nby a file how often. Then it gives up.",
          "The end.",
        ],
        [
          "They are started again by the service that watches over them, which is told by a file how often. Then it gives up.",
          "The end.",
        ]
      ),
      (["A (short): yes, of course"], ["yes, of course"]),
      (["A: one", "B: two"], ["A: one", "B: two"]),
    ] as [([String], [String])])
  func `an answer becomes points`(answer: [String], points: [String]) {
    #expect(Points.points(of: answer) == points)
  }

  @Test(
    arguments: [
      ("en", "What is the difference between a list and a set?"),
      ("de", "Was ist der Unterschied zwischen einer Liste und einer Menge?"),
      ("fr", "Quelle est la différence entre une liste et un ensemble ?"),
      ("es", "¿Cuál es la diferencia entre una lista y un conjunto?"),
      ("pt", "Qual é a diferença entre uma lista e um conjunto?"),
      ("it", "Qual è la differenza tra una lista e un insieme?"),
      ("bn", "তালিকা ও সেটের মধ্যে পার্থক্য কী?"), ("en", "Closures"),
    ])
  func `the language is told by small words`(language: String, question: String) {
    let card = Card(spot: Spot(file: "a.md", number: 1), shape: .line, question: question)
    #expect(Guesses.language(of: [card]) == language)
  }

  @Test func `points are few and short`() {
    let points = Points.points(
      of: (1...20).map { "\($0) " + String(repeating: "long ", count: 60) })
    #expect(points.count == 8)
    #expect(points.allSatisfy { $0.count <= 200 && $0.hasSuffix("…") })
  }

  @Test func `the text is a bank, whatever is in it`() throws {
    let deck = try deck(
      "question,answer\nWhat is [x: {y}?,\"# no: comment, 'q' & \\ \"\"d\"\"\"\n- ? why: ]:,null\n",
      "a.csv")
    let draft = BankDraft([deck], rules: rules())
    let report = BankReader.read(
      Array(BankFile.text(of: bank(draft.questions), comment: ["x\ny"]).utf8), file: "b.yaml")
    #expect(report.problems.filter { $0.severity == .error } == [])
    #expect(report.value?.questions.map(\.ask) == draft.questions.map(\.ask))
    #expect(report.value?.questions.map(\.listensFor) == draft.questions.map(\.listensFor))
  }

  private static let written = """
    # mine
    bank: b
    title: B
    kind: technical
    questions:
    # first
    - id: own
      ask: My own?   # keep
      competency: c
    -
      id: why
      ask: Why, edited?
      competency: c
    # end
    language: en

    """

  @Test func `importing again adds what is new and changes nothing else`() throws {
    let existing = try #require(BankReader.read(Array(Self.written.utf8), file: "b.yaml").value)
    let draft = BankDraft(
      [try deck("question\nWhy?\nMy own\nWho?\n", "a.csv")], rules: rules(), into: existing)
    #expect(draft.alreadyThere.map(\.question) == ["Why?", "My own"])
    #expect(draft.questions.map(\.id) == ["who"])
    let text = try #require(
      BankFile.adding(draft.questions, to: Self.written, of: existing, comment: "added"))
    #expect(
      text
        == Self.written.replacing(
          "# end\n", with: "\n# added\n- id: who\n  ask: Who?\n  competency: general\n# end\n"))
    let again = try #require(BankReader.read(Array(text.utf8), file: "b.yaml").value)
    #expect(
      BankDraft([try deck("question\nWho?\n", "a.csv")], rules: rules(), into: again).questions
        .isEmpty)
  }

  @Test(arguments: ["\n", "", "\n\n\n", "\r\n"])
  func `questions are added at the end of a file, whatever its last line`(end: String) throws {
    var text =
      "bank: b\ntitle: B\nkind: technical\nquestions:\n    - {id: a, ask: A?, competency: c}"
    if end == "\r\n" { text = text.replacing("\n", with: "\r\n") }
    text += end
    let existing = try #require(BankReader.read(Array(text.utf8), file: "b.yaml").value)
    let draft = BankDraft([try deck("question\nWho?\n", "a.csv")], rules: rules(), into: existing)
    let added = try #require(
      BankFile.adding(draft.questions, to: text, of: existing, comment: "added"))
    #expect(added.hasPrefix(text.prefix { $0 != "}" }))
    #expect(
      BankReader.read(Array(added.utf8), file: "b.yaml").value?.questions.map(\.id) == ["a", "who"])
  }

  @Test func `a list in brackets is not added to`() throws {
    let text = "bank: b\ntitle: B\nkind: technical\nquestions: [{id: a, ask: A?, competency: c}]\n"
    let existing = try #require(BankReader.read(Array(text.utf8), file: "b.yaml").value)
    let new = Question(bank: "b", id: "x", kind: .technical, ask: "X?", competency: "c")
    #expect(BankFile.adding([new], to: text, of: existing, comment: "") == nil)
  }

  @Test func `a heading names a competency without the words that all headings have`() {
    #expect(Competency.name(of: "CSS Interview Questions") == "css")
    #expect(Competency.name(of: "Japanese::N5 単語") == "n5")
    #expect(Competency.name(of: "単語") == "単語")
    #expect(Competency.name(of: "Questions") == nil)
  }
}
