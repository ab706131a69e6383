import TestSupport
import Testing
import TextBasics

/// HTML as mail programs and people write it.
@Suite(.timed) struct HTMLTests {
  private let tags: Set<String> = [
    "b", "br", "details", "div", "p", "strong", "summary", "td", "tr",
  ]

  /// The pieces of a text, with every tag as `[name]` or `[/name]`.
  private func told(_ pieces: [HTMLPiece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text, _): text
      case .tag(let name, let isClosing, _): isClosing ? "[/\(name)]" : "[\(name)]"
      }
    }.joined()
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a <b>c</b>", "a [b]c[/b]"), ("A<BR/>B</br>", "A[br]B[/br]"),
    ("List<String> x", "List<String> x"), ("</Fragment> closes", "</Fragment> closes"),
    ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"), ("is 1 <b", "is 1 <b"), ("a<b c", "a<b c"),
    ("&lt;b&gt; &amp;amp; &#228;&#xE4;&euro;&NotEqualTilde;", "<b> &amp; ää€≂̸"),
    ("?a=1&copy=2&lt", "?a=1&copy=2&lt"), ("&nosuch; &;", "&nosuch; &;"),
    ("</details>", "[/details]"), ("a</b>b</p>c", "a[/b]b[/p]c"),
    ("<tr><td>1</td>2", "[tr][td]1[/td]2"),
    ("<details><summary>Q</summary>A", "[details][summary]Q[/summary]A"),
    ("</summary>A</details>B<details>", "[/summary]A[/details]B[details]"),
    ("<b x=\"1>2\" y>t</b>", "[b]t[/b]"),
    ("<strong>a<div>b</strong>c</div>", "[strong]a[div]b[/strong]c[/div]"),
    ("a<!-- b <b> -->c", "ac"), ("a<!-- b", "a"),
    ("x<script>1 < 2</script>y<style>p{}</style>z", "xyz"),
    ("x<script>1", "x"),
    (
      "<?php echo 1 ?> <!doctype html> <![CDATA[ y ]]>",
      "<?php echo 1 ?> <!doctype html> <![CDATA[ y ]]>"
    ),
    ("a\u{0}b&amp;\u{0}c", "ab&c"), ("<\u{0}svg><zoo></zoo>", "<svg><zoo></zoo>"),
    ("日本<b>語</b>\u{301}", "日本[b]語[/b]\u{301}"), ("<p>a<p>b", "[p]a[p]b"),
    (" <b> a </b> ", " [b] a [/b] "),
  ])
  func `of a text in which tags may stand, nothing is lost`(html: String, expected: String) {
    #expect(told(HTMLReader.text(html, tags: tags)) == expected)
  }

  @Test(arguments: [
    ("<p>a &amp; b</p>", "[p]a & b[/p]"), ("a<o:p>b</o:p>", "a[o:p]b[/o:p]"),
    ("<html><head><title>No</title></head><body>Yes</body></html>", "[html]Yes[/body][/html]"),
    ("<table>x<tr><td>1<td>2</table>", "[table]x[tr][td]1[td]2[/table]"),
    ("<img alt=\"a > b\">c", "[img]c"), ("a <b", "a "), ("a</p>b", "a[/p]b"),
    (
      "<blockquote><p>q<blockquote>r</blockquote>s</blockquote>",
      "[blockquote][p]q[blockquote]r[/blockquote]s[/blockquote]"
    ),
    ("<svg><style>x</style>y</svg>", "[svg]y[/svg]"), ("<textarea><p>x", "[textarea][p]x"),
    ("<template><frameset>x", "[template][frameset]x"), ("<title>a", ""), ("", ""),
  ])
  func `a page is read as a browser shows it`(html: String, expected: String) throws {
    let read = told(try #require(HTMLReader.page(html, without: ["head", "title"])))
    #expect(read == expected)
  }

  @Test func `a piece knows the line it begins on`() {
    let html = "a\n<p\nclass=x>b\r\nc</p>\n\n<!--\n-->d"
    #expect(
      HTMLReader.page(html, without: []) == [
        .text("a\n", line: 1), .tag("p", isClosing: false, line: 2), .text("b\nc", line: 3),
        .tag("p", isClosing: true, line: 4), .text("\n\nd", line: 4),
      ])
  }

  @Test(arguments: [
    ("", ""), ("a & b", "a & b"), ("&lt;b&gt;", "<b>"), ("<b>&amp;</b>", "<b>&</b>"),
    ("&#8203;", "\u{200B}"), ("&nbsp;", "\u{A0}"), ("&gt quoted", "&gt quoted"),
  ])
  func `character references are read on their own`(text: String, expected: String) {
    #expect(HTMLReader.decoded(text) == expected)
  }
}
