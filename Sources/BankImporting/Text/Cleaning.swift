import InterviewCore

extension String {
  /// The text on one line, with single spaces, and without what no bank may hold.
  var onOneLine: String {
    if isPlainLine(spacesApart: true) { return self }
    var result = ""
    var needsSpace = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value == 0x0B {
        needsSpace = !result.isEmpty
      } else if scalar.isWritable {
        if needsSpace { result.unicodeScalars.append(" ") }
        needsSpace = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text line by line, each without blanks at its end, and without empty lines around it.
  var cleaned: String {
    if isPlainLine(spacesApart: false) { return self }
    var lines: [String] = []
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let kept = line.unicodeScalars.filter { $0.isWritable || $0 == "\t" }
      var text = String(String.UnicodeScalarView(kept))
      if text.utf8.contains(0x09) { text = text.replacing("\t", with: "  ") }
      while text.last?.isWhitespace == true { text.removeLast() }
      if text.isEmpty, lines.last?.isEmpty != false { continue }
      lines.append(text)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard let first = lines.first else { return "" }
    lines[0] = String(first.drop(while: \.isWhitespace))
    return lines.joined(separator: "\n")
  }

  /// Whether it is a line of printable ASCII without spaces around it, as nearly all texts are: of very long
  /// lists these need not be looked at sign by sign.
  private func isPlainLine(spacesApart: Bool) -> Bool {
    var last: UInt8 = 0x20
    for byte in utf8 {
      guard (0x20..<0x7F).contains(byte) else { return false }
      if byte == 0x20, last == 0x20, spacesApart { return false }
      last = byte
    }
    return last != 0x20 && utf8.first != 0x20 || isEmpty
  }

  /// The text without the number, the `Q:` or the emoji that some lists put before a question.
  var withoutNumbering: String {
    var text = withoutOrnament
    // `Question 3: 2. Why?` has two.
    for _ in 0..<2 {
      guard
        let rest = Prefix.after(Self.numberingMarks, in: text, needsBlank: true)
          ?? Prefix.after(Self.numberedMarks, in: text, needsBlank: true, needsNumber: true)
          ?? Prefix.afterNumber(in: text),
        rest.contains(where: \.isLetter)
      else { break }
      text = String(rest)
    }
    return text
  }

  /// The text without a letter that counts it: `b) Why?`
  var withoutLetter: String {
    guard let first, first.isASCII, first.isLetter, dropFirst().hasPrefix(") ") else { return self }
    return String(dropFirst(3)).onOneLine
  }

  /// Whether it is short enough for an item of a list, and ends as no sentence of a text does.
  var isShortLine: Bool {
    guard utf8.count <= 800 else { return false }
    let line = onOneLine
    return line.count <= 80 && line.last != "." && line.last != ":"
  }

  /// The text without quotation marks around all of it.
  var withoutQuotes: String {
    let text = onOneLine
    let pairs: [Character: Character] = ["\"": "\"", "“": "”", "„": "“", "«": "»", "「": "」"]
    guard text.count > 2, let first = text.first, let end = pairs[first], text.last == end else {
      return text
    }
    let inner = text.dropFirst().dropLast()
    return inner.contains(first) || inner.contains(end) ? text : String(inner)
  }

  /// The text without the box to tick before it.
  var withoutBox: String {
    let boxes = ["[ ] ", "[x] ", "[X] ", "☐ ", "☑ ", "✅ "]
    return boxes.first(where: hasPrefix).map { String(dropFirst($0.count)) } ?? self
  }

  /// The text without a quotation mark that only begins it.
  var withoutOpeningQuote: String {
    let rest = drop { "\"“„«「'‘- •→".contains($0) }
    return String(rest)
  }

  /// The words before the number of a question.
  private static let numberingMarks = [
    "Question", "question", "QUESTION", "Problem", "Q", "q", "Frage", "Pregunta", "Pergunta",
    "Вопрос", "问题", "問題", "题目", "题型", "题", "問", "问", "질문", "Câu hỏi", "Câu", "Soru",
  ]

  /// The words that are a mark only with a number: a task without one is a part of a story.
  private static let numberedMarks = [
    "Exercise", "Ex", "Task", "Aufgabe", "Ejercicio", "Exercice", "Esercizio", "Exercício",
    "Scenario",
    "Задание", "Задача", "Zadanie", "Tapşırıq",
  ]

  /// Whether a list put a `Q:` or `Question 3:` before it.
  var isMarkedQuestion: Bool {
    Prefix.after(Self.numberingMarks, in: withoutOrnament, needsBlank: true) != nil
  }

  /// Whether a list put a number or a `Q:` before it.
  var isNumbered: Bool { withoutNumbering != withoutOrnament }

  /// The text without emoji before its first word.
  private var withoutOrnament: String {
    // A comment in notes of a programmer.
    if hasPrefix("// ") { return String(dropFirst(3)).withoutOrnament }
    guard first?.isOrnament == true || first == ":" else { return self }
    var rest = drop { $0.isOrnament || $0.isWhitespace }
    // `:blue_book: 2) What …`
    if rest.first == ":" {
      let name = rest.dropFirst().prefix(40).prefix {
        $0.isLetter || $0.isNumber || "_+-".contains($0)
      }
      let behind = rest.dropFirst(1 + name.count)
      guard name.count > 1, behind.hasPrefix(": ") else { return self }
      rest = behind.dropFirst(2).drop(while: \.isWhitespace)
    }
    return rest.contains(where: \.isLetter) ? String(rest) : self
  }
}

extension Character {
  /// Whether it is an emoji or a dingbat.
  fileprivate var isOrnament: Bool {
    guard !isASCII, let first = unicodeScalars.first else { return false }
    switch first.properties.generalCategory {
    case .otherSymbol, .modifierSymbol: return true
    // A digit in a box.
    default: return unicodeScalars.last == "\u{20E3}"
    }
  }
}

extension Unicode.Scalar {
  /// Whether a bank may hold the character: no control, no byte order mark, no noncharacter.
  var isWritable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFC, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
