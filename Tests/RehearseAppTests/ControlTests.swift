import Foundation
import InterviewCore
import TerminalUI
import TestSupport
import Testing

@testable import RehearseApp

/// What starts with a slash is told wherever somebody looks for it.
@Suite(.timedOnMainActor) @MainActor struct ControlTests {
  private func help(in place: Control.Place) -> String {
    Renderer(width: 80, hasColor: false).render(ControlVoice().text(for: .help(place)))
  }

  @Test func `help names every other control`() {
    let help = help(in: .answer)
    for control in Control.allCases where control != .help {
      #expect(help.contains(control.typed), "\(control)")
    }
  }

  @Test func `help where a real interview is written down tells the kinds of questions too`() {
    let expected = """
        an empty line  there is no more; so does /done
        >              before what they asked back
        /behavioral    the questions from here on are of that kind
        /technical     likewise
        /cultural-fit  likewise
        /pause         opens the menu; so does Ctrl-C
        /back          goes one prompt back
        /quit          leaves; `resume` goes on at this word

      """
    #expect(help(in: .recall) == expected)
  }

  @Test(arguments: [
    (Control.Place.decision, "yes, no "), (.extremes, "1 3 "), (.scores, "1-5 "),
    (.evidence, "words "), (.storyName, "its name "), (.redo, "yes, no "),
  ])
  func `help after the answers begins with what is asked for`(place: Control.Place, first: String) {
    let help = help(in: place)
    #expect(help.hasPrefix("  " + first))
    #expect(help.contains("/back") && help.contains("/quit") && help.contains("/pause"))
  }

  @Test func `the manual names every control, and none that is none`() throws {
    let manual = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/man/rehearse.1.in").standardizedFileURL
    let text = try String(contentsOf: manual, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(".Cm /done") })
    let named = line.matches(of: /\/[a-z-]+/).map { String($0.output) }
    #expect(named.sorted() == Control.allCases.map(\.typed).sorted())
  }
}
