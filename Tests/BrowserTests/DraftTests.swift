import Browser
import DebriefDocuments
import Foundation
import TestSupport
import Testing

/// The draft that a page keeps while it is filled in.
@Suite(.timed) struct DraftTests {
  private let friends: FriendsPage
  private var page: Page { friends.page }

  init() throws { friends = try FriendsPage() }

  private static let everything = """
    JSON.stringify([...new FormData(form).entries()])
    """

  @Test func `a draft survives loading the page again`() throws {
    try friends.open()
    try friends.fillIn(comment: "half a <thought>\n\"")
    let before = try page.evaluate(Self.everything)
    try page.reload()
    #expect(try page.evaluate(Self.everything) == before)
    #expect(try friends.text(of: "progress") == "6 of 6 scored")
    #expect(try friends.text(of: "draft") == "A draft is kept in this browser.")
  }

  @Test func `a draft survives closing the page`() throws {
    try friends.open()
    try page.evaluate("document.getElementsByName('2.structure')[3].click()")
    try page.close()
    let again = try friends.browser.newPage()
    try again.open(friends.path)
    #expect(try again.evaluate("form.elements['2.structure'].value") == "4")
  }

  /// What the database holds of this debrief, once it is written; nothing where there is no draft.
  private static let durable = """
    new Promise((resolve) => {
      const request = indexedDB.open("rehearse", 1);
      request.onsuccess = () => {
        const drafts = request.result.transaction("drafts").objectStore("drafts");
        const get = drafts.get("rehearse.debrief.\(SamplePage.id.uuidString)");
        get.onsuccess = () => {
          request.result.close();
          resolve(get.result ? JSON.stringify(get.result) : "");
        };
      };
    })
    """

  @Test func `what local storage had no time to write comes back from the database`() throws {
    try friends.open()
    try friends.fillIn(comment: "to the last word")
    let before = try page.evaluate(Self.everything)
    try page.wait(for: Self.durable + ".then((draft) => draft.includes('to the last word'))")
    for stale in ["localStorage.clear()", "localStorage.setItem(localStorage.key(0), '{}')"] {
      try page.evaluate(stale)
      try page.reload()
      try page.wait(
        for: "\(Self.everything) === \(before.text.map { JSONValue.text($0).source } ?? "")")
      #expect(try friends.text(of: "progress") == "6 of 6 scored")
    }
  }

  @Test func `of two drafts the newer one counts`() throws {
    try friends.open()
    try friends.fillIn(comment: "older")
    try page.wait(for: Self.durable + ".then((draft) => draft.includes('older'))")
    let key = "rehearse.debrief.\(SamplePage.id.uuidString)"
    let newer = #"{"worked":"newer","at":"99999999999999"}"#
    try page.evaluate("localStorage.setItem('\(key)', \(JSONValue.text(newer).source))")
    try page.reload()
    try page.wait(for: Self.durable + ".then(() => true)")
    #expect(try page.evaluate("form.elements['worked'].value") == "newer")
    #expect(try friends.text(of: "progress") == "0 of 6 scored")
  }

  @Test func `where there is no database the draft is kept all the same`() throws {
    try page.runBeforeLoading(
      "Object.defineProperty(window, 'indexedDB', { value: { open() { throw new Error(); } } });")
    try friends.open()
    try friends.fillIn()
    try page.reload()
    #expect(try friends.text(of: "progress") == "6 of 6 scored")
    #expect(page.consoleMessages == [])
  }

  @Test func `a page made again finds its draft, whatever its file is called`() throws {
    try friends.open()
    try friends.fillIn(comment: "kept")
    var again = SamplePage.debrief()
    again.note = "A line that was not there before."
    let renamed = friends.path + ".renamed.html"
    try DebriefFormat.html.render(again).write(toFile: renamed, atomically: true, encoding: .utf8)
    try page.open(renamed)
    #expect(try friends.text(of: "progress") == "6 of 6 scored")
  }

