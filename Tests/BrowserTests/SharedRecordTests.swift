import Browser
import Foundation
import PseudoTerminal
import ReviewDocuments
import TestSupport
import Testing

/// The page for a coach or a recruiter, in a real browser.
@Suite(.timed) struct SharedRecordTests {
  private let home: TestHome
  private let page: Page
  private let browser: Browser

  init() throws {
    home = try TestHome()
    browser = try Browser()
    try browser.allowDownloads(into: home.path)
    page = try browser.newPage()
  }

  static func record(_ word: String = "") -> SharedRecord {
    let id = UUID(uuid: (1, 2, 3, 4, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16))
    let long = String(repeating: "We split the queue and it was half as long. ", count: 12) + word
    var record = SharedRecord(
      id: id, reader: "Kim", from: "Alex", note: "Thank you." + word, today: "2026-11-20",
      window: "From 2026-10-01 to 2026-11-19.",
      facts: [
        .init("12", "sessions"), .init("40", "answers"), .init("2 h 10 min", "of answering"),
      ],
      competencies: (1...9).map {
        .init(name: "Feedback culture \($0)" + word, asked: $0, last: "2026-11-19")
      },
      neverAsked: (1...20).map { "Competency \($0)" }, voices: "2 friends have said it.",
      questions: ["What should I work on first?" + word, "Which would you keep?", "Invite me?"])
    record.said = [.init(who: "A friend, 2026-11-02", words: long)]
    record.scores = [.init(name: "Structure" + word, delivery: "typed", median: "3.5", sessions: 7)]
    record.jobs = .init(
      steps: [.init(name: "application to first contact", reached: 2, of: 9)],
      list: [
        .init(
          company: "Northwind" + word, title: "Data engineer", stage: "screen", last: "2026-11-11")
      ])
    record.stories = [
      .init(
        title: "The queue" + word, parts: [.init(name: "Situation", text: long)],
        shows: ["Ownership"])
    ]
    record.answers = [
      .init(
        competency: "Teamwork", day: "2026-11-19",
        exchanges: [
          .init(question: "Tell me about a conflict.", words: long + "\n" + long),
          .init(question: "What came of it?", words: long),
        ])
    ]
    return record
  }

  private func open(_ record: SharedRecord = record()) throws {
    try page.open(home.write(SharedRecordPage(record).render(), to: "report-kim.html"))
  }

  private func write(_ texts: [String]) throws {
    for (place, text) in texts.enumerated() {
      try page.evaluate(
        """
        form.elements["answer-\(place + 1)"].value = \(JSONValue.text(text).source);
        form.dispatchEvent(new Event("input", { bubbles: true }));
        """)
    }
  }

  private func text(of id: String) throws -> String {
    try page.evaluate("document.getElementById(\"\(id)\").innerText").text ?? ""
  }

