import Browser
import Foundation
import TestSupport
import Testing

/// Reading the page: on a phone, in the dark, on paper, read out, without scripts.
@Suite(.timed) struct ReadingTests {
  private let friends: FriendsPage
  private var page: Page { friends.page }

  init() throws { friends = try FriendsPage() }

  @Test func `the page asks for nothing but itself and complains of nothing`() throws {
    try friends.open()
    try friends.fillIn()
    #expect(page.requests == [URL(filePath: friends.path).absoluteString])
    #expect(page.consoleMessages == [])
  }

  @Test func `what is not allowed to run does not run`() throws {
    try friends.open()
    try page.evaluate(
      "document.body.append(Object.assign(document.createElement('img'), { src: 'x.png' }))")
    try page.wait(for: "document.images[0].complete")
    #expect(page.consoleMessages.contains { $0.contains("img-src 'none'") })
  }

  @Test(arguments: [320, 360, 768, 1280])
  func `nothing is wider than the window`(width: Int) throws {
    try page.setViewport(width: width, height: 740, isPhone: width < 500)
    let word = String(repeating: "Donaudampfschiff", count: 20)
    try friends.open(SamplePage.debrief(friend: word, question: word, answer: word))
    try friends.showAll()
    #expect(try page.evaluate("innerWidth") == .number(Double(width)))
    #expect(
      try page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0)
  }

  @Test(arguments: [640, 1280])
  func `at twice the size of letters nothing is wider than the window or cut`(width: Int) throws {
    try page.setViewport(width: width, height: 900)
    try friends.open(SamplePage.debrief(answer: Self.long))
    try page.evaluate("document.documentElement.style.fontSize = '200%'")
    try friends.showAll()
    try friends.fillIn()
    #expect(
      try page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0)
    let cut = """
      [...document.querySelectorAll('button, legend, label, h1, h2, h3, p')].filter((one) =>
        one.checkVisibility() && getComputedStyle(one).overflow !== 'visible'
          && one.scrollHeight > one.clientHeight + 1).map((one) => one.outerHTML.slice(0, 60))
      """
    #expect(try page.evaluate(cut).all == [])
  }

  @Test func `where colours are forced, what is chosen is seen by more than colour`() throws {
    try page.setMedia(.screen, forcedColors: true)
    try friends.open()
    try friends.showAll()
    try page.evaluate("document.getElementsByName('2.structure')[3].click()")
    let shown = try page.evaluate(
      """
      (() => {
        const look = (choice) => {
          const { borderTopWidth, borderTopColor, backgroundColor, outlineWidth, outlineStyle } =
            getComputedStyle(document.querySelector(`[name='2.structure'][value='${choice}']`).parentElement);
          return JSON.stringify([borderTopWidth, borderTopColor, backgroundColor, outlineWidth, outlineStyle]);
        };
        return look('4') !== look('3');
      })()
      """)
    #expect(shown == true)
    #expect(try page.evaluate("matchMedia('(forced-colors: active)').matches") == true)
    let progress = "getComputedStyle(document.querySelector('#share'))"
    #expect(try page.evaluate("\(progress).display !== 'none'") == true)
  }

  @Test func `every choice is large enough for a thumb`() throws {
    try page.setViewport(width: 360, height: 740, isPhone: true)
    try friends.open()
    try friends.showAll()
    try page.evaluate("where.click()")
    let small = try page.evaluate(
      """
      [...document.querySelectorAll(".choice, .scale b, button, summary, textarea, #list a")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML)
      """)
    #expect(small == [])
  }

  @Test(arguments: Page.ColorScheme.allCases)
  func `every text stands out from what is behind it`(scheme: Page.ColorScheme) throws {
    try page.setMedia(.screen, scheme)
    try friends.open()
    try friends.showAll()
    try friends.fillIn()
    try page.evaluate(
      """
      document.querySelectorAll("[hidden]").forEach((one) => { one.hidden = false; });
      document.querySelectorAll("details").forEach((one) => { one.open = true; });
      document.getElementById("missing-heading").textContent = "heading";
      anyway.textContent = "button";
      """)
    #expect(try page.evaluate(Contrast.measured).number ?? 0 > 100)
    #expect(try page.evaluate(Contrast.tooLow) == [])
  }

  @Test func `every control has a name, and every group of choices`() throws {
    try friends.open()
    try friends.showAll()
    let nodes = try page.accessibleNodes()
    let controls = ["radio", "textbox", "button", "link", "group", "progressbar", "region", "main"]
    let shown = nodes.filter { controls.contains($0.role) && $0.role != "main" }
    // What is folded away is a group too, named by the line that unfolds it.
    let unnamed = shown.filter { $0.name.trimmingCharacters(in: .whitespaces).isEmpty }
    #expect(unnamed.map(\.role) == ["group"])
    let radios = Set(shown.filter { $0.role == "radio" }.map(\.name))
    #expect(radios.isSuperset(of: ["1 None of it", "2 between 1 and 3", "– Not observed"]))
    let groups = shown.filter { $0.role == "group" }.map(\.name)
    #expect(groups.contains("Structure What of Structure did you see?"))
    #expect(nodes.count { $0.role == "main" } == 1)
    #expect(nodes.count { $0.role == "heading" && $0.properties["level"] == 1 } == 1)
    #expect(nodes.contains { $0.role == "status" && $0.properties["live"] == "polite" })
  }

  @Test func `what has the focus is seen, and nothing lies over it`() throws {
    try page.setViewport(width: 360, height: 740, isPhone: true)
    try friends.open()
    try friends.showAll()
    for selector in ["[name=saw]", "[name='2.evidence']", "[name='4.reaction']", "#copy"] {
      try page.tab(to: selector)
      try page.wait(for: Self.isUncovered)
      let outlined = try page.evaluate(
        """
        [document.activeElement, document.activeElement.closest("label, .scale b")].some((one) =>
          one && getComputedStyle(one).opacity === "1" && getComputedStyle(one).outlineStyle === "solid")
        """)
      #expect(outlined == true)
    }
  }

  private static let isUncovered = """
    (() => {
      const focused = document.activeElement;
      const box = focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top === focused || focused.contains(top);
    })()
    """

  @Test func `without scripts the page reads well and can be answered on paper or by message`()
    throws
  {
    try page.setScriptsBlocked(true)
    try friends.open()
    let shown = try page.evaluate("document.body.innerText").text ?? ""
    #expect(shown.contains("Scripts are blocked here"))
    #expect(shown.contains("So I brought a list:\n  - 312 timeouts"))
    #expect(
      shown.contains(
        "[2.reaction] comment:\n[2.structure] score:\n[2.structure] comment:\n[2.evidence] score:"))
    #expect(shown.contains("1\nNone of it") || shown.contains("None of it"))
    #expect(shown.contains("debrief: \(SamplePage.id.uuidString)\nfor: Sam"))
    #expect(!shown.contains("Send it back"))
    try page.setMedia(.print)
    #expect(try page.evaluate("[...document.querySelectorAll('.choice, .scale b')].length") == 43)
  }

  @Test func `on paper each answer starts a page, and nothing is there that cannot be pressed`()
    throws
  {
    try friends.open()
    try page.setMedia(.print)
    let shown = try page.evaluate("document.body.innerText").text ?? ""
    #expect(!shown.contains("Send it back"))
    #expect(!shown.contains("of 6 scored"))
    #expect(shown.contains("What worked?"))
    #expect(shown.contains("Hand the sheets to whoever gave you this page"))
    for level in ["None of it", "Some of it, here and there", "All of it"] {
      #expect(shown.contains(level))
    }
    try page.print(to: friends.home.file("page.pdf"))
    let document = try Data(contentsOf: URL(filePath: friends.home.file("page.pdf")))
    let pages = String(decoding: document, as: UTF8.self).matches(of: /\/Type\s*\/Page\b(?!s)/)
    #expect((4...7).contains(pages.count), "\(pages.count) pages")
  }

  // MARK: Long answers

  private static let long = String(
    repeating: "Then I asked what had changed since Monday. ", count: 120)

  /// What of an answer cannot be seen without moving within it, in pixels.
  private static let hidden = """
    Math.max(...[...document.querySelectorAll(".words")]
      .map((one) => one.scrollHeight - one.clientHeight))
    """

  @Test(arguments: [(1123, 794), (794, 1123), (1500, 1000)])
  func `on paper nothing of a long answer is cut off, however it lies`(
    width: Int, height: Int
  ) throws {
    try page.setViewport(width: width, height: height)
    try friends.open(SamplePage.debrief(answer: Self.long))
    try page.setMedia(.print)
    #expect(try page.evaluate(Self.hidden).number ?? 99 <= 1)
    let positions = try page.evaluate(
      "[...document.querySelectorAll('.words')].map((one) => getComputedStyle(one).position)")
    #expect(positions == ["static", "static", "static"])
  }

  @Test func `an answer stays beside its choices, and its end can be read where it is longer`()
    throws
  {
    try page.setViewport(width: 1280, height: 600)
    let words = "document.querySelector('.current .words').getBoundingClientRect()"
    try friends.open()
    try friends.next()
    try page.evaluate("scrollTo(0, 1e6)")
    try page.wait(for: "scrollY > 0")
    try page.wait(for: "\(words).top >= 0 && \(words).bottom < innerHeight")
    try friends.open(SamplePage.debrief(answer: Self.long))
    try friends.next()
    #expect(try page.evaluate(Self.hidden).number ?? 99 <= 1)
    try page.evaluate("scrollTo(0, 1e6)")
    try page.wait(for: "\(words).bottom < bar.getBoundingClientRect().top")
  }

  @Test func `without scripts a long answer goes with the page`() throws {
    try page.setScriptsBlocked(true)
    try page.setViewport(width: 1280, height: 720)
    try friends.open(SamplePage.debrief(answer: Self.long))
    #expect(try page.evaluate(Self.hidden).number ?? 99 <= 1)
  }
}

