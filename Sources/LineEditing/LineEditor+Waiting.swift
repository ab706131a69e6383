import CReadline
import Glibc
import TerminalUI

extension LineEditor {
  /// The next byte for readline; all its reads come here, those of questions and pastes too.
  func nextByte() -> Int32 {
    whenShown?()
    whenShown = nil
    // Asked again after the end, until readline has found its way out.
    while outcome == nil {
      if let cause { return end(cause) }
      if !queued.isEmpty { return Int32(queued.removeFirst()) }
      guard waitForInput() else { continue }
      var byte: UInt8 = 0
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count == 1 {
        if let byte = take(byte) { return byte }
      } else if count == 0 {
        if let byte = endOfTerminal() { return byte }
      } else if errno != EINTR && errno != EAGAIN {
        cause = .closed(.hangUp)
      }
    }
    return crl_read_error()
  }

  /// The byte for readline, unless it interrupts.
  private func take(_ byte: UInt8) -> Int32? {
    let now = SteadyClock.seconds()
    defer { lastByte = now }
    if !hasKey { request?.onFirstKey?() }
    // What the key before this one has left in the line; text that stood there from the start is gone on with now.
    if firstKey == nil, rl_end > 0 { firstKey = hasKey ? lastByte : now }
    hasKey = true
    if byte == 0x1B, !isPasting { return takeSequence() }
    if let key = immediateKey(byte) {
      outcome = .key(key)
      eraseLine()
      return nil
    }
    // Within a paste it is text, unless the paste stalls because its end was lost.
    if byte == TerminalModes.interruptByte, !isPasting || now - lastByte > 0.3 {
      cause = .interrupt
      return nil
    }
    return Int32(byte)
  }

  /// The key, where the request takes keys at once and nothing has been typed. One that it does not know is taken
  /// too, since in the line it would keep those behind it from being taken; a slash begins a control.
  private func immediateKey(_ byte: UInt8) -> Character? {
    guard let request, !request.keys.isEmpty, rl_end == 0, canPaint, byte >= 0x20, byte != 0x7F,
      byte != UInt8(ascii: "/")
    else { return nil }
    var bytes = [byte]
    // The rest of a letter that takes several bytes.
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    while bytes.count < length, let next = nextByteSoon() { bytes.append(next) }
    return String(decoding: bytes, as: UTF8.self).first
  }

  /// No bytes: the terminal is gone, or another program made it read lines and Ctrl-D was typed.
  private func endOfTerminal() -> Int32? {
    if !TerminalModes.isThere {
      cause = .closed(.hangUp)
      return nil
    }
    TerminalModes.keep()
    return Int32(UInt8(ascii: "\u{4}"))
  }

  /// Ends the read; a search first gives back the line that was typed before it.
  private func end(_ cause: Cause) -> Int32 {
    if crl_is_state(Self.searching) != 0, !hasLeftSearch {
      hasLeftSearch = true
      return Int32(UInt8(ascii: "\u{7}"))
    }
    switch cause {
    case .interrupt:
      outcome = .interrupted(draft: buffer, cursor: point)
      leaveLine(showing: "^C")
    case .closed(let ending):
      outcome = .closed(ending, draft: buffer)
      if ending != .hangUp { leaveLine() }
    }
    return crl_read_error()
  }

  static let searching = UInt(RL_STATE_ISEARCH | RL_STATE_NSEARCH)

  /// Waits for a key and serves clock and signals meanwhile; false where something else is to be looked
  /// at first.
  private func waitForInput() -> Bool {
    // poll(2) passes over what is negative.
    let awaited = awaited?.descriptor ?? -1
    var sources = [STDIN_FILENO, SignalInbox.shared.descriptor, timer, awaited].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&sources, nfds_t(sources.count), patience()) >= 0 || errno == EINTR else {
      cause = .closed(.hangUp)
      return false
    }
    if let due = resizeDue, SteadyClock.seconds() >= due { repaintScreen() }
    if sources[1].revents != 0 {
      takeSignals()
      return false
    }
    if sources[2].revents != 0 {
      var expirations: UInt64 = 0
      _ = Glibc.read(timer, &expirations, MemoryLayout<UInt64>.size)
      tick()
    }
    if sources[3].revents != 0 { showAwaited() }
    let terminal = Int32(sources[0].revents)
    if terminal & POLLIN != 0 { return true }
    if terminal & (POLLHUP | POLLERR | POLLNVAL) != 0 { cause = .closed(.hangUp) }
    return false
  }

  private func showAwaited() {
    let text = awaited?.take()
    awaited = nil
    if let text { show(text) }
  }

  /// Milliseconds to wait at most; -1 for as long as it takes.
  private func patience() -> Int32 {
    guard let resizeDue else { return -1 }
    return Int32(max(0, resizeDue - SteadyClock.seconds()) * 1000) + 1
  }

  private func takeSignals() {
    while cause == nil, let signal = SignalInbox.shared.next() {
      switch signal {
      case SIGINT: cause = .interrupt
      case SIGTERM, SIGHUP: cause = .closed(.signal(signal))
      case SIGTSTP: suspend()
      case SIGWINCH: resize()
      default: resume()
      }
    }
  }

  /// Ctrl-Z: gives the terminal back and stops, takes it again when continued.
  private func suspend() {
    if canPaint { rl_clear_visible_line() }
    crl_flush()
    rl_deprep_terminal()
    KeyByKeyInput.giveTerminalBack()
    request?.onStop?()
    SignalInbox.shared.stop()
    request?.onContinue?()
    rl_prep_terminal(1)
    TerminalModes.takeInterruptKey()
    rl_resize_terminal()
    rl_forced_update_display()
  }

  /// Continued after a stop that was not of our doing.
  private func resume() {
    SteadyClock.continued()
    TerminalModes.keep()
    repaintLine()
  }
}
