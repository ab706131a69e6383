import InterviewCore

/// What of the limits of a bank is used up.
///
/// The reader of banks refuses a file that is too large, and one with too many signs that structure YAML,
/// wherever they stand; here both are counted as it does, and a margin is left.
struct Room: Equatable {
  /// The most bytes that are written.
  static let mostBytes = 7 << 20
  /// The most signs of lists and mappings.
  static let mostStructure = 400_000
  /// The most colons that could end a key.
  static let mostKeys = 100_000

  /// The most of what is counted once for every bracket that is open around it.
  static let mostWeight = 20_000_000

  private var bytes = 0
  private var structure = 0
  private var weight = 0
  private var keys = 0

  /// Counts what a bank has already.
  init(taken questions: [Question]) {
    for question in questions { _ = take(BankText.lines(of: question, indent: 2)) }
  }

  /// Takes room for the text of a question; false, and nothing is taken, where there is not enough.
  mutating func take(_ text: String) -> Bool {
    var counted = (bytes: bytes + text.utf8.count, structure: structure, keys: keys, weight: weight)
    var depth = 0
    var last: UInt8 = 0x0A
    for byte in text.utf8 {
      let isBlank = byte == 0x20 || byte == 0x0A
      switch last {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        counted.structure += 1
        counted.weight += depth
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: ","):
        counted.structure += 1
        counted.weight += depth
      case UInt8(ascii: "-") where isBlank:
        counted.structure += 1
        counted.weight += depth
      case UInt8(ascii: ":") where isBlank:
        counted.structure += 1
        counted.weight += depth
        counted.keys += 1
      default: break
      }
      last = byte
    }
    guard counted.bytes <= Self.mostBytes, counted.structure <= Self.mostStructure,
      counted.keys <= Self.mostKeys, counted.weight <= Self.mostWeight
    else { return false }
    (bytes, structure, keys, weight) = counted
    return true
  }
}
