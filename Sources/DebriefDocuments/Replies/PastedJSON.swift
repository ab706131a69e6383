import TextBasics

/// JSON that went through a mail program: its lines were broken anew, its quotes made curly.
struct PastedJSON {
  private let source: [Unicode.Scalar]
  private var result = String.UnicodeScalarView()
  private var index = 0

  /// The JSON as it was, as far as that can be told; only a text that fits the contract comes out right.
  static func mended(_ text: String) -> String {
    var reader = PastedJSON(source: Array(text.unicodeScalars))
    reader.read()
    return String(reader.result)
  }

  private init(source: [Unicode.Scalar]) { self.source = source }

  private static let quotes = Set("\"“”„‟″＂«»".unicodeScalars)

  private mutating func read() {
    while index < source.count {
      let scalar = source[index]
      if Self.quotes.contains(scalar) {
        readText()
      } else {
        // A backslash before a bracket is Markdown's.
        if scalar != "\\" { result.append(scalar.properties.isWhitespace ? " " : scalar) }
        index += 1
      }
    }
  }

  private mutating func readText() {
    let isStraight = source[index] == "\""
    let isKey = result.last { $0 != " " }.map { $0 == "{" || $0 == "," } ?? false
    result.append("\"")
    index += 1
    while index < source.count {
      let scalar = source[index]
      index += 1
      if Self.quotes.contains(scalar), scalar == "\"" || !isStraight, ends(isKey: isKey) { break }
      switch scalar {
      case "\"": result.add("\\\"")
      case "\\" where index < source.count:
        let next = source[index]
        let isEscape = "\"\\/bfnrtu".unicodeScalars.contains(next)
        result.append("\\")
        result.append(isEscape ? next : "\\")
        if isEscape { index += 1 }
      case _ where scalar.value < 0x20: if result.last != " " { result.append(" ") }
      default: result.append(scalar)
      }
    }
    result.append("\"")
  }

  /// Whether a text of JSON can end before this place.
  private func ends(isKey: Bool) -> Bool {
    var place = passingSpace(index)
    guard place < source.count else { return true }
    if isKey { return source[place] == ":" }
    if source[place] == "}" || source[place] == "]" { return true }
    guard source[place] == "," else { return false }
    place = passingSpace(place + 1)
    guard place < source.count else { return true }
    if source[place] == "}" { return true }
    // The key of the next value; what is quoted in a comment may be followed by a comma as well.
    guard Self.quotes.contains(source[place]) else { return false }
    let word = source[(place + 1)...].prefix(20).prefix { $0.isASCII && $0.properties.isAlphabetic }
    guard word.endIndex < source.count, Self.quotes.contains(source[word.endIndex]) else {
      return false
    }
    let behind = passingSpace(word.endIndex + 1)
    return behind < source.count && source[behind] == ":"
  }

  private func passingSpace(_ start: Int) -> Int {
    source[start...].firstIndex { !$0.properties.isWhitespace } ?? source.count
  }
}
