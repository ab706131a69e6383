import TestSupport
import Testing

@testable import TerminalUI

@Suite(.timed) struct TextTableTests {
  @Test func `aligns columns by what they show`() {
    #expect(
      shown(60) == """
        id  bank         title
         1  behavioral   Tell me about a time you disagreed
        12  日本語       emoji 🚀 and \\u{1B}[2J

        """)
  }

  @Test func `cuts the last column to fit`() {
    #expect(
      shown(30) == """
        id  bank         title
         1  behavioral   Tell me abou…
        12  日本語       emoji 🚀 and…

        """)
  }

  @Test func `cuts other text columns where that is not enough, never numbers`() {
    #expect(
      shown(18) == """
        id  bank    title
         1  behav…  Tell …
        12  日本語  emoji…

        """)
  }

  @Test func `leaves the titles out when there are none, and completes short rows`() {
    var table = TextTable([TextTable.Column(), TextTable.Column(), TextTable.Column()])
    table.add(.init("a"), .init("b"), .init("c"), .init("d"))
    table.add(.init("long"))
    #expect(
      Renderer(width: 40, hasColor: false).render(table.styled(width: 40, indent: 2))
        == "  a     b  c\n  long     \n")
  }

  private func shown(_ width: Int) -> String {
    var table = TextTable([
      TextTable.Column("id", .right), TextTable.Column("bank"), TextTable.Column("title"),
    ])
    table.add(.init("1"), .init("behavioral "), .init("Tell me about a time you disagreed"))
    table.add(.init("12", .code), .init("日本語"), .init("emoji 🚀 and \u{1B}[2J"))
    return Renderer(width: width, hasColor: false).render(table.styled(width: width))
  }
}
