/// Finds the sounds and words that fill a pause in a transcript of speech.
enum Fillers {
  /// The fillers in their order, in lower case.
  static func found(in text: String) -> [String] {
    let words = spoken(text)
    var found: [String] = []
    for (place, word) in words.enumerated() {
      let before = place > 0 ? words[place - 1] : nil
      let next = place + 1 < words.count ? words[place + 1] : nil
      switch word.text {
      case "uh", "um", "er", "uhm", "umm", "erm": found.append(word.text)
      case "well" where word.isFirst, "oh" where word.isFirst: found.append(word.text)
      case "you" where next?.text == "know" && !(before.map { asksOrCompares($0.text) } ?? false):
        found.append("you know")
      case "i" where next?.text == "mean" && before?.text != "what": found.append("I mean")
      default: break
      }
    }
    return found
  }

  /// Whether the word makes “you know” a part of the sentence: “as you know”, “do you know”.
  private static func asksOrCompares(_ word: String) -> Bool {
    ["as", "do", "did", "if", "how", "what", "that", "who", "would", "let"].contains(word)
  }

  private struct Word {
    var text: String
    /// Whether a sentence or a clause begins with it.
    var isFirst: Bool
  }

  private static func spoken(_ text: String) -> [Word] {
    var isFirst = true
    return text.split(whereSeparator: \.isWhitespace).compactMap { part in
      let word = part.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "'" }
      let ends = part.last.map { !($0.isLetter || $0.isNumber) } ?? false
      defer { isFirst = ends || (isFirst && word.isEmpty) }
      return word.isEmpty ? nil : Word(text: word, isFirst: isFirst)
    }
  }
}
