import BankImporting
import BankReading
import InterviewCore
import TestSupport
import Testing

/// Whatever is imported, what comes out is a bank; and the end comes soon.
@Suite(.timed)
struct HostileTests {
  private static let pieces = [
    "question", "answer", "What is it?", "Why", "- ", "* ", "1. ", "## ", "#", "\n", "\n\n", "  ",
    "\t", ",", ";",
    "\"", "'", ": ", ":", "[", "]", "{", "}", "<details>", "<summary>", "</summary>", "</details>",
    "<b>", "|",
    "|---|", "&amp;", "&#0;", "&#x202E;", "\\", "\\n", "?", "??", "? ", "null", "~", "*a", "&a",
    "!t", "%TAG", "---",
    "```", "`", "{{c1::a}}", "\u{0}", "\u{1B}[31m", "\u{202E}", "\u{FEFF}", "\u{FFFE}",
    "\u{10FFFE}", "\u{85}",
    "\u{2028}", "猫", "e\u{301}", "👩‍👩‍👧‍👦", "\u{301}", "true", "\"q\":", "{\"question\": \"x?\"}", "\r\n",
    "---\n", "Q: ", "A: ",
    "![x](y)", "[x](#y)", "[x](https://y)", "**", "why: ]:", "[sound:x]", "\u{7F}", "\u{9B}",
    "\u{E000}",
  ]

  private func text(_ seed: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(seed))
    return (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
    }.joined()
  }

  /// The bank that the cards become has no error, and says what they say.
  private func expectBank(_ deck: CardDeck, sourceLocation: SourceLocation = #_sourceLocation) {
    let rules = BankDraft.Rules(bank: "b", kind: .technical, language: "en", fallback: "general")
    let draft = BankDraft([deck], rules: rules)
    #expect(
      draft.questions.count + draft.leftOut.count >= deck.cards.count,
      sourceLocation: sourceLocation)
    guard !draft.questions.isEmpty else { return }
    let bank = QuestionBank(
      id: "b", title: deck.title ?? "B", kind: .technical, language: "en",
      questions: draft.questions)
    let text = BankFile.text(of: bank, comment: [deck.file])
    let report = BankReader.read(Array(text.utf8), file: "b.yaml")
    #expect(report.problems.filter { $0.severity == .error } == [], sourceLocation: sourceLocation)
    #expect(
      report.value?.questions.map(\.id) == draft.questions.map(\.id), sourceLocation: sourceLocation
    )
    #expect(
      report.value?.questions.map(\.ask) == draft.questions.map(\.ask),
      sourceLocation: sourceLocation)
    #expect(
      report.value?.questions.map(\.listensFor) == draft.questions.map(\.listensFor),
      sourceLocation: sourceLocation)
  }

  @Test(arguments: Seeds.first(12), ImportFormat.allCases.filter(\.isText))
  func `random texts become banks or errors`(seed: Int, format: ImportFormat) {
    guard
      case .deck(let deck)? = try? SourceReader.read(Array(text(seed).utf8), file: "x", as: format)
    else { return }
    expectBank(deck)
  }

  @Test(arguments: Seeds.first(25))
  func `random fields become banks`(seed: Int) {
    let field = text(seed)
    var deck = CardDeck(file: "x", format: .csv)
    var card = Card(spot: Spot(file: "x", number: 1), shape: .row, question: field)
    card.answer = [field, text(seed + 1000)]
    card.followUps = [text(seed + 2000), "?"]
    card.competency = text(seed + 3000)
    card.tags = [field, "a b"]
    deck.title = text(seed + 4000)
    deck.cards = [card]
    expectBank(deck)
  }

  @Test func `very many cards with the signs of YAML fit, or are named`() {
    let rows = (0..<25_000).map { "What is \($0)? [{ ?? a, b: c,\"x, y: z, - w, [, {\"\n" }
    guard
      case .deck(let deck)? = try? SourceReader.read(
        Array(("question,answer\n" + rows.joined()).utf8), file: "x.csv")
    else {
      Issue.record("not read")
      return
    }
    #expect(deck.cards.count == 25_000)
    expectBank(deck)
  }

  @Test func `more entries than are read are an error`() {
    let bytes = Array(String(repeating: "a\n", count: CardDeck.mostEntries + 2).utf8)
    #expect(
      throws: ImportError.tooManyEntries(file: "x", limit: CardDeck.mostEntries)
    ) { try SourceReader.read(bytes, file: "x", as: .csv) }
  }

  @Test(arguments: [
    ("- a\n", 40_000, "x.md", 60_000), ("a\n", 50_001, "x.txt", 50_000),
    ("a\n", 50_001, "x.org", 50_000), ("a\r", 50_001, "x.md", 50_000),
    ("[],", 600_001, "x.json", 600_000),
    (",", 1_000_001, "x.csv", 1_000_000),
  ])
  func `more of a form than is read is an error`(sign: String, count: Int, file: String, limit: Int)
  {
    var text = String(repeating: sign, count: count)
    if file == "x.json" { text = "[" + text + "[]]" }
    if file == "x.csv" { text = String(repeating: text.prefix(499) + "\n", count: 2010) }
    #expect(throws: ImportError.tooManyEntries(file: file, limit: limit)) {
      try SourceReader.read(Array(text.utf8), file: file)
    }
  }

  @Test func `brackets that once took a minute end soon, and lines keep their numbers`() throws {
    let bomb = String(repeating: "![[]()", count: 100_000)
    let deck = try deck("- Why?\n\n" + bomb + "\n\n- Who?\n", "a.md")
    #expect(deck.questions == ["1 Why?", "5 Who?"])
  }

  @Test func `of very many columns the first are read`() throws {
    let deck = try deck("question" + String(repeating: ",a", count: 5000) + "\nWhy?,x\n", "a.csv")
    #expect(deck.cards.map(\.question) == ["Why?"])
  }

  @Test(arguments: [
    "[", ">", "> > ", "- ", "* a\n  ", "<details><summary>", "![", "[a](", "*a ", "**a", "`", "<",
    "&", "| a ", "a|\n-|\n", "_a", "\t",
    "{", "\"", "[1,", "- - ", "? ", "a: ", "<!--", "[^a]", "\\u", "{{c1::", "1. # a\n   ",
  ])
  func `the same sign five thousand times ends soon`(sign: String) {
    let bytes = Array(String(repeating: sign, count: 5000).utf8)
    for format in ImportFormat.allCases where format.isText {
      guard case .deck(let deck)? = try? SourceReader.read(bytes, file: "x", as: format) else {
        continue
      }
      #expect(deck.cards.count <= 10_001)
    }
  }
}
