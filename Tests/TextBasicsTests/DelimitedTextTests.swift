import TestSupport
import Testing
import TextBasics

/// Comma-separated text, written and read back.
@Suite(.timed) struct DelimitedTextTests {
  @Test func `what was written is read back as it was`() {
    let rows = [
      ["a", "", "c, d"], ["say \"so\"", "two\nlines", " blanks "], ["é", "\"", ","],
      ["\"\u{734}", ",\u{301}", "\n\u{301}"],
    ]
    let text = delimitedText(rows)
    #expect(text.hasPrefix("a,,\"c, d\"\n\"say \"\"so\"\"\",\"two\nlines\", blanks \n"))
    #expect(DelimitedText(text, delimiter: ",").records.map(\.fields) == rows)
    #expect(DelimitedText(text, delimiter: ",").records.map(\.line) == [1, 2, 4, 5])
  }
}
