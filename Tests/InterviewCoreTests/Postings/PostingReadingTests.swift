import TestSupport
import Testing

@testable import InterviewCore

@Suite(.timed) struct PostingReadingTests {
  private let vocabulary = Vocabulary(
    sections: [
      .init(id: "must", weight: 1, headings: ["requirements", "what you bring", "your profile"]),
      .init(id: "tasks", weight: 1, headings: ["your tasks", "you will"]),
      .init(id: "nice", weight: 0.5, headings: ["nice to have*", "bonus"], cues: ["is a plus"]),
      .init(
        id: "offer", weight: 0, headings: ["benefits", "we offer", "what we offer"],
        cues: ["paid time off"]),
    ],
    terms: [
      .init(
        name: "Kafka", otherNames: ["event stream*"], sort: .technology,
        competencies: ["asynchronous-work"], banks: ["back-end"]),
      .init(name: "Kotlin", sort: .technology, banks: ["back-end"]),
      .init(name: "Go", otherNames: ["golang"], sort: .technology, isEverydayWord: true),
      .init(name: "C++", sort: .technology),
      .init(name: "C#", sort: .technology),
      .init(name: ".NET", sort: .technology),
      .init(name: "Node.js", sort: .technology),
      .init(name: "CI/CD", competencies: ["deployment"]),
      .init(
        name: "taking responsibility", otherNames: ["take* responsibility", "until it works"],
        competencies: ["ownership"]),
      .init(
        name: "coaching", otherNames: ["coach*", "help ... grow"],
        competencies: ["mentoring"]),
      .init(name: "customers", isWeak: true, competencies: ["customer-focus"]),
      .init(name: "guests", isWeak: true, competencies: ["customer-focus"]),
      .init(
        name: "help in passing", otherNames: ["assist", "people"], isInPassing: true,
        competencies: ["mentoring"]),
      .init(
        name: "back-end engineer", otherNames: ["entwickler"], sort: .job,
        competencies: ["deployment"], banks: ["back-end", "people"]),
      .init(name: "cook", sort: .job, banks: ["people"]),
    ],
    beside: ["developer*", "program*"])

  private let banks = [
    bank(
      "back-end", .technical,
      [
        "asynchronous-work": "How do you order events in Kafka?",
        "deployment": "What is a release?",
      ]),
    bank(
      "people", .behavioral,
      [
        "ownership": "When did you finish something?", "mentoring": "Whom did you teach?",
        "customer-focus": "Who was angry?",
      ]),
  ]

  private static func bank(
    _ id: String, _ kind: QuestionKind, _ questions: KeyValuePairs<String, String>
  ) -> QuestionBank {
    QuestionBank(
      id: id, title: "The \(id) bank", kind: kind, language: "en",
      questions: questions.enumerated().map { place, question in
        Question(
          bank: id, id: "q-\(place)", kind: kind, ask: question.value, competency: question.key)
      })
  }

  private func read(
    _ text: String, _ corrections: PostingCorrections = PostingCorrections()
  ) -> PostingReading {
    vocabulary.reading(of: text, banks: banks, corrections: corrections)
  }

  private func competencies(_ text: String) -> [String] { read(text).competencies.map(\.id) }
  private func technologies(_ text: String) -> [String] {
    read(text).technologies.map(\.id).sorted()
  }

  // MARK: Words

  @Test(arguments: [
    ("We write C++ and Kotlin.", ["C++", "Kotlin"]), ("C#/.NET (4 years)", [".NET", "C#"]),
    ("node.js, KOTLIN", ["Kotlin", "Node.js"]), ("Notecards and a kotlinesque mood", []),
    ("Event-streaming at its best", ["Kafka"]), ("Kotlin, Go or similar", ["Go", "Kotlin"]),
    ("A Go developer", ["Go"]), ("Programming in Go", ["Go"]), ("Go home early", []),
    ("Ready, set, go with Kotlin", ["Kotlin"]), ("Golang", ["Go"]),
    ("We use no Kafka here", []), ("Kotlin instead", ["Kotlin"]),
  ])
  func `finds technologies as they are written`(text: String, found: [String]) {
    #expect(technologies(text) == found)
  }

