/// Finds out how a text is encoded that does not say so and is not in UTF-8, by what its bytes would be.
package enum EncodingGuess {
  /// The encoding in which most of the bytes beyond ASCII are letters and marks that stand where such
  /// stand in words and sentences; Windows-1252, of which Latin-1 is a part, where none is likely.
  package static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding {
    let sample = sample(of: bytes)
    var best = (encoding: TextEncoding(key: "CP1252"), score: Double(Int.min))
    for key in single {
      let encoding = TextEncoding(key: key)
      let (text, faults) = encoding.text(sample[...])
      guard faults == 0 else { continue }
      let score = score(of: Array(text.unicodeScalars))
      if score > best.score { best = (encoding, score) }
    }
    for (key, rows) in double {
      let encoding = TextEncoding(key: key)
      guard encoding.text(sample[...]).faults == 0 else { continue }
      let score = score(of: sample, common: rows)
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  /// The likelier first: of two that are as likely, the first is taken.
  private static let single = [
    "CP1252", "MACINTOSH", "CP1251", "KOI8-R", "CP1250", "CP1253", "CP1254", "CP1255", "CP1256",
    "CP874",
  ]

  /// Lead bytes of the characters that most texts are made of, with what a pair of each is worth.
  private static let double: [(key: String, rows: [(ClosedRange<UInt8>, Double)])] = [
    ("CP932", [(0x82...0x83, 6), (0x81...0x81, 4), (0x88...0x97, 4)]),
    ("GB18030", [(0xB0...0xD7, 4), (0xA1...0xA3, 4)]),
    ("CP949", [(0xB0...0xC8, 5), (0xA1...0xA3, 3)]),
    ("BIG5-HKSCS", [(0xA4...0xC6, 4), (0xA1...0xA1, 4)]),
    ("EUC-JP-MS", [(0xA4...0xA5, 6), (0xB0...0xCF, 3), (0xA1...0xA1, 4)]),
  ]

  /// The lines in which there is more than ASCII, up to some thousand bytes.
  private static func sample(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var sample: [UInt8] = []
    var start = bytes.startIndex
    while start < bytes.endIndex, sample.count < 4_000 {
      guard let high = bytes[start...].firstIndex(where: { $0 >= 0x80 }) else { break }
      let isEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
      let head = bytes[max(start, high - 200)..<high]
      let begin = head.lastIndex(where: isEnd).map { $0 + 1 } ?? head.startIndex
      let end = bytes[high...].prefix(2_000).firstIndex(where: isEnd)
      start = end ?? min(bytes.endIndex, high + 2_000)
      sample += bytes[begin..<start] + [0x0A]
    }
    return sample
  }

  private static func score(
    of bytes: [UInt8], common rows: [(ClosedRange<UInt8>, Double)]
  ) -> Double {
    var score = 0.0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let isPair = index + 1 < bytes.count && bytes[index + 1] >= 0x40
      if isPair { score += rows.first { $0.0.contains(bytes[index]) }?.1 ?? -2 } else { score -= 2 }
      index += 2
    }
    return score
  }

  private static func score(of text: [Unicode.Scalar]) -> Double {
    text.indices.reduce(0) { sum, index in
      guard text[index].value >= 0x80 else { return sum }
      let before = index > 0 ? text[index - 1] : "\n"
      let after = index + 1 < text.count ? text[index + 1] : "\n"
      return sum + worth(of: text[index], between: before, and: after)
    }
  }

  private static func worth(
    of scalar: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar
  ) -> Double {
    let isWord = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic }
    switch scalar.value {
    case 0x80..<0xA0: return -10
    case 0xC0..<0x250 where scalar.properties.isAlphabetic:
      if scalar.properties.isUppercase {
        return before.properties.isLowercase ? -3 : isWord(after) ? 1 : 0
      }
      guard isLatin(before) || isLatin(after) else {
        return isWord(before) || isWord(after) ? -3 : 0
      }
      // Accents seldom stand side by side.
      if [before, after].contains(where: { $0.value >= 0x80 && isLatin($0) }) { return -1 }
      return common.contains(scalar) ? 3 : 1
    case 0x370..<0x700 where scalar.properties.isAlphabetic, 0xE00..<0xE80:
      let (old, new) = (script(before), script(after))
      let own = script(scalar)
      if (old != 0 && old != own) || (new != 0 && new != own) { return -3 }
      if scalar.properties.isUppercase, before.properties.isLowercase { return -3 }
      return old == own || new == own ? 2 : -1
    case 0x2018, 0x201C, 0xAB, 0x201E: return !isWord(before) && after.value > 0x20 ? 2 : -1
    case 0x2019, 0x201D, 0xBB, 0x2026: return before.value > 0x20 ? 2 : -1
    case 0x2013, 0x2014, 0x20AC, 0x2022: return 2
    case 0xA0, 0xB0, 0xA1, 0xBF: return 0
    default: return -2
    }
  }

  private static let common = Set("äöüßéèêëàâçñáíóúãõôîïûùåæøœ".unicodeScalars)

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && scalar.properties.isAlphabetic
  }

  /// A number for each script: 0 for what is in none.
  private static func script(_ scalar: Unicode.Scalar) -> UInt32 {
    guard scalar.properties.isAlphabetic else { return 0 }
    return scalar.value < 0x250 ? 1 : scalar.value >> 7
  }
}
