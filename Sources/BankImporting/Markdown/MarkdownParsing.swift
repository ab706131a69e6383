import CMd4c

/// Parses a page with md4c, and takes what it reports over into blocks.
///
/// A page is given to the parser in parts, so that its memory stays small however long a page is.
enum MarkdownParsing {
  /// The most blocks of a page, in lists within lists and cells of tables alike.
  static let mostBlocks = 60_000
  /// The most bytes of a page, in whatever form; lists that people publish have less than one MiB.
  static let mostBytes = 2 << 20
  /// How deep blocks are followed; what lies deeper is left out, as no page for people has it.
  static let mostDepth = 40
  /// The bytes after which a part ends at the next empty line.
  private static let usualPart = 1 << 19
  /// The bytes after which it ends wherever it is.
  private static let mostPart = 1 << 20

  /// The blocks of a page.
  ///
  /// - Throws: ``ImportError/noMarkdownParser`` where the parser is not installed, or
  ///   ``ImportError/tooManyEntries(file:limit:)``.
  static func blocks(of text: String, file: String) throws(ImportError) -> [MarkdownBlock] {
    guard text.utf8.count <= mostBytes else { throw .tooLarge(file: file, limit: mostBytes) }
    guard let parse = md4c_load() else { throw .noMarkdownParser }
    var blocks: [MarkdownBlock] = []
    var (count, line) = (0, 1)
    let bytes = MarkdownPage.prepared(text)
    for part in MarkdownPage.parts(of: bytes, usual: usualPart, most: mostPart) {
      let builder = MarkdownBuilder(part, firstLine: line, mostBlocks: mostBlocks - count)
      guard builder.build(parse) else { throw .tooManyEntries(file: file, limit: mostBlocks) }
      blocks += builder.blocks
      count += builder.count
      line += part.count { $0 == 0x0A }
    }
    return blocks
  }
}

