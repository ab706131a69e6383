import TextBasics

/// What a messenger puts before a message: when it was sent, and by whom.
struct ChatStamp {
  /// Who has written it; nil where it does not say.
  var speaker: String?
  /// The message behind it.
  var rest: Substring

  private static let longest = 60

  /// Finds it at the start of a line; nil where there is none.
  init?(_ line: Substring) {
    guard let first = line.first, line.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let found: ChatStamp?
    switch first {
    case "[", "(": found = Self.bracketed(line)
    case "<": found = Self.nicked(line)
    case _ where first.isNumber: found = Self.dated(line)
    default: found = Self.named(line)
    }
    guard let found else { return nil }
    self = found
  }

  private init(_ speaker: String?, _ rest: Substring) {
    self.speaker = speaker
    self.rest = rest.drop { $0 == " " }
  }

  /// `[24.11.26, 18:41:09] Sam: …`, `(10:02) …`
  private static func bracketed(_ line: Substring) -> ChatStamp? {
    guard let end = line.prefix(longest).firstIndex(where: { "])".contains($0) }),
      isMoment(line[line.startIndex..<end].dropFirst())
    else { return nil }
    var rest = line[end...].dropFirst().drop { " -–".contains($0) }
    if rest.first == ":" { rest = rest.dropFirst().drop { $0 == " " } }
    if let (name, behind) = speaker(of: rest) { return ChatStamp(name, behind) }
    return nicked(rest) ?? ChatStamp(nil, rest)
  }

  /// `<Sam> …`, before a line of the form.
  private static func nicked(_ line: Substring) -> ChatStamp? {
    guard line.first == "<", let end = line.prefix(32).firstIndex(of: ">"),
      case let name = line[line.startIndex..<end].dropFirst(), isName(name),
      case let rest = line[end...].dropFirst().drop(while: { $0 == " " }), startsForm(rest)
    else { return nil }
    return ChatStamp(String(name), rest)
  }

  /// `24/11/2026, 18:41 - Sam: …`, `10:02 <Sam> …`, and a time alone.
  private static func dated(_ line: Substring) -> ChatStamp? {
    let head = line.prefix(longest)
    let moment = head.prefix { $0.isNumber || ".,/:- apmAPM".contains($0) }
    guard isMoment(moment) else { return nil }
    let isDated = moment.contains { "./,".contains($0) } || moment.contains { "mM".contains($0) }
    // What looks like the half of a day may begin the name.
    var rest = line[moment.endIndex...]
    if let last = moment.last, last.isLetter, rest.first?.isLetter == true {
      rest = line[(moment.lastIndex { !$0.isLetter } ?? moment.startIndex)...].dropFirst()
    }
    rest = rest.drop { " -–|".contains($0) }
    if rest.allSatisfy({ $0 == " " }) { return isDated ? ChatStamp(nil, rest) : nil }
    if let stamp = nicked(rest) { return stamp }
    guard let (name, behind) = speaker(of: rest), isDated || startsForm(behind) else { return nil }
    return ChatStamp(name, behind)
  }

  /// `Sam, [24 Nov 2026 18:41:09]: …`, `Sam — Today at 18:41`, and `Sam: ` before a line of the form.
  private static func named(_ line: Substring) -> ChatStamp? {
    let head = line.prefix(longest)
    if let opening = head.firstIndex(where: { "[(".contains($0) }),
      let closing = head[opening...].firstIndex(where: { "])".contains($0) }),
      isMoment(head[opening..<closing].dropFirst()),
      case let name = head[..<opening].trimmingSeparators, isName(name)
    {
      let rest = line[closing...].dropFirst()
      guard rest.isEmpty || " :-".contains(rest.first ?? " ") else { return nil }
      return ChatStamp(String(name), rest.drop { " :-".contains($0) })
    }
    if line.count <= longest, let start = head.firstIndex(where: \.isNumber) {
      let days = ["today at", "yesterday at", "heute um", "gestern um"]
      var name = head[..<start].trimmingSeparators
      let isDay = days.contains { name.lowercased().hasSuffix($0) }
      if isDay {
        name = name.dropLast(name.split(separator: " ").suffix(2).joined(separator: " ").count)
      }
      name = name.trimmingSeparators
      if isMoment(head[start...]), isName(name), isCapital(name) {
        return ChatStamp(String(name), line[line.endIndex...])
      }
    }
    guard let (name, rest) = speaker(of: line), startsForm(rest),
      isCapital(name[...]), !formWords.contains(name.lowercased())
    else { return nil }
    return ChatStamp(name, rest)
  }

  private static let formWords: Set<String> = [
    "score", "comment", "worked", "work on", "try next", "would you hire", "saw", "debrief", "for",
  ]

  private static func isCapital(_ name: Substring) -> Bool {
    name.split(separator: " ").allSatisfy { $0.first?.isLowercase == false }
  }

  private static func startsForm(_ text: Substring) -> Bool {
    let scanner = MarkScanner(String(text.prefix(120)))
    return scanner.marks().marks.first.map(scanner.startsLine) ?? false
  }

  private static func speaker(of text: Substring) -> (String, Substring)? {
    guard let colon = text.prefix(41).firstIndex(of: ":"), isName(text[..<colon]) else {
      return nil
    }
    let rest = text[colon...].dropFirst()
    guard rest.isEmpty || rest.first == " " else { return nil }
    return (String(text[..<colon]).trimmed, rest.drop { $0 == " " })
  }

  /// A name, or the number of a telephone.
  private static func isName(_ text: Substring) -> Bool {
    guard let first = text.first, first.isLetter || "+~".contains(first) else { return false }
    return text.split(separator: " ").count <= 4
      && !text.contains { "[](){}<>:=\"?!;".contains($0) }
  }

  /// Whether a text is a time of the day, perhaps with a day before it, and no more.
  private static func isMoment(_ text: Substring) -> Bool {
    guard text.utf8.count <= 80, hasTime(text.utf8) else { return false }
    let words = text.split { !$0.isLetter }
    return words.count <= 5 && words.allSatisfy { $0.count <= 9 }
      && text.allSatisfy { $0.isNumber || $0.isLetter || " .,/:-–".contains($0) }
      && text.count(where: \.isNumber) >= 3
  }

  /// Whether two digits stand behind a colon, and one before it.
  private static func hasTime(_ text: Substring.UTF8View) -> Bool {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let bytes = Array(text)
    return bytes.indices.dropFirst().dropLast(2).contains { index in
      bytes[index] == UInt8(ascii: ":") && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        && isDigit(bytes[index + 2])
    }
  }
}

extension Substring {
  fileprivate var trimmingSeparators: Substring {
    var text = self
    while let last = text.last, " ,-–—|•·".contains(last) { text.removeLast() }
    return text
  }
}
