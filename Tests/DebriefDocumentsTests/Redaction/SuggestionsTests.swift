import DebriefDocuments
import InterviewCore
import TestSupport
import Testing

@Suite(.timed) struct SuggestionsTests {
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
    ("we had a client, osterlund, up north", "osterlund", .company),
    ("my manager was mcintosh then", "mcintosh", .person),
    ("I asked dr. wrobel again", "wrobel", .person),
    ("so I moved to Malmö for it", "Malmö", .name),
    ("the office in Swansea closed", "Swansea", .place),
    ("ask @tulip_fox about it", "@tulip_fox", .handle),
    ("my github is tulip-fox7 now", "tulip-fox7", .handle),
    ("he was zed#0042 there", "zed#0042", .handle),
    ("I lived at 9 Priory Close then", "9 Priory Close", .address),
    ("the shop at Kerkstraat 12a closed", "Kerkstraat 12a", .address),
    ("I stayed at Rue des Lilas 14 once", "Rue des Lilas 14", .address),
    ("the postcode CB7 4EF was wrong", "CB7 4EF", .address),
    ("it went to 1017 GL instead", "1017 GL", .address),
    ("paid to GB29 NWBK 6016 1331 9268 19, twice", "GB29 NWBK 6016 1331 9268 19", .number),
    ("ticket OPS-1042 was mine", "OPS-1042", .number),
    ("I opened INC0045221 at once", "INC0045221", .number),
    ("my staff number was 88213 there", "88213", .number),
    ("a van, plate yn68 hhb, was late", "yn68 hhb", .number),
    ("see jira.acme.internal/browse", "jira.acme.internal/browse", .link),
  ])
  func `a term is offered with its reason`(
    answer: String, term: String, reason: RedactionSuggestion.Reason
  ) {
    expectNoDifference(found(answer), [RedactionSuggestion(term: term, reason: reason)])
  }

  @Test(arguments: [
    "On 2026-03-14 we had 312 timeouts", "from 2019-2023", "at 5% of traffic",
    "with I think nobody",
    "We used Terraform, Helm and Kafka on Fridays.", "I asked Legal and Finance first.",
    "The Product Owner and the Head of Engineering agreed on the Definition of Done.",
    "Yesterday Maths went well. German did not.", "UTF-8, SHA-256 and ISO-9001 are standards",
    "I rebased in prod, with async retries, for devs", "ping me at 3 p.m., e.g. in the U.S.",
    "We had 15000 users in 2024, and Q3 was better. Jira said no.",
    "they broke.In the end it held", "Grace under pressure is rare. Will it hold?",
    "at the end of it, e.g. node.js", "a scale of 1/5", "we had 40000000 rows",
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
    ("for J.P. Morgan in Warsaw", ["J.P. Morgan", "Warsaw"]),
    ("at a startup called Fizzbuzz", ["Fizzbuzz"]),
    ("AT ACME CORP AND TOLD THEM", ["ACME CORP"]),
    ("With Python, Docker and English I cut it. At Christmas I met with HR.", []),
    ("i left brightmoor because ola nystrand sold it", ["brightmoor", "ola nystrand"]),
    (
      "with Wouter de la Fuente; then wouter and Fuente",
      ["Wouter de la Fuente", "wouter", "Fuente"]
    ),
    ("and van der Meulen signed it off", ["van der Meulen"]),
    ("my lead J.T. said so, and T. Marsh agreed", ["J.T", "T. Marsh"]),
    ("Svenja stayed. Grace told me that a girl, Blessing, left.", ["Svenja", "Grace", "Blessing"]),
    ("a train from Bishop's Stortford to Hull", ["Bishop's Stortford", "Hull"]),
    ("the work on Marigold; so, Marigold was late", ["Marigold"]),
    ("at NetzQuadrat eG I automated it", ["NetzQuadrat eG"]),
    ("I was at Minster Linen, with a Big Mo", ["Minster Linen", "Big Mo"]),
    ("Notes:\n- Led a team\n- Asked Svenja", ["Svenja"]),
    (
      "Ich war bei Siemens in Deutz und habe mit der Kundin das Angebot und den Plan von Frau Wrobel",
      ["Siemens", "Deutz", "Wrobel"]
    ),
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

  @Test func `questions passed over and rubrics are searched as well`() {
    var debrief = Sample.debrief([
      Sample.turn(1), Sample.turn(2, ask: "Why did you leave Vortexa Freight?", skipped: true),
    ])
    debrief.rubric[0].question = "Would Oyelaran say so?"
    #expect(Suggestions(for: debrief).all.map(\.term) == ["Vortexa Freight", "Oyelaran"])
  }

  @Test(arguments: ["Xyzzy ", "Xyzzy, ", "79104 ", "a/a/", "van ", "@a1 "])
  func `long texts come to an end`(part: String) {
    let found = found(String(repeating: part, count: 30_000))
    #expect(found.count < 10)
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
