import BankImporting
import TestSupport
import Testing

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
    #expect(try deck(bytes, "a.csv").remarks == [.readAsUTF16])
  }

  @Test func `what is not UTF-8 is read as Windows Latin-1, which is said`() throws {
    let deck = try deck(
      Array("question\nWhat is caf".utf8) + [0xE9, 0x20, 0x93, 0x78, 0x94, 0x3F], "a.csv")
    #expect(deck.questions == ["2 What is café “x”?"])
    #expect(deck.remarks == [.readAsLatin1])
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: ImportError.unknownFormat(file: "a.csv")) {
      try SourceReader.read([1, 0, 2, 0, 0, 0, 7], file: "a.csv")
    }
    #expect(throws: ImportError.empty(file: "a.csv")) { try SourceReader.read([], file: "a.csv") }
  }
}
