import CReadline
import Glibc
import TerminalUI

/// GNU readline, of which a process has one: its globals are tied to the terminal and the signal mask.
///
/// Every key passes through our own `rl_getc_function`, which waits for keys, signals and the clock at
/// once. Nothing here may call what leaves readline by longjmp (`rl_abort`, `rl_set_timeout`): it must
/// not jump over a Swift frame. A read ends by `rl_done` or by an error from that function.
@MainActor final class LineEditor {
  static let shared = LineEditor()

  /// Milliseconds between two looks at the clock.
  var tickMilliseconds = 1000
  /// Turns styled text into rows of the terminal's present width.
  var renderer: @MainActor () -> Renderer = { Renderer(width: 80, hasColor: false) }

  /// What is being read, while something is.
  private(set) var request: ReadRequest?
  /// What ended the read, where it was not readline itself.
  var outcome: InputEvent?
  /// Done once, when the first line is shown: for what need not hold it up.
  var whenShown: (@MainActor () -> Void)?
  /// What will be shown above the line.
  var awaited: Awaited?
  /// Whether a key of this read has come.
  var hasKey = false
  /// When the first key came that left text in the line, in seconds of the steady clock: an arrow is none.
  var firstKey: Double?
  /// The prompt as readline has it.
  var prompt = ""

  /// What has come but could not be acted on yet: readline is in the middle of something.
  var waitingMessages: [StyledText] = []
  var cause: Cause?
  var hasLeftSearch = false
  /// When to paint the screen anew after a resize, in seconds of the steady clock.
  var resizeDue: Double?
  var wasTallerThanScreen = false
  var lastDraft = ""
  /// A paste that is coming in, and when its last byte came.
  var isPasting = false
  var lastByte = 0.0
  /// Bytes that were read ahead and are readline's next.
  var queued: [UInt8] = []

  let histories = Histories()
  var timer: Int32 = -1
  private var isTimerLively: Bool?
  private var isConfigured = false

  private init() {}

  /// Why a read is to end.
  enum Cause: Equatable {
    case interrupt
    case closed(InputEvent.Ending)
  }

  /// Whether a read is going on.
  var isReading: Bool { request != nil }

  /// Reads a line; afterwards the terminal is as it was, the cursor at the start of a row.
  func read(_ request: ReadRequest) -> InputEvent {
    SteadyClock.beat()
    if !isConfigured { configure() }
    begin(request)
    defer { self.request = nil }
    let line = readline(prompt)
    defer { free(line) }
    let event: InputEvent
    if let outcome {
      event = outcome
    } else if let line {
      event = lineEvent(String(cString: line))
    } else {
      event = .endOfInput
    }
    finish(event)
    return event
  }

  private func begin(_ request: ReadRequest) {
    self.request = request
    outcome = nil
    cause = nil
    hasLeftSearch = false
    awaited = request.awaited
    hasKey = false
    firstKey = nil
    wasTallerThanScreen = false
    lastDraft = request.initial
    setTimer(lively: request.isLively)
    prompt = promptText()
    histories.use(request.purpose)
  }

  /// A line that was ended by Enter. In an answer a blank one with more right behind it is a paragraph's
  /// end within a paste that the terminal did not mark.
  private func lineEvent(_ line: String) -> InputEvent {
    let text = line.withoutControls
    if text.isEmpty, request?.purpose == .answer, Self.hasInput(within: Self.burstMilliseconds) {
      return .pasted([text], rest: "", cursor: 0)
    }
    return .line(text, firstKey: firstKey)
  }

  /// Longer than a terminal takes between two pieces of a paste, shorter than any hand between two keys.
  static let burstMilliseconds: Int32 = 30

  private func insertInitialText() {
    guard let request, !request.initial.isEmpty else { return }
    rl_insert_text(request.initial)
    if let cursor = request.cursor { rl_point = Int32(min(max(0, cursor), Int(rl_end))) }
  }

  /// readline ends the row of a line that was accepted, nothing else.
  private func finish(_ event: InputEvent) {
    switch event {
    case .endOfInput, .interrupted, .closed(.signal, _): put("\n")
    case .line, .key, .pasted, .editor, .closed: break
    }
    for message in waitingMessages { put(renderer().render(message)) }
    waitingMessages = []
  }

  /// The text in the line.
  var buffer: String { rl_line_buffer.map { String(cString: $0) } ?? "" }
  /// The place of the cursor in it, in UTF-8 bytes.
  var point: Int { Int(rl_point) }

  private func configure() {
    isConfigured = true
    CrashGuard.install(marksPastes: true)
    useUTF8()
    SignalInbox.shared.open()
    // readline keeps these pointers for good.
    rl_readline_name = UnsafePointer(strdup("rehearse"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    // Exported LINES and COLUMNS would freeze in the programs we start.
    rl_change_environment = 0
    rl_getc_function = { _ in LineEditor.shared.nextByte() }
    installReadingAhead()
    rl_startup_hook = {
      LineEditor.shared.insertInitialText()
      return 0
    }
    TerminalModes.install()
    startTimer()
    // Reads the user's inputrc, so that what we bind comes after it.
    rl_initialize()
    useKnownTerminal()
    bindKeys()
    installCompletion()
  }

  /// readline sets the locale from the environment itself, so under LANG=C a call of setlocale alone
  /// would not last: the variable is changed, as Python does (PEP 538).
  func useUTF8() {
    if setlocale(LC_CTYPE, "") == nil || String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" {
      unsetenv("LC_ALL")
      setenv("LC_CTYPE", "C.UTF-8", 1)
      setlocale(LC_CTYPE, "")
    }
  }

  /// A terminal that the database does not know is taken for one of the common kinds, which nearly all of
  /// today are.
  private func useKnownTerminal() {
    for name in ["xterm-256color", "xterm", "vt100", "ansi"] where rl_get_termcap("up") == nil {
      rl_reset_terminal(name)
    }
  }

  private func startTimer() {
    timer = timerfd_create(CLOCK_MONOTONIC, Int32(TFD_CLOEXEC | TFD_NONBLOCK))
    setTimer(lively: false)
  }

  /// Milliseconds between two looks at what moves.
  private static let livelyMilliseconds = 200

  private func setTimer(lively: Bool) {
    guard lively != isTimerLively else { return }
    isTimerLively = lively
    let tickMilliseconds =
      lively ? min(self.tickMilliseconds, Self.livelyMilliseconds) : self.tickMilliseconds
    let interval = timespec(
      tv_sec: tickMilliseconds / 1000, tv_nsec: tickMilliseconds % 1000 * 1_000_000)
    var setting = itimerspec(it_interval: interval, it_value: interval)
    timerfd_settime(timer, 0, &setting, nil)
  }
}
