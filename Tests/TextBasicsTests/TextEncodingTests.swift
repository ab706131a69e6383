import Foundation
import TestSupport
import Testing
import TextBasics

/// Bytes that are not in UTF-8.
@Suite(.timed) struct TextEncodingTests {
  @Test(
    arguments: [
      ("ISO-8859-1", [0xE4, 0x80], "ä€"), ("koi8-r", [0xC8, 0xCF], "хо"),
      ("GB2312", [0xCB, 0xB3], "顺"),
      ("ks_c_5601-1987", [0xBC, 0xF8], "순"), ("x-sjis", [0x8F, 0x87], "順"),
      ("macintosh", [0x9A], "ö"),
      ("UTF-7", Array("+APY-".utf8), "ö"), ("tis-620", [0xB4, 0xD5], "ดี"),
    ] as [(String, [UInt8], String)])
  func `a set is found by the names that mail gives it`(name: String, bytes: [UInt8], text: String)
  {
    #expect(TextEncoding(named: name)?.text(bytes[...]).text == text)
  }

  @Test(arguments: [
    "", "x-unknown", "UTF-8//IGNORE", "INTERNAL", "a b", String(repeating: "a", count: 99),
  ])
  func `there is no set of such a name`(name: String) {
    #expect(TextEncoding(named: name) == nil)
  }

  @Test func `a word that is none is marked, and the rest read`() {
    let (text, faults) =
      TextEncoding(named: "EUC-KR")?.text([0xBC, 0xF8, 0x20, 0xFF, 0x20, 0x61]) ?? ("", 0)
    #expect(text == "순 \u{FFFD} a" && faults == 1)
  }

  /// Replies of friends in which few letters are beyond ASCII; each was read as Cyrillic or Polish.
  @Test(arguments: [
    "It cost £500 – worth it, 20 °C", "¡Qué bien!", "Das war sehr schön. Ö und Ü.", "½ an hour, ±5",
  ])
  func `a sign now and then among Latin letters is no other script`(text: String) throws {
    let bytes = try #require(text.data(using: .windowsCP1252))
    #expect(EncodingGuess.best(for: Array(bytes)[...])?.text == text)
    #expect(EncodingGuess.encoding(of: Array(bytes)[...]).text(Array(bytes)[...]).text == text)
  }

  @Test(arguments: [
    ("Très bien rangé, à part", "Tr\u{8F}s bien rang\u{8E}, \u{88} part", "Mac Roman"),
    (
      "Très bien rangé – “voilà”", "Tr\u{E8}s bien rang\u{E9} \u{96} \u{93}voil\u{E0}\u{94}",
      "Windows-1252"
    ),
    (
      "Хороший порядок",
      "\u{D5}\u{EE}\u{F0}\u{EE}\u{F8}\u{E8}\u{E9} \u{EF}\u{EE}\u{F0}\u{FF}\u{E4}\u{EE}\u{EA}",
      "Windows-1251"
    ),
    (
      "Хороший порядок",
      "\u{E8}\u{CF}\u{D2}\u{CF}\u{DB}\u{C9}\u{CA} \u{D0}\u{CF}\u{D2}\u{D1}\u{C4}\u{CF}\u{CB}",
      "KOI8-R"
    ),
    ("順序がよい", "\u{8F}\u{87}\u{8F}\u{98}\u{82}\u{AA}\u{82}\u{E6}\u{82}\u{A2}", "Shift JIS"),
    ("順序がよい", "\u{BD}\u{E7}\u{BD}\u{F8}\u{A4}\u{AC}\u{A4}\u{E8}\u{A4}\u{A4}", "EUC-JP"),
    (
      "순서가 좋아요", "\u{BC}\u{F8}\u{BC}\u{AD}\u{B0}\u{A1} \u{C1}\u{C1}\u{BE}\u{C6}\u{BF}\u{E4}",
      "EUC-KR"
    ),
    (
      "Løsningen på problemet var svær at følge.",
      "L\u{F8}sningen p\u{E5} problemet var sv\u{E6}r at f\u{F8}lge.",
      "Windows-1252"
    ),
    (
      "Où était ta part ?",
      "O\u{F9} \u{E9}tait ta part ?",
      "Windows-1252"
    ),
    (
      "A situação ficou clara.",
      "A situa\u{E7}\u{E3}o ficou clara.",
      "Windows-1252"
    ),
    (
      "Vad hade du gjort annorlunda? Jag förstod.",
      "Vad hade du gjort annorlunda? Jag f\u{F6}rstod.",
      "Windows-1252"
    ),
    (
      "Bardzo jasno. Proszę mówić wolniej, ćwiczyć, źle.",
      "Bardzo jasno. Prosz\u{EA} m\u{F3}wi\u{E6} wolniej, \u{E6}wiczy\u{E6}, \u{9F}le.",
      "Windows-1250"
    ),
    (
      "Çok açıktı, teşekkürler. İyi bir açıklama.",
      "\u{C7}ok a\u{E7}\u{FD}kt\u{FD}, te\u{FE}ekk\u{FC}rler. \u{DD}yi bir a\u{E7}\u{FD}klama.",
      "Windows-1254"
    ),
    (
      "ברור מאוד, אבל התוצאה חסרה.",
      "\u{E1}\u{F8}\u{E5}\u{F8} \u{EE}\u{E0}\u{E5}\u{E3}, \u{E0}\u{E1}\u{EC} \u{E4}\u{FA}\u{E5}\u{F6}\u{E0}\u{E4} \u{E7}\u{F1}\u{F8}\u{E4}.",
      "Windows-1255"
    ),
    (
      "Хороший порядок",
      "\u{C5}\u{DE}\u{E0}\u{DE}\u{E8}\u{D8}\u{D9} \u{DF}\u{DE}\u{E0}\u{EF}\u{D4}\u{DE}\u{DA}",
      "ISO-8859-5"
    ),
    (
      "Хороший порядок",
      "\u{95}\u{AE}\u{E0}\u{AE}\u{E8}\u{A8}\u{A9} \u{AF}\u{AE}\u{E0}\u{EF}\u{A4}\u{AE}\u{AA}",
      "CP866"
    ),
    (
      "条理清楚，但是缺少结果。",
      "\u{CC}\u{F5}\u{C0}\u{ED}\u{C7}\u{E5}\u{B3}\u{FE}\u{A3}\u{AC}\u{B5}\u{AB}\u{CA}\u{C7}\u{C8}\u{B1}\u{C9}\u{D9}\u{BD}\u{E1}\u{B9}\u{FB}\u{A1}\u{A3}",
      "GB18030"
    ),
    ("順序很好", "\u{B6}\u{B6}\u{A7}\u{C7}\u{AB}\u{DC}\u{A6}n", "Big5"),
  ])
  func `what a text is in is told from its letters`(text: String, bytes: String, name: String) {
    // Each character stands for a byte.
    let bytes = bytes.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let encoding = EncodingGuess.encoding(of: bytes[...])
    #expect(encoding.name == name)
    #expect(encoding.text(bytes[...]).text == text)
  }
}
