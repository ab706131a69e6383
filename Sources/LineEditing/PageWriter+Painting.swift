import Glibc
import TerminalUI

/// What the page shows. Where the terminal cannot be cleared none of the words are shown.
extension PageWriter {
  private static let headingRows = 2

  private var size: (rows: Int, columns: Int) {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return (
      isKnown && size.ws_row > 0 ? Int(size.ws_row) : 24,
      isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
    )
  }

  /// The rows below the heading.
  private var height: Int { max(1, size.rows - Self.headingRows) }

  /// Opens the second screen, with nothing on it but what there is of the page.
  func open(_ text: PageText) {
    guard isSeen else {
      var lines = isOver ? page.over : page.heading(minutesLeft)
      if !isOver { lines += page.unseen + (text.isLocked ? StyledText() : page.unlocked) }
      put(renderer.render(lines))
      shownMinutes = minutesLeft
      return
    }
    put("\u{1B}[?1049h")
    paint(text)
    if !text.isLocked { put("\u{1B}[2;1H" + renderer.prompt(page.unlocked) + cursor) }
  }

  /// Takes all of it away, from what has scrolled off as well.
  func close() {
    guard isSeen else { return }
    put("\u{1B}[H\u{1B}[2J\u{1B}[3J\u{1B}[?1049l")
  }

  /// Paints the page anew: the heading, and as many of the last rows as leave room for more.
  /// `rowsToCome` says how many are about to begin.
  func paint(_ text: PageText, rowsToCome: Int = 0) {
    guard isSeen else { return }
    put("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    paintHeading()
    let rows = text.rows(size.columns - 1)
    let shown = rows.count + rowsToCome <= height ? rows.count : max(1, height / 2)
    put("\u{1B}[\(Self.headingRows + 1);1H")
    for index in (rows.count - shown)..<rows.count {
      let end = index + 1 < rows.count ? rows[index + 1] : text.count
      var length = end - rows[index]
      if length > 0, text.start[end - 1] == UInt8(PageText.newline) { length -= 1 }
      put(text.start + rows[index], length)
      if index + 1 < rows.count { put("\r\n") }
    }
    row = shown - 1
    column = text.width(from: rows.last ?? 0)
  }

  func paintHeading() {
    shownMinutes = minutesLeft
    guard isSeen else { return }
    let heading = isOver ? page.over : page.heading(minutesLeft)
    put("\u{1B}[1;1H" + renderer.prompt(heading) + "\u{1B}[K" + cursor)
  }

  /// What puts the cursor where the next character goes.
  private var cursor: String { "\u{1B}[\(Self.headingRows + row + 1);\(column + 1)H" }

  // MARK: Keys

  func write(_ bytes: UnsafeBufferPointer<UInt8>, _ width: Int, _ text: PageText) {
    guard isSeen, let first = bytes.baseAddress else { return }
    if column + width > size.columns - 1 { breakRow(text) }
    text.append(bytes)
    put(first, bytes.count)
    column += width
  }

  func newline(_ text: PageText) {
    guard isSeen else { return }
    withUnsafeBytes(of: UInt8(PageText.newline)) { text.append($0.bindMemory(to: UInt8.self)) }
    breakRow(text)
  }

  /// Goes to the next row; at the bottom the page moves up by half, so that nothing is scrolled off.
  private func breakRow(_ text: PageText) {
    if row >= height - 1 {
      paint(text, rowsToCome: 1)
      // A row that a newline ended has another below it now.
      if column == 0 { return }
    }
    put("\r\n")
    row += 1
    column = 0
  }

  func erase(_ text: PageText) {
    guard isSeen, let value = text.removeLast() else { return }
    guard column > 0, value != PageText.newline, PageText.width(value) == 1 else {
      return paint(text)
    }
    put("\u{8} \u{8}")
    column -= 1
  }

  func eraseRow(_ text: PageText) {
    guard isSeen else { return }
    while text.count > 0, text.start[text.count - 1] != UInt8(PageText.newline) {
      _ = text.removeLast()
    }
    paint(text)
  }

  // MARK: Bytes

  private func put(_ text: String) { _ = writeAll(text, to: STDOUT_FILENO) }

  /// Writes words from where they are, without a copy.
  private func put(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    var written = 0
    while written < count {
      let done = Glibc.write(STDOUT_FILENO, bytes + written, count - written)
      if done > 0 {
        written += done
      } else if done < 0, errno == EAGAIN {
        var writable = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      } else if done == 0 || errno != EINTR {
        return
      }
    }
  }
}
