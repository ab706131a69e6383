import TextBasics

/// Whether a reply breaks off: it ends in the middle of a sentence, behind a word that wants another one.
enum Unfinished {
  /// Replies of fewer words are too short in any case.
  private static let fewestWords = 8

  /// The last words of a reply that breaks off; nil where it ends, or nobody can tell. Many people leave out the last
  /// full stop, so what only lacks it has ended.
  static func end(of reply: String) -> String? {
    let text = reply.trimmed
    guard let last = text.last, !Self.ends.contains(last) else { return nil }
    let words = Words(text)
    guard words.count >= Self.fewestWords, let word = words.folded.last,
      ",-–—".contains(last) || Self.leading.contains(word)
    else { return nil }
    return words.all.suffix(3).joined(separator: " ")
  }

  private static let ends: Set<Character> = [
    ".", "!", "?", "…", "\"", "”", "“", ")", "]", ":", ";",
  ]

  /// Words with which few sentences end. “To”, “was” and “in” end one now and then (“I didn’t want to”), but then most
  /// people set a full stop.
  private static let leading = Set(
    words: """
      a an the my our your his their its this these those every to of for with from in on at by
      about over into onto between than and or but because which who whose when while if as
      although though unless until i we he she they was were is are am be been have has had i'm i'd i'll i've
      we're we'd we'll we've he's she's it's that's they're they'd there's both either not
      """)
}
