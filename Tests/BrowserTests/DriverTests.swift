import Browser
import Foundation
import TestSupport
import Testing

/// The driver itself, so that a silent page means silence.
@Suite(.timed) struct DriverTests {
  private let home: TestHome
  private let browser: Browser
  private let page: Page

  init() throws {
    home = try TestHome()
    browser = try Browser()
    page = try browser.newPage()
  }

  private func open(_ body: String) throws {
    try page.open(home.write("<!doctype html><title>t</title>" + body, to: "page.html"))
  }

  @Test func `keys reach the page and move the focus`() throws {
    try open("<input id=a><button id=b onclick='this.textContent = a.value'>b</button>")
    try page.tab(to: "#a")
    try page.type("héllo \u{2028}<b>")
    try page.tab(to: "#b")
    try page.press(.enter)
    #expect(try page.evaluate("b.textContent") == .text("héllo \u{2028}<b>"))
    try page.tab(to: "#a", shift: true)
  }

  @Test func `whatever the page complains of is heard`() throws {
    try open(
      """
      <meta http-equiv=Content-Security-Policy content="img-src 'none'">
      <script>console.log('said', 1); setTimeout(() => { throw new Error('thrown') })</script>
      <img src=picture.png>
      """)
    try page.wait(for: "document.images[0].complete")
    #expect(page.consoleMessages.contains("said 1"))
    #expect(page.consoleMessages.contains { $0.contains("thrown") })
    #expect(page.consoleMessages.contains { $0.contains("Content Security Policy") })
  }

  @Test func `what the page asks for is heard`() throws {
    try open("<script src=more.js></script>")
    #expect(page.requests.map { $0.split(separator: "/").last } == ["page.html", "more.js"])
  }

  @Test func `scripts are blocked, and what the page holds is still told`() throws {
    try page.setScriptsBlocked(true)
    try open("<p id=a>before</p><script>a.textContent = 'after'</script>")
    #expect(try page.evaluate("a.textContent") == "before")
  }

  @Test func `media and size are what they were set to`() throws {
    try page.setViewport(width: 360, height: 740, isPhone: true)
    try page.setMedia(.print, .dark)
    try open("<meta name=viewport content=width=device-width>")
    #expect(try page.evaluate("innerWidth") == 360)
    #expect(
      try page.evaluate("matchMedia('print and (prefers-color-scheme: dark)').matches") == true)
  }

  @Test func `a saved file is where it was allowed to be`() throws {
    try browser.allowDownloads(into: home.path)
    try open("<a id=a download=x.txt href='data:text/plain,kept'>save</a>")
    try page.evaluate("a.click()")
    #expect(try browser.downloads() == ["x.txt"])
    #expect(try String(contentsOf: URL(filePath: home.file("x.txt")), encoding: .utf8) == "kept")
  }

  @Test func `names and roles are told in reading order`() throws {
    try open("<h1>One</h1><label>Two <input type=checkbox checked></label>")
    let nodes = try page.accessibleNodes().filter { ["heading", "checkbox"].contains($0.role) }
    #expect(nodes.map(\.name) == ["One", "Two"])
    #expect(nodes.last?.properties["checked"] == "true")
  }

  @Test func `pictures and prints are files of their kind`() throws {
    try open("<p>seen</p>")
    try page.screenshot(to: home.file("a.png"))
    try page.print(to: home.file("a.pdf"))
    let beginnings = try ["a.png", "a.pdf"].map {
      Array(try Data(contentsOf: URL(filePath: home.file($0))).prefix(4))
    }
    #expect(beginnings == [[0x89] + Array("PNG".utf8), Array("%PDF".utf8)])
  }

  @Test func `what a script throws is an error with its words`() throws {
    let failure = #expect(throws: Browser.Failure.self) {
      try page.evaluate("nowhere.to.be.found")
    }
    #expect(failure?.description.contains("nowhere is not defined") == true)
  }
}
