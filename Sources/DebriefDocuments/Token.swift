/// A word of an answer without the punctuation around it.
struct Token: Equatable {
  let text: Substring
  /// Whether punctuation behind it ends what it belongs to.
  let endsPhrase: Bool
  let folded: String

  init(_ word: Substring) {
    var text = word
    while let first = text.first, Self.openings.contains(first) {
      // `(555) 010` is part of a number, `(see` is not.
      if first == "(", text.dropFirst().first?.isNumber == true, text.contains(")") { break }
      text.removeFirst()
    }
    while let last = text.last, Self.endings.contains(last) {
      if last == ")", text.first == "(" { break }
      text.removeLast()
    }
    endsPhrase = text.endIndex < word.endIndex
    for possessive in ["'s", "’s"] where text.hasSuffix(possessive) {
      text.removeLast(possessive.count)
    }
    self.text = text
    folded = text.lowercased()
  }

  private static let openings = Set("([{<\"'“‘«*_")
  private static let endings = Set(")]}>\"'”’».,;:!?*_…")

  var isEmail: Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && Self.isHost(parts[1], anyDomain: true)
  }

  var isLink: Bool {
    if let scheme = folded.firstRange(of: "://") {
      return scheme.lowerBound > folded.startIndex && scheme.upperBound < folded.endIndex
    }
    let host = folded.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return Self.isHost(host, anyDomain: host.hasPrefix("www."))
  }

  var digits: Int { text.count { $0.isNumber } }
  var startsWithDigit: Bool { text.first?.isNumber == true }

  /// Whether it is made of digits and the marks between the groups of a telephone number.
  var isDigitGroup: Bool {
    digits > 0 && text.allSatisfy { $0.isNumber || "+()-./".contains($0) }
      && !text.dropFirst().contains("+")
  }

  /// Whether it is a day such as `2026-03-14`, or a range of years.
  var isDate: Bool {
    let groups = text.split(whereSeparator: { "-./".contains($0) })
    return groups.count > 1 && groups.map(\.count).allSatisfy { $0 <= 4 }
      && groups.map(\.count).contains(4) && digits <= 8
      && (groups.count == 3 || groups.allSatisfy { $0.count == 4 })
  }

  /// Whether it is a word with a capital that is not `I`.
  var isName: Bool {
    guard let first = text.first, first.isUppercase else { return false }
    return folded != "i" && !folded.hasPrefix("i'") && !folded.hasPrefix("i’")
  }

  func isCurrency(_ names: Set<String>) -> Bool {
    names.contains(folded) || (!text.isEmpty && text.allSatisfy(\.isCurrencySymbol))
  }

  private static let domains: Set<Substring> = [
    "com", "org", "net", "io", "dev", "app", "ai", "co", "eu", "uk", "de", "fr", "nl", "ch", "at",
    "es", "it", "se", "pl", "us", "ca", "au", "in", "jp", "cn", "br", "info", "cloud", "tech",
  ]

  private static func isHost(_ host: some StringProtocol, anyDomain: Bool) -> Bool {
    let parts = String(host).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, last.count > 1,
      parts.allSatisfy({ part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      })
    else { return false }
    return anyDomain || domains.contains(Substring(last.lowercased()))
  }
}
