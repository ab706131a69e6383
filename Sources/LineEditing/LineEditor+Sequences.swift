import CReadline
import Glibc

extension LineEditor {
  /// How long the next byte of a key's sequence may take, in milliseconds: terminals send it in one piece,
  /// which a network may part.
  private static let sequencePatience: Int32 = 40

  /// Takes the rest of what began with Escape, and gives the first byte of what readline gets of it.
  ///
  /// What nobody has bound, an F5 or a mouse, is left out whole: readline would drop its beginning and
  /// take its end for text.
  func takeSequence() -> Int32? {
    var sequence = KeySequence()
    while let byte = nextByteSoon() {
      if sequence.add(byte) == .complete { break }
    }
    if sequence.isControl, !isBound(sequence.bytes) { return nil }
    queued += sequence.bytes
    // A command that waits for a letter takes one Escape for itself.
    if sequence.bytes == KeySequence.pasteStart, crl_is_state(Self.waitingForLetter) != 0 {
      queued.insert(0x1B, at: 0)
    }
    return queued.isEmpty ? nil : Int32(queued.removeFirst())
  }

  /// Tells readline of the bytes that we have read ahead.
  func installReadingAhead() {
    rl_input_available_hook = {
      LineEditor.shared.queued.isEmpty && !LineEditor.hasInput(within: 0) ? 0 : 1
    }
  }

  private static let waitingForLetter = UInt(
    RL_STATE_VIMOTION | RL_STATE_CHARSEARCH | RL_STATE_MOREINPUT | RL_STATE_METANEXT)

  private func isBound(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return false }
      var kind: Int32 = 0
      return rl_function_of_keyseq_len(start, bytes.count, rl_get_keymap(), &kind) != nil
    }
  }

  /// The next byte, where it comes as soon as one that belongs to the last does.
  func nextByteSoon() -> UInt8? {
    guard Self.hasInput(within: Self.sequencePatience) else { return nil }
    var byte: UInt8 = 0
    return Glibc.read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }

  /// Whether something can be read within so many milliseconds.
  static func hasInput(within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0 && Int32(source.revents) & POLLIN != 0
  }
}
