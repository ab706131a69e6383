/// A way in which bytes stand for characters, by whatever name, read as far as it goes.
package struct TextEncoding: Hashable, Sendable {
  /// What the C library calls it.
  private let key: String

  /// Finds an encoding by its name in the IANA's registry, or by another that programs write; nil
  /// where nobody has it.
  package init?(named name: String) {
    let bare = name.trimmed.lowercased()
    let key = Self.keys[bare] ?? bare.uppercased()
    guard !Self.unusable.contains(bare), CharacterSet(key) != nil else { return nil }
    self.key = key
  }

  init(sure key: String) { self.key = key }

  /// UTF-8, of which ASCII is a part.
  package static let utf8 = TextEncoding(sure: "UTF-8")

  /// Its name as people know it.
  package var name: String { Self.names[key] ?? key }

  /// Whether each byte is a character.
  package var isSingleByte: Bool {
    !key.hasPrefix("UTF") && !key.hasPrefix("ISO-2022") && !Self.wide.contains(key)
  }

  /// The text of bytes; nil where some of them are none.
  func whole(_ bytes: ArraySlice<UInt8>) -> String? { CharacterSet(key)?.text(of: bytes) }

  /// The text of bytes; words in which some are none come as U+FFFD, and are counted.
  package func text(_ bytes: ArraySlice<UInt8>) -> (text: String, faults: Int) {
    if let text = whole(bytes) { return (text, 0) }
    if key.hasPrefix("UTF-16") { return (utf16(bytes), 0) }
    var text = ""
    var faults = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      // Each try takes its time, and what fails so often is in another encoding.
      let read = faults < Self.mostFaults ? whole(line) : nil
      if let read { text += read } else { text += words(line, &faults) }
      text += "\n"
    }
    return (String(text.dropLast()), faults)
  }

  /// A broken line word by word: no letter of several bytes has one below the digits.
  private func words(_ line: ArraySlice<UInt8>, _ faults: inout Int) -> String {
    var text = ""
    var rest = line
    while !rest.isEmpty {
      let word = rest.prefix { $0 >= 0x30 }
      let read = faults < Self.mostFaults ? whole(word) : nil
      if read == nil { faults += 1 }
      text += read ?? String(decoding: word.map { $0 < 0x80 ? $0 : 0xFF }, as: UTF8.self)
      let gap = rest[word.endIndex...].prefix { $0 < 0x30 }
      text += String(decoding: gap, as: UTF8.self)
      rest = rest[gap.endIndex...]
    }
    return text
  }

  private static let mostFaults = 100

  private func utf16(_ bytes: ArraySlice<UInt8>) -> String {
    let isBig = key.hasSuffix("BE")
    let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return String(decoding: pairs, as: UTF16.self)
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
