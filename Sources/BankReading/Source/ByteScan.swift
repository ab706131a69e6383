/// One pass over the bytes of a file, before anything is parsed.
struct ByteScan {
  /// The offset at which each line starts, in four bytes: a file can be all line breaks.
  private(set) var lineStarts: [UInt32] = [0]
  /// The offset of the first character that has no place in a text file.
  private(set) var firstUnwanted: Int?
  /// The offset of the first `%TAG` directive.
  private(set) var firstTagDirective: Int?
  /// An upper bound, roughly, of the items and keys there can be.
  private(set) var structure = 0
  /// The same, each item counted once for every bracket that is open around it.
  private(set) var weightedStructure = 0
  /// How many `?` stand where they would start a key that is not text.
  private(set) var explicitKeys = 0
  /// How many `:` stand behind a closing bracket, which makes what is in the brackets a key.
  private(set) var bracketKeys = 0
  /// How many `&` stand where they would start an anchor.
  private(set) var anchors = 0
  /// How many `:` stand where they can end a key.
  private(set) var keys = 0
  /// Whether there is a `*` that could start an alias.
  private(set) var hasStarredWord = false

  private var depth = 0
  /// The last byte that was not a space, and where it was.
  private var lastSolid: UInt8 = 0x0A
  private var lastSolidIndex = -1

  /// Scans the bytes, which are valid UTF-8.
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    for index in 0..<count {
      let byte = bytes[index]
      let next = index + 1 < count ? bytes[index + 1] : 0x0A
      if byte >= 0x7F {
        highByte(bytes, index)
      } else if byte < 0x20 {
        controlByte(byte, index, endsLine: byte == 0x0A || next != 0x0A || index + 1 == count)
      } else if !isLetterOrDigit(byte) {
        sign(byte, next, index, bytes)
      }
      if byte != 0x20 {
        lastSolid = byte
        lastSolidIndex = index
      }
    }
  }

  private mutating func controlByte(_ byte: UInt8, _ index: Int, endsLine: Bool) {
    switch byte {
    case 0x0A, 0x0D: if endsLine { startLine(at: index + 1) }
    case 0x09: break
    default: unwanted(index)
    }
  }

  private mutating func highByte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let rest = bytes.count - index
    func at(_ step: Int) -> UInt8 { step < rest ? bytes[index + step] : 0 }
    switch (bytes[index], at(1), at(2)) {
    case (0x7F, _, _): unwanted(index)
    case (0xC2, 0x85, _): startLine(at: index + 2)
    case (0xC2, 0x80...0x9F, _): unwanted(index)
    case (0xE2, 0x80, 0xA8...0xA9): startLine(at: index + 3)
    case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE...0xBF): unwanted(index)
    // The last two code points of each plane are no characters; the composer uses them as marks.
    case (0xF0...0xF4, let second, 0xBF) where second & 0x0F == 0x0F && at(3) >= 0xBE:
      unwanted(index)
    default: break
    }
  }

  private mutating func sign(
    _ byte: UInt8, _ next: UInt8, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      count()
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth = max(0, depth - 1)
    case UInt8(ascii: ","):
      count()
    case UInt8(ascii: "-"):
      if isBlank(next) { count() }
    case UInt8(ascii: ":"):
      if lastSolid == UInt8(ascii: "]") || lastSolid == UInt8(ascii: "}") { bracketKeys += 1 }
      if isBlank(next) {
        keys += 1
        count()
      }
    case UInt8(ascii: "?"):
      if canStartToken() { explicitKeys += 1 }
    case UInt8(ascii: "&"):
      if canStartToken() { anchors += 1 }
    case UInt8(ascii: "*"):
      if isLetterOrDigit(next) || next == UInt8(ascii: "-") || next == UInt8(ascii: "_") {
        hasStarredWord = true
      }
    case UInt8(ascii: "%"):
      if index == lineStart, firstTagDirective == nil,
        bytes[index...].starts(with: "%TAG".utf8)
      {
        firstTagDirective = index
      }
    default: break
    }
  }

  /// Where the line starts that was reached.
  private var lineStart: Int { Int(lineStarts[lineStarts.count - 1]) }

  private mutating func startLine(at index: Int) {
    lineStarts.append(UInt32(index))
  }

  private mutating func count() {
    structure += 1
    weightedStructure += depth
  }

  private mutating func unwanted(_ index: Int) {
    firstUnwanted = firstUnwanted ?? index
  }

  /// Whether what was seen so far ends where a key can start: at a line's start, or after a sign
  /// that takes a value.
  private func canStartToken() -> Bool {
    if lastSolidIndex < lineStart { return true }
    switch lastSolid {
    case 0x09, UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "{"):
      return true
    default: return false
    }
  }
}

/// Whether libyaml takes the byte for a part of a name.
func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  default: false
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte >= 0x80
}
