import CReadline
import Glibc
import TerminalUI

/// Lets somebody write on a page of which nothing is kept.
///
/// Words go from the terminal into ``PageText`` and from there to the screen, and nowhere else: not through
/// readline, not into a draft or a history, and not into what scrolls off, since the page is the terminal's
/// second screen where it has one.
@MainActor final class PageWriter {
  let page: PrivatePage
  let renderer: Renderer
  /// Whether the terminal can be cleared, so that words may be shown.
  let isSeen: Bool
  private let isTerminal = isatty(STDIN_FILENO) == 1
  private var usual = termios()

  /// The place of the cursor below the heading, from 0.
  var row = 0
  var column = 0
  /// The minutes that the heading shows.
  var shownMinutes = -1
  var isOver = false
  private var escape = Escape.none
  private var end: PrivatePage.Ending?
  private var deadline = 0.0
  private var lastKey = 0.0

  /// How far a key that is no letter has come.
  private enum Escape { case none, begun, sequence }

  init(_ page: PrivatePage, _ renderer: Renderer, isSeen: Bool) {
    self.page = page
    self.renderer = renderer
    self.isSeen = isSeen
  }

  /// Gives the page until somebody leaves it or its time is over.
  func run() -> PrivatePage.Ending {
    guard let text = PageText() else { return .done }
    return withoutCoreDump {
      guard isTerminal else { return drain(text) }
      LineEditor.shared.useUTF8()
      SignalInbox.shared.open()
      SteadyClock.beat()
      deadline = SteadyClock.seconds() + page.seconds
      takeTerminal()
      open(text)
      while end == nil { wait(text) }
      text.wipe()
      close()
      giveTerminalBack()
      return end ?? .done
    }
  }

  /// Reads what comes from a pipe, and forgets it.
  private func drain(_ text: PageText) -> PrivatePage.Ending {
    while true {
      let count = text.read(STDIN_FILENO) { _, _ in }
      if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { return .done }
      if count < 0 {
        var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&source, 1, -1)
      }
    }
  }

  // MARK: Waiting

  private var secondsLeft: Double { deadline - SteadyClock.seconds() }

  /// The minutes that are left, 0 in the last one.
  var minutesLeft: Int { max(0, Int((secondsLeft / 60).rounded(.up)) - 1) }

  private func wait(_ text: PageText) {
    var sources = [STDIN_FILENO, SignalInbox.shared.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = isOver ? 1000 : Int32(max(1, min(1000, secondsLeft * 1000)))
    guard poll(&sources, nfds_t(sources.count), milliseconds) >= 0 || errno == EINTR else {
      end = .closed(.hangUp)
      return
    }
    SteadyClock.beat()
    while end == nil, let signal = SignalInbox.shared.next() { take(signal, text) }
    guard end == nil else { return }
    let terminal = Int32(sources[0].revents)
    if terminal & POLLIN != 0 {
      let count = text.read(STDIN_FILENO) { take($0, $1, text) }
      if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { end = .closed(.hangUp) }
    } else if terminal & (POLLHUP | POLLERR | POLLNVAL) != 0 {
      end = .closed(.hangUp)
    }
    if end == nil { tick(text) }
  }

  private func tick(_ text: PageText) {
    if !isOver, secondsLeft <= 0 {
      isOver = true
      text.wipe()
      if isSeen { paint(text) } else { open(text) }
    } else if !isOver, minutesLeft != shownMinutes {
      paintHeading()
    }
  }

  private func take(_ signal: Int32, _ text: PageText) {
    switch signal {
    case SIGINT: end = .interrupted
    case SIGTERM, SIGHUP: end = .closed(.signal(signal))
    case SIGTSTP: suspend(text)
    case SIGCONT:
      SteadyClock.continued()
      setRaw()
      paint(text)
    case SIGWINCH: paint(text)
    default: break
    }
  }

  /// Ctrl-Z: whoever looks at the screen meanwhile finds nothing, nor does the person afterwards.
  private func suspend(_ text: PageText) {
    text.wipe()
    close()
    giveTerminalBack()
    SignalInbox.shared.stop()
    takeTerminal()
    open(text)
  }

  // MARK: Keys

  private func take(_ value: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ text: PageText) {
    guard end == nil else { return }
    let now = SteadyClock.seconds()
    defer { lastKey = now }
    if isSequence(value) { return }
    if isOver { return takeAfterTheEnd(value, sinceLastKey: now - lastKey) }
    switch value {
    case 0x03: end = .interrupted
    case 0x04: end = .done
    case 0x1A: suspend(text)
    case 0x08, 0x7F: erase(text)
    case 0x15: eraseRow(text)
    case 0x0C: paint(text)
    case 0x0A, 0x0D: newline(text)
    case 0x09:
      withUnsafeBytes(of: UInt8(ascii: " ")) { write($0.bindMemory(to: UInt8.self), 1, text) }
    case 0..<0x20, 0x80..<0xA0: break
    default: write(bytes, PageText.width(value), text)
    }
  }

  /// Whoever is still typing as the time ends has not typed for the prompt that follows: Enter counts once a
  /// second has gone by without a key.
  private func takeAfterTheEnd(_ value: UInt32, sinceLastKey seconds: Double) {
    switch value {
    case 0x03: end = .interrupted
    case 0x04: end = .done
    case 0x0A, 0x0D: if seconds >= 1 { end = .done }
    default: break
    }
  }

  /// Whether a value belongs to a key that is no letter.
  private func isSequence(_ value: UInt32) -> Bool {
    switch escape {
    case .none:
      if value == 0x1B { escape = .begun }
      return value == 0x1B
    case .begun:
      let goesOn = value == UInt32(UInt8(ascii: "[")) || value == UInt32(UInt8(ascii: "O"))
      escape = goesOn ? .sequence : .none
      // Escape alone does nothing, and takes nothing with it that controls.
      return value >= 0x20
    case .sequence:
      if (0x40...0x7E).contains(value) { escape = .none }
      return true
    }
  }

  // MARK: The terminal

  private func takeTerminal() {
    guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return }
    CrashGuard.install(marksPastes: false)
    CrashGuard.clearsScreen = isSeen
    setRaw()
  }

  private func setRaw() {
    var modes = usual
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    modes.c_iflag &= ~tcflag_t(IXON)
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }

  /// What is typed and not read goes too: it was meant for the page.
  private func giveTerminalBack() {
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual)
    CrashGuard.clearsScreen = false
  }
}
