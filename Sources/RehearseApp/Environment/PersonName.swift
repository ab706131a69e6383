extension String {
  /// Whether two names are of one person: their case and spaces do not count.
  func isSameName(as other: String) -> Bool { nameWords == other.nameWords }

  /// Whether one of two names is a short form of the other: `Sam` of `Samuel`, or of `Sam Jones`.
  func isFormOf(_ other: String) -> Bool {
    let (one, two) = (nameWords, other.nameWords)
    guard let short = one.first, let long = two.first, min(short.count, long.count) > 1 else {
      return false
    }
    let isShort = short.hasPrefix(long) || long.hasPrefix(short)
    return isShort && zip(one.dropFirst(), two.dropFirst()).allSatisfy { $0 == $1 }
  }

  private var nameWords: [String] {
    lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
