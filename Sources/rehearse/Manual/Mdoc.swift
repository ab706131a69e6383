/// Text of the help in the language of manual pages, mdoc(7).
enum Mdoc {
  /// A paragraph, each sentence in a line of its own; what stands between backticks is set off.
  static func lines(_ text: String) -> [String] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    let escaped = parts.map { index, part in
      index.isMultiple(of: 2) ? prose(String(part)) : "\\fB\(literal(String(part)))\\fR"
    }
    return escaped.joined().split(separator: "\n").map { line in
      line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : String(line)
    }
  }

  /// Text to be shown as it is, such as a command line.
  static func literal(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
  }

  /// A hyphen is one only within a word, elsewhere it is what is typed; a sentence begins a line.
  private static func prose(_ text: String) -> String {
    let characters = Array(text)
    func character(_ index: Int) -> Character {
      characters.indices.contains(index) ? characters[index] : " "
    }
    func isInWord(_ index: Int) -> Bool {
      character(index).isLetter || character(index).isNumber
    }
    return characters.indices.map { index in
      switch characters[index] {
      case "\\": "\\e"
      case "-" where !isInWord(index - 1) || !isInWord(index + 1): "\\-"
      case " " where ".?!".contains(character(index - 1)) && character(index + 1).isUppercase: "\n"
      case let other: String(other)
      }
    }.joined()
  }
}
