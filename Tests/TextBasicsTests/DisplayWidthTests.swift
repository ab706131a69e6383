import TestSupport
import Testing

@testable import TextBasics

@Suite(.timed) struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("naïve", 5), ("日本語", 6), ("한글", 4), ("e\u{301}", 1), ("🚀", 2), ("✅", 2),
    ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("🇩🇪", 2), ("ｆ", 2), ("─…", 2), ("\u{1B}", 0),
    ("\u{AD}", 1),
  ])
  func `measures`(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test func `knows its ranges in order`() {
    for (range, next) in zip(wideRanges, wideRanges.dropFirst()) {
      #expect(range.upperBound < next.lowerBound)
    }
  }
}
