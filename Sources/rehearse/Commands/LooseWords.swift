extension Collection<String> {
  /// The first of some words that do not stand together here: an option's value is in two words, and what is behind it
  /// would go to another place. Nil where they do.
  func strayWord(of words: [String]) -> String? {
    guard words.count > 1, !contains("--") else { return nil }
    var rest = dropFirst(0)
    while let place = rest.firstIndex(of: words[0]) {
      let length = zip(rest[place...], words).prefix { $0 == $1 }.count
      if length == words.count { return nil }
      rest = rest[index(after: place)...]
    }
    let place = firstIndex(of: words[0]) ?? startIndex
    return words[zip(self[place...], words).prefix { $0 == $1 }.count]
  }
}

extension [String] {
  /// Words that somebody did not put in quotes, as one text; nil where there are none.
  var inOneLine: String? { isEmpty ? nil : joined(separator: " ") }
}
