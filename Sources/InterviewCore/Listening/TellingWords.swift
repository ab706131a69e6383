/// The words of a text that tell what it is about.
enum TellingWords {
  /// The words of four letters or more, by how they begin, so that “merged” and “merges” are one; shorter
  /// ones hold sentences together, but for figures.
  static func of(_ text: String) -> Set<String> { of(Words(text).folded) }

  /// The same of words in lower case.
  static func of(_ words: [String]) -> Set<String> {
    Set(
      words.filter { ($0.count >= 4 || $0.first?.isNumber ?? false) && !common.contains($0) }
        .map { String($0.prefix(stemLength)) })
  }

  /// How many letters of a word tell it from others.
  private static let stemLength = 5

  private static let common = Set(
    words: """
      about after again also because been before being both could does down even every from have here into
      just made make many more most much only other over said same some such than that their them then there
      these they thing things think this those through time very wanted well were what when where which while
      with work worked would your
      """)
}
