import Foundation
import TestSupport
import Testing
import TextBasics

/// HTML that wants to stop the program, or to keep it busy.
@Suite struct HTMLHostilityTests {
  private static let size = 8 << 20

  private static func filled(_ unit: String) -> String {
    String(repeating: unit, count: size / unit.utf8.count)
  }

  private static let hostile: [(name: String, html: String)] = [
    ("elements within each other", filled("<div>")), ("unknown ones", filled("<x>")),
    ("formatting", filled("<b>")), ("many small elements", filled("<p>")),
    ("tags that end nothing", filled("</div>")), ("tables", filled("<table>")),
    ("attributes", "<div " + (0..<700_000).map { "a\($0)" }.joined(separator: " ") + ">"),
    ("texts deep within", String(repeating: "<div>", count: 500) + "<b>" + filled("word ")),
    ("formatting that is opened anew", (0..<400).map { "<b a\($0)>" }.joined() + filled("<p>x")),
    ("open brackets", filled("<")), ("references", filled("&amp;")), ("ampersands", filled("&")),
    ("a tag without an end", "<div " + filled("x=\"")), ("comments", filled("<!---->")),
    ("a comment without an end", "<!--" + filled("-")),
    ("unknown tags in texts", filled(String(repeating: "word ", count: 40) + "<br>")),
  ]

  /// The processor seconds that this thread takes for something.
  private static func seconds(of work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }

  @Test(arguments: hostile.map(\.name))
  func `eight megabytes of anything take little`(name: String) throws {
    let html = try #require(Self.hostile.first { $0.name == name }?.html)
    print("PAGE", name, Self.seconds { _ = HTMLReader.page(html, without: ["head"]) })
    print("TEXT", name, Self.seconds { _ = HTMLReader.text(html, tags: ["div", "b", "p"]) })
  }
}
