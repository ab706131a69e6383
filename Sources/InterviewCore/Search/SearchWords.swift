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

  init(_ text: String) {
    SearchStep.forEachLetter(in: text) { letter, beginsWord, place in
      if beginsWord {
        all.append(Word(folded: String(letter), range: place..<(place + 1)))
      } else if let last = all.indices.last {
        all[last].folded.unicodeScalars.append(letter)
        all[last].range = all[last].range.lowerBound..<(place + 1)
      }
    }
  }
}

/// What a character does to the words around it.
private enum SearchStep {
  /// It ends a word.
  case end
  /// It is a letter of the word before it, or begins one.
  case letter(Unicode.Scalar)
  /// It is a word.
  case alone(Unicode.Scalar)

  /// So many characters are remembered: a text has few, and a hostile one millions.
  private static let mostKnown = 4096

  /// Goes through the letters of a text, each with whether it begins a word, and with the place of its character from
  /// the start.
  static func forEachLetter(
    in text: String, _ take: (Unicode.Scalar, _ beginsWord: Bool, Int) -> Void
  ) {
    var isOpen = false
    forEach(in: text) { step, place in
      switch step {
      case .end: isOpen = false
      case .letter(let letter):
        take(letter, !isOpen, place)
        isOpen = true
      case .alone(let letter):
        take(letter, true, place)
        isOpen = false
      }
    }
  }

  private static func forEach(in text: String, _ take: (SearchStep, Int) -> Void) {
    // What a character comes to is asked of Foundation, which takes longer than all the rest.
    var known: [UInt64: [SearchStep]] = [:]
    for (place, character) in text.enumerated() {
      if let ascii = character.asciiValue {
        take(of(ascii: ascii), place)
      } else {
        let number = number(of: character)
        let steps = number.flatMap { known[$0] } ?? of(character)
        if let number, known.count < mostKnown { known[number] = steps }
        for step in steps { take(step, place) }
      }
    }
  }

  /// A character of up to three scalars as a number, which is looked up in a fifth of the time; nil for others.
  private static func number(of character: Character) -> UInt64? {
    var number: UInt64 = 0
    for (place, scalar) in character.unicodeScalars.enumerated() {
      if place == 3 { return nil }
      number = number << 21 | UInt64(scalar.value)
    }
    return number
  }

  private static func of(ascii: UInt8) -> SearchStep {
    switch ascii {
    case 0x61...0x7A, 0x30...0x39: .letter(Unicode.Scalar(ascii))
    case 0x41...0x5A: .letter(Unicode.Scalar(ascii + 0x20))
    default: .end
    }
  }

  private static func of(_ character: Character) -> [SearchStep] {
    String(character).precomposedStringWithCompatibilityMapping.unicodeScalars.flatMap {
      scalar -> [SearchStep] in
      if scalar.standsAlone {
        return [scalar.isPartOfWord || scalar.isMark ? .alone(scalar) : .end]
      }
      if let plain = scalar.withoutDecoration { return plain.unicodeScalars.map(letter) }
      return scalar.isMark ? [] : [.end]
    }
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
  var words = String.UnicodeScalarView()
  SearchStep.forEachLetter(in: text) { letter, beginsWord, _ in
    if beginsWord, !words.isEmpty { words.append(" ") }
    words.append(letter)
  }
  return String(words)
}
