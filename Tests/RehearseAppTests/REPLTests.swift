import RehearseApp
import TerminalUI
import TestSupport
import Testing

/// The prompt, with commands that only tell what they were given.
@Suite(.timedOnMainActor) @MainActor struct REPLTests {
  private final class Calls {
    var words: [[String]] = []
  }

  private func play(
    _ script: [InputEvent], isInteractive: Bool = true, status: ExitStatus = .done
  ) -> (status: ExitStatus, console: ScriptedConsole, calls: [[String]]) {
    let sitting = Sitting(script, isInteractive: isInteractive, store: nil)
    let calls = Calls()
    let commands = REPL.Commands(
      run: { words in
        calls.words.append(words)
        return words.first == "practice" ? .done : status
      },
      grammar: { [] }, names: { _, _, _ in [] }, overview: { "practice   Run a mock interview." })
    let ended = REPL(app: sitting.app, commands: commands).run()
    sitting.console.expectReadToTheEnd()
    return (ended, sitting.console, calls.words)
  }

  @Test func `a visit as a person sees it`() {
    let visit = play([
      "help", "", "practice --questions 2", "review show \"late", .controlC,
      .interrupted(draft: "pract", cursor: 5), "quit",
    ])
    #expect(visit.status == .done)
    expectSnapshot(visit.console.transcript, "repl.txt")
  }

  @Test func `a line is split as a shell does`() {
    let visit = play([
      "debrief export 12 --for 'Sam Lee'", "rehearse review list", "# a remark", "help debrief",
      "? rate", .endOfInput,
    ])
    #expect(
      visit.calls == [
        ["debrief", "export", "12", "--for", "Sam Lee"], ["review", "list"],
        ["debrief", "--help"], ["rate", "--help"],
      ])
  }

  @Test(arguments: ["quit", "exit", "q", .endOfInput, .end] as [InputEvent])
  func `leaving`(how: InputEvent) {
    #expect(play([how]).status == .done)
  }

  @Test func `a command that fails does not end it`() {
    let visit = play(["review show 99", "practice", "quit"], status: .noInput)
    #expect(visit.status == .done)
    #expect(visit.calls.count == 2)
  }

  @Test func `a script has no greeting and ends with the first failure`() {
    let visit = play(
      ["practice", "review show 99", "practice", .end], isInteractive: false,
      status: .noInput)
    #expect(visit.status == .noInput)
    #expect(!visit.console.transcript.contains("Type"))
    #expect(visit.calls.count == 3)
  }

  @Test(arguments: [(InputEvent.Ending.hangUp, ExitStatus.hungUp), (.signal(15), .terminated)])
  func `a lost terminal ends it with its status`(ending: InputEvent.Ending, status: ExitStatus) {
    #expect(play([.closed(ending, draft: "")]).status == status)
  }
}
