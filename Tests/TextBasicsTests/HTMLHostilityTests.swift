import Foundation
import TestSupport
import Testing
import TextBasics

/// HTML that wants to stop the program, or to keep it busy.
@Suite(.timed) struct HTMLHostilityTests {
  private static func filled(_ unit: String) -> String {
    String(repeating: unit, count: (8 << 20) / unit.utf8.count)
  }

  /// The processor seconds that this thread takes for something.
  private func seconds(of work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }

  @Test(arguments: ["<div>", "<x>", "<b>", "<p>", "</div>", "<table>", "<"])
  func `eight megabytes of tags are no page, and are seen to be none at once`(unit: String) {
    let html = Self.filled(unit)
    var pieces: [HTMLPiece]? = []
    let taken = seconds { pieces = HTMLReader.page(html, without: ["head"]) }
    #expect(taken < 2)
    #expect(pieces == nil)
    #expect(HTMLReader.text(html, tags: ["div"]) == [.text(html, line: 1)])
  }

  @Test(arguments: [513, 100_000])
  func `elements too deep within each other are no page`(depth: Int) {
    #expect(HTMLReader.page(String(repeating: "<div>", count: depth), without: []) == nil)
  }

  @Test(arguments: ["<div>a", "<details><summary>a</summary>b", "a<div><p>b</p>c"])
  func `texts between them do not hide how deep elements lie`(unit: String) {
    let html = String(repeating: unit, count: 1_000)
    #expect(HTMLReader.page(html, without: []) == nil)
  }

  @Test func `many elements side by side are a page`() {
    let html = String(repeating: "<div>a<p>b</p>c</div>", count: 1_000)
    #expect(HTMLReader.page(html, without: []) != nil)
  }

  @Test func `a tag with very many attributes is no page`() {
    let attributes = (0..<100_000).map { "a\($0)" }.joined(separator: " ")
    #expect(HTMLReader.page("<div \(attributes)>", without: []) == nil)
  }

  @Test func `unknown tags among very many words stay words`() {
    let html = Self.filled(String(repeating: "word ", count: 40) + "<br>")
    var pieces: [HTMLPiece] = []
    let taken = seconds { pieces = HTMLReader.text(html, tags: []) }
    #expect(taken < 30)
    #expect(pieces == [.text(html, line: 1)])
  }
}
