import Browser
import Foundation
import ReviewDocuments
import TestSupport
import Testing

/// A session beside its friends' view, in a real browser.
@Suite(.timed) struct ComparisonTests {
  private let home: TestHome
  private let page: Page
  private let browser: Browser

  init() throws {
    home = try TestHome()
    browser = try Browser()
    page = try browser.newPage()
  }

  /// Long words, long answers, many friends.
  static let full: ComparisonSheet = {
    let friends = ["Sam", "Kim", "Wilhelmina-Charlotte van der Hoogenband"]
    let marks =
      [ComparisonSheet.Mark(who: "you", isOwn: true, score: 4)]
      + friends.map { ComparisonSheet.Mark(who: $0, isOwn: false, score: 2) }
    let scores = ["Structure", "Relevance", "Evidence"].map { name in
      ComparisonSheet.Score(
        name: name,
        rows: marks.map {
          .init(
            mark: $0, words: String(repeating: "a real case with what they did, ", count: 3),
            comment: "https://example.org/" + String(repeating: "long", count: 30), expected: 3)
        }, dispute: "Your friends differ here: 2 to 4.")
    }
    let said = String(repeating: "We shipped on a Friday and it broke. ", count: 60)
    return ComparisonSheet(
      title: "Session 12, as you and three friends see it", facts: ["2026-11-29, for SRE at Acme"],
      findings: ["Two interviewers and you name evidence; Sam does not."],
      gaps: ["Structure", "Relevance", "Evidence"].map {
        .init(name: $0, marks: marks, text: "you score it 2 above them")
      },
      answers: (1...3).map { number in
        .init(
          number: number, question: "Tell me about a time when everything broke at once.",
          said: [.init(text: said), .init(ask: "And then?", text: said)],
          notes: [
            .init(who: "Sam", quote: "on a Friday and it broke", text: "This."),
            .init(who: "Kim", quote: "a Friday", text: "Which one?"),
          ],
          reactions: [.init(who: "Sam", text: "The Friday stays.")], scores: scores)
      },
      words: [.init(who: "Sam", decision: "yes", lines: [.init(name: "what worked", text: said)])],
      next: [
        .init(text: "Sam: slow down."),
        .init(
          text: "Answer 2 again.", command: "rehearse practice --mode drill --competency failure"),
      ], hidden: "Left out until you have scored them: answer 4.")
  }()

  private func open() throws {
    try page.open(home.write(ComparisonPage(Self.full).render(), to: "compare.html"))
  }

  @Test(arguments: [320, 360, 820, 1440])
  func `nothing is wider than the window, and nothing asks for anything`(width: Int) throws {
    try page.setViewport(width: width, height: 740, isPhone: width < 500)
    try open()
    #expect(
      try page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0)
    #expect(page.requests == [URL(filePath: home.file("compare.html")).absoluteString])
    #expect(page.consoleMessages == [])
    #expect(try page.evaluate("document.scripts.length") == 0)
  }

  @Test(arguments: Page.ColorScheme.allCases)
  func `texts stand out from what is behind them, as tools can tell`(
    scheme: Page.ColorScheme
  ) throws {
    try page.setMedia(.screen, scheme)
    try open()
    let found = try page.evaluate(ReportContrast.found)
    #expect(found["tooLow"] == [])
    #expect(found["misled"] == [])
  }

  @Test func `on a wide screen the scores stand beside the words`() throws {
    try page.setViewport(width: 1440, height: 900)
    try open()
    let beside = """
      [...document.querySelectorAll('.answer')].every((answer) => {
        const box = (name) => answer.querySelector(name).getBoundingClientRect();
        return box('.text').right <= box('.eyes').left && box('.text').top - box('.eyes').top < 40;
      })
      """
    #expect(try page.evaluate(beside) == true)
  }

  @Test func `every answer is found by its heading, and the scales are told in words`() throws {
    try open()
    let tree = try page.accessibleNodes()
    for number in 1...3 {
      #expect(
        tree.contains {
          $0.role == "heading" && $0.name.hasPrefix("Answer \(number) Tell me about a time")
        })
    }
    let isHidden = "[...document.querySelectorAll('svg')].every((svg) => svg.ariaHidden === 'true')"
    #expect(try page.evaluate(isHidden) == true)
  }
}
