import Glibc
import TerminalUI

/// The streams the program was started with.
@MainActor final class StandardStreams {
  private let color: Color
  /// What somebody chose, which goes before the environment.
  var colorChoice: ColorChoice?
  /// What a command is typed behind by whoever reads.
  var program = ""
  /// Whether everything is said in words and painted once.
  var isPlain = false
  private let columns: Int
  /// Whether a line is on the screen that is to be taken away.
  private var isPainted = false
  private let canPaint: Bool
  /// The system's error number of the first text that could not be written.
  private(set) var failure: Int32?

  init(environment: [String: String]) {
    color = Color(environment)
    canPaint = isatty(STDERR_FILENO) == 1 && !isDumb(environment)
    columns = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// What the other end can do, whose width may change at any time.
  func capabilities(isInteractive: Bool) -> Capabilities {
    Capabilities(
      isInteractive: isInteractive, width: width(.output),
      hasColor: hasColor(.output), program: program, isPlain: isPlain)
  }

  /// The rows of the terminal that shows the output; nil where there is none.
  var height: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  /// How texts for a channel are painted.
  func renderer(_ channel: Channel = .output) -> Renderer {
    Renderer(
      width: width(channel), hasColor: hasColor(channel), program: program, isPlain: isPlain)
  }

  /// Writes a text to a channel.
  func write(_ text: String, to channel: Channel) {
    paint(nil)
    let code = writeAll(text, to: channel.file)
    if failure == nil { failure = code }
  }

  /// Shows a line in the place of the one that was shown so before, cut to the width; nil takes it away. A plain one
  /// is shown once, and stands.
  func paint(_ line: String?) {
    guard canPaint, isPainted || line != nil else { return }
    if isPlain, let line, !isPainted { writeAll(visible(line) + "\n", to: STDERR_FILENO) }
    isPainted = line != nil
    if isPlain { return }
    let shown = line.map { line in
      // The last column stays free: what fills it makes some terminals begin a row.
      cut(visible(line), toColumns: width(.problems) - 1)
    }
    writeAll("\r" + (shown ?? "") + "\u{1B}[K", to: STDERR_FILENO)
  }

  private func hasColor(_ channel: Channel) -> Bool {
    switch colorChoice {
    case .always: true
    case .never: false
    case .auto, nil: color.isShown(on: channel.file)
    }
  }

  private func width(_ channel: Channel) -> Int {
    var size = winsize()
    let isKnown = ioctl(channel.file, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return max(20, isKnown ? Int(size.ws_col) : columns)
  }
}

/// Whether the terminal is one, or none, that cannot move its cursor.
func isDumb(_ environment: [String: String]) -> Bool {
  environment["TERM"].map { $0.isEmpty || $0 == "dumb" } ?? true
}

extension Channel {
  /// The file descriptor.
  var file: Int32 {
    switch self {
    case .output: STDOUT_FILENO
    case .problems: STDERR_FILENO
    }
  }
}
