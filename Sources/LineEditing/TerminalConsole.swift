import CReadline
import Glibc
package import TerminalUI

/// A person at a terminal: lines are edited by GNU readline while the clock in the prompt runs.
///
/// Nothing of readline is touched before the first read. Between reads the terminal hands on what is typed byte by byte, so
/// that no line is cut; other programs, and those who come after us, get it in its usual modes.
@MainActor package final class TerminalConsole: LiveConsole {
  private let streams: StandardStreams
  private let editor = LineEditor.shared
  private var history: HistoryFile?
  private var ending: InputEvent.Ending?

  /// Creates the console of the process's terminal; `environment` tells about colour.
  package convenience init(environment: [String: String]) {
    self.init(environment: environment, tickMilliseconds: 1000)
  }

  /// As the other, with another time between two looks at the clock.
  package init(environment: [String: String], tickMilliseconds: Int) {
    streams = StandardStreams(environment: environment)
    editor.tickMilliseconds = tickMilliseconds
    editor.renderer = { [streams] in streams.renderer() }
  }

  /// What the terminal can do now.
  package var capabilities: Capabilities {
    var capabilities = streams.capabilities(isInteractive: true)
    capabilities.height = streams.height
    return capabilities
  }

  /// The system's error number of the first text that could not be written.
  package var outputFailure: Int32? { streams.failure }

  /// What somebody chose about colours; where nil, the environment decides.
  package var colorChoice: ColorChoice? {
    get { streams.colorChoice }
    set { streams.colorChoice = newValue }
  }

  package var program: String {
    get { streams.program }
    set { streams.program = newValue }
  }

  package var isPlain: Bool {
    get { streams.isPlain }
    set { streams.isPlain = newValue }
  }

  /// Keeps the commands in a file from now on and brings those in it back, as soon as the first line is shown.
  package func loadHistory(_ path: String) {
    let file = HistoryFile(path: path)
    history = file
    editor.whenShown = { [editor] in editor.histories.load(file.lines(), .command) }
  }

  /// Why the last command could not be kept.
  package private(set) var historyFailure: HistoryFile.Failure?

  /// Reads a line, or tells what ended the wait for it.
  ///
  /// After `.pasted` and `.editor` the line is gone from the screen, since its text is in the event;
  /// after all others it stands, the cursor in the row below.
  package func read(_ request: ReadRequest) -> InputEvent {
    if let ending { return .closed(ending, draft: request.initial) }
    let event = editor.read(isPlain ? waited(for: request) : request)
    switch event {
    case .line(let line, _): remember(line, request.purpose)
    case .pasted(let lines, _, _): for line in lines { remember(line, request.purpose) }
    case .closed(let ending, _): self.ending = ending
    case .key, .endOfInput, .interrupted, .editor: break
    }
    return event
  }

  /// Whether something was typed that nobody has read yet, half a line too.
  package var hasTypedAhead: Bool {
    KeyByKeyInput.takeTerminal(echo: true)
    return !editor.queued.isEmpty || LineEditor.hasInput(within: 0)
  }

  /// Has readline take a text for what is typed next.
  package func giveBack(_ typed: String) { editor.queued += Array(typed.utf8) }

  /// Gives a page to write on, and keeps nothing of it.
  package func show(_ page: PrivatePage) -> PrivatePage.Ending {
    if let ending { return .closed(ending) }
    let ended = PageWriter(page, streams.renderer(), isSeen: !isPlain).run()
    if case .closed(let ending) = ended { self.ending = ending }
    return ended
  }

  /// Writes a text; above the line where one is being read.
  package func write(_ text: StyledText, to channel: Channel) {
    if editor.isReading { return editor.show(text) }
    streams.write(streams.renderer(channel).render(text), to: channel)
  }

  /// Shows a line that the next one takes the place of.
  package func paint(_ line: String?) { streams.paint(line) }

  /// The signal that asks for an end of what goes on.
  package func wantedEnd() -> Int32? { SignalInbox.shared.wantedEnd() }

  /// Takes everything off the screen, and what has scrolled off it; a plain one is never cleared.
  package func clear() {
    guard !isPlain else { return }
    streams.write("\u{1B}[H\u{1B}[2J\u{1B}[3J", to: .output)
  }

  /// Writes a text to the output, unchanged.
  package func writeRaw(_ text: String) {
    streams.write(text, to: .output)
  }

  private func remember(_ line: String, _ purpose: ReadRequest.Purpose) {
    guard editor.histories.add(line, purpose), purpose == .command, let history else { return }
    do {
      try history.append(line)
      historyFailure = nil
    } catch {
      historyFailure = error
    }
  }
}
