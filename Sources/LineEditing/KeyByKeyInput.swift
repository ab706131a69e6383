import CReadline
import Glibc

/// A line typed at a terminal that cannot move its cursor, taken key by key.
///
/// In its own line mode the kernel keeps 4,095 bytes of a line and drops the rest without a word. Here what
/// it would do is done by us: erase a character, a word or the line, and echo where echo was on.
@MainActor struct KeyByKeyInput {
  private static var usual: termios?
  private static var isTaken = false
  private static var isPutBackAtExit = false

  private var line: [UInt8] = []
  /// What has come of a key that is no letter; on such a terminal it does nothing.
  private var sequence: KeySequence?
  /// What came behind an end of input.
  private var unread: ArraySlice<UInt8> = []

  /// What came of some bytes.
  struct Taken {
    /// What the line mode would have handed on: lines with their ends.
    var bytes: [UInt8] = []
    /// Whether the end of input follows them.
    var isEnd = false
    /// What is to be shown of it.
    var echo: [UInt8] = []
  }

  /// Takes the terminal's line mode away, and its echo where we are going to echo; again after something else has put
  /// it back.
  static func takeTerminal(echo: Bool = false) {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0, modes.c_lflag & tcflag_t(ICANON) != 0 else {
      return
    }
    usual = modes
    CrashGuard.install(marksPastes: false)
    modes.c_lflag &= ~tcflag_t(echo ? ICANON : ICANON | ECHO)
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    isTaken = tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) == 0
    if isPutBackAtExit { return }
    isPutBackAtExit = true
    atexit { MainActor.assumeIsolated { KeyByKeyInput.giveTerminalBack() } }
  }

  /// Puts the terminal's line mode back, for other programs.
  static func giveTerminalBack() {
    guard isTaken, var usual else { return }
    isTaken = false
    tcsetattr(STDIN_FILENO, TCSADRAIN, &usual)
  }

  /// Takes bytes that were typed.
  mutating func take(_ typed: ArraySlice<UInt8>) -> Taken {
    var taken = Taken()
    var rest = unread + typed
    unread = []
    while let byte = rest.popFirst(), !taken.isEnd { take(byte, &taken, &rest) }
    return taken
  }

  /// What was typed of a line that has no end yet.
  mutating func takeUnfinished() -> [UInt8] {
    defer { line = [] }
    return line
  }

  private mutating func take(_ byte: UInt8, _ taken: inout Taken, _ rest: inout ArraySlice<UInt8>) {
    if let begun = sequence {
      sequence = nil
      if goesOn(begun, with: byte) { return }
    }
    switch byte {
    case 0x1B: sequence = KeySequence()
    case 0x0A, 0x0D:
      taken.bytes += line + [0x0A]
      line = []
      show([0x0A], &taken)
    case Self.key(VEOF):
      // As the kernel has it: what was typed is handed on, and nothing at all is the end.
      taken.isEnd = line.isEmpty
      if taken.isEnd { (unread, rest) = (rest, []) }
      taken.bytes += line
      line = []
    case Self.key(VERASE), 0x08, 0x7F: erase(1, &taken)
    case Self.key(VKILL): erase(text.count, &taken)
    case Self.key(VWERASE): erase(lengthOfLastWord, &taken)
    default:
      line.append(byte)
      show([byte], &taken)
    }
  }

  /// Whether a byte belongs to a key's sequence; the end of a line does not.
  private mutating func goesOn(_ begun: KeySequence, with byte: UInt8) -> Bool {
    if byte == 0x0A || byte == 0x0D { return false }
    var begun = begun
    if begun.add(byte) == .open {
      sequence = begun
      return true
    }
    return begun.isControl
  }

  private var text: String { String(decoding: line, as: UTF8.self) }

  private var lengthOfLastWord: Int {
    let behind = text.reversed().drop(while: \.isWhitespace)
    return text.count - behind.drop { !$0.isWhitespace }.count
  }

  private mutating func erase(_ characters: Int, _ taken: inout Taken) {
    let erased = text.suffix(characters)
    let columns = erased.unicodeScalars.reduce(0) { $0 + max(0, Int(wcwidth(wchar_t($1.value)))) }
    line = Array(text.dropLast(characters).utf8)
    for _ in 0..<columns { show([0x08, 0x20, 0x08], &taken) }
  }

  private func show(_ bytes: [UInt8], _ taken: inout Taken) {
    if (Self.usual?.c_lflag ?? 0) & tcflag_t(ECHO) != 0 { taken.echo += bytes }
  }

  /// The byte of one of the terminal's keys; one that is switched off matches none.
  private static func key(_ place: Int32) -> UInt8? {
    guard var usual else { return nil }
    let byte = withUnsafeBytes(of: &usual.c_cc) { $0[Int(place)] }
    return byte == 0 ? nil : byte
  }
}