  @Test(arguments: [
    ("You take full responsibility", []), ("You take responsibility.", ["ownership"]),
    ("She takes\nresponsibility", ["ownership"]), ("We take. Responsibility is shared.", []),
    ("You stay until it works", ["ownership"]), ("You coached interns", ["mentoring"]),
    ("CI/CD", ["deployment"]), ("Encoaching", []),
  ])
  func `finds phrases and stems, but none across the end of a sentence`(
    text: String, found: [String]
  ) {
    #expect(competencies(text) == found)
  }

  @Test(arguments: [
    ("You help juniors grow", ["mentoring"]), ("You help new juniors grow", ["mentoring"]),
    ("You help our new juniors grow", []), ("You help, and they grow", []),
    ("You help.\nWe grow", []), ("Helps\njuniors grow", []), ("You help\nthem grow", ["mentoring"]),
    ("You help grow people", ["mentoring"]), ("Help with, and grow", []),
  ])
  func `finds phrases with two words more at a place that says so`(
    text: String, found: [String]
  ) {
    #expect(competencies(text).filter { $0 == "mentoring" } == found)
  }

  @Test func `finds what stands among the words that a phrase leaves out`() {
    #expect(technologies("You help Kafka experts grow") == ["Kafka"])
    #expect(technologies("You help others grow in Kotlin") == ["Kotlin"])
  }

