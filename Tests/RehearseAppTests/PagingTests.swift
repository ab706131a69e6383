import TerminalUI
import TestSupport
import Testing

@testable import RehearseApp

/// Long reports on a screen.
@Suite(.timedOnMainActor) @MainActor struct PagingTests {
  private final class Pages {
    var shown: [(command: String, text: String)] = []
  }

  private func show(
    lines: Int, height: Int?, _ variables: [String: String], works: Bool = true
  ) -> (pages: Pages, console: ScriptedConsole) {
    let pages = Pages()
    let console = ScriptedConsole([], height: height)
    let files = InMemoryFiles(["/usr/bin/less": ""])
    var environment = RehearseApp.Environment.test(
      variables: ["PATH": "/bin:/usr/bin"].merging(variables) { $1 }, files: files.client)
    environment.page = { command, text in
      pages.shown.append((command, text))
      return works
    }
    App(environment: environment, console: console)
      .show(StyledText(Array(repeating: "line", count: lines).joined(separator: "\n")))
    return (pages, console)
  }

  @Test func `a report longer than the screen goes through less`() {
    let (pages, console) = show(lines: 24, height: 24, [:])
    #expect(
      pages.shown.map(\.command)
        == ["env LESSSECURE=1 LESS='FRX -Pq leaves, the space bar goes on' less"])
    #expect(pages.shown.first?.text.hasPrefix("line\nline\n") ?? false)
    #expect(console.output.isEmpty)
  }

  @Test func `the user's pager and its options are taken as they are`() {
    let (pages, _) = show(lines: 24, height: 24, ["PAGER": "more -s", "LESS": "R"])
    #expect(pages.shown.map(\.command) == ["more -s"])
  }

  @Test(
    arguments: [
      (23, 24, [:]), (99, nil, [:]), (99, 24, ["PAGER": ""]), (99, 24, ["PATH": "/bin"]),
    ] as [(Int, Int?, [String: String])])
  func `what fits, has no screen or no pager is shown as it is`(
    lines: Int, height: Int?, variables: [String: String]
  ) {
    let (pages, console) = show(lines: lines, height: height, variables)
    #expect(pages.shown.isEmpty)
    #expect(console.output.hasPrefix("line\n"))
  }

  @Test func `a pager that cannot be started costs nothing`() {
    let (pages, console) = show(lines: 30, height: 24, ["PAGER": "nothing"], works: false)
    #expect(pages.shown.count == 1)
    #expect(console.output.hasPrefix("line\n"))
  }
}