/// The contrast of texts with what is behind them, as WCAG 2.2 defines it (success criterion 1.4.3).
private enum Contrast {
  private static let pairs = """
    const parse = (color) => color.match(/[\\d.]+/g).map(Number);
    const luminance = (color) => {
      const [r, g, b] = parse(color).slice(0, 3).map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (one) => {
      const color = getComputedStyle(one).backgroundColor;
      const [, , , alpha = 1] = parse(color);
      return alpha === 1 || !one.parentElement ? color : behind(one.parentElement);
    };
    const hasText = (one) => one.value || [...one.childNodes]
      .some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    const pairs = [...document.body.querySelectorAll("*")]
      .filter((one) => one.checkVisibility() && one.type !== "radio" && hasText(one))
      .map((one) => {
        const style = getComputedStyle(one);
        const [low, high] = [style.color, behind(one)].map(luminance).sort((a, b) => a - b);
        const size = parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 600);
        return { ratio: (high + 0.05) / (low + 0.05), isLarge, one };
      });
    """
  static let measured = "(() => { \(pairs) return pairs.length; })()"
  static let tooLow = """
    (() => { \(pairs)
      return pairs.filter(({ ratio, isLarge }) => !(ratio >= (isLarge ? 3 : 4.5)))
        .map(({ ratio, one }) => `${ratio}: ${one.outerHTML.slice(0, 200)}`);
    })()
    """
}
