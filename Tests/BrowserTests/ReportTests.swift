import Browser
import Foundation
import InterviewCore
import ReviewDocuments
import TestSupport
import Testing
import TextBasics

/// The page about many sessions, in a real browser.
@Suite(.timed) struct ReportTests {
  private let home: TestHome
  private let page: Page
  private let browser: Browser

  init() throws {
    home = try TestHome()
    browser = try Browser()
    page = try browser.newPage()
  }

  private static let rubrics = RubricSet(
    general: Rubric(
      id: "default", title: "Sample",
      dimensions: ["structure", "relevance", "evidence", "composure", "eye-contact", "pace"].map {
        .sample($0)
      }))

  private func open(_ document: Result<String, any Error>) throws {
    try page.open(home.write(document.get(), to: "report.html"))
  }

  static func document(about sessions: [SessionRecord]) throws -> String {
    let history = try PracticeHistory(of: sessions)
    let today = Day(year: 2026, month: 11, day: 20)
    let report = PracticeReport(
      history, order: rubrics.all.map(\.id), competencies: ["estimation", "values"],
      spoken: sessions.filter { $0.medium != .typed }.map(spoken), today: today
    ) { Day($0.ISO8601Format()) ?? today }
    let document = ReportPage(
      report, rubrics: rubrics,
      findings: [.init("Evidence is the weakest.", command: "rehearse practice --mode drill")],
      heard: sessions.filter { $0.medium != .typed }.suffix(1).map(heard))
    return try document.render()
  }

  /// A recorded answer whose pace goes up from session to session.
  private static func spoken(_ session: SessionRecord) -> SpokenSession {
    let measures = VoiceMeasures(
      seconds: 60, sounding: 50, pauses: [[10, 11.5], [20, 20.5]], nuclei: [],
      articulationRate: 3 + Double(session.number) / 20, pitchSD: 2)
    return SpokenSession(number: session.number, measures: [measures])
  }

  private static func heard(_ session: SessionRecord) -> HeardAnswer {
    HeardAnswer(
      place: "session \(session.number), answer 1",
      question: session.turns.first?.question.text ?? "", seconds: 60,
      levels: (0..<120).map { Double($0 % 12) / 11 }, pauses: [10..<11.5, 20..<20.5],
      sentence: "About 4 syllables a second while speaking.")
  }

  /// The page about 45 sessions, written once.
  static let all = Result { try document(about: PractisedSessions().sessions(45)) }
  private static let one = Result { try document(about: PractisedSessions().sessions(1)) }
  private static let none = Result { try document(about: []) }
  /// The page about three sessions in which every name is longer than a line.
  private static let long = Result {
    let word = String(repeating: "Donaudampfschiff", count: 20)
    return try document(about: PractisedSessions { $0 + word }.sessions(3))
  }

  @Test func `the page asks for nothing but itself and complains of nothing`() throws {
    try open(Self.all)
    #expect(page.requests == [URL(filePath: home.file("report.html")).absoluteString])
    #expect(page.consoleMessages == [])
    #expect(try page.evaluate("document.scripts.length") == 0)
  }

  @Test(arguments: [320, 360, 768, 1280], [0, 1, 3, 45])
  func `nothing is wider than the window`(width: Int, count: Int) throws {
    let documents = [0: Self.none, 1: Self.one, 3: Self.long, 45: Self.all]
    try page.setViewport(width: width, height: 740, isPhone: width < 500)
    try open(try #require(documents[count]))
    try page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    #expect(try page.evaluate("innerWidth") == .number(Double(width)))
    #expect(
      try page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0)
  }

  @Test(arguments: Page.ColorScheme.allCases, [360, 1280])
  func `texts and marks stand out from what is behind them`(
    scheme: Page.ColorScheme, width: Int
  ) throws {
    try page.setViewport(width: width, height: 900, isPhone: width < 500)
    try page.setMedia(.screen, scheme)
    try open(Self.all)
    try page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    let found = try page.evaluate(ReportContrast.found)
    #expect(found["pairs"].number ?? 0 > 500)
    #expect(found["tooLow"] == [])
    #expect(found["misled"] == [])
  }

  @Test func `headings are in order, and there is one of the first level`() throws {
    try open(Self.all)
    let levels = try page.accessibleNodes().filter { $0.role == "heading" }
      .compactMap { $0.properties["level"]?.number }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(levels)")
  }

  @Test func `every plot says in words what it shows, and has its figures in a table`() throws {
    try open(Self.all)
    let pictures = try page.accessibleNodes().filter { ["image", "img"].contains($0.role) }
    #expect(pictures.count > 10)
    #expect(pictures.allSatisfy { $0.name.count > 20 })
    // A plot lies in a table, or in a section that has one.
    let without = try page.evaluate(
      """
      [...document.querySelectorAll("svg")]
        .filter((one) => !one.closest("table") && !one.closest("section").querySelector("table"))
        .map((one) => one.outerHTML.slice(0, 200))
      """)
    #expect(without == [])
    let hidden = try page.evaluate(
      "[...document.querySelectorAll('svg')].every(one => one.ariaHidden === 'true')")
    #expect(hidden == true)
  }

