import CReadline
import Glibc
import TerminalUI

extension LineEditor {
  /// States in which readline shows something else than our prompt or is half-way through a command: to
  /// paint then would wipe it.
  private static let busy = UInt(
    RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_NUMERICARG | RL_STATE_COMPLETING
      | RL_STATE_MOREINPUT | RL_STATE_MULTIKEY | RL_STATE_METANEXT | RL_STATE_VIMOTION
      | RL_STATE_CHARSEARCH | RL_STATE_REDISPLAYING | RL_STATE_SIGHANDLER | RL_STATE_DONE)

  /// Whether the line stands there as readline believes, and may be painted over.
  var canPaint: Bool {
    crl_is_state(Self.busy) == 0 && crl_is_state(UInt(RL_STATE_TERMPREPPED)) != 0 && !isPasting
  }

  /// The prompt as it is now, its colours marked as taking no columns.
  func promptText() -> String {
    guard let request else { return "" }
    return renderer().prompt(request.prompt()) { "\u{1}" + $0 + "\u{2}" }
  }

  /// What happens each second.
  func tick() {
    SteadyClock.beat()
    TerminalModes.keep()
    if crl_is_state(Self.searching) == 0 { lastDraft = buffer }
    if let message = request?.onTick?(lastDraft) { waitingMessages.append(message) }
    if outcome == nil, canPaint, request?.isOver?() ?? false {
      outcome = .line("")
      eraseLine()
      return
    }
    guard canPaint else { return }
    if isPlain { return showBelow() }
    // readline cannot reach a prompt that has scrolled away: the clock stands until it can again.
    if isTallerThanScreen {
      wasTallerThanScreen = true
    } else if wasTallerThanScreen {
      wasTallerThanScreen = false
      repaintScreen()
    } else {
      update()
    }
  }

  /// Shows something above the line, now or as soon as that is safe.
  func show(_ message: StyledText) {
    waitingMessages.append(message)
    guard canPaint else { return }
    if isPlain { showBelow() } else { update() }
  }

  /// Whether nothing is painted over: what is new comes below.
  private var isPlain: Bool { renderer().isPlain }

  /// Shows what has been said while the line is empty; behind a line that has been begun it waits until that has ended.
  private func showBelow() {
    guard !waitingMessages.isEmpty, buffer.isEmpty else { return }
    put("\r\n" + waitingMessages.map(terminalRows).joined())
    waitingMessages = []
    rl_on_new_line()
    rl_redisplay()
  }

  private func update() {
    let next = promptText()
    if waitingMessages.isEmpty && next == prompt { return }
    prompt = next
    if waitingMessages.isEmpty { return repaintLine() }
    rl_clear_visible_line()
    for message in waitingMessages { put(terminalRows(message)) }
    waitingMessages = []
    redraw()
  }

  /// Paints the whole line. readline's own update puts a changed digit of a coloured prompt into a wrong
  /// column when the cursor is at the start of a wrapped row.
  func repaintLine() {
    guard canPaint else { return }
    rl_clear_visible_line()
    redraw()
  }

  private func redraw() {
    rl_set_prompt(prompt)
    rl_on_new_line()
    rl_redisplay()
  }

  /// Nobody can know how a terminal wrapped the rows it had when its width changed: wait until the
  /// window stands still, then paint all anew.
  func resize() {
    if isPlain || request?.repaint == nil {
      rl_resize_terminal()
    } else {
      resizeDue = SteadyClock.seconds() + 0.12
    }
  }

  /// Clears the screen and paints what belongs on it.
  func repaintScreen() {
    resizeDue = nil
    guard canPaint, !isPlain, let repaint = request?.repaint else {
      rl_resize_terminal()
      return
    }
    rl_reset_screen_size()
    prompt = promptText()
    put("\u{1B}[H\u{1B}[2J" + terminalRows(repaint()))
    rl_on_new_line()
    rl_set_prompt(prompt)
    rl_forced_update_display()
  }

  /// Leaves the line as it stands, the cursor behind it.
  func leaveLine(showing mark: String = "") {
    guard canPaint else { return }
    rl_point = rl_end
    rl_redisplay()
    put(mark)
  }

  /// Takes the line off the screen; a plain one stands, and the next comes below.
  func eraseLine() {
    if isPlain {
      leaveLine()
      return put("\r\n")
    }
    rl_clear_visible_line()
    crl_flush()
  }

  /// Writes to the terminal, after whatever readline has written.
  func put(_ text: String) {
    crl_flush()
    writeAll(text, to: STDOUT_FILENO)
  }

  /// While readline has the terminal a newline does not return to the first column.
  private func terminalRows(_ text: StyledText) -> String {
    renderer().render(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
  }

  /// Whether the prompt and the line take more rows than there are.
  private var isTallerThanScreen: Bool {
    var rows: Int32 = 0
    var columns: Int32 = 0
    rl_get_screen_size(&rows, &columns)
    return rowsTaken(columns: max(2, Int(columns))) > Int(rows)
  }

  /// Counts as readline does, by wcwidth(3) of each code point.
  private func rowsTaken(columns: Int) -> Int {
    var rows = 1
    var column = 0
    var isColor = false
    for scalar in prompt.unicodeScalars + buffer.unicodeScalars {
      if scalar == "\u{1}" || scalar == "\u{2}" {
        isColor = scalar == "\u{1}"
      } else if !isColor {
        let width = scalar.value < 32 ? 2 : max(0, Int(wcwidth(wchar_t(scalar.value))))
        if column + width > columns {
          rows += 1
          column = 0
        }
        column += width
      }
    }
    return rows
  }
}
