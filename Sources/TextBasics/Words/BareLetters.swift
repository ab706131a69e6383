import Foundation

extension String {
  /// The text in lower case and without accents, as names and headings are compared.
  ///
  /// In one pass: `folding(options:locale:)` takes the square of the number of accents.
  package var withoutCaseAndAccents: String {
    var bare = String.UnicodeScalarView()
    for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    where !scalar.isAccent {
      bare.append(scalar)
    }
    return String(bare).precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  /// Whether it stands above or below another letter, in the blocks "Combining Diacritical Marks" of Unicode; the vowel
  /// signs of other scripts are no accents.
  fileprivate var isAccent: Bool {
    switch value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF: true
    default: false
    }
  }
}
