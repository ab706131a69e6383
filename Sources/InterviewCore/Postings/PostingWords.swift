import Foundation
import TextBasics

/// The words of a text in lower case, without accents, each with its place.
struct PostingWords {
  /// A word of the text.
  struct Word {
    /// The word in lower case, without accents.
    var folded: String
    /// What it begins with, to look up the phrases that begin so.
    var beginning: UInt32
    /// Where it stands, in bytes.
    var range: Range<Int>
    /// Whether it is written with a capital.
    var isCapitalised: Bool
    /// Whether something other than a space, a hyphen or a slash stands before it.
    var isAfterBreak: Bool
    /// Whether a sentence, a point of a list or a line that stands alone begins with it.
    var startsSentence: Bool
  }

  private(set) var all: [Word] = []
  private let bytes: ArraySlice<UInt8>
  private var letters: [UInt8] = []
  private var start = 0
  private var isCapitalised = false
  private var isBroken = true
  private var isNewSentence = true
  private var known: [UInt32: [UInt8]] = [:]

  /// The words of a text.
  init(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// The words of a part of a text in UTF-8; their places are those in the whole.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var place = bytes.startIndex
    while place < bytes.endIndex { place = take(place) }
    finish(bytes.endIndex)
  }

  /// The first three bytes of a word as a number; 0 of a shorter one.
  static func beginning(of word: [UInt8]) -> UInt32 {
    guard word.count >= 3 else { return 0 }
    return UInt32(word[0]) << 16 | UInt32(word[1]) << 8 | UInt32(word[2])
  }

  /// The words between two places as they are written, with single spaces.
  func written(_ words: Range<Int>) -> String {
    let range = all[words.lowerBound].range.lowerBound..<all[words.upperBound - 1].range.upperBound
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.singleSpaced
  }

  /// Takes the character at a place, and tells where the next one is.
  private mutating func take(_ place: Int) -> Int {
    let byte = bytes[place]
    switch byte {
    case 0x61...0x7A, 0x30...0x39: extend(byte, place, isCapital: false)
    case 0x41...0x5A: extend(byte | 0x20, place, isCapital: true)
    case 0x20: finish(place)
    case 0x80...: return endOfEnding(place) ?? takeOther(place)
    case UInt8(ascii: "+"), UInt8(ascii: "#"):
      // C++, C#: they belong to the letters before them.
      if letters.isEmpty { setApart(byte, place) } else { letters.append(byte) }
    case UInt8(ascii: "."):
      if letters.isEmpty, isLetter(place + 1) {
        extend(byte, place, isCapital: false)
      } else {
        setApart(byte, place)
      }
    case UInt8(ascii: "'"): break
    default:
      if let end = endOfEnding(place) { return end }
      setApart(byte, place)
    }
    return place + 1
  }

  /// The place behind an ending that means women and men alike, such as those of `Entwickler:in` and
  /// `chef·fe`, where one begins at a place within a word.
  private func endOfEnding(_ place: Int) -> Int? {
    guard !letters.isEmpty else { return nil }
    let length: Int
    switch bytes[place] {
    case UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "/"): length = 1
    case 0xC2 where place + 1 < bytes.endIndex && bytes[place + 1] == 0xB7: length = 2
    default: return nil
    }
    let start = place + length
    let ending = bytes[min(start, bytes.endIndex)...].prefix(6).prefix {
      (0x61...0x7A).contains($0)
    }
    let known = length == 2 ? Self.frenchEndings : Self.germanEndings
    return known.contains { ending.elementsEqual($0.utf8) } ? ending.endIndex : nil
  }

  private static let germanEndings = ["in", "innen"]
  private static let frenchEndings = ["e", "es", "euse", "fe", "ne", "re", "rice", "se", "te"]

  /// Takes a character outside ASCII.
  private mutating func takeOther(_ place: Int) -> Int {
    let length = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
    let end = min(place + length, bytes.endIndex)
    let scalars = String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first else { return end }
    switch scalar {
    case "’", "\u{AD}", "\u{200B}": break
    // The hyphens, and a space that does not break: a phrase goes on behind them.
    case "\u{A0}", "\u{2010}", "\u{2011}", "\u{202F}": finish(place)
    default:
      let plain = folded(scalar)
      if plain.isEmpty { setApart(bytes[place], place) }
      for byte in plain {
        extend(byte, place, isCapital: scalar.properties.isUppercase)
      }
    }
    return end
  }

  private mutating func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let plain = known[scalar.value] { return plain }
    let category = scalar.properties.generalCategory
    var plain: [UInt8] = []
    if scalar == "ß" {
      plain = Array("ss".utf8)
    } else if scalar.properties.isAlphabetic || category == .decimalNumber {
      let decomposed = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping
      let letters = decomposed.unicodeScalars.filter {
        $0.properties.canonicalCombiningClass == .notReordered
      }
      plain = Array(String(String.UnicodeScalarView(letters)).utf8)
    }
    known[scalar.value] = plain
    return plain
  }

  private mutating func extend(_ byte: UInt8, _ place: Int, isCapital: Bool) {
    if letters.isEmpty {
      start = place
      isCapitalised = isCapital
    }
    letters.append(byte)
  }

  /// Ends the word at a character that stands between words.
  private mutating func setApart(_ byte: UInt8, _ place: Int) {
    finish(place)
    switch byte {
    // A phrase goes on behind these.
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "&"), 0x09, 0x0D: break
    case UInt8(ascii: "\n"):
      // A line that goes on with a small letter is one that was wrapped.
      if !isSmallLetter(afterSpacesAt: place + 1) { endSentence() }
    // Node.js: a dot between letters is no end.
    case UInt8(ascii: ".") where isLetter(place + 1): break
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): endSentence()
    default: isBroken = true
    }
  }

  private mutating func endSentence() {
    isBroken = true
    isNewSentence = true
  }

  private func isSmallLetter(afterSpacesAt place: Int) -> Bool {
    var place = place
    while place < bytes.endIndex, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return place < bytes.endIndex && (0x61...0x7A).contains(bytes[place])
  }

  private func isLetter(_ place: Int) -> Bool {
    guard place < bytes.endIndex else { return false }
    return switch bytes[place] {
    case 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private mutating func finish(_ end: Int) {
    guard !letters.isEmpty else { return }
    all.append(
      Word(
        folded: String(decoding: letters, as: UTF8.self),
        beginning: Self.beginning(of: letters), range: start..<end,
        isCapitalised: isCapitalised, isAfterBreak: isBroken, startsSentence: isNewSentence))
    letters.removeAll(keepingCapacity: true)
    isBroken = false
    isNewSentence = false
  }
}
