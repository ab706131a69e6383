extension [String] {
  /// The lines without the moments and names that a chat's export puts before them, where most lines have such:
  /// `[03/03/2025, 21:44:41] Tom: Why?`, `03.03.25, 21:44 - Tom: Why?`.
  var withoutChatStamps: [String] {
    let words = map(\.behindChatStamp)
    let stamped = words.count { $0 != nil }
    let written = count { !$0.allSatisfy(\.isWhitespace) }
    guard stamped > 2, stamped * 2 > written else { return self }
    return zip(self, words).map { $1.map(String.init) ?? $0 }
  }
}

extension String {
  /// What is said behind a moment and a name; nil where the line does not begin so.
  fileprivate var behindChatStamp: Substring? {
    guard utf8.count < 1 << 13, let first = first(where: { !$0.isWhitespace && $0 != "\u{200E}" }),
      first == "[" || first.isNumber
    else { return nil }
    var prefix = Prefix(drop { $0.isWhitespace || $0 == "\u{200E}" })
    let isBracketed = prefix.take("[")
    for _ in 0..<2 {
      guard prefix.digits(atMost: 4) > 0, prefix.take(oneOf: "./-") else { return nil }
    }
    guard prefix.digits(atMost: 4) > 0 else { return nil }
    _ = prefix.take(",")
    prefix.blanks()
    guard prefix.digits(atMost: 2) > 0, prefix.take(":"), prefix.digits(atMost: 2) > 0 else {
      return nil
    }
    if prefix.take(":") { _ = prefix.digits(atMost: 2) }
    prefix.blanks()
    for half in ["AM", "PM", "am", "pm"] where prefix.take(half) { break }
    prefix.blanks()
    guard prefix.take(isBracketed ? "]" : "-") else { return nil }
    prefix.blanks()
    let rest = prefix.rest
    guard let colon = rest.prefix(40).firstIndex(of: ":") else { return rest }
    return rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
  }
}
