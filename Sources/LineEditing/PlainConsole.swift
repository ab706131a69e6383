import Glibc
package import TerminalUI

/// Standard input and output as they come: a pipe, a file, or a terminal that cannot do more.
@MainActor package final class PlainConsole: LiveConsole {
  private let streams: StandardStreams
  private var source = LineSource(file: STDIN_FILENO)
  private var keys = KeyByKeyInput()
  private let isInteractive = isatty(STDIN_FILENO) == 1
  private var ending: InputEvent.Ending?
  private var hasJustEnded = false

  /// Creates the console; `environment` tells about width and colour.
  package init(environment: [String: String]) {
    streams = StandardStreams(environment: environment)
    // Whoever started us may ignore it; a reader that has gone away must end us, quietly.
    signal(SIGPIPE, SIG_DFL)
  }

  /// What the other end can do.
  package var capabilities: Capabilities { streams.capabilities(isInteractive: isInteractive) }

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

  /// Reads a line, or tells what ended the wait for it; prompts are for people only.
  package func read(_ request: ReadRequest) -> InputEvent {
    if let ending { return .closed(ending, draft: request.initial) }
    let request = waited(for: request)
    let start = SteadyClock.seconds()
    if isInteractive {
      SteadyClock.beat()
      SignalInbox.shared.open()
      KeyByKeyInput.takeTerminal()
      showPrompt(request)
    }
    var event = nextEvent(request)
    if event == .endOfInput {
      let isOver = !isInteractive || (hasJustEnded && SteadyClock.seconds() - start < 0.02)
      if isOver { event = .closed(.endOfFile, draft: request.initial) }
    }
    hasJustEnded = event == .endOfInput
    if case .closed(let ending, _) = event { self.ending = ending }
    return event
  }

  /// Whether something was typed that nobody has read yet; of what comes through a pipe all is.
  package var hasTypedAhead: Bool {
    guard isInteractive else { return true }
    KeyByKeyInput.takeTerminal()
    return source.hasMore || LineEditor.hasInput(within: 0)
  }

  /// Puts a text before what has come.
  package func giveBack(_ typed: String) { source.putBack(Array(typed.utf8)) }

  /// Gives a page to write on, and keeps nothing of it; what comes from a pipe is read to its end.
  package func show(_ page: PrivatePage) -> PrivatePage.Ending {
    if let ending { return .closed(ending) }
    let ended = PageWriter(page, streams.renderer(promptChannel), isSeen: false).run()
    if case .closed(let ending) = ended { self.ending = ending }
    return ended
  }

  /// Writes a text.
  package func write(_ text: StyledText, to channel: Channel) {
    streams.write(streams.renderer(channel).render(text), to: channel)
  }

  /// Shows a line that the next one takes the place of.
  package func paint(_ line: String?) { streams.paint(line) }

  /// The signal that asks for an end of what goes on.
  package func wantedEnd() -> Int32? { SignalInbox.shared.wantedEnd() }

  /// Nothing can be taken back from a pipe.
  package func clear() {}

  /// Writes a text to the output, unchanged.
  package func writeRaw(_ text: String) {
    streams.write(text, to: .output)
  }

  private func nextEvent(_ request: ReadRequest) -> InputEvent {
    while true {
      switch source.next() {
      case .line(let line):
        if isInteractive, source.isCut { streams.write("\n", to: promptChannel) }
        if isInteractive, line.isEmpty, request.purpose == .answer, isInBurst {
          return .pasted([line], rest: "", cursor: 0)
        }
        return .line(request.initial + line)
      case .end:
        if isInteractive { streams.write("\n", to: promptChannel) }
        return .endOfInput
      case .more:
        guard isInteractive else {
          source.fill()
          continue
        }
        if let cause = waitForTerminal(request) { return broken(cause, request) }
        takeKeys()
      }
    }
  }

  /// Whether more came right behind a line: it is part of a paste.
  private var isInBurst: Bool {
    source.hasMore || LineEditor.hasInput(within: LineEditor.burstMilliseconds)
  }

  private func takeKeys() {
    var typed = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(STDIN_FILENO, &typed, typed.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    let taken = keys.take(typed[..<max(0, count)])
    if !taken.echo.isEmpty { _ = writeAll(taken.echo, to: promptChannel.file) }
    source.take(taken.bytes[...])
    if taken.isEnd || count <= 0 { source.end() }
  }

  private func broken(_ cause: LineEditor.Cause, _ request: ReadRequest) -> InputEvent {
    source.take(keys.takeUnfinished()[...])
    let draft = request.initial + source.takeUnfinished()
    if cause != .closed(.hangUp) { streams.write("\n", to: promptChannel) }
    return switch cause {
    case .interrupt: .interrupted(draft: draft, cursor: draft.utf8.count)
    case .closed(let ending): .closed(ending, draft: draft)
    }
  }

  /// Waits until there is something to read; gives a signal that came before it.
  private func waitForTerminal(_ request: ReadRequest) -> LineEditor.Cause? {
    while true {
      var sources = [STDIN_FILENO, SignalInbox.shared.descriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      SteadyClock.beat()
      guard poll(&sources, nfds_t(sources.count), 1000) >= 0 || errno == EINTR else {
        return .closed(.hangUp)
      }
      while let signal = SignalInbox.shared.next() {
        switch signal {
        case SIGINT: return .interrupt
        case SIGTERM, SIGHUP: return .closed(.signal(signal))
        case SIGTSTP:
          KeyByKeyInput.giveTerminalBack()
          request.onStop?()
          SignalInbox.shared.stop()
          request.onContinue?()
          KeyByKeyInput.takeTerminal()
        case SIGCONT:
          SteadyClock.continued()
          KeyByKeyInput.takeTerminal()
        default: break
        }
      }
      let terminal = Int32(sources[0].revents)
      // First, since a terminal that is gone can be read too: it is for ever at its end.
      if terminal & (POLLHUP | POLLERR | POLLNVAL) != 0 { return .closed(.hangUp) }
      if terminal & POLLIN != 0 { return nil }
    }
  }

  /// Where results go to a file, the prompt must not.
  private var promptChannel: Channel { isatty(STDOUT_FILENO) == 1 ? .output : .problems }

  private func showPrompt(_ request: ReadRequest) {
    let prompt = streams.renderer(promptChannel).prompt(request.prompt())
    streams.write(prompt + visible(request.initial), to: promptChannel)
  }
}
