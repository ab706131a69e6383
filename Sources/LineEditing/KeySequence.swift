/// What a terminal sends for one key, a mouse movement or as an answer of its own: ECMA-48's control
/// sequences and strings, as xterm's documentation lists them.
struct KeySequence {
  /// How far a sequence has come.
  enum State: Equatable {
    /// More bytes belong to it.
    case open
    /// It is complete.
    case complete
  }

  /// What begins a bracketed paste.
  static let pasteStart = Array("\u{1B}[200~".utf8)
  /// The longest string that a terminal answers with; what goes on beyond it is text.
  static let longest = 4096

  private(set) var bytes: [UInt8]

  /// Begins with an escape byte.
  init() { bytes = [0x1B] }

  /// Whether it is more than Escape and a letter, so that whoever does not know it can leave it out whole.
  var isControl: Bool { bytes.count > 2 }

  /// Adds a byte and says whether it was the last.
  mutating func add(_ byte: UInt8) -> State {
    bytes.append(byte)
    return bytes.count >= Self.longest ? .complete : state
  }

  private var state: State {
    let last = bytes[bytes.count - 1]
    switch bytes[1] {
    case UInt8(ascii: "["): return isControlSequenceOver(last) ? .complete : .open
    case UInt8(ascii: "O"): return bytes.count > 2 ? .complete : .open
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      let isTerminated = last == 0x5C && bytes[bytes.count - 2] == 0x1B
      return last == 0x07 || (bytes.count > 3 && isTerminated) ? .complete : .open
    default: return .complete
    }
  }

  /// Parameters and intermediates are followed by one final byte; an old mouse report has three more.
  private func isControlSequenceOver(_ last: UInt8) -> Bool {
    guard bytes.count > 2 else { return false }
    if bytes[2] == UInt8(ascii: "M") { return bytes.count == 6 }
    // The function keys of the Linux console have a bracket of their own.
    if bytes[2] == UInt8(ascii: "[") { return bytes.count == 4 }
    return !(0x20...0x3F).contains(last)
  }
}
