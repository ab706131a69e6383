import Foundation
import Glibc
import Testing

@testable import LineEditing

@Suite struct LineSourceTests {
  @Test(arguments: [
    ("a\nb\n", ["a", "b"]), ("a\r\n\r\nb\r\r\n", ["a", "", "b", ""]), ("a\rb\r", ["a", "b"]),
    ("\r\n", [""]),
    ("\u{FEFF}a\n\u{FEFF}b", ["a", "b"]), ("a\nb", ["a", "b"]),
    ("", []), ("\n", [""]), ("nul\0\n", ["nul\u{FFFD}"]), ("日本\n🚀", ["日本", "🚀"]),
  ])
  func `splits at newlines`(text: String, lines: [String]) {
    #expect(read(Array(text.utf8)) == lines)
  }

  @Test func `repairs what is not UTF-8`() {
    #expect(read([0x61, 0xFF, 0x62, 0x0A]) == ["a\u{FFFD}b"])
  }

  @Test(arguments: [true, false])
  func `reads UTF-16, as its mark says`(isBigEndian: Bool) {
    let units = Array("\u{FEFF}naïve 🚀\r\nend".utf16)
    let bytes = units.flatMap { unit in
      isBigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(read(bytes) == ["naïve 🚀", "end"])
  }

  @Test func `waits where the file does not`() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let end = ends[1]
    let writer = Thread {
      // The reader has nothing yet, or soon will have.
      for text in ["one\n", "two\n"] { writeAll(text, to: end) }
      close(end)
    }
    writer.start()
    #expect(lines(of: ends[0]) == ["one", "two"])
    close(ends[0])
  }

  @Test func `reads a line longer than its buffer`() throws {
    let long = String(repeating: "x", count: 200_000)
    guard let temporary = tmpfile() else { throw HistoryFile.Failure(code: errno) }
    let file = fileno(temporary)
    writeAll(long + "\nend", to: file)
    lseek(file, 0, SEEK_SET)
    #expect(lines(of: file) == [long, "end"])
    fclose(temporary)
  }

  private func read(_ bytes: [UInt8]) -> [String] {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    _ = write(ends[1], bytes, bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    return lines(of: ends[0])
  }

  private func lines(of file: Int32) -> [String] {
    var source = LineSource(file: file)
    var lines: [String] = []
    while true {
      switch source.next() {
      case .line(let line): lines.append(line)
      case .more: source.fill()
      case .end: return lines
      }
    }
  }
}
