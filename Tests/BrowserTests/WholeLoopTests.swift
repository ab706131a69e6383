import Browser
import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// The real program and a real browser: from the interview to the friend's scores beside one's own.
@Suite(.timed) struct WholeLoopTests {
  private let home: TestHome
  private let browser: Browser
  private let page: Page

  init() throws {
    home = try TestHome()
    browser = try Browser()
    page = try browser.newPage()
  }

  /// Runs the program to its end and gives back what it put out.
  @discardableResult
  private func rehearse(_ arguments: String..., input: String = "") throws -> String {
    let checkout = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let typed = try home.write(input, to: "input.txt")
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: builtProduct("rehearse"))
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: home.path)
    process.environment = [
      "REHEARSE_HOME": home.path, "REHEARSE_BANKS": checkout + "/QuestionBanks", "LANG": "C.UTF-8",
    ]
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: typed))
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments)")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An interview of two answers, with own scores, and the page for Sam.
  private func interview() throws {
    try rehearse(
      "practice", "--kind", "behavioral", "--questions", "2", "--seed", "7", "--no-warm-up",
      "--no-follow-ups", "--no-closing", "--rate", "none",
      input: "I worked at Initech & shipped <b>it</b>.\n\nWe wrote to INITECH's people.\n\n")
    for turn in ["1", "2"] {
      try rehearse("rate", "1", "--turn", turn, "structure=5", "relevance=4", "evidence=3")
    }
    try rehearse(
      "debrief", "export", "latest", "--for", "Sam", "--redact", "initech", "--yes", "-o",
      "sam.html")
  }

  private static let fieldsets = """
    [...form.querySelectorAll("fieldset[data-turn]")].filter((one) => !one.closest("details"))
      .map((one) => one.id)
    """

  /// Fills the page in with the keyboard alone: each choice one further down than the last.
  ///
  /// - Returns: What was chosen, by turn and dimension.
  private func fillIn() throws -> [String: JSONValue] {
    var chosen: [String: JSONValue] = [:]
    try page.evaluate("whole.click()")
    for (index, id) in try page.evaluate(Self.fieldsets).all.compactMap(\.text).enumerated() {
      try page.tab(to: "[name='\(id)']")
      try page.press(.space)
      for _ in 0..<(index % 6) { try page.press(.down) }
      try page.tab(to: "[name='\(id).comment']")
      try page.type("“\(id)” – <i>&amp;</i> [1.evidence] score: 5 \u{202E}x")
      chosen[id] = index % 6 == 5 ? .null : .number(Double(index % 6 + 1))
    }
    for name in ["worked", "workOn", "tryNext"] {
      try page.tab(to: "[name=\(name)]")
      try page.type("for \(name)")
    }
    try page.tab(to: "[name=decision]")
    try page.press(.down)
    return chosen
  }

  private func kept() throws -> [String: JSONValue] {
    let session = try JSONValue(try rehearse("review", "show", "1", "--json"))
    return session["turns"].all.reduce(into: [:]) { kept, turn in
      let number = Int(turn["number"].number ?? 0)
      for rating in turn["ratings"].all where rating["rater"] == "Sam" {
        kept["\(number).\(rating["dimension"].text ?? "")"] = rating["score"]
      }
    }
  }

  @Test func `two answers fit in six screens of a phone`() throws {
    try interview()
    try page.setViewport(width: 360, height: 740, isPhone: true)
    try page.open(home.file("sam.html"))
    var height = 0.0
    for step in try page.evaluate("[...document.querySelectorAll('.step')].map((one) => one.id)")
      .all
    {
      try page.evaluate("location.hash = \(step.source)")
      try page.wait(for: "document.querySelector('.current').id === \(step.source)")
      height += try page.evaluate("document.documentElement.scrollHeight").number ?? 0
    }
    #expect(height / 740 <= 6)
  }

  @Test func `what a friend chooses on the page stands beside one's own scores`() throws {
    try interview()
    let source = try String(contentsOf: URL(filePath: home.file("sam.html")), encoding: .utf8)
    #expect(!source.lowercased().contains("initech"))
    try browser.allowDownloads(into: home.path)
    try browser.setPermission("clipboard-read", isGranted: true)
    try browser.setPermission("clipboard-write", isGranted: true)
    try page.open(home.file("sam.html"))
    let chosen = try fillIn()
    #expect(chosen.count == 8)

    try page.tab(to: "#save")
    try page.press(.enter)
    #expect(try browser.downloads() == ["reply-1-sam.json"])
    let said = try rehearse("debrief", "import", "reply-1-sam.json")
    #expect(said.hasPrefix("Sam scored 7 of 8; 1 not observed."))
    #expect(try kept() == chosen)

    try page.tab(to: "#copy")
    try page.press(.enter)
    try page.wait(for: "outcome.textContent.startsWith('Copied')")
    let copied = try page.evaluate("navigator.clipboard.readText()").text ?? ""
    let other = try rehearse("debrief", "import", "--yes", input: copied)
    #expect(other.hasPrefix("Sam scored 7 of 8; 1 not observed."))
    #expect(try kept() == chosen)
    #expect(page.consoleMessages == [])

    let comparison = try rehearse("debrief", "compare", "1")
    let words = comparison.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "So far 1 friend on 2 answers; from three friends and three answers on, more than a "
          + "single view can be told."))
    #expect(comparison.contains("“1.structure”"))
    #expect(!comparison.unicodeScalars.contains("\u{202E}"))
    let calibration = try JSONValue(try rehearse("debrief", "calibration", "--json"))
    #expect(calibration["overall"]["pairs"] == 5)
    #expect(try rehearse("review", "show", "1").contains("Sam"))
  }
}
