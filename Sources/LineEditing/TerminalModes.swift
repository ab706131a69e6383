import CReadline
import Glibc

/// How readline sets the terminal up, with Ctrl-C as a key like any other.
///
/// As a signal it would overtake the keys typed before it, and the kernel would throw those away.
@MainActor enum TerminalModes {
  /// The byte of the key that interrupts.
  private(set) static var interruptByte: UInt8 = 3
  private static var raw: termios?

  /// Has readline prepare the terminal our way from now on.
  static func install() {
    rl_prep_term_function = { meta in
      rl_prep_terminal(meta)
      LineEditor.shared.bindDeletion()
      TerminalModes.takeInterruptKey()
    }
    rl_deprep_term_function = {
      // Else it would end the row at the end of input, but only where pastes are marked.
      rl_eof_found = 0
      rl_deprep_terminal()
      // What is pasted between two reads is not to be cut at the length of the kernel's lines either.
      KeyByKeyInput.takeTerminal(echo: true)
    }
  }

  /// Makes the key that interrupts a key like any other.
  static func takeInterruptKey() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    withUnsafeMutableBytes(of: &modes.c_cc) { keys in
      if keys[Int(VINTR)] != 0 { interruptByte = keys[Int(VINTR)] }
      keys[Int(VINTR)] = 0
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
    raw = modes
  }

  /// Takes the terminal again where another program has meanwhile set it to read lines.
  static func keep() {
    var modes = termios()
    guard var raw, tcgetpgrp(STDIN_FILENO) == getpgrp(), tcgetattr(STDIN_FILENO, &modes) == 0,
      modes.c_lflag & tcflag_t(ICANON | ECHO) != 0
    else { return }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
  }

  /// Whether there still is a terminal.
  static var isThere: Bool { isatty(STDIN_FILENO) == 1 }
}
