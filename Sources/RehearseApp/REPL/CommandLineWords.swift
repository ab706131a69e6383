/// Splits a line into words, as a shell does: white space divides, quotes and backslashes keep
/// together.
package enum CommandLineWords {
  /// The words of a line.
  ///
  /// - Throws: ``CommandError/usage(_:)`` where a quote is not closed.
  package static func split(_ line: String) throws -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var characters = line[...]
    while let character = characters.popFirst() {
      switch character {
      case quote: quote = nil
      case "\"" where quote == nil, "'" where quote == nil:
        quote = character
        word = word ?? ""
      case "\\" where quote != "'":
        word = (word ?? "") + (characters.popFirst().map(String.init) ?? "\\")
      case _ where character.isWhitespace && quote == nil:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let quote { throw CommandError.usage("the quote \(quote) is not closed") }
    return words + [word].compactMap { $0 }
  }
}
