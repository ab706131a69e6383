import DebriefDocuments
import Foundation
import TestSupport
import Testing

@Suite(.timed) struct GoldenTests {
  @Test(arguments: DebriefFormat.allCases)
  func `a session with two answers reads as recorded`(format: DebriefFormat) throws {
    let text = try format.render(Sample.realistic)
    expectSnapshot(Self.withoutStyleAndScript(text), "two-answers.\(format.fileExtension)")
  }

  /// A page as its template makes it; looks and behaviour are tested in a browser.
  private static func withoutStyleAndScript(_ text: String) -> String {
    text.replacing(/(?s)<style>.*?<\/style>/, with: "<style>…</style>")
      .replacing(/(?s)<script>.*?<\/script>/, with: "<script>…</script>")
      .replacing(/sha256-[^']*/, with: "sha256-…")
  }

  @Test func `the JSON form reads back as the same debrief`() throws {
    let json = try DebriefFormat.json.render(Sample.realistic)
    let read = try JSONDecoder().decode(Debrief.self, from: Data(json.utf8))
    #expect(read == Sample.realistic)
  }

  @Test func `another schema is refused`() throws {
    let json = try DebriefFormat.json.render(Sample.realistic)
      .replacing("rehearse.debrief/1", with: "rehearse.debrief/2")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Debrief.self, from: Data(json.utf8))
    }
  }

  @Test(arguments: DebriefFormat.allCases)
  func `no line ends in white space and the last one ends`(format: DebriefFormat) throws {
    let text = try format.render(Sample.realistic)
    let lines = text.components(separatedBy: "\n")
    #expect(lines.last == "")
    #expect(lines.filter { $0.last?.isWhitespace == true } == [])
  }

  @Test func `no line of the text form is wider than 76 columns`() throws {
    let wide = Sample.debrief(
      answering: String(repeating: "word ", count: 100) + String(repeating: "x", count: 300))
    for debrief in [Sample.realistic, wide] {
      let lines = try DebriefFormat.text.render(debrief).split(separator: "\n")
      #expect(lines.filter { $0.count > 76 } == [])
    }
  }
}
