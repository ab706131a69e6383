import TestSupport
import Testing
import WebPages

@Suite(.timed) struct PageTests {
  @Test func `the policy names the digests of the very style and script`() {
    let page = WebPage(title: "t", style: "", script: "abc", body: "").render()
    // printf abc | openssl dgst -sha256 -binary | base64
    #expect(page.contains("script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"))
    #expect(page.contains("<script>abc</script>"))
  }

  @Test func `a title is escaped`() {
    let page = WebPage(title: "</title><b>", style: "", script: "", body: "").render()
    #expect(page.contains("<title>&lt;/title&gt;&lt;b&gt;</title>"))
  }

  @Test(arguments: [
    ("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;"),
    ("\"\u{301}", "&quot;\u{301}"), ("<\u{200D}b", "&lt;\u{200D}b"), ("a\u{202E}b", "a\\u{202E}b"),
    ("a\r\nb\u{0}", "a\nb\\u{0}"), ("ü 漢 👩‍👩‍👧", "ü 漢 👩‍👩‍👧"), ("", ""),
  ])
  func `a text is escaped code point by code point`(text: String, escaped: String) throws {
    #expect(text.escapedForHTML.unicodeScalars.elementsEqual(escaped.unicodeScalars))
    let template = try PageTemplate("{{text}}")
    #expect(template.render(["text": text]).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }

  @Test func `what is included is escaped the same way`() throws {
    let template = try PageTemplate(
      "{{#list}}{{>item}}{{/list}}", including: ["item": "<i title=\"{{.}}\">"])
    #expect(
      template.render(["list": ["\"\u{301} x=\"", "b"]])
        == "<i title=\"&quot;\u{301} x=&quot;\"><i title=\"b\">")
  }
}
