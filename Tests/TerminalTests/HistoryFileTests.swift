import Foundation
import TestSupport
import Testing

@testable import LineEditing

@Suite(.timed) struct HistoryFileTests {
  @Test func `is cut back when it has grown to twice its limit`() throws {
    let home = try TestHome()
    let path = try home.write((1...2001).map { "line \($0)\n" }.joined(), to: "history")
    let lines = HistoryFile(path: path).lines()
    #expect(lines.count == 1000 && lines.last == "line 2001")
    #expect(HistoryFile(path: path).lines() == lines)
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count == 1000)
  }

  @Test func `tells why it cannot be written`() throws {
    let home = try TestHome()
    let path = try home.write("a file", to: "state")
    #expect(HistoryFile(path: path + "/history").problem() == HistoryFile.Failure(code: ENOTDIR))
    #expect(HistoryFile(path: home.file("new/history")).problem() == nil)
  }
}
