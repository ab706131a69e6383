import TestSupport
import Testing

@testable import TerminalUI

@Suite(.timed) struct RendererTests {
  @Test(arguments: [80, 40, 12])
  func `breaks a sentence at spaces`(width: Int) {
    let text: StyledText = "Tell me about a time you disagreed with a teammate. What did you do?"
    let expected = [
      80: "Tell me about a time you disagreed with a teammate. What did you do?\n",
      40: "Tell me about a time you disagreed with\na teammate. What did you do?\n",
      12: "Tell me\nabout a time\nyou\ndisagreed\nwith a\nteammate.\nWhat did you\ndo?\n",
    ]
    #expect(Renderer(width: width, hasColor: false).render(text) == expected[width])
  }

  @Test func `keeps spaces inside a row and drops them where it breaks`() {
    #expect(plain(12, "  a   b      cde f") == "  a   b\ncde f\n")
  }

  @Test func `keeps leading spaces and an empty line`() {
    #expect(plain(12, "    let x\n\nend ") == "    let x\n\nend \n")
  }

  @Test func `cuts a word that is longer than the row`() {
    #expect(plain(12, "see https://example.org/a") == "see\nhttps://exam\nple.org/a\n")
  }

  @Test func `indents, and hangs the rows after the first`() {
    let text = StyledText("one two three four", indent: 2, hanging: 2)
    #expect(Renderer(width: 13, hasColor: false).render(text) == "  one two\n    three\n    four\n")
  }

  @Test func `leaves room for words however deep the indent`() {
    let text = StyledText("abcdefghij", indent: 30)
    #expect(Renderer(width: 12, hasColor: false).render(text) == "    abcdefgh\n    ij\n")
  }

  @Test func `counts wide characters as two columns`() {
    #expect(plain(12, "日本語日本語日本語") == "日本語日本語\n日本語\n")
    #expect(plain(12, "ok 🚀🚀🚀🚀🚀") == "ok\n🚀🚀🚀🚀🚀\n")
  }

  @Test func `shows whatever could steer the terminal as an escape`() {
    #expect(
      plain(80, "a\u{1B}[31mb\u{7}\u{7F}\u{9B}c\u{202E}d\te")
        == #"a\u{1B}[31mb\u{7}\u{7F}\u{9B}c\u{202E}d e"# + "\n")
    let line = StyledText.line(StyledText.Span("x\r\ny\u{2028}\u{2066}"))
    #expect(
      Renderer(width: 80, hasColor: false).render(line) == #"x\u{D} y\u{2028}\u{2066}"# + "\n")
  }

  @Test func `paints each style on each row it covers`() {
    let text = StyledText("one two", .spoken) + StyledText("x", .error)
    #expect(
      Renderer(width: 4, hasColor: true).render(text)
        == "\u{1B}[1mone\u{1B}[0m\n\u{1B}[1mtwo\u{1B}[0m\n\u{1B}[31mx\u{1B}[0m\n")
  }

  @Test func `paints nothing without colour`() {
    let line = StyledText.line(.init("a ", .heading), .init("b", .warning))
    #expect(Renderer(width: 80, hasColor: false).render(line) == "a b\n")
  }

  @Test func `marks the colour codes of a prompt`() {
    let line = StyledText.line(.init("0:01", .quiet), .init(" > "))
    let prompt = Renderer(width: 80, hasColor: true).prompt(line) { "<\($0.count)>" }
    #expect(prompt == "<4>0:01<4> > ")
  }

  private func plain(_ width: Int, _ string: String) -> String {
    Renderer(width: width, hasColor: false).render(StyledText(string))
  }
}
