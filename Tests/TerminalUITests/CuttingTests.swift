import TerminalUI
import TestSupport
import Testing

@Suite(.timed) struct CuttingTests {
  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("ab", 1, "…"), ("ab", 0, ""),
  ])
  func `cuts`(text: String, columns: Int, expected: String) {
    #expect(cut(text, toColumns: columns) == expected)
  }
}
