/// A word of a text without the punctuation around it.
///
/// Thousands are looked at and copied while a debrief is written, so that it holds one part of the text and where the
/// others lie in it.
struct Token {
  /// The word with its `'s` and the punctuation behind it.
  let whole: Substring
  /// Where the word itself ends, and where the punctuation behind it begins.
  private let ends: (text: String.Index, trailing: String.Index)
  /// The word in lower case.
  let folded: String
  /// What is known of it, or of the word that something was contracted with: of `she` in `she'd`.
  let classes: WordClass
  /// Whether an `'s` hangs on it.
  let isPossessive: Bool
  /// Whether it is the first of its line.
  let startsLine: Bool
  /// Whether it is made of letters alone, as nearly all words are, and so no address, number or amount.
  let isPlainWord: Bool
  /// Whether there is a digit in it.
  let hasDigit: Bool
  /// Whether it has a capital.
  let startsUppercase: Bool
  /// Whether it begins with a small letter.
  let startsLowercase: Bool

  /// The word itself.
  var text: Substring { whole[..<ends.text] }
  /// The punctuation behind it.
  var trailing: Substring { whole[ends.trailing...] }
  private var hasTrailing: Bool { ends.trailing < whole.endIndex }

  /// Whether punctuation behind it, or being a possessive, ends what it belongs to.
  var endsPhrase: Bool { hasTrailing || isPossessive }
  /// Whether a sentence, or a part of one, ends behind it.
  var endsSentence: Bool { hasTrailing && trailing.contains { ".;:!?…".contains($0) } }

  init(_ word: Substring, startsLine: Bool = false) {
    let isPlain = word.isPlain
    let inner = isPlain ? word : Self.trimmed(word)
    whole = word[inner.startIndex...]
    isPossessive = !isPlain && (inner.hasSuffix("'s") || inner.hasSuffix("’s"))
    let text = isPossessive ? inner.dropLast(2) : inner
    ends = (text.endIndex, inner.endIndex)
    self.startsLine = startsLine
    folded = text.lowercased()
    isPlainWord = isPlain || text.isPlain
    hasDigit = !isPlainWord && inner.utf8.contains { (0x30...0x39).contains($0) }
    if isPlainWord, let first = text.utf8.first {
      startsUppercase = first & 0x20 == 0
      startsLowercase = !startsUppercase
    } else {
      let first = text.first
      startsUppercase = first?.isUppercase == true
      startsLowercase = !startsUppercase && first?.isLowercase == true
    }
    let known = WordClass.of(folded)
    classes = isPlainWord || !known.isEmpty ? known : WordClass.of(Self.core(of: folded))
  }

  /// By scalars: whoever looks for characters has to find where each ends.
  private static func trimmed(_ word: Substring) -> Substring {
    var text = word.unicodeScalars
    while let first = text.first, openings.contains(first) {
      // `(555) 010` is part of a number, `(see` is not.
      if first == "(", Substring(text).dropFirst().first?.isNumber == true, text.contains(")") {
        break
      }
      text.removeFirst()
    }
    while let last = text.last, endings.contains(last) {
      if last == ")", text.first == "(" { break }
      text.removeLast()
    }
    return Substring(text)
  }

  private static let openings = "([{<\"'“‘«*_„".unicodeScalars
  private static let endings = ")]}>\"'”’».,;:!?*_…—/“".unicodeScalars

  /// The words of a text; what a dash or a slash parts are two, but for addresses and numbers.
  static func tokens(in text: String) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.utf8.count / 6)
    for line in text[...].parted(by: \.isNewline, or: { (0x0A...0x0D).contains($0) }) {
      var startsLine = true
      for word in line.parted(by: \.isSpace, or: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
        if let parts = parts(of: word) {
          tokens += parts.enumerated().map { Token($1, startsLine: startsLine && $0 == 0) }
        } else {
          tokens.append(Token(word, startsLine: startsLine))
        }
        startsLine = false
      }
    }
    return tokens
  }

  /// What a dash or a slash parts; nil for nearly every word, which is one.
  private static func parts(of word: Substring) -> [Substring]? {
    guard word.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 >= 0x80 }),
      !word.contains("://"), !word.contains("@")
    else { return nil }
    // `1/5` and `acme.example/x` are each one thing.
    let isWhole = word.contains { $0 == "." || $0.isNumber }
    var parts: [Substring] = []
    var rest = word
    while let mark = rest.firstIndex(where: { $0 == "—" || ($0 == "/" && !isWhole) }) {
      let next = rest.index(after: mark)
      guard mark > rest.startIndex, next < rest.endIndex else { break }
      parts.append(rest[..<next])
      rest = rest[next...]
    }
    return parts + [rest]
  }
}

