import CIconv

/// A way in which bytes stand for characters, read with the C library's `iconv`.
package struct TextEncoding: Hashable, Sendable {
  /// What the library calls it.
  private let key: String

  /// Finds an encoding by its name in the IANA's registry, or by another that programs write; nil
  /// where nobody has it.
  package init?(named name: String) {
    let bare = name.trimmed.lowercased()
    let isName = bare.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || "-_.:+".utf8.contains(byte)
    }
    guard isName, (1...40).contains(bare.utf8.count), !Self.unusable.contains(bare)
    else { return nil }
    key = Self.keys[bare] ?? bare.uppercased()
    guard let charset = charset_open(key) else { return nil }
    iconv_close(charset)
  }

  init(key: String) { self.key = key }

  package static let utf8 = TextEncoding(key: "UTF-8")

  /// Its name as people know it.
  package var name: String { Self.names[key] ?? key }

  /// Whether each byte is a character.
  package var isSingleByte: Bool {
    !key.hasPrefix("UTF") && !key.hasPrefix("ISO-2022") && !Self.wide.contains(key)
  }

  /// The text of bytes; what none can be is U+FFFD, and counted.
  package func text(_ bytes: ArraySlice<UInt8>) -> (text: String, faults: Int) {
    guard let charset = charset_open(key) else { return ("", bytes.count) }
    defer { iconv_close(charset) }
    return bytes.withUnsafeBytes { Self.read($0, charset) }
  }

  private static func read(_ input: UnsafeRawBufferPointer, _ charset: iconv_t) -> (String, Int) {
    var text: [UInt8] = []
    var faults = 0
    var from = input.bindMemory(to: CChar.self).baseAddress
    var left = input.count
    var part = [CChar](repeating: 0, count: 1 << 14)
    var isMore = true
    while isMore {
      let outcome = part.withUnsafeMutableBufferPointer { part in
        var to = part.baseAddress
        var room = part.count
        let outcome = charset_read(charset, &from, &left, &to, &room)
        text += part.prefix(part.count - room).lazy.map(UInt8.init(bitPattern:))
        return outcome
      }
      switch outcome {
      case charset_fault where left > 0:
        text += "\u{FFFD}".utf8
        faults += 1
        from = from.map { $0 + 1 }
        left -= 1
      case charset_full: break
      default: isMore = false
      }
    }
    return (String(decoding: text, as: UTF8.self), faults)
  }

  /// What the library has and no file is in.
  private static let unusable: Set<String> = ["internal", "wchar_t", "char"]

  /// Larger sets in the place of those that programs name and go beyond, and names of their own.
  private static let keys = [
    "us-ascii": "UTF-8", "ascii": "UTF-8", "ansi_x3.4-1968": "UTF-8", "utf8": "UTF-8",
    "utf-8": "UTF-8", "cp65001": "UTF-8", "unicode-1-1-utf-8": "UTF-8",
    "iso-8859-1": "CP1252", "iso8859-1": "CP1252", "iso_8859-1": "CP1252", "latin1": "CP1252",
    "windows-1252": "CP1252", "x-cp1252": "CP1252", "ansi": "CP1252",
    "iso-8859-9": "CP1254", "windows-1254": "CP1254", "latin5": "CP1254",
    "windows-1250": "CP1250", "windows-1251": "CP1251", "x-cp1251": "CP1251",
    "windows-1253": "CP1253", "windows-1255": "CP1255", "windows-1256": "CP1256",
    "windows-1257": "CP1257", "windows-1258": "CP1258",
    "iso-8859-8-i": "ISO-8859-8", "iso-8859-8-e": "ISO-8859-8", "iso-8859-6-i": "ISO-8859-6",
    "iso-8859-11": "CP874", "tis-620": "CP874", "windows-874": "CP874",
    "ks_c_5601-1987": "CP949", "ks_c_5601": "CP949", "ksc5601": "CP949", "euc-kr": "CP949",
    "euckr": "CP949", "korean": "CP949", "windows-949": "CP949", "uhc": "CP949",
    "gb2312": "GB18030", "gbk": "GB18030", "gb_2312-80": "GB18030", "x-gbk": "GB18030",
    "cp936": "GB18030", "euc-cn": "GB18030", "windows-936": "GB18030",
    "big5": "BIG5-HKSCS", "big-5": "BIG5-HKSCS", "x-x-big5": "BIG5-HKSCS",
    "cn-big5": "BIG5-HKSCS", "windows-950": "BIG5-HKSCS", "cp950": "BIG5-HKSCS",
    "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
    "ms_kanji": "CP932", "windows-31j": "CP932", "windows-932": "CP932",
    "euc-jp": "EUC-JP-MS", "x-euc-jp": "EUC-JP-MS", "eucjp": "EUC-JP-MS",
    "macintosh": "MACINTOSH", "x-mac-roman": "MACINTOSH", "macroman": "MACINTOSH",
    "mac-roman": "MACINTOSH", "x-mac-cyrillic": "MAC-CYRILLIC", "x-mac-ce": "MAC-CENTRALEUROPE",
    "utf7": "UTF-7", "unicode-1-1-utf-7": "UTF-7", "x-unicode-2-0-utf-7": "UTF-7",
    "unicode": "UTF-16", "ucs-2": "UTF-16", "utf16": "UTF-16", "koi8-ru": "KOI8-U",
  ]

  private static let names = [
    "CP1250": "Windows-1250", "CP1251": "Windows-1251", "CP1252": "Windows-1252",
    "CP1253": "Windows-1253", "CP1254": "Windows-1254", "CP1255": "Windows-1255",
    "CP1256": "Windows-1256", "CP1257": "Windows-1257", "CP1258": "Windows-1258",
    "CP874": "Windows-874", "CP949": "EUC-KR", "BIG5-HKSCS": "Big5", "CP932": "Shift JIS",
    "EUC-JP-MS": "EUC-JP", "MACINTOSH": "Mac Roman", "UTF-16LE": "UTF-16", "UTF-16BE": "UTF-16",
  ]

  private static let wide: Set<String> = [
    "CP949", "GB18030", "BIG5-HKSCS", "CP932", "EUC-JP-MS", "EUC-TW", "JOHAB",
  ]
}