  @Test func `shows the words of the posting as evidence`() {
    let found = read("Everyone TAKES\n  responsibility, and coaches.")
    #expect(
      found.competencies.map(\.words).sorted { $0[0] < $1[0] } == [
        ["TAKES responsibility"], ["coaches"],
      ])
  }

  @Test(arguments: [
    "Entwickler:in", "Entwickler*in", "Entwickler/in", "Entwickler·e", "ENTWICKLER",
  ])
  func `reads names for women and men alike`(title: String) {
    #expect(read(title).banks.map(\.id) == ["back-end", "people"])
  }

  @Test func `takes a weak word among what is nice to have with another only`() {
    let nice = "Requirements\n- C++\n\nNice to have: "
    #expect(competencies(nice + "customers") == [])
    #expect(competencies(nice + "customers, guests") == ["customer-focus"])
    #expect(competencies("Requirements\n- customers") == ["customer-focus"])
  }

  // MARK: Parts

  @Test(arguments: [
    "Benefits\n- Coaching, Kafka parties", "We offer: coaching and Kafka parties",
    "**What we offer**\nCoaching, Kafka parties", "# What we offer #\n\nCoaching with Kafka",
    "Coaching with Kafka is on paid time off",
  ])
  func `counts nothing of what they offer`(text: String) {
    let found = read("Requirements\n- Kotlin\n\n" + text)
    #expect(found.competencies == [])
    #expect(found.technologies.map(\.id) == ["Kotlin"])
  }

  @Test func `counts again after the next heading`() {
    #expect(competencies("We offer\n- fruit\n\nYour tasks\n- coaching") == ["mentoring"])
    #expect(competencies("We offer\n- fruit\n\nAnd every Friday\n- coaching") == ["mentoring"])
  }

  @Test(arguments: ["Nice to have: Kafka", "Kafka is a plus", "Bonus\n- Kafka"])
  func `counts less what is nice to have`(text: String) throws {
    let must = try #require(read("Requirements\n- Kafka").technologies.first)
    let nice = try #require(read("Requirements\n- C++\n\n" + text).technologies.last)
    #expect(nice.id == "Kafka" && nice.weight < must.weight)
  }

  @Test func `reads prose without a heading`() {
    #expect(competencies("You coach. You take responsibility.") == ["mentoring", "ownership"])
  }

  // MARK: Jobs and banks

  @Test func `puts the banks of the job in the title first`() {
    #expect(
      read("Back-end engineer\n\nYou work with a cook.").banks.map(\.id) == ["back-end", "people"])
  }

  @Test func `takes what a job is always asked about from the title alone`() throws {
    #expect(competencies("Back-end engineer\n\nYou coach.") == ["mentoring", "deployment"])
    let found = read("Back-end engineer\n\nYou do CI/CD.")
    #expect(found.competencies.map(\.id) == ["deployment"])
    #expect(found.competencies.map(\.words) == [["CI/CD", "Back-end engineer"]])
  }

  @Test func `takes a tool of another field for a competency with another only`() {
    #expect(competencies("Cook\n\nKafka in the kitchen.") == [])
    let text =
      "Kafka in the kitchen. Events are streamed in event streams, and Kafka has more events."
    #expect(competencies("Cook\n\n" + text) == [])
    #expect(competencies("Back-end engineer\n\n" + text).contains("asynchronous-work"))
  }

  @Test func `what everybody says is shown only where nothing better speaks for the same`() {
    let both = read("You coach, you assist, you like people.")
    #expect(both.competencies.map(\.words) == [["coach"]])
    let alone = read("You assist people. You assist more people. You assist all of the people.")
    #expect(alone.competencies.map(\.id) == ["mentoring"])
    #expect(alone.competencies.first?.words.first == "assist")
  }

  @Test func `what the job is not known to be asked about must be said more than once`() {
    #expect(!competencies("Back-end engineer\n\nKafka.").contains("asynchronous-work"))
    #expect(competencies("You use Kafka.").contains("asynchronous-work"))
  }

  @Test func `shows the words of the title last`() {
    let found = read("Back-end engineer, Kafka\n\nYou stream events in event streams.")
    #expect(
      found.competencies.map(\.words) == [["Back-end engineer"], ["event streams", "Kafka"]])
    #expect(found.technologies.map(\.words) == [["event streams", "Kafka"]])
    #expect(found.banks.first?.words == ["event streams", "Kafka", "Back-end engineer"])
  }

  @Test func `doubts the tools of others in the posting of a job that has none`() {
    let tools = "\n\nWe use Kafka and Kotlin."
    #expect(read("Cook" + tools).banks.map(\.id) == ["people"])
    #expect(read("Back-end engineer" + tools).banks.first?.id == "back-end")
  }

  @Test func `says which technologies no question names`() {
    #expect(read("Kafka, Kotlin, C++").uncovered == ["Kotlin", "C++"])
  }

  // MARK: Rarity

  @Test func `weighs less what every posting says`() throws {
    let text = "Kafka and Kotlin"
    let others = Array(repeating: "Kotlin again", count: 30)
    let found = vocabulary.reading(of: text, banks: banks, otherPostings: others)
    #expect(found.technologies.map(\.id) == ["Kafka", "Kotlin"])
    #expect(found.technologies[1].weight < found.technologies[0].weight / 2)
  }

  // MARK: Corrections

  @Test func `adds and strikes what a person names, in whatever spelling`() {
    let text = "Requirements\n- Kafka"
    let corrections = PostingCorrections().adding("c++").adding("Mentoring").striking("KAFKA")
    let found = read(text, corrections)
    #expect(found.technologies.map(\.id) == ["C++"])
    #expect(found.competencies.map(\.id) == ["mentoring"])
    #expect(found.notUnderstood == [])
  }

  @Test func `adds and strikes banks by id and by title`() {
    let text = "Back-end engineer"
    #expect(
      read(text, PostingCorrections(struck: ["back-end"])).banks.map(\.id) == ["people"])
    #expect(
      read(text, PostingCorrections(added: ["the people bank"])).banks.first?.id == "people")
  }

  @Test func `strikes a competency and what it says of banks`() {
    let found = read("You take responsibility.", PostingCorrections(struck: ["ownership"]))
    #expect(found.competencies == [] && found.banks == [])
  }

  @Test func `a job that is struck speaks for nothing, and no colleague's takes its place`() {
    let text = "Back-end engineer\n\nYou coach, with a cook, and you stream events in Kafka."
    let whole = read(text)
    let struck = read(text, PostingCorrections(struck: ["back-end engineer"]))
    #expect(whole.competencies.map(\.id).contains("deployment"))
    #expect(
      struck.competencies.map(\.id) == whole.competencies.map(\.id).filter { $0 != "deployment" })
    #expect(
      !struck.banks.flatMap(\.words).contains {
        $0.lowercased().contains("engineer") || $0 == "cook"
      })
    #expect(struck.banks.map(\.id).allSatisfy(whole.banks.map(\.id).contains))
  }

  @Test func `a job that is added takes the place of one that is struck`() {
    let text = "Back-end engineer\n\nKafka and Kotlin."
    let cook = read(text, PostingCorrections(added: ["cook"], struck: ["back-end engineer"]))
    #expect(cook.banks.map(\.id) == ["people"])
  }

  @Test func `a name that a bank has is none of a job`() {
    let vocabulary = Vocabulary(
      sections: [],
      terms: [
        .init(
          name: "developer", otherNames: ["back end"], sort: .job, competencies: ["deployment"],
          banks: ["people"])
      ])
    func read(_ corrections: PostingCorrections) -> PostingReading {
      vocabulary.reading(of: "Back-end\n\nAnd so on.", banks: banks, corrections: corrections)
    }
    let struck = read(PostingCorrections(struck: ["back-end"]))
    #expect(struck.competencies.map(\.id) == ["deployment"])
    #expect(struck.banks.map(\.id) == ["people"])
    #expect(read(PostingCorrections(struck: ["developer"])).banks == [])
  }

  @Test func `says which competencies are beyond the most`() {
    let names = (1...16).map { "thing-\($0)" }
    let vocabulary = Vocabulary(
      sections: [], terms: names.map { .init(name: $0, competencies: [$0]) })
    let bank = QuestionBank(
      id: "all", title: "All", kind: .behavioral, language: "en",
      questions: names.map {
        Question(bank: "all", id: $0, kind: .behavioral, ask: "Why?", competency: $0)
      })
    let found = vocabulary.reading(of: names.joined(separator: ", "), banks: [bank])
    #expect(found.competencies.count == 13 && found.leftOut.count == 3)
    #expect(Set(found.competencies.map(\.id) + found.leftOut) == Set(names))
  }

  @Test func `tells what it does not understand`() {
    let corrections = PostingCorrections(added: ["telepathy"], struck: ["Zen"])
    #expect(read("Kafka", corrections).notUnderstood == ["telepathy", "Zen"])
  }

  @Test func `what is added is struck no more`() {
    let corrections = PostingCorrections().striking("Kafka").adding("Kafka")
    #expect(corrections == PostingCorrections(added: ["Kafka"]))
    #expect(
      PostingCorrections().striking("code review").adding("Code-Review")
        == PostingCorrections(added: ["Code-Review"]))
  }

  // MARK: Hostile postings

  @Test(arguments: [
    "", "\n\n", "\u{0}\u{7}", "***", ":", "- :", "· · ·", "e\u{301}\u{301}\u{301}", "\u{FEFF}",
  ])
  func `reads what says nothing as nothing`(text: String) {
    #expect(read(text) == read(""))
  }

  @Test func `reads so much of a long posting and says so`() {
    let long = String(repeating: "ä Kotlin take: ", count: 600_000) + "Kafka"
    let found = read(long)
    #expect(found.cut)
    #expect(found.technologies.map(\.id) == ["Kotlin"])
    #expect(!read("Kafka").cut)
  }

  @Test(arguments: ["\n", "(", "*", ":", "a\n", "a:", "- a: b\n", "ä", "take ", "Go ", "\n\na\n-"])
  func `reads whatever is repeated`(part: String) {
    let text = String(repeating: part, count: Vocabulary.mostBytes / part.utf8.count)
    #expect(read(text + "\nKafka").banks.count <= 2)
  }

  @Test func `is the same every time`() {
    let text = "Kafka Kotlin C++ coaching customers guests CI/CD .NET"
    #expect((0..<5).map { _ in read(text) }.allSatisfy { $0 == read(text) })
  }
}
