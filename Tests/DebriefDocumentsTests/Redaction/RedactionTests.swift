import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct RedactionTests {
  private func redacted(_ answer: String, _ terms: String...) -> String {
    Redaction(terms).applied(to: Sample.debrief(answering: answer)).debrief.turns.first?.answer
      ?? ""
  }

  @Test(arguments: [
    ("I was at ACME.", "acme", "I was at [company 1]."),
    ("I sat with Priya; Priya's idea", "priya", "I sat with [person 1]; [person 1]'s idea"),
    ("a＠b.example ＡＣＭＥ ﬁlm Ⓐcme", "acme", "a＠b.example [name 1] ﬁlm [name 1]"),
    ("ﬁlm ﬁlming", "film", "[redacted 1] ﬁlming"),
    ("A\u{200B}c\u{AD}m\u{2060}e Ac\u{202E}me", "Acme", "[redacted 1] [redacted 1]"),
    ("“Acme” Acmes Acme’s", "Acme", "“[name 1]” [name 1]s [name 1]’s"),
    ("ACMES, acme's, Bosches, bosch", "acme", "[redacted 1]S, [redacted 1]'s, Bosches, bosch"),
    ("Bosches and bosch", "Bosch", "[name 1]es and [name 1]"),
    ("as us is, and As", "a", "as us is, and As"),
    ("start the art", "art", "start the [redacted 1]"),
    (
      "Acme's state-of-the-art acme_api", "Acme", "[name 1]'s state-of-the-art [name 1]_api"
    ),
    ("Acme \r\n Corp", "acme corp", "[company 1]"),
    ("Cafe\u{301} Zoë", "CAFÉ zoe\u{308}", "[name 1]"),
    ("Gro\u{AD}up\u{200B}e", "Groupe", "[redacted 1]"),
    ("die STRASSE", "straße", "die [name 1]"),
    ("Miles O’Brien", "O'Brien", "Miles [redacted 1]"),
    ("我在谷歌工作", "谷歌", "我在[redacted 1]工作"),
    ("C++ and C", "C++", "[redacted 1] and C"),
    ("", "x", ""),
  ])
  func `a term is found however it is written`(answer: String, term: String, expected: String) {
    #expect(redacted(answer, term) == expected)
  }

  @Test func `the longest term comes first and keeps its own placeholder`() {
    #expect(
      redacted("Acme Corp, then Acme", "Acme", "Acme Corp") == "[company 1], then [name 1]")
  }

  @Test func `a term is not looked for in a placeholder`() {
    #expect(redacted("Acme redacted 1", "Acme", "redacted") == "[name 1] [redacted 1] 1")
  }

  @Test func `empty terms and repetitions are left out`() {
    #expect(Redaction(["Acme", " ", "ACME ", "Beta"]).terms == ["Acme", "Beta"])
  }

  @Test func `what was done is listed for the preview`() {
    let debrief = Sample.debrief(
      answering: "Two years ago I moved to Acme, and then to another place.\nAcme again.")
    expectNoDifference(
      Redaction(["acme", "Zeta"]).applied(to: debrief).changes,
      [
        .init(
          term: "acme", placeholder: "[name 1]", count: 2,
          places: [
            .init(before: "…wo years ago I moved to ", after: ", and then to another pl…"),
            .init(before: "… then to another place. ", after: " again."),
          ]),
        .init(term: "Zeta", placeholder: "[redacted 1]", count: 0, places: []),
      ])
  }

  @Test func `a placeholder says what the term looks like, and is the same everywhere`() {
    #expect(
      redacted(
        "At Acme I called +49 30 1234567; Acme paid $40,000, and $40,000 again; Beta did.", "Beta",
        "Acme", "$40,000", "+49 30 1234567")
        == "At [company 1] I called [phone 1]; [company 1] paid [amount 1], and [amount 1] again; "
        + "[redacted 1] did.")
  }

  @Test func `a term is found in what has to stay`() {
    #expect(Redaction(["acme"]).firstTerm(in: "debrief-ACME-sam.md") == "acme")
    #expect(Redaction(["art"]).firstTerm(in: "start.md") == nil)
  }

  @Test func `the day goes with its year`() {
    let redacted = Redaction(["2026"]).applied(to: Sample.realistic).debrief
    #expect(redacted.session.date == "[redacted 1]-03-14")
  }

  @Test func `the friend's name stays`() {
    #expect(Redaction(["Sam"]).applied(to: Sample.realistic).debrief.friend == "Sam")
  }

  private static let terms = ["Zyxel Works", "qwv", "Ümlaut", "zyxel", "π-team", "x@qq.example"]

  private static func spelled(_ seed: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(seed), purpose: 9)
    return (0..<30).map { _ in
      var word = (terms + ["and", "then", "[", "1.", "a_b", "<i>"]).randomElement(using: &generator)
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: word = word?.uppercased()
      case 1: word = word?.replacing(" ", with: "\n ").replacing("Ü", with: "U\u{308}")
      case 2: word = word?.replacing("-", with: "\u{2011}")
      case 3: word = word?.map { "\($0)\u{200B}" }.joined()
      case 4: word = word?.replacing("q", with: "ｑ").replacing("Z", with: "Ⓩ")
      case 5: word = word?.decomposedStringWithCanonicalMapping
      default: break
      }
      let gap = [" ", "\n", ", ", "_", "/"].randomElement(using: &generator) ?? ""
      return (word ?? "") + gap
    }.joined()
  }

  @Test(arguments: Seeds.first(15))
  func `no redacted term survives in any format`(seed: Int) throws {
    let text = Self.spelled(seed)
    var debrief = Sample.debrief([
      Sample.turn(
        1, ask: text, answer: text,
        followUps: [FollowUpExchange(text: text, sign: nil, answer: text, answerSeconds: 1)]),
      Sample.turn(2, ask: text, skipped: true),
    ])
    debrief.rubric[0].name = text
    debrief.rubric[0].question = text
    debrief.rubric[0].levels[3] = text
    let redacted = Redaction(Self.terms).applied(to: debrief).debrief
    for format in DebriefFormat.allCases {
      let rendered = try format.render(redacted).lowercased().replacing("\\", with: "")
        .precomposedStringWithCompatibilityMapping.lowercased().replacing("\u{200B}", with: "")
      for term in ["zyxel", "qwv", "ümlaut", "π", "qq.example"] {
        #expect(!rendered.contains(term))
      }
    }
  }

  @Test func `long answers with many terms come to an end`() {
    let answer = String(repeating: "a aa aaa ", count: 5_000)
    let debrief = Sample.debrief((1...5).map { Sample.turn($0, answer: answer) })
    let terms = (1...30).map { String(repeating: "a ", count: $0) + "b" }
    #expect(Redaction(terms).applied(to: debrief).debrief == debrief)
  }
}
