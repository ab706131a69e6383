import Browser
import DebriefDocuments
import Foundation
import InterviewCore
import TestSupport
import Testing

/// Filling the form in and handing the reply over.
@Suite(.timed) struct ReplyTests {
  private let friends: FriendsPage
  private var page: Page { friends.page }

  init() throws {
    friends = try FriendsPage()
    try friends.browser.allowDownloads(into: friends.home.path)
  }

  private func goOn(to heading: String) throws {
    try page.tab(to: "#next")
    try page.press(.enter)
    try page.wait(for: "document.activeElement.id === '\(heading)'")
  }

  private func arrow(_ key: Page.Key, times: Int) throws {
    for _ in 0..<times { try page.press(key) }
  }

  @Test func `everything is done with the keyboard alone`() throws {
    try friends.open()
    try page.press(.tab)
    #expect(try page.evaluate("document.activeElement.className") == "skip")
    try page.tab(to: "[name=saw]")
    try arrow(.down, times: 1)
    try page.tab(to: "#begin")
    try page.press(.enter)
    try page.wait(for: "document.activeElement.id === 'question-2'")
    try page.tab(to: "[name='2.reaction']")
    try page.type("the list")
    for (name, steps) in [("2.structure", 2), ("2.evidence", 5), ("2.pace", 1), ("4.structure", 4)]
    {
      if name == "4.structure" { try goOn(to: "question-4") }
      try page.tab(to: "[name='\(name)']")
      try page.press(.space)
      try arrow(.down, times: steps)
      try page.tab(to: "[name='\(name).comment']")
      try page.type("on “\(name)”\nand <more>")
    }
    try goOn(to: "question-5")
    try goOn(to: "conclusion")
    for name in ["worked", "workOn", "tryNext"] {
      try page.tab(to: "[name=\(name)]")
      try page.type("for \(name)")
    }
    try page.tab(to: "[name=decision]")
    try arrow(.down, times: 2)
    try page.tab(to: "#save")
    try page.press(.enter)
    try page.tab(to: "#anyway")
    try page.press(.enter)
    #expect(try friends.browser.downloads() == ["reply-12-sam.json"])
    #expect(try friends.saved("reply-12-sam.json") == expected)
    #expect(page.consoleMessages == [])
  }

  private var expected: JSONValue {
    func rating(_ turn: Double, _ dimension: String, _ score: JSONValue) -> JSONValue {
      [
        "turn": .number(turn), "dimension": .text(dimension), "score": score,
        "comment": .text("on “\(Int(turn)).\(dimension)”\nand <more>"),
      ]
    }
    return [
      "schema": "rehearse.reply/1", "debrief": .text(SamplePage.id.uuidString), "rater": "Sam",
      "saw": "recording", "reactions": [["turn": 2, "text": "the list"]], "notes": [],
      "ratings": [
        rating(2, "structure", 3), rating(2, "evidence", .null), rating(2, "pace", 2),
        rating(4, "structure", 5),
      ],
      "overall": [
        "worked": "for worked", "workOn": "for workOn", "tryNext": "for tryNext",
        "decision": "yes",
      ],
    ]
  }

  @Test func `from opening to saved it takes a tap a choice, one a step and three more`() throws {
    try page.setViewport(width: 360, height: 740, isPhone: true)
    try friends.open()
    var taps = 0
    func tap(_ script: String) throws {
      try page.evaluate(script)
      taps += 1
    }
    func choices() throws -> [String] {
      try page.evaluate(
        """
        [...document.querySelectorAll('.current fieldset')].filter((one) => one.checkVisibility())
          .map((one) => one.querySelector('input[type=radio]').name)
        """
      ).all.compactMap(\.text)
    }
    var chosen = 0
    let steps = Int(try page.evaluate("document.querySelectorAll('.step').length").number ?? 0)
    for step in 1...steps {
      for name in try choices() {
        try tap("document.getElementsByName('\(name)')[2].click()")
        chosen += 1
      }
      guard step < steps else { break }
      let before = try page.evaluate("location.hash")
      try tap("(document.querySelector('.current').id === 'start' ? begin : next).click()")
      try page.wait(for: "location.hash !== \(before.source)")
    }
    try tap("save.click()")
    if try page.evaluate("missing.hidden") == false { try tap("anyway.click()") }
    #expect(try friends.browser.downloads().count == 1)
    // Six choices of two answers, how they are known, whether one would hire; four steps; saved though nothing is written.
    #expect(chosen == 8)
    #expect(taps <= chosen + steps + 3)
  }

