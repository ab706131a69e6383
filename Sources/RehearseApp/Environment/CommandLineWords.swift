/// Splits a line into words, as a shell does: white space divides, quotes and backslashes keep together, and a `~`
/// that begins a word stands for a home directory. An apostrophe between two letters is no quote.
package enum CommandLineWords {
  /// The words of a line; `home` tells the directory of a user, of one's own where the name is empty.
  ///
  /// - Throws: ``CommandError/usage(_:)`` where a quote is not closed.
  package static func split(
    _ line: String, home: (_ user: String) -> String? = { _ in nil }
  ) throws -> [String] {
    let (words, quote) = scan(line, home)
    if let quote { throw CommandError.usage("the quote \(quote) is not closed") }
    return words
  }

  /// The words before the one that is being typed, and that one, as they were typed.
  static func typed(_ line: String) -> (before: [String], word: String) {
    let (words, quote) = scan(line) { _ in nil }
    let isNewWord = quote == nil && (line.last?.isWhitespace ?? true)
    return isNewWord ? (words, "") : (Array(words.dropLast()), words.last ?? "")
  }

  /// Scalar by scalar: as characters go, a quote with an accent behind it is another letter.
  private static func scan(
    _ line: String, _ home: (String) -> String?
  ) -> (words: [String], openQuote: Unicode.Scalar?) {
    var words: [String] = []
    var word: String?
    var quote: Unicode.Scalar?
    var scalars = line.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case quote: quote = nil
      // `St Mary's`: between letters it opens nothing.
      case "'"
      where quote == nil && word?.unicodeScalars.last?.properties.isAlphabetic == true
        && (scalars.first?.properties.isAlphabetic ?? false):
        word = (word ?? "") + "'"
      case "\"" where quote == nil, "'" where quote == nil:
        quote = scalar
        word = word ?? ""
      case "\\" where quote != "'":
        word = (word ?? "") + String(scalars.popFirst() ?? "\\")
      case _ where scalar.properties.isWhitespace && quote == nil:
        if let done = word { words.append(done) }
        word = nil
      case "~" where word == nil: word = takeHome(from: &scalars, home)
      default: word = (word ?? "") + String(scalar)
      }
    }
    return (words + [word].compactMap(\.self), quote)
  }

  /// What a `~` and the name behind it stand for; the `~` itself where that is nobody's.
  private static func takeHome(
    from rest: inout Substring.UnicodeScalarView, _ home: (String) -> String?
  ) -> String {
    let user = rest.prefix { $0 != "/" && !$0.properties.isWhitespace }
    guard !user.contains(where: { ["\"", "'", "\\"].contains($0) }),
      let home = home(String(user))
    else { return "~" }
    rest = rest.dropFirst(user.count)
    return home
  }
}