/// The text of a page, made ready for the parser.
enum MarkdownPage {
  /// The bytes of a page, with a space behind the `#` of headings and the number of items whose writers have left
  /// it out.
  static func prepared(_ text: String) -> [UInt8] {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + 64)
    var (isFenced, isAfterBlank, isAfterTag) = (false, true, false)
    var (start, number) = (0, 0)
    // Line by line, without a list of them: a page may have millions.
    while start <= source.count {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      let line = source[start..<end]
      start = end + 1
      let rest = line.drop { $0 == 0x20 }
      if rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) { isFenced.toggle() }
      // A block of HTML would go on to the next empty line. A return ends a line, and does not count as one.
      let next = isFenced ? nil : itemNumber(line)
      // The parser would take an item after the first for one more line of the text above it.
      let countsOn = next == number + 1 && number > 0 && !isAfterBlank
      if !isFenced, countsOn || isAfterTag && isBlockStart(line) || isMarkedQuestion(rest) {
        bytes.append(0x0D)
      }
      number = next ?? number
      let marks = line.prefix(7).prefix { $0 == UInt8(ascii: "#") }
      if !isFenced, isAfterBlank || marks.count > 1, (1...6).contains(marks.count),
        isHeading(line[marks.endIndex...])
      {
        bytes += marks
        bytes.append(0x20)
        bytes += line[marks.endIndex...]
      } else if !isFenced, let row = delimiterRow(line) {
        bytes += row
      } else if !isFenced, let start = itemStart(line) {
        bytes += line[..<start]
        bytes.append(0x20)
        bytes += line[start...]
      } else {
        bytes += line
      }
      bytes.append(0x0A)
      isAfterBlank = rest.isEmpty
      isAfterTag =
        rest.first == UInt8(ascii: "<") || (isAfterTag && rest.last == UInt8(ascii: ">"))
    }
    return bytes
  }

  /// Whether a line begins a heading, a list item, code or something bold.
  private static func isBlockStart(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == 0x20 }
    let marks = rest.prefix(7).prefix { $0 == UInt8(ascii: "#") }
    if !marks.isEmpty { return rest.dropFirst(marks.count).first == 0x20 }
    if rest.starts(with: "```".utf8) || rest.starts(with: "**".utf8) { return true }
    if let first = rest.first, "-*+".utf8.contains(first) { return rest.dropFirst().first == 0x20 }
    let digits = rest.prefix(4).prefix { (0x30...0x39).contains($0) }
    return !digits.isEmpty && rest.dropFirst(digits.count).starts(with: ". ".utf8)
  }

  /// The number of the item that a line begins: `12. What …`, `12)What …`, `12、什么 …`.
  private static func itemNumber(_ line: ArraySlice<UInt8>) -> Int? {
    let rest = line.prefix(4).drop { $0 == 0x20 }
    let digits = line[rest.startIndex...].prefix(4).prefix { (0x30...0x39).contains($0) }
    let behind = line[digits.endIndex...].prefix(3)
    guard (1...3).contains(digits.count), let sign = behind.first else { return nil }
    let isPoint = sign == 0x2E || sign == 0x29
    guard
      isPoint && (behind.dropFirst().first == 0x20 || itemStart(line) != nil)
        || behind.elementsEqual("、".utf8) || behind.elementsEqual("。".utf8)
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Whether a line begins with the mark of a question, which ends the answer above it: `Q. Why?`, `Q12: Why?`.
  private static func isMarkedQuestion(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first | 0x20 == UInt8(ascii: "q") else { return false }
    let digits = line.dropFirst().prefix(4).prefix { (0x30...0x39).contains($0) }
    let rest = line[digits.endIndex...]
    guard let sign = rest.first, ".:)".utf8.contains(sign) else { return false }
    return rest.dropFirst().first == 0x20
  }

  /// The row below the names of a table with three strokes a column at least; the parser wants them, and people
  /// write one.
  private static func delimiterRow(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard line.contains(UInt8(ascii: "|")), line.contains(UInt8(ascii: "-")),
      line.allSatisfy({ "|:- \t\r".utf8.contains($0) })
    else { return nil }
    var row: [UInt8] = []
    var strokes = 0
    for byte in line + [0x0A] {
      if byte == UInt8(ascii: "-") {
        strokes += 1
      } else {
        if strokes > 0 { row += [UInt8](repeating: UInt8(ascii: "-"), count: max(3, strokes)) }
        strokes = 0
        if byte != 0x0A { row.append(byte) }
      }
    }
    return row
  }

  /// Where the text of an item begins right behind its number: `3.**What**`, `4)Why`; nil where it does not.
  private static func itemStart(_ line: ArraySlice<UInt8>) -> Int? {
    let rest = line.prefix(4).drop { $0 == 0x20 }
    guard let first = rest.first, (0x30...0x39).contains(first) else { return nil }
    let digits = line[rest.startIndex...].prefix(4).prefix { (0x30...0x39).contains($0) }
    let behind = line[digits.endIndex...]
    guard digits.count < 4, let sign = behind.first, sign == 0x2E || sign == 0x29,
      let next = behind.dropFirst().first, next != 0x20, !(0x30...0x39).contains(next)
    else { return nil }
    let isMarked = behind.dropFirst().starts(with: "**".utf8)
    let text = String(decoding: line.prefix(64), as: UTF8.self)
    return isMarked || Prefix.afterNumber(in: text) != nil ? behind.startIndex + 1 : nil
  }

  /// Whether what stands right behind a `#` is a heading, and not a line of a program.
  private static func isHeading(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first >= 0x80 || (0x41...0x5A).contains(first & 0xDF) else {
      return false
    }
    let word = String(decoding: text.prefix(12), as: UTF8.self).prefix { $0.isLetter }
    return !["include", "define", "if", "ifdef", "ifndef", "endif", "pragma", "import", "undef"]
      .contains(word)
  }

  /// The parts of a page, each of which ends at an empty line where there is one in time.
  static func parts(of bytes: [UInt8], usual: Int, most: Int) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while rest.count > usual {
      let reach = rest.startIndex + usual..<min(rest.endIndex, rest.startIndex + most)
      let blank = reach.first { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
      let end =
        blank ?? reach.last { bytes[$0] == 0x0A }
        ?? reach.last { bytes[$0] & 0xC0 != 0x80 }.map { $0 - 1 } ?? reach.upperBound - 1
      parts.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return parts + [rest]
  }
}
