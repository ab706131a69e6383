/// Guesses the character set of bytes that are not UTF-8: of those in which they can be read at all, the one
/// that makes the most letters of them that people write.
package enum EncodingGuess {
  /// A character set, and what the bytes are in it.
  package struct Guess {
    /// The name that the C library knows.
    package var name: String
    /// What the bytes are in it.
    package var text: String
    fileprivate var score: Double
  }

  /// The bytes that are looked at to choose.
  private static let sample = 200_000

  /// The least score of a text; real ones reach 1.3 and more.
  private static let least = 0.8

  /// The best one; nil where none makes sense.
  package static func best(for bytes: ArraySlice<UInt8>) -> Guess? {
    for guess in ranked(bytes) where guess.score >= least {
      if let text = CharacterSet(guess.name)?.text(of: bytes) {
        return Guess(name: guess.name, text: text, score: guess.score)
      }
    }
    return nil
  }

  /// The likeliest encoding, even where some of the bytes are none in it; Windows-1252, of which Latin-1 is a part,
  /// where they can be read in none.
  package static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding {
    ranked(bytes).first.flatMap { TextEncoding(named: $0.name) } ?? TextEncoding(sure: "CP1252")
  }

  /// The first lines in every character set in which they can be read, the likeliest first; of two that are as
  /// likely the one that more people have.
  private static func ranked(_ bytes: ArraySlice<UInt8>) -> [Guess] {
    let lines = excerpt(of: bytes)
    // Words of another script are more than a letter now and then between Latin ones, as a pound sign or an umlaut is.
    let isLatin = !zip(lines, lines.dropFirst()).contains { $0 >= 0x80 && $1 >= 0x80 }
    let guesses = candidates.compactMap { name, alphabet -> Guess? in
      guard alphabet.isLatin || !isLatin else { return nil }
      guard let text = CharacterSet(name)?.text(of: lines) else { return nil }
      return Guess(name: name, text: text, score: LetterScore.score(of: text, in: alphabet))
    }
    return guesses.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }

  /// The text of bytes with the escapes of ISO 2022; nil where they are none.
  package static func escaped(_ bytes: ArraySlice<UInt8>) -> Guess? {
    for name in ["ISO-2022-JP", "ISO-2022-KR"] {
      if let text = CharacterSet(name)?.text(of: bytes), text.utf8.contains(where: { $0 >= 0x80 }) {
        return Guess(name: name, text: text, score: 1)
      }
    }
    return nil
  }

  /// How many letters of a text could not be read as UTF-8, where nearly all others could; nil where it is
  /// no UTF-8.
  package static func brokenPlaces(in mended: String) -> Int? {
    var (broken, whole) = (0, 0)
    for scalar in mended.unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { broken += 1 } else { whole += 1 }
    }
    return broken * 20 <= whole ? broken : nil
  }

  /// The first lines, with those in which no letter but ASCII stands left out.
  private static func excerpt(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 >= 0x80 }) {
      if kept.count + line.count > sample { break }
      kept += line
      kept.append(0x0A)
    }
    guard kept.isEmpty else { return kept }
    // Within no letter of several bytes stands a byte below the digits.
    let start = bytes.prefix(sample)
    let end = start.count < bytes.count ? start.lastIndex { $0 < 0x30 } : nil
    return Array(end.map { start[...$0] } ?? start)
  }

  private static let candidates: [(String, LetterScore.Alphabet)] = [
    ("SHIFT_JIS", .japanese), ("CP932", .japanese), ("EUC-JP", .japanese), ("GB18030", .chinese),
    ("BIG5", .chinese), ("BIG5-HKSCS", .chinese), ("EUC-KR", .korean), ("CP949", .rareKorean),
    ("WINDOWS-1251", .cyrillic),
    ("KOI8-R", .cyrillic), ("KOI8-U", .cyrillic), ("CP866", .cyrillic), ("ISO-8859-5", .cyrillic),
    ("MAC-CYRILLIC", .cyrillic), ("WINDOWS-1252", .western), ("ISO-8859-1", .western),
    ("MACINTOSH", .western), ("CP850", .western), ("WINDOWS-1254", .turkish),
    ("WINDOWS-1250", .central), ("ISO-8859-2", .central), ("WINDOWS-1253", .greek),
    ("ISO-8859-7", .greek), ("WINDOWS-1255", .hebrew), ("WINDOWS-1256", .arabic),
    ("ISO-8859-6", .arabic), ("WINDOWS-874", .thai), ("WINDOWS-1258", .vietnamese),
  ]
}
