import Foundation

/// A text as a search sees it: no case, one space for any white space, straight quotes and hyphens,
/// nothing invisible. Canonically equivalent characters are equal, as everywhere in Swift, and so are
/// those that only look different: full-width letters, ligatures, letters in circles (NFKC).
struct FoldedText {
  /// The characters of the text itself.
  let source: [Character]
  /// What is compared.
  private(set) var characters: [Character] = []
  /// For each of those, the place in the source it comes from.
  private(set) var origins: [Int] = []

  init(_ text: String) {
    source = Array(text)
    characters.reserveCapacity(source.count)
    origins.reserveCapacity(source.count)
    for (index, character) in source.enumerated() {
      guard let folded = Self.fold(character) else {
        for part in Self.foldSlowly(character) { append(part, from: index) }
        continue
      }
      append(folded, from: index)
    }
  }

  private mutating func append(_ character: Character, from index: Int) {
    if character == " ", characters.last == " " { return }
    characters.append(character)
    origins.append(index)
  }

  /// A needle: the folded characters without white space around them.
  static func needle(_ text: String) -> [Character] {
    var characters = FoldedText(text).characters[...]
    while characters.first == " " { characters.removeFirst() }
    while characters.last == " " { characters.removeLast() }
    return Array(characters)
  }

  /// The part of the source where a needle stands as whole words, if it starts at that place; its plural
  /// counts too, `Acmes`, and keeps its ending.
  func range(of needle: [Character], at start: Int) -> Range<Int>? {
    let end = start + needle.count
    guard let first = needle.first, let last = needle.last, end <= characters.count,
      characters[start..<end].elementsEqual(needle)
    else { return nil }
    if start > 0 {
      if origins[start - 1] == origins[start] { return nil }
      if first.needsBoundary, characters[start - 1].isPartOfWord { return nil }
    }
    if end < characters.count {
      if origins[end] == origins[end - 1] { return nil }
      if last.needsBoundary, !endsWord(at: end, of: needle) { return nil }
    }
    return origins[start]..<(origins[end - 1] + 1)
  }

  /// Whether a needle that reaches to a place is a word there, or one with `s` or `es` behind it.
  private func endsWord(at end: Int, of needle: [Character]) -> Bool {
    func isWordEnd(_ place: Int) -> Bool {
      place >= characters.count || !characters[place].isPartOfWord
    }
    if isWordEnd(end) { return true }
    // `as` is no plural of `a`.
    guard needle.count > 2 else { return false }
    if characters[end] == "s" { return isWordEnd(end + 1) }
    return characters[end] == "e" && end + 1 < characters.count && characters[end + 1] == "s"
      && isWordEnd(end + 2)
  }

  /// The folded form of the characters most texts are made of; nil for the others.
  private static func fold(_ character: Character) -> Character? {
    guard let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) else {
      return character == "\n" ? " " : nil
    }
    guard (0x41...0x5A).contains(ascii) else { return character }
    return Character(Unicode.Scalar(ascii + 0x20))
  }

  private static func foldSlowly(_ character: Character) -> [Character] {
    if character.isWhitespace { return [" "] }
    let shown = character.unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .control
        && $0.properties.generalCategory != .format
    }
    switch String(String.UnicodeScalarView(shown)) {
    case "": return []
    case "‘", "’", "ʼ", "＇": return ["'"]
    case "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2212}": return ["-"]
    // By way of the capital, so that `ß` is `ss` and the last sigma of a word like any other.
    case let text:
      return Array(text.precomposedStringWithCompatibilityMapping.uppercased().lowercased())
    }
  }
}

extension Character {
  var isPartOfWord: Bool { isLetter || isNumber }

  /// Whether a word that ends in this character ends there: false for the scripts that leave no
  /// spaces between words, and for Hangul, whose particles hang on to the word.
  fileprivate var needsBoundary: Bool {
    guard isPartOfWord, let scalar = unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0xA4CF,
      0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFD:
      false
    default: true
    }
  }
}
