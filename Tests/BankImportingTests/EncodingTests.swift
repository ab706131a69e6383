import BankImporting
import Foundation
import TestSupport
import Testing
import TextBasics

/// Texts as the programs of the world write them.
@Suite(.timed) struct EncodingTests {
  private let text = "question,answer\nWas heißt „naïve“?,treuherzig\n"

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? bytes.reversed() : bytes
    }
  }

  @Test func `a byte order mark and returns are no part of the text`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8)
    let deck = try deck(bytes, "a.csv")
    #expect(deck.questions == ["2 Was heißt „naïve“?"])
    #expect(deck.remarks.isEmpty)
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read with its mark, and without`(isLittle: Bool) throws {
    let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let bytes = utf16(text, isLittle: isLittle)
    #expect(try deck(mark + bytes, "a.csv").questions == ["2 Was heißt „naïve“?"])
    #expect(try deck(bytes, "a.csv").remarks == [.encoding("UTF-16", isGuess: false)])
  }

  /// Questions in the character sets that their writers' programs save them in.
  static let written: [(name: String, text: String)] = [
    ("SHIFT_JIS", "# 志望動機\n- なぜ弊社を選んだのですか？\n- あなたの強みは何ですか？\n"),
    ("EUC-JP", "- オブジェクト指向とは何ですか？\n- 例外処理について説明してください。\n"),
    ("GB18030", "1. 什么是闭包？\n2. 请解释一下事件循环。\n3. 进程和线程的区别\n"),
    ("BIG5", "1. 什麼是物件導向？\n2. 請說明資料庫的索引。\n"),
    ("CP949", "- 객체 지향 프로그래밍이란 무엇인가요?\n- 자신의 장점을 말씀해 주세요.\n"),
    (
      "WINDOWS-1251",
      "1. Что такое замыкание?\n2. Расскажите о себе.\n3. Чем процесс отличается от потока?\n"
    ),
    (
      "KOI8-R",
      "1. Что такое замыкание?\n2. Расскажите о себе.\n3. Чем процесс отличается от потока?\n"
    ),
    (
      "CP866",
      "1. Что такое замыкание?\n2. Расскажите о себе.\n3. Чем процесс отличается от потока?\n"
    ),
    (
      "WINDOWS-1252",
      "- Was heißt „naïve“?\n- Qu’est-ce qu’une clé étrangère ?\n- ¿Cómo se llama?\n"
    ),
    (
      "MACINTOSH",
      "- Décrivez une difficulté que vous avez surmontée.\n- Où étiez-vous l’année dernière ?\n"
    ),
    (
      "WINDOWS-1250",
      "- Jakie są twoje mocne strony? Proszę wyjaśnić różnicę.\n- Dlaczego chcesz u nas pracować? Skąd ta łączność?\n"
    ),
    (
      "WINDOWS-1254",
      "- Kendinizi tanıtır mısınız?\n- Güçlü yönleriniz nelerdir, açıklayın?\n- Neden ayrıldığınızı anlatın.\n"
    ),
    ("WINDOWS-1253", "- Τι είναι το νήμα;\n- Ποια είναι τα δυνατά σας σημεία;\n"),
    ("WINDOWS-1255", "- מה ההבדל בין תהליך לחוט?\n- ספר על עצמך\n"),
    ("WINDOWS-1256", "- ما هو الفرق بين العملية والخيط؟\n- تحدث عن نفسك\n"),
    ("ISO-2022-JP", "- なぜ弊社を選んだのですか？\n"),
  ]

  @Test(arguments: written)
  func `a character set is told from the letters, and said`(name: String, text: String) throws {
    let read = try deck(Encoded.bytes(of: text, in: name), "a.md")
    #expect(read.cards.count + read.leftOut.count >= 1)
    let texts = read.cards.map(\.question) + read.leftOut.map(\.text)
    for line in texts { #expect(text.contains(line)) }
    guard case .encoding(_, isGuess: true)? = read.remarks.first else {
      Issue.record("nothing is said: \(read.remarks)")
      return
    }
  }

  @Test func `a character set that is named is taken, or refused`() throws {
    let bytes = try Encoded.bytes(of: "- Что такое поток?\n", in: "KOI8-R")
    let named = try SourceReader.read(bytes, file: "a.md", encoding: CharacterSet("KOI8-R"))
    guard case .deck(let deck) = named else {
      Issue.record("no deck")
      return
    }
    #expect(deck.cards.map(\.question) == ["Что такое поток?"])
    #expect(deck.remarks == [.encoding("KOI8-R", isGuess: false)])
    #expect(throws: ImportError.undecodable(file: "a.md", encoding: "EUC-JP")) {
      try SourceReader.read([0x41, 0xFF, 0x41], file: "a.md", encoding: CharacterSet("EUC-JP"))
    }
    #expect(CharacterSet("no-such-set") == nil)
    #expect(CharacterSet("ASCII//TRANSLIT") == nil)
  }

  @Test func `bytes in no character set are refused, and a broken letter in UTF-8 is told`() throws
  {
    let noise = (0..<4000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7 | 0x81) }
    #expect(throws: ImportError.undecodable(file: "a.md", encoding: nil)) {
      try SourceReader.read(noise, file: "a.md")
    }
    let text = String(repeating: "- Was heißt „größer“?\n", count: 10)
    let broken = try deck(Array(text.utf8) + [0xC3, 0x0A], "a.md")
    #expect(broken.remarks == [.brokenLetters(1)])
  }

  @Test func `UTF-16 is told in a script of which no byte is zero`() throws {
    let bytes = utf16("- 什么是闭包？\n- 请解释一下事件循环。\n", isLittle: true)
    #expect(try deck(bytes, "a.md").cards.count == 2)
  }

  @Test(
    arguments: [
      (Array("{\\rtf1\\ansi x}".utf8), DocumentForm.rtf), (Array("%PDF-1.7\n".utf8), .pdf),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .office),
      (Array("PK\u{3}\u{4}....word/document.xml".utf8), .docx),
      (Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), .xlsx),
      (Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.text".utf8), .odt),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], .picture), ([0x1F, 0x8B, 8, 0], .archive),
    ] as [([UInt8], DocumentForm)])
  func `a document is called what it is`(bytes: [UInt8], form: DocumentForm) {
    #expect(DocumentForm.form(of: bytes) == form)
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: ImportError.unknownFormat(file: "a.csv")) {
      try SourceReader.read([1, 0, 2, 0, 0, 0, 7], file: "a.csv")
    }
    #expect(throws: ImportError.empty(file: "a.csv")) { try SourceReader.read([], file: "a.csv") }
  }
}

/// Bytes as other programs write them.
enum Encoded {
  /// A text in a character set, made by the system's `iconv`.
  static func bytes(of text: String, in name: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", name]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return [UInt8](data)
  }
}
