import Browser
import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing
import TextBasics

/// Texts that try to be more than texts, in every place where a text stands.
@Suite(.timed) struct HostileTextTests {
  private let friends: FriendsPage
  private var page: Page { friends.page }

  init() throws {
    friends = try FriendsPage()
    try page.runBeforeLoading(
      "window.ran = 0; for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { ran++ }"
    )
  }

  /// Every element with the names of its attributes, in the order of the page.
  private static let elements = """
    [...document.querySelectorAll("*")].filter((one) => !one.matches(".said > span:not(:has(*))"))
      .map((one) => `${one.localName} ${one.getAttributeNames()}`).join("\\n")
    """

  private static func hostile(_ text: String, medium: Medium = .observed) -> Debrief {
    var dimension = SamplePage.rubric[0]
    (dimension.name, dimension.question) = (text, text)
    dimension.levels = [1: text, 3: text, 5: text]
    return SamplePage.debrief(
      medium: medium, friend: text, question: text, answer: text, followUp: text,
      dimensions: [dimension] + SamplePage.rubric.dropFirst())
  }

  private func expectHarmless(_ text: String, _ elements: JSONValue) throws {
    try friends.open(Self.hostile(text))
    #expect(try page.evaluate(Self.elements) == elements, "\(text)")
    #expect(try page.evaluate("window.ran ?? 0") == 0, "\(text)")
    let said = try page.evaluate("[...document.querySelectorAll('.said')].map(s => s.textContent)")
    #expect(said.all.prefix(3) == [.text(text.visible), .text(text.visible), .text(text.visible)])
    #expect(try page.evaluate("form.dataset.friend") == .text(text.visible))
    #expect(
      try page.evaluate("document.querySelector('#question-2').textContent") == .text(text.visible))
  }

  @Test func `more than a hundred ways are tried`() {
    #expect(ScriptingVectors.all.count > 100)
    #expect(Set(ScriptingVectors.all).count == ScriptingVectors.all.count)
  }

  @Test func `no script runs, no element is added, and every text is what it was`() throws {
    try friends.open(Self.hostile("harmless"))
    let elements = try page.evaluate(Self.elements)
    for vector in ScriptingVectors.all { try expectHarmless(vector, elements) }
    #expect(page.consoleMessages == [])
    #expect(Set(page.requests) == [URL(filePath: friends.path).absoluteString])
  }

  @Test func `nor where scripts are blocked, and what else is there is read as HTML`() throws {
    try page.setScriptsBlocked(true)
    try friends.open(Self.hostile("harmless"))
    let elements = try page.evaluate(Self.elements)
    #expect(elements.text?.contains("pre tabindex") == true)
    for vector in ScriptingVectors.handfuls { try expectHarmless(vector, elements) }
    #expect(Set(page.requests) == [URL(filePath: friends.path).absoluteString])
  }

  @Test func `all of them at once, as a friend's comment, come back in the reply`() throws {
    try friends.browser.allowDownloads(into: friends.home.path)
    try friends.open()
    let comment = ScriptingVectors.all.joined(separator: "\n")
    try friends.fillIn(comment: comment)
    let shown = try page.evaluate("form.elements['2.structure.comment'].value").text ?? ""
    try page.evaluate("save.click()")
    #expect(try friends.browser.downloads() == ["reply-12-sam.json"])
    let rating = try friends.saved("reply-12-sam.json")["ratings"].all.first
    #expect(rating?["comment"].text == shown.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect(page.consoleMessages == [])
  }

  @Test func `an answer of a megabyte is shown to its end`() throws {
    let answer = String(repeating: "<b>\"& 'x' {{y}}\n", count: 1 << 16)
    try friends.open(SamplePage.debrief(answer: answer))
    let shown = try page.evaluate("document.querySelector('.said').textContent")
    #expect(shown.text == answer)
    #expect(try friends.text(of: "progress") == "0 of 6 scored")
  }
}
