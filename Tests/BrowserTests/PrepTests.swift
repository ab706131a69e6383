import Browser
import Foundation
import ReviewDocuments
import TestSupport
import Testing

/// The sheet for the evening before, in a real browser.
@Suite(.timed) struct PrepTests {
  private let home: TestHome
  private let page: Page
  private let browser: Browser

  init() throws {
    home = try TestHome()
    browser = try Browser()
    page = try browser.newPage()
  }

  /// As much as the program ever puts on a sheet.
  static let full = PrepSheet(
    title: "Senior back-end engineer, orders and payments, at Lindholt Parcel Works",
    facts: ["Thu 2026-12-03, 14:30, panel", "with Kim Lee (recruiter) and Ada Park (team lead)"],
    asks: (1...8).map { number in
      .init(
        name: "Service integration \(number)",
        words: ["carriers and payment providers", "systems that do not always answer", "queues"],
        stories: number == 3 ? [] : ["\(number) The refund queue on Mondays", "9 The night roster"])
    },
    answers: ["Tell me about yourself.", "Why do you want to work at Lindholt?"].map {
      .init(
        question: $0,
        text: String(repeating: "I have run order systems for six years. ", count: 10),
        session: 3)
    },
    said: (1...4).map { _ in
      .init(
        who: "Kim Lee, 2026-11-29:",
        text: String(repeating: "More numbers would have helped us. ", count: 6))
    },
    questions: (1...3).map {
      "What would a good first half year look like to you, and to whom (\($0))?"
    },
    plan: "If they ask about Kafka, then I say what I know of queues and ask what theirs is like.",
    bring: [
      "résumé, version v2", "something to write with", "the posting: https://example.org/jobs",
    ])

  private func open(_ sheet: PrepSheet) throws {
    try page.open(home.write(PrepPage(sheet).render(), to: "prep.html"))
  }

  @Test func `the fullest sheet is one page of paper`() throws {
    try open(Self.full)
    try page.print(to: home.file("prep.pdf"))
    let document = try Data(contentsOf: URL(filePath: home.file("prep.pdf")))
    let pages = String(decoding: document, as: UTF8.self).matches(of: /\/Type\s*\/Page\b(?!s)/)
    #expect(pages.count == 1)
  }

  @Test(arguments: [320, 360, 820, 1440])
  func `nothing is wider than the window, and nothing asks for anything`(width: Int) throws {
    try page.setViewport(width: width, height: 740, isPhone: width < 500)
    try open(Self.full)
    #expect(
      try page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0)
    #expect(page.requests == [URL(filePath: home.file("prep.html")).absoluteString])
    #expect(page.consoleMessages == [])
    #expect(try page.evaluate("document.scripts.length") == 0)
  }

  @Test func `what is not known has no heading`() throws {
    try open(PrepSheet(title: "SRE at Acme", facts: ["No interview is logged yet."]))
    #expect(try page.evaluate("document.querySelectorAll('h2').length") == 0)
    #expect(try page.evaluate("document.querySelector('h1').innerText") == "SRE at Acme")
  }

  @Test func `whatever is in it stays text`() throws {
    var sheet = Self.full
    sheet.title = "<img src=x onerror=document.title='run'>"
    sheet.asks[0].words = ["</p><script>document.title='run'</script>"]
    sheet.plan = "\"><b id=x>"
    try open(sheet)
    #expect(
      try page.evaluate("document.title != 'run' && !document.querySelector('#x, img')") == true)
  }
}
