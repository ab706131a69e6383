extension String {
  /// The text with what is shown as one character cut to a length that any script needs: one of millions of marks has to
  /// be gone through each time that somebody asks where the next one begins. So has a row of flags, which tell only
  /// from its start where one of them ends.
  package var withoutEndlessCharacters: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var kept = ""
    var start = startIndex
    var index = startIndex
    var flags = 0
    while index < endIndex {
      let next = self.index(after: index)
      let length = utf8.distance(from: index, to: next)
      let isFlag = (0x1F1E6...0x1F1FF).contains(unicodeScalars[index].value)
      flags = isFlag ? flags + length : 0
      if length > Self.longestCharacter || flags > Self.longestRow {
        kept += self[start..<index]
        if flags <= Self.longestRow {
          let marks = unicodeScalars[index..<next].prefix(Self.longestCharacter / 4)
          for mark in marks { kept.unicodeScalars.append(mark) }
        }
        start = next
      }
      index = next
    }
    return start == startIndex ? self : kept + self[start...]
  }

  /// In bytes; a family of four with its skin colours has 60.
  private static let longestCharacter = 256

  /// Flags in a row, in bytes: more than there are countries.
  private static let longestRow = 2_048
}
