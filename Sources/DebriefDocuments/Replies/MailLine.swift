import TextBasics

/// A line of a reply without what mail programs put before and into it.
struct MailLine: Equatable {
  /// The line in the file, from 1.
  var number: Int
  /// How deep it is quoted.
  var depth: Int
  /// The columns taken off its start.
  var offset: Int
  /// Who has written it, where a messenger says so.
  var speaker: String?
  /// The text, without invisible characters, with plain spaces, not trimmed at its end.
  var text: String

  var isBlank: Bool { text.allSatisfy { $0 == " " } }

  /// The lines of a text, or of a page: quoted-printable is decoded where it is.
  static func lines(of text: String, isPage: Bool = false) -> [MailLine] {
    if isPage {
      return HTMLText.lines(text).map { MailLine($0.text[...], number: $0.number, isPage: true) }
    }
    if QuotedPrintable.isLikely(text) {
      let source = MailSource(bytes: Array(text.utf8))
      let body = MailBody(
        source, 0..<source.bytes.count, encoding: "quoted-printable", firstLine: 1)
      let decoded = ReplyBytes.text(body.bytes[...])?.text ?? text
      return decoded.physicalLines.enumerated().map {
        MailLine($0.element, number: body.number(of: $0.offset))
      }
    }
    return withoutNumbers(text.physicalLines).enumerated().map {
      MailLine($0.element, number: $0.offset + 1)
    }
  }

  /// The lines without the numbers of their own that a program has put before each of them.
  private static func withoutNumbers(_ lines: [Substring]) -> [Substring] {
    let sample = lines.prefix(20).enumerated()
    guard lines.count > 8, sample.allSatisfy({ afterNumber($0.offset + 1, $0.element) != nil })
    else { return lines }
    return lines.enumerated().map { afterNumber($0.offset + 1, $0.element) ?? $0.element }
  }

  private static func afterNumber(_ number: Int, _ line: Substring) -> Substring? {
    let bare = line.drop { $0 == " " }
    let digits = bare.prefix(while: \.isNumber)
    guard Int(digits) == number else { return nil }
    let rest = bare[digits.endIndex...].drop { ".:|".contains($0) }
    guard let first = rest.first else { return rest }
    return first == " " || first == "\t" ? rest.dropFirst() : nil
  }

  /// Takes a line apart; converters from HTML leave character references in it, and on a page they are read.
  init(_ line: Substring, number: Int, isPage: Bool = false) {
    self.number = number
    let clean = Self.cleaned(isPage ? String(line) : CharacterReferences.read(line))
    var rest = clean[...]
    depth = 0
    while let next = Self.afterMark(rest) {
      rest = next
      depth += 1
    }
    while rest.first == " " { rest.removeFirst() }
    if let stamp = ChatStamp(rest) {
      speaker = stamp.speaker
      rest = stamp.rest
    }
    offset = clean.count - rest.count
    self.text = String(rest)
  }

  /// The line behind one quotation mark: `> `, `SL> `, and the like.
  private static func afterMark(_ line: Substring) -> Substring? {
    let bare = line.drop { $0 == " " }
    guard let first = bare.first else { return nil }
    if first == ">" || first == "＞" || first == "»" { return bare.dropFirst() }
    if first == "|", bare.dropFirst().first ?? " " == " " { return bare.dropFirst() }
    let initials = bare.prefix { $0.isASCII && $0.isLetter }
    guard (1...4).contains(initials.count), bare.dropFirst(initials.count).first == ">" else {
      return nil
    }
    return bare.dropFirst(initials.count + 1)
  }

  private static func cleaned(_ line: String) -> String {
    if line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return line }
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let value = scalar.value
      // Joiners stay where they join: in emoji, and in the scripts that need them.
      let joins = value == 0x200C || value == 0x200D
      if joins, let last = result.last, last.value > 0x7F { result.append(scalar) }
      if joins || value == 0 || Self.isInvisible(value) { continue }
      result.append(
        value != 0x20 && (scalar.properties.isWhitespace || value == 0x2800) ? " " : scalar)
    }
    return String(result)
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE0E, 0xFEFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