  @Test(arguments: [360, 1280])
  func `tables stay tables, with headings of rows and columns`(width: Int) throws {
    try page.setViewport(width: width, height: 900, isPhone: width < 500)
    try open(Self.all)
    try page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    let nodes = try page.accessibleNodes()
    let tables = nodes.filter { $0.role == "table" }
    #expect(tables.count == 15)
    #expect(tables.allSatisfy { !$0.name.isEmpty })
    #expect(nodes.count { $0.role == "rowheader" } > 50)
    #expect(nodes.count { $0.role == "columnheader" } > 30)
  }

  @Test func `the tables are reached and unfolded with the keyboard`() throws {
    try open(Self.all)
    try page.tab(to: "summary")
    #expect(
      try page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid")
    try page.press(.enter)
    #expect(try page.evaluate("document.activeElement.parentElement.open") == true)
    try page.tab(to: ".scroll")
  }

  @Test func `on paper the plots are there and what unfolds is not`() throws {
    try open(Self.all)
    try page.setMedia(.print)
    let shown = try page.evaluate("document.body.innerText").text ?? ""
    #expect(shown.contains("Your scores"))
    #expect(!shown.contains("as a table"))
    try page.print(to: home.file("page.pdf"))
    let document = try Data(contentsOf: URL(filePath: home.file("page.pdf")))
    let pages = String(decoding: document, as: UTF8.self).matches(of: /\/Type\s*\/Page\b(?!s)/)
    #expect((3...9).contains(pages.count), "\(pages.count) pages")
  }

  @Test func `texts that try to be more than texts are texts`() throws {
    try page.runBeforeLoading(
      "window.ran = 0; for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { ran++ }"
    )
    let elements = """
      [...document.querySelectorAll("*")]
        .map((one) => `${one.localName} ${one.getAttributeNames()}`).join("\\n")
      """
    func open(_ end: String) throws {
      let sessions = PractisedSessions { "x\($0)\(end)" }.sessions(4)
      try self.open(Result { try Self.document(about: sessions) })
    }
    try open("")
    let harmless = try page.evaluate(elements)
    for vector in ScriptingVectors.handfuls {
      try open(vector)
      #expect(try page.evaluate(elements) == harmless, "\(vector)")
      #expect(
        try page.evaluate("document.querySelector('#competencies tbody th span').textContent")
          .text?.hasSuffix(vector.visible) == true, "\(vector)")
    }
    #expect(try page.evaluate("window.ran") == 0)
    #expect(page.consoleMessages == [])
  }
}

/// Contrast as WCAG 2.2 has it: of texts 4.5 to 1, or 3 where they are large (criterion 1.4.3), of the marks
/// of a plot 3 (1.4.11).
enum ReportContrast {
  private static let pairs = """
    const parse = (color) => color.match(/[\\d.]+/g).map(Number);
    const luminance = (color) => {
      const [r, g, b] = parse(color).slice(0, 3).map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (one) => {
      // What a drawing declares is not painted.
      if (one instanceof SVGElement) return behind(one.closest("svg").parentElement);
      const color = getComputedStyle(one).backgroundColor;
      const [, , , alpha = 1] = parse(color);
      return alpha === 1 || !one.parentElement ? color : behind(one.parentElement);
    };
    const marks = ".dot, .half, .loud, .bar, .practised, .gap-dot, .gap, .asked, .wanted, .zero";
    const isText = (one) => [...one.childNodes]
      .some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    const pairs = [...document.body.querySelectorAll("*")]
      .filter((one) => one.localName !== "title" && one.checkVisibility())
      .filter((one) => one.matches(marks) || isText(one))
      .map((one) => {
        const style = getComputedStyle(one);
        const isDrawn = one instanceof SVGElement;
        const color = !isDrawn ? style.color
          : one.localName === "line" ? style.stroke : style.fill;
        const [low, high] = [color, behind(one)].map(luminance).sort((a, b) => a - b);
        const size = parseFloat(style.fontSize);
        const isLarge = one.matches(marks) || size >= 24
          || (size >= 18.66 && style.fontWeight >= 600);
        return { ratio: (high + 0.05) / (low + 0.05), isLarge, one };
      });
    """
  /// How many pairs there are, those that are too low, and texts in drawings of which a tool such as axe cannot tell
  /// what is behind them, or is told something else; or which colour they have, or that they lie above a box.
  static let found = """
    (() => { \(pairs)
      const tooLow = pairs.filter(({ ratio, isLarge }) => !(ratio >= (isLarge ? 3 : 4.5)))
        .map(({ ratio, one }) => `${ratio}: ${one.outerHTML.slice(0, 200)}`);
      const misled = [...document.querySelectorAll("svg text")].filter((one) => {
        const style = getComputedStyle(one);
        return style.backgroundColor !== behind(one) || style.color !== style.fill;
      }).concat([...document.querySelectorAll("svg:has(text) rect")]
        .filter((one) => getComputedStyle(one).display !== "block"))
        .map((one) => one.outerHTML.slice(0, 200));
      return { pairs: pairs.length, tooLow, misled };
    })()
    """
}
