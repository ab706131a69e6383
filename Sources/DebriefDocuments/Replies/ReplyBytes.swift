import Foundation

/// The text that bytes of a file hold.
enum ReplyBytes {
  /// Reads UTF-16 (by its mark, or by the empty bytes between Latin letters) and what `Charset` guesses.
  ///
  /// - Throws: ``ReplyError/notText`` for what holds empty bytes all the same, or begins like a PDF or
  ///   an archive.
  static func text(_ bytes: [UInt8]) throws(ReplyError) -> String {
    let marks: [(bytes: [UInt8], encoding: String.Encoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian),
      ([0xFE, 0xFF], .utf16BigEndian),
    ]
    for binary in ["%PDF", "PK\u{3}\u{4}"] where bytes.starts(with: binary.utf8) {
      throw .notText
    }
    for mark in marks where bytes.starts(with: mark.bytes) {
      let rest = Data(bytes.dropFirst(mark.bytes.count))
      if let text = String(data: rest, encoding: mark.encoding) { return text }
    }
    if let encoding = unmarkedWide(bytes),
      let text = String(data: Data(bytes), encoding: encoding)
    {
      return text
    }
    guard !bytes.contains(0) else { throw .notText }
    return Charset.guessed(bytes)
  }

  private static func unmarkedWide(_ bytes: [UInt8]) -> String.Encoding? {
    let sample = bytes.prefix(400)
    guard sample.count >= 8, bytes.count % 2 == 0 else { return nil }
    let zeros = [0, 1].map { odd in
      sample.enumerated().count { $0.offset % 2 == odd && $0.element == 0 }
    }
    let most = sample.count * 2 / 5
    if zeros[1] > most, zeros[0] == 0 { return .utf16LittleEndian }
    return zeros[0] > most && zeros[1] == 0 ? .utf16BigEndian : nil
  }
}
