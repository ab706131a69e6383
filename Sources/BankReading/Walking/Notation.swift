/// The words by which banks, questions and dimensions are known.
enum Identifier {
  /// Whether a text is lower-case words joined by hyphens, at most 80 characters.
  static func isValid(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    return text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }

  /// The id that was probably meant, where the text has letters to make one of.
  static func mended(_ text: String) -> String? {
    let words = text.prefix(80).lowercased().utf8.split { !isLetterOrDigit($0) }
    let id = words.map { String($0) ?? "" }.joined(separator: "-")
    return isValid(id) ? id : nil
  }

  /// Whether a text has the shape of a BCP 47 language tag.
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return false }
    return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
  }
}

/// Times as they are written in a bank.
enum TimeNotation {
  /// The times a question may take, in seconds.
  static let allowed = 5...3600

  /// The seconds of `90s`, `3m` or `2m30s`; nil where the text is none of these.
  static func seconds(_ text: String) -> Int? {
    if let match = text.wholeMatch(of: /([0-9]{1,5})s/) { return Int(match.1) }
    if let match = text.wholeMatch(of: /([0-9]{1,4})m/) { return Int(match.1).map { $0 * 60 } }
    guard let match = text.wholeMatch(of: /([0-9]{1,4})m([0-5]?[0-9])s/),
      let minutes = Int(match.1), let seconds = Int(match.2)
    else { return nil }
    return minutes * 60 + seconds
  }

  /// The time that was probably meant by `1:30`, `180` or `3 min`.
  static func mended(_ text: String) -> String? {
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
