import TextBasics

/// The words by which banks, questions and dimensions are known.
package enum Identifier {
  /// Whether a text is lower-case words joined by hyphens, at most 80 characters.
  package static func isValid(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    return text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }

  /// The id that was probably meant, where the text has letters to make one of.
  package static func suggested(for text: String) -> String? {
    let id = Slug.name(of: String(text.prefix(200)), longest: 80)
    return id.isEmpty ? nil : id
  }

  /// Whether a text has the shape of a BCP 47 language tag.
  package static func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return false }
    return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }
  }
}

/// Times as they are written in a bank.
enum TimeNotation {
  /// The times a question may take, in seconds.
  static let allowed = 5...3600

  /// The seconds of `90s`, `3m` or `2m30s`; nil where the text is none of these.
  static func seconds(_ text: String) -> Int? {
    // By hand: two regular expressions for each of 10,000 questions are felt.
    guard text.utf8.count <= 12, let unit = text.utf8.last else { return nil }
    let amounts = text.utf8.dropLast().split(
      separator: UInt8(ascii: "m"), omittingEmptySubsequences: false)
    let numbers = amounts.compactMap(number)
    guard numbers.count == amounts.count else { return nil }
    switch (unit, numbers.count) {
    case (UInt8(ascii: "s"), 1): return numbers[0]
    case (UInt8(ascii: "m"), 1): return numbers[0] * 60
    case (UInt8(ascii: "s"), 2) where numbers[1] < 60: return numbers[0] * 60 + numbers[1]
    default: return nil
    }
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(Substring(digits))
  }

  /// The time that was probably meant by `1:30`, `180` or `3 min`.
  static func suggested(for text: String) -> String? {
    let text = text.lowercased()
    if let match = text.wholeMatch(of: /([0-9]{1,2}):([0-5][0-9])/) {
      let seconds = Int(match.2) ?? 0
      return "\(Int(match.1) ?? 0)m" + (seconds == 0 ? "" : "\(seconds)s")
    }
    if let match = text.wholeMatch(of: /([0-9]{1,5})/) { return "\(match.1)s" }
    if let match = text.wholeMatch(of: /([0-9]{1,4}) ?m(?:in(?:ute)?s?)?\.?/) {
      return "\(match.1)m"
    }
    if let match = text.wholeMatch(of: /([0-9]{1,5}) ?s(?:ec(?:ond)?s?)?\.?/) {
      return "\(match.1)s"
    }
    return nil
  }
}
