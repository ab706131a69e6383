package import TerminalUI
package import Testing

/// A console whose person follows a script; everything that is shown is kept.
///
/// A script that runs dry, or is not read to its end, is a failure of the test.
@MainActor package final class ScriptedConsole: Console {
  /// What the console can do; fixed, so that the transcript is the same everywhere.
  package let capabilities: Capabilities
  /// All that was shown and typed, as a terminal without colour would show it.
  package private(set) var transcript = ""
  /// What went to the output, without prompts and typed lines.
  package private(set) var output = ""
  /// What went beside the output.
  package private(set) var problems = ""
  /// The lines that were painted over each other; empty ones are where nothing was left.
  package private(set) var painted: [String] = []
  /// Whether something that takes its time is to be broken off, asked for the so many-th time, from 1, and by which
  /// signal.
  package var endsWanted: @MainActor (Int) -> Int32? = { _ in nil }
  private var looks = 0
  /// Whether the person typed something before it was asked for.
  package var hasTypedAhead = false
  private var givenBack = ""
  /// How the person leaves a page of which nothing is kept.
  package var pageEnding = PrivatePage.Ending.done
  private var script: [InputEvent]
  private let beforeRead: @MainActor (Int) -> Void
  private let ticks: Bool
  private var reads = 0

  /// Creates a console with a script; `beforeRead` is told which read comes, from 0. Where it ticks,
  /// each read is told once of the time going by, before anything is typed.
  package init(
    _ script: [InputEvent], width: Int = 80, height: Int? = nil, isInteractive: Bool = true,
    ticks: Bool = false, isPlain: Bool = false,
    beforeRead: @escaping @MainActor (Int) -> Void = { _ in }
  ) {
    self.script = script
    capabilities = Capabilities(
      isInteractive: isInteractive, width: width, height: height, isPlain: isPlain)
    self.ticks = ticks
    self.beforeRead = beforeRead
  }

  /// Creates a console whose person types lines and then leaves.
  package convenience init(lines: [String], width: Int = 80) {
    self.init(lines.map { .line($0) } + [.closed(.endOfFile, draft: "")], width: width)
  }

  /// Takes the next event of the script.
  package func read(_ request: ReadRequest) -> InputEvent {
    beforeRead(reads)
    reads += 1
    if let text = request.awaited?.take() { write(text, to: .output) }
    if ticks, let said = request.onTick?("") { write(said, to: .output) }
    let prompt = Renderer(width: 10_000, hasColor: false, isPlain: capabilities.isPlain)
      .prompt(request.prompt())
    transcript += prompt
    if givenBack.hasSuffix("\n") {
      let line = String(givenBack.dropLast())
      givenBack = ""
      transcript += line + "\n"
      return .line(line)
    }
    guard !script.isEmpty else {
      Issue.record("the script ran dry at the prompt `\(prompt)`")
      return .closed(.endOfFile, draft: "")
    }
    var event = script.removeFirst()
    if !givenBack.isEmpty, case .line(let line, let moment) = event {
      event = .line(givenBack + line, firstKey: moment)
    }
    givenBack = ""
    transcript += shown(event, after: request.initial) + "\n"
    return event
  }

  /// Has the next read begin with a text.
  package func giveBack(_ typed: String) { givenBack += typed }

  private func shown(_ event: InputEvent, after initial: String) -> String {
    switch event {
    case .line(let line, _): line
    case .key(let key): "<\(key)>"
    case .pasted(let lines, let rest, _): "<\(lines.count) pasted lines>\(rest)"
    case .endOfInput: initial + "^D"
    case .interrupted(let draft, _): draft + "^C"
    case .editor(let draft): draft + "^X^E"
    case .closed(_, let draft): draft
    }
  }

  /// Shows the heading of a page of which nothing is kept; whatever would stand there is nobody's.
  package func show(_ page: PrivatePage) -> PrivatePage.Ending {
    let heading = page.heading(Int(page.seconds / 60) - 1)
    transcript += "<page: " + Renderer(width: 10_000, hasColor: false).prompt(heading) + ">\n"
    return pageEnding
  }

  /// Shows a text.
  package func write(_ text: StyledText, to channel: Channel) {
    let shown = Renderer(
      width: capabilities.width, hasColor: false, isPlain: capabilities.isPlain
    ).render(text)
    transcript += shown
    if channel == .output { output += shown } else { problems += shown }
  }

  /// Keeps a line that is painted over.
  package func paint(_ line: String?) {
    if line != nil || painted.last.map({ !$0.isEmpty }) ?? false { painted.append(line ?? "") }
  }

  /// The signal that the test sends.
  package func wantedEnd() -> Int32? {
    looks += 1
    return endsWanted(looks)
  }

  /// Leaves a mark where the screen would be cleared.
  package func clear() { transcript += "<the screen is cleared>\n" }

  /// Shows bytes as they are.
  package func writeRaw(_ text: String) {
    transcript += text
    output += text
  }

  /// Fails the test where lines of the script were not asked for. The last one may be the end of input.
  package func expectReadToTheEnd(sourceLocation: SourceLocation = #_sourceLocation) {
    let left = script.filter { $0 != .closed(.endOfFile, draft: "") }
    if !left.isEmpty {
      Issue.record("the script was not read to its end: \(left)", sourceLocation: sourceLocation)
    }
  }
}
