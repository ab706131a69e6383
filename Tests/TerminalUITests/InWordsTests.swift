import TestSupport
import Testing

@testable import TerminalUI

/// What a screen reader is given in the place of columns and pictures.
@Suite(.timed) struct InWordsTests {
  private func plain(_ text: StyledText, width: Int = 80) -> String {
    Renderer(width: width, hasColor: false, isPlain: true).render(text)
  }

  @Test func `a row is a line with the titles in it`() {
    var table = TextTable([
      .init("dimension"), .init("you", .right), .init("Sam", .right), .init("gap", .right),
    ])
    table.add(.init("Structure"), .init("4"), .init("2"), .init("+2"))
    table.add(.init("Evidence"), .init("3"), .init("-"), .init(""))
    #expect(
      plain(table.styled(width: 80)) == """
        Structure: you 4, Sam 2, gap +2
        Evidence: you 3, Sam none

        """)
  }

  @Test func `a row is whole where its columns would be cut`() {
    var table = TextTable([.init("no.", .right), .init("title")])
    table.add(.init("1"), .init("Tell me about a time you disagreed with a teammate"))
    let text = table.styled(width: 20)
    #expect(
      plain(text) == "1: title Tell me about a time you disagreed with a teammate\n")
  }

  @Test func `rows without titles or without a subject are lines too`() {
    var table = TextTable([.init(), .init(), .init()])
    table.add(.init("a"), .init("b"), .init("c"))
    table.add(.init(""), .init("b"), .init(""))
    table.add(.init("a"))
    #expect(plain(table.styled(width: 80)) == "a: b, c\nb\na\n")
  }

  @Test func `a title that ends in a number is kept apart from what it is the title of`() {
    var table = TextTable([.init(), .init("session 3", .right), .init("", said: "change")])
    table.add(.init("answers"), .init("4"), .init("=", said: "none"))
    #expect(plain(table.styled(width: 80)) == "answers: session 3: 4, change none\n")
  }

  @Test func `a picture is left out, with its line and its column where there is nothing else`() {
    let bar = StyledText.Span("[##--]", said: "")
    #expect(plain(.line(bar, .init("answered in 0:30"))) == "answered in 0:30\n")
    #expect(plain(.line(bar) + "below") == "below\n")
    #expect(plain(.blank + "below") == "\nbelow\n")
    var table = TextTable([.init("no."), .init("time"), .init("", said: "time")])
    table.add(.init("1"), bar, .init("0:30"))
    #expect(plain(table.styled(width: 80)) == "1: time 0:30\n")
  }

  @Test func `a prompt has words in the place of its clock`() {
    let prompt = StyledText.line(.init("0:12 / 3:00 ", said: ""), .init("> "))
    #expect(Renderer(width: 80, hasColor: false, isPlain: true).prompt(prompt) == "> ")
    #expect(Renderer(width: 80, hasColor: false).prompt(prompt) == "0:12 / 3:00 > ")
  }
}
