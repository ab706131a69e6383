import InterviewCore
import RehearseApp
package import TerminalUI
import TestSupport
import Testing

/// Ours, not the one of Swift Testing.
typealias ExitStatus = RehearseApp.ExitStatus

/// Someone at the program with a script to type; each line takes them some seconds.
@MainActor struct Sitting {
  let console: ScriptedConsole
  let app: App

  init(
    _ script: [InputEvent] = [], width: Int = 80, isInteractive: Bool = true, ticks: Bool = false,
    isPlain: Bool = false,
    secondsPerLine: Double = 20, clock: TestClock = TestClock(), files: InMemoryFiles? = nil,
    store: (any Store)? = .inMemory(), storeError: StoreError? = nil,
    variables: [String: String] = [:],
    executable: String? = nil, edit: (@MainActor @Sendable (String, String) -> Bool)? = nil,
    versions: [String: String]? = nil, running: Set<Int> = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    console = ScriptedConsole(
      script, width: width, isInteractive: isInteractive, ticks: ticks, isPlain: isPlain
    ) { _ in
      clock.advance(by: secondsPerLine)
    }
    app = App(
      environment: .test(
        clock: clock, variables: variables, executable: executable,
        files: (files ?? InMemoryFiles(SampleFiles.all)).client, store: store,
        storeError: storeError, edit: edit,
        versions: versions, running: running, sourceLocation: sourceLocation),
      console: console)
  }

  /// Carries out a command to the end of the script.
  @discardableResult func run(
    sourceLocation: SourceLocation = #_sourceLocation, _ command: (App) throws -> ExitStatus
  ) -> ExitStatus {
    let status = app.run(command)
    console.expectReadToTheEnd(sourceLocation: sourceLocation)
    return status
  }
}

extension InputEvent: ExpressibleByStringLiteral {
  /// Creates a typed line.
  package init(stringLiteral value: String) { self = .line(value) }
}

extension InputEvent {
  /// Ctrl-C with nothing in the line.
  static let controlC = InputEvent.interrupted(draft: "", cursor: 0)
  /// The pipe ended.
  static let end = InputEvent.closed(.endOfFile, draft: "")
}