// MARK: What it looks like

extension Token {
  var isEmail: Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && Self.isHost(parts[1], anyDomain: true)
  }

  var isLink: Bool {
    if let scheme = folded.firstRange(of: "://") {
      return scheme.lowerBound > folded.startIndex && scheme.upperBound < folded.endIndex
    }
    guard text.utf8.contains(UInt8(ascii: ".")) else { return false }
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return Self.isHost(host, anyDomain: folded.hasPrefix("www."))
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

  /// Whether it has capitals alone, and more than one letter.
  var isShouted: Bool {
    let letters = text.filter(\.isLetter)
    guard letters.count > 1, let last = letters.last else { return false }
    // `APIs`.
    return (last == "s" ? letters.dropLast()[...] : letters[...]).allSatisfy(\.isUppercase)
  }

  /// Whether letters are most of it, as of the words of a name in any case.
  var isWord: Bool {
    if isPlainWord { return true }
    guard startsUppercase || startsLowercase else { return false }
    return text.allSatisfy { $0.isLetter || "-'’.&".contains($0) }
  }

  private static func core(of word: String) -> String {
    let scalars = word.unicodeScalars
    guard let mark = scalars.lastIndex(where: { $0 == "'" || $0 == "’" }) else { return word }
    let tail = Substring(scalars[scalars.index(after: mark)...])
    guard contractions.contains(tail) else { return word }
    // `didn't` has one letter more.
    return String(tail == "t" ? word[..<mark].dropLast() : word[..<mark])
  }

  private static let contractions: [Substring] = ["d", "ll", "ve", "re", "m", "s", "t"]

  /// Whether it is a word with a capital that may be part of a name.
  var isName: Bool {
    startsUppercase && !classes.contains(.grammar) && (isPlainWord || !text.contains("/"))
  }

  /// Whether it is a title before a name, such as `Dr.`.
  var isTitle: Bool { startsUppercase && classes.contains(.title) }

  /// Whether the dot behind it belongs to it: `Dr.`, the `J.P.` of a name.
  var isAbbreviated: Bool {
    guard trailing == "." else { return false }
    return classes.contains(.title) || isInitials
  }

  /// Whether it is a letter or some with dots between: the `J` and `J.P` of a name.
  var isInitials: Bool {
    text.first?.isLetter == true && text.split(separator: ".").allSatisfy { $0.count == 1 }
  }

  /// Whether it is made of initials alone: `J.T`.
  var isLettered: Bool { text.utf8.contains(UInt8(ascii: ".")) && isInitials }

  /// Whether it is a currency.
  var isCurrency: Bool {
    classes.contains(.currency) || (!text.isEmpty && text.allSatisfy(\.isCurrencySymbol))
  }

  private static let domains: Set<Substring> = [
    "com", "org", "net", "io", "dev", "app", "ai", "co", "eu", "uk", "de", "fr", "nl", "ch", "at",
    "es", "it", "se", "pl", "us", "ca", "au", "in", "jp", "cn", "br", "info", "cloud", "tech", "be",
    "dk", "no", "fi", "pt", "ie", "cz", "nz", "za", "gov", "edu", "biz", "shop", "site", "online",
    "blog", "xyz", "local", "internal", "corp", "lan", "intranet", "example",
  ]

  private static func isHost(_ host: some StringProtocol, anyDomain: Bool) -> Bool {
    let parts = String(host).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, last.count > 1,
      parts.allSatisfy({ part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      })
    else { return false }
    // `It broke.In the end` is no host.
    return anyDomain || domains.contains(last)
      || domains.contains(Substring(last.lowercased()))
        && host == host.uppercased()
  }
}

extension Substring {
  /// What lies between separators; where all is ASCII, it is enough to look at bytes.
  fileprivate func parted(
    by isSeparator: (Character) -> Bool, or isSeparatingByte: (UInt8) -> Bool
  ) -> [Substring] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return split(whereSeparator: isSeparator) }
    return utf8.split(whereSeparator: isSeparatingByte).map { Substring($0) }
  }

  /// Whether it is made of letters from `a` to `z` alone.
  fileprivate var isPlain: Bool {
    utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }
}