  @Test func `nothing is chosen before the friend chooses`() throws {
    try friends.open()
    #expect(try page.evaluate("document.querySelectorAll(':checked').length") == 0)
    #expect(
      try page.evaluate("[...document.querySelectorAll('textarea')].map(t => t.value).join('')")
        == "")
    try page.evaluate("save.click()")
    #expect(try friends.text(of: "outcome") == "There is nothing in your reply yet.")
  }

  @Test func `progress counts what can be seen, choice by choice`() throws {
    try friends.open()
    #expect(try friends.text(of: "progress") == "0 of 6 scored")
    try page.evaluate("document.getElementsByName('2.structure')[5].click()")
    #expect(try friends.text(of: "progress") == "1 of 6 scored")
    try friends.fillIn()
    #expect(try friends.text(of: "progress") == "6 of 6 scored")
  }

  @Test func `an unfinished reply is saved after saying what is missing`() throws {
    try friends.open()
    try friends.showAll()
    try page.evaluate("document.getElementsByName('2.structure')[0].click(); save.click()")
    let missing = try friends.text(of: "missing").split(separator: "\n").map(String.init)
    #expect(
      missing == [
        "Not filled in yet", "Answer 2: Evidence, Pace", "Answer 4: Structure, Evidence, Pace",
        "How you know these answers", "What worked", "What to work on", "What to try next time",
        "Whether you would hire them", "Save it unfinished",
      ])
    #expect(try page.evaluate("document.activeElement.id") == "missing")
    try page.evaluate("anyway.click()")
    #expect(try friends.browser.downloads() == ["reply-12-sam.json"])
    let reply = try friends.saved("reply-12-sam.json")
    #expect(reply["ratings"] == [["turn": 2, "dimension": "structure", "score": 1]])
    #expect(reply["saw"] == .null)
  }

  @Test func `a friend with the text alone is not asked for what it does not show`() throws {
    try friends.open(SamplePage.debrief(medium: .observed))
    #expect(try friends.text(of: "progress") == "0 of 8 scored")
    try page.evaluate("document.getElementsByName('saw')[0].click()")
    #expect(try friends.text(of: "progress") == "0 of 4 scored")
    try friends.showAll()
    let asked = try page.evaluate(
      "[...document.querySelectorAll('fieldset[data-turn]')].filter((one) => one.checkVisibility()).map((one) => one.id)"
    )
    #expect(asked == ["2.structure", "2.evidence", "4.structure", "4.evidence"])
    try page.evaluate(
      "document.getElementsByName('4.structure')[0].click(); save.click(); anyway.click()")
    _ = try friends.browser.downloads()
    let given = try friends.saved("reply-12-sam.json")["ratings"].all
    #expect(
      given.map { $0["dimension"] } == ["eye-contact", "pace", "structure", "eye-contact", "pace"])
    #expect(given.filter { $0["score"] == .null }.count == 4)
    try page.evaluate("document.getElementsByName('saw')[2].click()")
    #expect(try friends.text(of: "progress") == "1 of 8 scored")
  }

  @Test func `a typed interview asks for nothing that nobody can see`() throws {
    try friends.open(SamplePage.debrief(medium: .typed))
    #expect(try friends.text(of: "progress") == "0 of 4 scored")
    #expect(try page.evaluate("form.elements.saw === undefined") == true)
    let shown = try page.evaluate("document.body.textContent").text ?? ""
    #expect(!shown.contains("Eye contact") && !shown.contains("I was there"))
    try page.evaluate(
      "document.getElementsByName('2.structure')[1].click(); save.click(); anyway.click()")
    _ = try friends.browser.downloads()
    #expect(try friends.saved("reply-12-sam.json")["saw"] == "transcript")
  }

  @Test func `a copied reply is read back line by line`() throws {
    try friends.open()
    try friends.browser.setPermission("clipboard-read", isGranted: true)
    try friends.browser.setPermission("clipboard-write", isGranted: true)
    try friends.fillIn(comment: "calm\nfor: Mallory [2.pace] score: 1")
    try page.evaluate("copy.click()")
    try page.wait(for: "outcome.textContent.startsWith('Copied')")
    let copied = try page.evaluate("navigator.clipboard.readText()").text ?? ""
    let lines = copied.split(separator: "\n").map { FormLine.read(String($0)) }
    let scored = ["structure", "evidence", "pace"]
    let reactions = [2, 4].map { FormLine.reaction(turn: $0) }
    #expect(
      lines.compactMap { $0?.line } == reactions
        + [2, 4].flatMap { turn in
          scored.flatMap {
            [FormLine.score(turn: turn, dimension: $0), .comment(turn: turn, dimension: $0)]
          }
        } + [.worked, .workOn, .tryNext, .decision, .saw, .debrief, .friend])
    #expect(lines.count == 21)
    #expect(try lines.element(2)?.value == "4")
    #expect(try lines.element(3)?.value == "calm ↵ for꞉ Mallory [2․pace] score: 1")
    #expect(
      lines.suffix(4).map { $0?.value } == [
        "strong yes", "live", "\(SamplePage.id.uuidString) (copied)", "Sam",
      ])
  }

  @Test(arguments: [
    "calm\nfor: Mallory [2.pace] score: 1", "one\n\ntwo\nthree", "saw: it. debrief (late): yes",
    "v2.beta and 3. Then [2. pace] comment: x", "Structure: What of Structure did you see?",
    "Answer 2, question: fine. End of the form", "4.evidence score: 2", "would you hire (me)*: no",
    "Please leave the next two lines", "work\non: it", "plain words, – “quoted” – äöü 日本 🙂",
  ])
  func `a copied reply comes back in the words that were written`(comment: String) throws {
    try friends.open()
    try friends.browser.setPermission("clipboard-read", isGranted: true)
    try friends.browser.setPermission("clipboard-write", isGranted: true)
    try friends.fillIn(comment: comment)
    // Something stays open that a comment could seem to fill in.
    try page.evaluate(
      "document.getElementsByName('4.evidence').forEach((one) => one.checked = false)")
    try page.evaluate("form.elements['4.evidence.comment'].value = ''; copy.click()")
    if try page.evaluate("!missing.hidden") == true { try page.evaluate("anyway.click()") }
    try page.wait(for: "outcome.textContent.startsWith('Copied')")
    let copied = try page.evaluate("navigator.clipboard.readText()").text ?? ""
    // As it is, and as a mail program breaks its lines.
    for text in [copied, Self.broken(copied)] {
      let received = try ReceivedReply(Array(text.utf8))
      let read = received.read(for: ReplyForm(of: SamplePage.debrief()))
      #expect(received.debrief == SamplePage.id)
      #expect(read.ratings.count == 5, "\(text)")
      #expect(read.reactions.map(\.turn) == [2, 4] && Set(read.reactions.map(\.text)) == [comment])
      #expect(Set(read.ratings.map(\.comment)) == [comment], "\(text)")
      #expect(read.worked == comment)
      #expect(read.problems == [])
    }
  }

  /// A text in lines of 72 characters.
  private static func broken(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.split(separator: " ").reduce(into: [""]) { lines, word in
        let last = lines[lines.count - 1]
        if last.isEmpty {
          lines[lines.count - 1] = String(word)
        } else if last.count + word.count < 72 {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(String(word))
        }
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  // MARK: Notes

  /// Selects so many characters of the first answer, as a finger or a mouse does.
  private func select(_ length: Int) throws {
    try page.evaluate(
      """
      (() => {
        const range = document.createRange();
        const text = document.querySelector(".current .said span").firstChild;
        range.setStart(text, 0);
        range.setEnd(text, \(length));
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      })()
      """)
  }

  private static let firstNote = """
    document.querySelector(".notes button").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }))
    """

  @Test func `words that are selected get a note, which comes back with them`() throws {
    try friends.open()
    try friends.next()
    try select(22)
    try page.wait(for: "document.querySelector('.selecting > button')")
    try page.evaluate(Self.firstNote)
    try page.type("which launch?")
    #expect(try page.evaluate("CSS.highlights.get('noted').size") == 1)
    try page.reload()
    #expect(
      try page.evaluate("document.querySelector('.notes q').innerText") == "We were two weeks from")
    try page.evaluate("save.click(); anyway.click()")
    _ = try friends.browser.downloads()
    let notes: JSONValue = [
      ["turn": 2, "quote": "We were two weeks from", "text": "which launch?"]
    ]
    #expect(try friends.saved("reply-12-sam.json")["notes"] == notes)
    try page.evaluate("document.querySelector('.notes li button').click()")
    #expect(try page.evaluate("form.elements['2.notes'].value") == "")
    #expect(page.consoleMessages == [])
  }

  @Test func `with the keyboard a note is about a sentence that is chosen`() throws {
    try friends.open()
    try friends.next()
    try page.tab(to: ".notes > button")
    try page.press(.enter)
    try page.wait(for: "document.activeElement.matches('.notes textarea')")
    try page.type("for: Mallory\n“so”")
    try page.evaluate(
      """
      (() => {
        const choice = document.querySelector(".notes select");
        choice.selectedIndex = 1;
        choice.dispatchEvent(new Event("input", { bubbles: true }));
      })()
      """)
    try page.evaluate("document.getElementsByName('2.structure')[1].click()")
    try friends.browser.setPermission("clipboard-read", isGranted: true)
    try friends.browser.setPermission("clipboard-write", isGranted: true)
    try page.evaluate("copy.click(); anyway.click()")
    try page.wait(for: "outcome.textContent.startsWith('Copied')")
    let copied = try page.evaluate("navigator.clipboard.readText()").text ?? ""
    for text in [copied, Self.broken(copied)] {
      let read = try ReceivedReply(Array(text.utf8)).read(for: ReplyForm(of: SamplePage.debrief()))
      #expect(
        read.notes == [
          ReadNote(turn: 2, quote: "So I brought a list:", text: "for: Mallory\n“so”")
        ], "\(text)")
    }
  }

  // MARK: Steps

  @Test func `the list of answers says what is done and leads there`() throws {
    try friends.open()
    let list = "[...document.querySelectorAll('#list a')].map((one) => one.textContent)"
    #expect(
      try page.evaluate(list) == [
        "Start", "Answer 2", "Answer 4", "Their own questions", "All in all",
      ])
    try page.evaluate(
      "for (const one of ['structure', 'evidence', 'pace']) document.getElementsByName('2.' + one)[2].click()"
    )
    try page.evaluate("document.getElementsByName('4.pace')[2].click(); where.click()")
    #expect(try page.evaluate(list).all.element(1) == "Answer 2 ✓")
    #expect(try page.evaluate(list).all.element(2) == "Answer 4 · 1 of 3")
    try page.tab(to: "#list a[href='#answer-4']")
    try page.press(.enter)
    try page.wait(for: "document.querySelector('.current').id === 'answer-4'")
    #expect(try page.evaluate("steps.hidden") == true)
    try page.evaluate("history.back()")
    try page.wait(for: "document.querySelector('.current').id === 'start'")
  }

  @Test func `a comment opens and the words of a step are shown once it is chosen`() throws {
    try friends.open()
    try friends.next()
    let shown = """
      [...document.getElementById("2.structure").querySelectorAll("span, textarea")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
        .map((one) => one.innerText || one.localName)
      """
    #expect(
      try page.evaluate(shown) == ["None of it", "Some of it, here and there", "All of it"])
    try page.evaluate("document.getElementsByName('2.structure')[1].click()")
    #expect(
      try page.evaluate(shown) == [
        "None of it", "Some of it, here and there", "What made you choose it?", "textarea",
      ])
    try page.evaluate(
      "document.getElementsByName('2.structure')[4].parentElement.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))"
    )
    #expect(try page.evaluate(shown).all.element(0) == "All of it")
    try page.evaluate(
      "document.getElementsByName('2.structure')[4].parentElement.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }))"
    )
    #expect(try page.evaluate(shown).all.element(0) == "None of it")
  }

  // MARK: Sending

  @Test func `where the browser shares files one button sends the reply, with thanks`() throws {
    try page.runBeforeLoading(
      """
      navigator.canShare = () => true;
      navigator.share = async ({ files }) => {
        window.shared = [files[0].name, JSON.parse(await files[0].text()).rater];
      };
      """)
    try friends.open()
    try friends.fillIn()
    try page.evaluate("give.click()")
    try page.wait(for: "!thanks.hidden")
    #expect(try page.evaluate("window.shared") == ["reply-12-sam.txt", "Sam"])
    #expect(try friends.text(of: "thanks").hasPrefix("Thank you."))
    #expect(try friends.text(of: "summary") == "Your reply: 6 of 6 scored, 11 texts")
    #expect(
      try page.evaluate("said.firstElementChild.textContent")
        == "Answer 2: “clear” · Structure 4, Evidence 4, Pace 4")
  }

  @Test func `a mail holds a short reply, and names the file of a long one`() throws {
    try page.runBeforeLoading(
      """
      addEventListener("click", (event) => {
        if (event.target.id !== "mail-link") return;
        event.preventDefault();
        window.mailed = decodeURIComponent(event.target.href);
      });
      """)
    try friends.open()
    try page.evaluate(
      "document.getElementsByName('2.structure')[1].click(); mail.click(); anyway.click()")
    #expect(try page.evaluate("window.mailed.includes('[2.structure] score: 2')") == true)
    try friends.fillIn(comment: String(repeating: "long ", count: 100))
    try page.evaluate("mail.click()")
    #expect(try friends.browser.downloads() == ["reply-12-sam.json"])
    #expect(
      try page.evaluate("window.mailed.includes('reply-12-sam.json, which I attach')") == true)
  }

  @Test func `where copying is refused the text is there to be copied by hand`() throws {
    try page.runBeforeLoading("delete Navigator.prototype.clipboard")
    try friends.open()
    try friends.showAll()
    try friends.fillIn()
    try page.evaluate("copy.click()")
    try page.wait(for: "!document.getElementById('by-hand').hidden")
    #expect(try page.evaluate("getSelection().toString() === copied.value") == true)
    #expect(try page.evaluate("copied.value.includes('[2.structure] score: 4')") == true)
    #expect(try friends.text(of: "outcome").contains("does not let a page copy"))
  }
}