  @Test func `the page of another debrief starts empty`() throws {
    try friends.open()
    try friends.fillIn()
    var other = SamplePage.debrief()
    other.id = .init(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
    try friends.open(other)
    #expect(try friends.text(of: "progress") == "0 of 6 scored")
  }

  @Test func `where nothing can be kept the page says so and works`() throws {
    try page.runBeforeLoading(
      """
      Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("denied", "SecurityError"); },
      });
      """)
    try friends.open()
    try page.evaluate("document.getElementsByName('2.structure')[0].click()")
    #expect(try friends.text(of: "draft").hasPrefix("This browser keeps no draft"))
    #expect(try friends.text(of: "progress") == "1 of 6 scored")
    #expect(page.consoleMessages == [])
  }

  @Test(arguments: ["not JSON", "[]", "7", #"{"2.structure":7,"saw":"nonsense","x":"y"}"#])
  func `a damaged draft does no harm`(draft: String) throws {
    try friends.open()
    let key = "rehearse.debrief.\(SamplePage.id.uuidString)"
    try page.evaluate("localStorage.setItem('\(key)', \(JSONValue.text(draft).source))")
    try page.reload()
    #expect(try friends.text(of: "progress") == "0 of 6 scored")
    #expect(page.consoleMessages == [])
  }

  @Test func `clearing asks first and leaves nothing behind`() throws {
    try page.runBeforeLoading("window.confirm = () => window.agrees")
    try friends.open()
    try friends.fillIn()
    try page.evaluate("window.agrees = false; forget.click()")
    #expect(try friends.text(of: "progress") == "6 of 6 scored")
    try page.evaluate("window.agrees = true; forget.click()")
    #expect(try friends.text(of: "progress") == "0 of 6 scored")
    #expect(try page.evaluate("localStorage.length") == 0)
    try page.wait(for: Self.durable + ".then((draft) => draft === '')")
  }

  // MARK: Two tabs of one page

  private func another() throws -> Page {
    let other = try friends.browser.newPage()
    try other.open(friends.path)
    return other
  }

  private func write(_ text: String, in name: String, of page: Page) throws {
    let value = JSONValue.text(text).source
    try page.evaluate(
      """
      form.elements["\(name)"].value = \(value);
      form.dispatchEvent(new Event("input", { bubbles: true }));
      """)
  }

  @Test func `two tabs of one page keep one draft`() throws {
    try friends.open()
    let other = try another()
    try page.evaluate("document.getElementsByName('2.structure')[3].click()")
    try write("from the one", in: "worked", of: page)
    try other.wait(for: "form.elements.worked.value === 'from the one'")
    try write("from the other", in: "tryNext", of: other)
    try page.wait(for: "form.elements.tryNext.value === 'from the other'")
    #expect(try other.evaluate(Self.everything) == (try page.evaluate(Self.everything)))
    try page.reload()
    #expect(try other.evaluate(Self.everything) == (try page.evaluate(Self.everything)))
    #expect(try friends.text(of: "progress") == "1 of 6 scored")
  }

  @Test func `a tab that slept overwrites nothing and loses nothing`() throws {
    try friends.open()
    // What one tab does is not heard of by the other.
    let other = try friends.browser.newPage()
    try other.runBeforeLoading(
      "addEventListener('storage', (event) => event.stopImmediatePropagation(), true)")
    try other.open(friends.path)
    try write("from the one", in: "worked", of: page)
    try write("both, the one", in: "workOn", of: page)
    // Local storage reaches the process of another tab a moment later.
    let key = "rehearse.debrief.\(SamplePage.id.uuidString)"
    try other.wait(for: "(localStorage.getItem('\(key)') || '').includes('both, the one')")
    try other.evaluate("form.elements.workOn.value = 'both, the other'")
    try write("from the other", in: "tryNext", of: other)
    let draft = try other.evaluate("JSON.parse(localStorage.getItem('\(key)'))")
    #expect(draft["worked"] == "from the one")
    #expect(draft["tryNext"] == "from the other")
    #expect(draft["workOn"] == "both, the one\nboth, the other")
  }

  @Test func `what one tab clears is gone in the other`() throws {
    try page.runBeforeLoading("window.confirm = () => true")
    try friends.open()
    let other = try another()
    try friends.fillIn()
    try other.wait(for: "progress.textContent === '6 of 6 scored'")
    try page.evaluate("forget.click()")
    try other.wait(for: "progress.textContent === '0 of 6 scored'")
    #expect(try other.evaluate("localStorage.length") == 0)
  }

  @Test func `what is cleared while another tab still reads it does not come back`() throws {
    try page.runBeforeLoading("window.confirm = () => true")
    try friends.open()
    try friends.fillIn(comment: "to be forgotten")
    try page.wait(for: Self.durable + ".then((draft) => draft.includes('to be forgotten'))")
    let other = try friends.browser.newPage()
    // The database answers when it is told to.
    try other.runBeforeLoading(
      """
      const released = new Promise((resolve) => { window.release = resolve; });
      window.answers = [];
      Object.defineProperty(IDBTransaction.prototype, "oncomplete", {
        set(answer) {
          this.addEventListener("complete", () => window.answers.push(released.then(answer)));
        },
      });
      """)
    try other.open(friends.path)
    try other.wait(for: "window.answers.length === 1")
    try page.evaluate("forget.click()")
    try other.wait(for: "progress.textContent === '0 of 6 scored'")
    try other.evaluate("release(); Promise.all(window.answers).then(() => true)")
    #expect(try friends.text(of: "progress") == "0 of 6 scored")
    #expect(try other.evaluate("progress.textContent") == "0 of 6 scored")
    #expect(try other.evaluate("localStorage.length") == 0)
  }
}
