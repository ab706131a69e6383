import Foundation

/// Ids and other short names, made of texts and of nothing else: the same text has the same id every time.
package enum Slug {
  /// The most bytes of an id before its fingerprint.
  static let longestID = 48

  /// The id of a question: its words; where they do not say all of it (it is long, or has letters and signs
  /// that an id cannot have) with a fingerprint of the whole.
  package static func id(of question: String) -> String {
    let key = key(of: question)
    let words = words(of: key)
    var id = ""
    for word in words {
      guard id.utf8.count + word.utf8.count < longestID else { break }
      id += (id.isEmpty ? "" : "-") + word
    }
    let isWhole =
      words.joined(separator: "-") == id && !id.isEmpty && key.unicodeScalars.allSatisfy(isPlain)
    return isWhole ? id : (id.isEmpty ? "q" : id) + "-" + fingerprint(key)
  }

  /// What two texts have in common that ask the same: their letters and signs, whatever their case,
  /// spacing and last punctuation.
  package static func key(of question: String) -> String {
    var key = question.singleSpaced.lowercased()
    // Looking takes a tenth of the time of replacing, and lists have very many questions.
    if key.unicodeScalars.contains("’") { key = key.replacing("’", with: "'") }
    while let last = key.last, ".?!:…。？！ ".contains(last) { key.removeLast() }
    return key
  }

  /// A short name of lower-case words joined by hyphens; empty where the text has no letters for one.
  package static func name(of text: String, longest: Int = 40) -> String {
    var name = ""
    // No name is made of more than the beginning.
    for word in words(of: String(text.unicodeScalars.prefix(1 << 12)).lowercased()) {
      guard name.utf8.count + word.utf8.count < longest else { break }
      name += (name.isEmpty ? "" : "-") + word
    }
    return name
  }

  private static func words(of text: String) -> [String] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let decomposed = isASCII ? text : text.decomposedStringWithCanonicalMapping
    let letters = decomposed.unicodeScalars.filter {
      // `don't` is one word, and an accent belongs to its letter.
      $0 != "'" && !(0x300...0x36F).contains($0.value)
    }
    return letters.split { !isLetterOrDigit($0) }.map { String(String.UnicodeScalarView($0)) }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  /// Whether an id loses nothing by leaving the character out, or by taking it as it is.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    isLetterOrDigit(scalar) || " ,.?!:;'\"-()“”‘–—".unicodeScalars.contains(scalar)
  }

  /// Six letters and digits that tell texts apart (FNV-1a).
  private static func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    return digits(hash % 2_176_782_336, atLeast: 6, radix: 36)
  }
}
