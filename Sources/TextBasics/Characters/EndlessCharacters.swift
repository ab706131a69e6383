extension String {
  /// The text with what is shown as one character cut to a length that any script needs: one of millions of marks has to
  /// be gone through each time that somebody asks where the next one begins.
  package var withoutEndlessCharacters: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var kept = ""
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if utf8.distance(from: index, to: next) > Self.longestCharacter {
        kept += self[start..<index]
        kept.unicodeScalars.append(
          contentsOf: unicodeScalars[index..<next].prefix(Self.longestCharacter / 4))
        start = next
      }
      index = next
    }
    return start == startIndex ? self : kept + self[start...]
  }

  /// In bytes; a family of four with its skin colours has 60.
  private static let longestCharacter = 256
}
