import Foundation

/// The words of a text as search compares them: no case, no accents, one form of each letter.
///
/// Scripts that leave no spaces between words, and Korean, whose particles hang on to the word, are cut
/// into single letters, so that any part of a text is found as a phrase.
struct SearchWords {
  /// A word and the characters it was written with, counted from the start of the text.
  struct Word: Equatable {
    var folded: String
    var range: Range<Int>
  }

  private(set) var all: [Word] = []
  private var isOpen = false

  init(_ text: String) {
    for (place, character) in text.enumerated() { add(character, place) }
  }

  private mutating func add(_ character: Character, _ place: Int) {
    if let ascii = character.asciiValue {
      switch ascii {
      case 0x61...0x7A, 0x30...0x39: extend(with: Unicode.Scalar(ascii), place)
      case 0x41...0x5A: extend(with: Unicode.Scalar(ascii + 0x20), place)
      default: isOpen = false
      }
      return
    }
    for scalar in String(character).precomposedStringWithCompatibilityMapping.unicodeScalars {
      add(scalar, place)
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ place: Int) {
    if scalar.standsAlone {
      guard scalar.isPartOfWord || scalar.isMark else { return isOpen = false }
      isOpen = false
      extend(with: scalar, place)
      isOpen = false
    } else if let plain = scalar.withoutDecoration {
      for part in plain.unicodeScalars { extend(with: part, place) }
    } else if !scalar.isMark {
      isOpen = false
    }
  }

  private mutating func extend(with scalar: Unicode.Scalar, _ place: Int) {
    if isOpen, let last = all.indices.last {
      all[last].folded.unicodeScalars.append(scalar)
      all[last].range = all[last].range.lowerBound..<(place + 1)
    } else {
      all.append(Word(folded: String(scalar), range: place..<(place + 1)))
    }
    isOpen = true
  }
}

extension Unicode.Scalar {
  /// Whether it is cut out of its word: Thai, Lao, Myanmar, Khmer, Chinese, Japanese, Yi, Korean.
  fileprivate var standsAlone: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x1B000...0x1B16F, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  fileprivate var isPartOfWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether a mark is a vowel of its word rather than an accent: the scripts of India and their kin.
  private var isVowelSign: Bool { isMark && (0x0900...0x1CFF).contains(value) }

  /// The letter in lower case without its accents; nil for what is no part of a word.
  fileprivate var withoutDecoration: String? {
    Self.european.contains(value)
      ? Self.bareEuropean[Int(value - Self.european.lowerBound)] : bareLetter
  }

  /// The letters of most languages of Europe, of which a text has many: looked up, they take a tenth of the time.
  private static let european: Range<UInt32> = 0xC0..<0x250
  private static let bareEuropean = european.map { Unicode.Scalar($0)?.bareLetter }

  private var bareLetter: String? {
    if isVowelSign { return String(self) }
    guard isPartOfWord else { return nil }
    let small = properties.lowercaseMapping
    if let spelled = Self.spelled[small] { return spelled }
    var letters = String.UnicodeScalarView()
    for scalar in small.decomposedStringWithCanonicalMapping.unicodeScalars
    where !scalar.isMark || scalar.isVowelSign { letters.append(scalar) }
    return String(letters)
  }

  /// Letters that have no accent in Unicode, but do to those who look for them.
  private static let spelled = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ς": "σ",
  ]
}

/// A text as it is put into the index: as it is where it is plain ASCII, of which SQLite makes the same
/// words, else the folded words.
package func searchable(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
  return SearchWords(text).all.map(\.folded).joined(separator: " ")
}
