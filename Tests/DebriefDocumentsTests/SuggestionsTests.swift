import DebriefDocuments
import TestSupport
import Testing

struct SuggestionsTests {
  private func found(_ answer: String) -> [RedactionSuggestion] {
    Suggestions(for: Sample.debrief(answering: answer)).all
  }

  @Test(arguments: [
    ("Write to jo.doe@acme.example.", "jo.doe@acme.example", RedactionSuggestion.Reason.email),
    ("Call (+49 30 1234567) now", "+49 30 1234567", .phone),
    ("Call (555) 010-2030, please", "(555) 010-2030", .phone),
    ("It is 555-010-2030", "555-010-2030", .phone),
    ("See https://acme.example/x?y=1.", "https://acme.example/x?y=1", .link),
    ("See www.acme.example", "www.acme.example", .link),
    ("It is on github.com/acme/secret now", "github.com/acme/secret", .link),
    ("We saved $2 million, then stopped", "$2 million", .money),
    ("We saved 50 €.", "50 €", .money),
    ("We saved 1.2 million euros a year", "1.2 million euros", .money),
    ("a budget of EUR 300", "EUR 300", .money),
    ("I worked at Acme Robotics, Inc. then", "Acme Robotics", .company),
    ("I paired with Priya's team", "Priya", .person),
  ])
  func `a term is offered with its reason`(
    answer: String, term: String, reason: RedactionSuggestion.Reason
  ) {
    expectNoDifference(found(answer), [RedactionSuggestion(term: term, reason: reason)])
  }

  @Test(arguments: [
    "On 2026-03-14 we had 312 timeouts", "from 2019-2023", "at 5% of traffic",
    "with I think nobody",
    "at the end of it, e.g. node.js", "a scale of 1/5", "we had 40000000 rows", "it was with: Acme",
  ])
  func `what is nobody's business is not offered`(answer: String) {
    #expect(found(answer) == [])
  }

  @Test(arguments: [
    ("with Lars, Ingrid and Olaf as leads", ["Lars", "Ingrid", "Olaf"]),
    ("at the University of Leeds", ["University of Leeds"]),
    ("then with the NHS", ["NHS"]),
    ("at Procter & Gamble, then", ["Procter & Gamble"]),
    ("at van der Berg Logistics", ["van der Berg Logistics"]),
    ("my boss, Dr. Patel, and Mr. Jones", ["Patel", "Jones"]),
    ("our CTO Priya Raman said; Priya was right", ["Priya Raman", "Priya"]),
    ("with Priya. Then Priya Raman left", ["Priya", "Priya Raman"]),
    ("for J.P. Morgan in Warsaw", ["J.P. Morgan"]),
    ("at a startup called Fizzbuzz", ["Fizzbuzz"]),
    ("AT ACME CORP AND TOLD THEM", ["ACME CORP"]),
    ("With Python, Docker and English I cut it. At Christmas I met with HR.", []),
  ])
  func `names are found however they are introduced`(answer: String, terms: [String]) {
    #expect(found(answer).map(\.term) == terms)
  }

  @Test func `what is part of a redacted term is offered all the same, as a whole`() {
    let debrief = Sample.debrief(answering: "Ask ops@acme.example at Acme, with Priya.")
    #expect(
      Redaction(["Acme", "priya"]).suggestions(for: debrief).map(\.term) == ["ops@acme.example"])
  }

  @Test func `a term is offered once, also from follow-ups`() {
    #expect(found("at Acme and with ACME") == [RedactionSuggestion(term: "Acme", reason: .company)])
  }

  @Test func `what is offered can be redacted`() {
    let answer =
      "at Acme Corp (www.acme.example) we saved $2\nmillion; call +49 30\n1234567 or a@b.example"
    let debrief = Sample.debrief(answering: answer)
    let terms = Suggestions(for: debrief).all.map(\.term)
    #expect(terms.count == 5)
    #expect(Redaction(terms).applied(to: debrief).changes.map(\.count) == [1, 1, 1, 1, 1])
  }
}
