import Foundation

/// The character sets that mails name and we can read.
enum Charset {
  /// The text that bytes hold in a set by its name in the IANA's registry; UTF-8 or Windows-1252 where
  /// the name is another one, or the bytes are not of that set.
  static func text(_ bytes: [UInt8], named name: String?) -> String {
    let known = name.flatMap { encodings[$0.lowercased()] }
    if let known, let text = String(data: Data(bytes), encoding: known) { return text }
    return guessed(bytes)
  }

  /// The text of bytes that say nothing of their set: UTF-8, else Windows-1252, of which Latin-1 is a
  /// part, else Shift JIS, which uses bytes that those before it do not have.
  static func guessed(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let others: [String.Encoding] = [.windowsCP1252, .shiftJIS]
    return others.lazy.compactMap { String(data: Data(bytes), encoding: $0) }.first
      ?? String(decoding: bytes, as: UTF8.self)
  }

  private static let encodings: [String: String.Encoding] = [
    "utf-8": .utf8, "us-ascii": .utf8, "iso-8859-1": .windowsCP1252, "windows-1252": .windowsCP1252,
    "iso-8859-15": .windowsCP1252, "iso-8859-2": .isoLatin2, "windows-1250": .windowsCP1250,
    "windows-1251": .windowsCP1251, "iso-2022-jp": .iso2022JP, "shift_jis": .shiftJIS,
    "shift-jis": .shiftJIS, "utf-16": .utf16, "gb2312": gb18030, "gbk": gb18030, "gb18030": gb18030,
  ]

  private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