  /// Runs the program and gives back what it put out.
  @discardableResult
  private func rehearse(_ arguments: String..., input: String = "") throws -> String {
    let checkout = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: builtProduct("rehearse"))
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: home.path)
    process.environment = [
      "REHEARSE_HOME": home.path, "REHEARSE_BANKS": checkout + "/QuestionBanks", "LANG": "C.UTF-8",
    ]
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: home.write(input, to: "input.txt")))
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments)")
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Looking at it

  @Test func `it asks for nothing but itself and complains of nothing`() throws {
    try open()
    try write(["One"])
    #expect(page.requests == [URL(filePath: home.file("report-kim.html")).absoluteString])
    #expect(page.consoleMessages == [])
  }

  @Test(arguments: [320, 360, 640, 820, 1440], [false, true])
  func `nothing is wider than the window`(width: Int, isLong: Bool) throws {
    try page.setViewport(width: width, height: 740, isPhone: width < 500)
    try open(Self.record(isLong ? String(repeating: "Donaudampfschiff", count: 20) : ""))
    #expect(
      try page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0)
  }

  @Test(arguments: Page.ColorScheme.allCases, [360, 1440])
  func `texts stand out from what is behind them`(
    scheme: Page.ColorScheme, width: Int
  ) throws {
    try page.setViewport(width: width, height: 900, isPhone: width < 500)
    try page.setMedia(.screen, scheme)
    try open()
    let found = try page.evaluate(ReportContrast.found)
    #expect(found["pairs"].number ?? 0 > 60)
    #expect(found["tooLow"] == [])
  }

  @Test func `headings are in order, fields and tables have names, buttons have room`() throws {
    try page.setViewport(width: 360, height: 740, isPhone: true)
    try open()
    let nodes = try page.accessibleNodes()
    let levels = nodes.filter { $0.role == "heading" }
      .compactMap { $0.properties["level"]?.number }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(levels)")
    #expect(nodes.filter { $0.role == "table" }.count == 4)
    #expect(nodes.filter { $0.role == "table" }.allSatisfy { !$0.name.isEmpty })
    #expect(
      nodes.filter { $0.role == "textbox" }.map(\.name)
        == ["What should I work on first?", "Which would you keep?", "Invite me?"])
    let small = try page.evaluate(
      """
      [...document.querySelectorAll("button, .asked a")].filter((one) => one.checkVisibility())
        .map((one) => [one.textContent, one.getBoundingClientRect().height, one.localName])
        .filter(([, height, name]) => height < (name === "button" ? 44 : 24))
      """)
    #expect(small == [])
  }

  @Test func `on paper there is room to write, and no button`() throws {
    try open()
    try page.setMedia(.print)
    let shown = try page.evaluate("document.body.innerText").text ?? ""
    #expect(shown.contains("Filled in on paper? Hand the sheets to Alex"))
    #expect(shown.contains("answer 3:"))
    #expect(try page.evaluate("save.checkVisibility()") == false)
    try page.print(to: home.file("page.pdf"))
    let document = try Data(contentsOf: URL(filePath: home.file("page.pdf")))
    let pages = String(decoding: document, as: UTF8.self).matches(of: /\/Type\s*\/Page\b(?!s)/)
    #expect((2...6).contains(pages.count), "\(pages.count) pages")
  }

  @Test func `without scripts it says how to answer, in lines that can be copied`() throws {
    try page.setScriptsBlocked(true)
    try open()
    try page.setScriptsBlocked(false)
    #expect(try text(of: "by-mail").contains("question 1: What should I work on first?\nanswer 1:"))
    #expect(try page.evaluate("save.checkVisibility()") == false)
  }

  @Test func `whatever is in it stays text`() throws {
    try page.runBeforeLoading("window.ran = 0; window.alert = () => { ran++ }")
    let hostile = "</textarea></p></pre><img src=x onerror=alert()><script>alert()</script>\"'>"
    try open(Self.record().mappingTexts { _ in hostile })
    #expect(try page.evaluate("ran === 0 && !document.querySelector('img')") == true)
    #expect(page.consoleMessages == [])
  }

  // MARK: Answering

  @Test func `a draft survives loading the page again, and a page made anew`() throws {
    try open()
    try write(["half a <thought>\n\"", "", "Yes"])
    #expect(try text(of: "draft") == "A draft is kept in this browser.")
    var again = Self.record()
    again.note = "Another line."
    try open(again)
    #expect(try page.evaluate("form.elements['answer-1'].value") == "half a <thought>\n\"")
    #expect(try page.evaluate("form.elements['answer-3'].value") == "Yes")
    var other = Self.record()
    other.id = UUID(uuid: (9, 2, 3, 4, 5, 6, 0x47, 8, 0x89, 10, 11, 12, 13, 14, 15, 16))
    try open(other)
    #expect(try page.evaluate("form.elements['answer-1'].value") == "")
  }

  @Test func `what two tabs write is in both`() throws {
    try open()
    let second = try browser.newPage()
    try second.open(home.file("report-kim.html"))
    try write(["One"])
    try second.wait(for: "form.elements['answer-1'].value === 'One'")
    try second.evaluate(
      """
      form.elements['answer-2'].value = "Two";
      form.dispatchEvent(new Event("input", { bubbles: true }));
      """)
    try page.wait(for: "form.elements['answer-2'].value === 'Two'")
    #expect(try page.evaluate("form.elements['answer-1'].value") == "One")
  }

  @Test(arguments: ["not JSON", "[]", "7", #"{"answer-1":7}"#])
  func `a draft that is none is no harm`(draft: String) throws {
    try open()
    try page.evaluate(
      "localStorage.setItem('rehearse.report.' + form.dataset.report, \(JSONValue.text(draft).source))"
    )
    try page.reload()
    try write(["One"])
    #expect(try text(of: "draft") == "A draft is kept in this browser.")
    #expect(page.consoleMessages == [])
  }

  @Test func `where nothing can be kept the page says so and works`() throws {
    try page.runBeforeLoading(
      """
      Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("denied", "SecurityError"); },
      });
      """)
    try open()
    try write(["One"])
    #expect(try text(of: "draft").hasPrefix("This browser keeps no draft"))
    try page.evaluate("save.click()")
    #expect(try browser.downloads() == ["answers-kim.json"])
  }

  @Test func `an empty reply is not sent`() throws {
    try open()
    try page.evaluate("save.click()")
    #expect(try text(of: "outcome") == "There is nothing in your answers yet.")
    #expect(try page.evaluate("thanks.hidden") == true)
  }

  @Test func `from the program to the coach and back, as a file and as copied text`() throws {
    try rehearse(
      "practice", "--kind", "behavioral", "--questions", "2", "--seed", "7", "--no-warm-up",
      "--no-follow-ups", "--no-closing", "--rate", "none",
      input: "I worked at Initech & shipped <b>it</b>.\n\nWe wrote to INITECH's people.\n\n")
    try rehearse(
      "review", "report", "--for", "Kim", "--with", "answers", "--redact", "initech", "--yes")
    try page.open(home.file("report-kim.html"))
    #expect(
      try page.evaluate("document.documentElement.outerHTML.toLowerCase().includes('initech')")
        == false)
    let said = ["One\nanswer 2: no mark\n\n“quoted” – <i>&amp;</i> report: it", "", "worked: x"]
    try page.tab(to: "[name='answer-1']")
    try write(said)
    try page.evaluate("save.click()")
    #expect(try browser.downloads() == ["answers-kim.json"])
    #expect(try text(of: "thanks").hasPrefix("Thank you."))
    let output = try rehearse("debrief", "import", "answers-kim.json")
    #expect(output.hasPrefix("Kim answered 2 of 3 questions.\n"))
    try page.evaluate(
      """
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject() } });
      copy.click();
      """)
    try page.wait(for: "!document.getElementById('by-hand').hidden")
    let copied = try page.evaluate("copied.value").text ?? ""
    _ = try home.write(copied.replacing(" ", with: "\n", maxReplacements: 3), to: "mail.txt")
    let again = try rehearse("debrief", "import", "mail.txt")
    #expect(again == "These answers of Kim's are already kept; nothing was changed.\n")
    #expect(try rehearse("review", "reports").contains("“quoted” – <i>&amp;</i> report: it"))
  }
}
