extension String {
  /// The text with a backslash before whatever Markdown, with GitHub's additions, would take for a
  /// mark inside a line.
  ///
  /// Underscores and ampersands that mean nothing to Markdown stay as they are, and so do the
  /// placeholders of a redaction, for the sake of those who read the raw text.
  var escapedForMarkdown: String {
    guard mayHoldMarks else { return self }
    let source = Array(self)
    var result = ""
    result.reserveCapacity(utf8.count + utf8.count / 8)
    for (index, character) in source.enumerated() {
      if Self.isMark(character, at: index, in: source) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Whether there is a byte that ``isMark(_:at:in:)`` may take for one; most lines have none.
  private var mayHoldMarks: Bool {
    var isBehindColon = false
    var letters = 0
    for byte in utf8 {
      switch UnicodeScalar(byte) {
      case "\\", "`", "*", "_", "[", "<", "~", "|", "&", "@": return true
      case "/" where isBehindColon: return true
      case "." where letters >= 3: return true
      default: break
      }
      isBehindColon = byte == UInt8(ascii: ":")
      letters = byte | 0x20 == UInt8(ascii: "w") ? letters + 1 : 0
    }
    return false
  }

  private static func isMark(_ character: Character, at index: Int, in text: [Character]) -> Bool {
    let previous = index > 0 ? text[index - 1] : " "
    let next = index + 1 < text.count ? text[index + 1] : " "
    // A mark with a combining character behind it is still a mark to a parser of code points.
    guard let mark = character.unicodeScalars.first else { return false }
    switch mark {
    case "\\", "`", "*", "<", "~", "|": return true
    case "_": return !(previous.isPlainWord && next.isPlainWord)
    case "[": return !isPlaceholder(at: index, in: text)
    case "&": return startsEntity(at: index, in: text)
    // What GitHub makes links of by itself: `https://…`, `www.…` and mail addresses.
    case ":": return next == "/"
    case ".": return index >= 3 && text[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
    case "@": return !previous.isWhitespace && !next.isWhitespace
    default: return false
    }
  }

  private static func startsEntity(at index: Int, in text: [Character]) -> Bool {
    let rest = text[(index + 1)...].prefix(33)
    guard let end = rest.firstIndex(of: ";"), end > index + 1 else { return false }
    return rest[..<end].allSatisfy { $0 == "#" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
  }

  private static func isPlaceholder(at index: Int, in text: [Character]) -> Bool {
    let rest = text[index...]
    let label = Redaction.labels.map { Array("[\($0) ") }.first { rest.starts(with: $0) }
    guard let label else { return false }
    let digits = rest.dropFirst(label.count).prefix(4).prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.endIndex < text.count, text[digits.endIndex] == "]"
    else { return false }
    let after = digits.endIndex + 1
    return after >= text.count || !"([:".contains(text[after])
  }

  /// A line, already escaped inside, with a backslash before whatever would start a heading, a list,
  /// a quotation, a rule or the underline of a heading or a table.
  var escapedAtStartOfLine: String {
    guard let first = unicodeScalars.first else { return self }
    switch first {
    case "#", "=", ">": return "\\" + self
    case "-", "+", ":":
      let next = dropFirst().first
      return next.map(\.isPlainWord) == true ? self : "\\" + self
    case "0"..."9":
      let digits = prefix { ("0"..."9").contains($0) }
      guard let mark = self[digits.endIndex...].unicodeScalars.first, mark == "." || mark == ")"
      else { return self }
      let next = self[digits.endIndex...].dropFirst().first
      guard digits.count <= 9, next == nil || next == " " else { return self }
      return digits + "\\" + self[digits.endIndex...]
    default: return self
    }
  }
}

extension Character {
  fileprivate var isPlainWord: Bool { isLetter || isNumber }
}
