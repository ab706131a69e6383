/// A word of an answer without the punctuation around it.
struct Token: Equatable {
  let text: Substring
  /// The punctuation behind it.
  let trailing: Substring
  let folded: String
  private let isPossessive: Bool

  /// Whether punctuation behind it, or being a possessive, ends what it belongs to.
  var endsPhrase: Bool { !trailing.isEmpty || isPossessive }
  /// Whether a sentence, or a part of one, ends behind it.
  var endsSentence: Bool { trailing.contains { ".;:!?…".contains($0) } }

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
    trailing = word[text.endIndex...]
    let isPossessive = ["'s", "’s"].contains { text.hasSuffix($0) }
    if isPossessive { text.removeLast(2) }
    self.isPossessive = isPossessive
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

  /// Whether it is made of letters alone, as nearly all words are, and so no address, number or amount.
  var isPlainWord: Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  var startsLowercase: Bool { text.first?.isLowercase == true }

  /// Whether it is a word with a capital that may be part of a name.
  var isName: Bool {
    guard let first = text.first, first.isUppercase else { return false }
    return !CommonWords.grammar.contains(folded) && !text.contains("/")
  }

  /// Whether it is a title before a name, such as `Dr.`.
  var isTitle: Bool { text.first?.isUppercase == true && CommonWords.titles.contains(folded) }

  /// Whether the dot behind it belongs to it: `Dr.`, the `J.P.` of a name.
  var isAbbreviated: Bool {
    guard trailing == "." else { return false }
    return isTitle || text.split(separator: ".").allSatisfy { $0.count == 1 }
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
