/// A page in one file that a browser shows from disk, with nothing installed and no connection.
package struct WebPage: Sendable {
  /// What stands in the browser's tab.
  package var title: String
  /// The style sheet; what all pages share comes before it.
  package var style: String
  /// The script, run once the body is there; nil where the page needs none.
  package var script: String?
  /// What is on the page, as HTML.
  package var body: String
  /// Whether sound is embedded in it.
  package var hasSound = false

  /// Creates a page from its parts, of which only the title is escaped.
  package init(
    title: String, style: String, script: String? = nil, body: String, hasSound: Bool = false
  ) {
    self.hasSound = hasSound
    self.title = title
    self.style = style
    self.script = script
    self.body = body
  }

  /// What the script of a form needs, before it: `durableDraft` keeps a draft, `handingOver` hands over what was filled
  /// in.
  package static var formScript: String {
    String(decoding: PackageResources.draft_js + PackageResources.handing_js, as: UTF8.self)
  }

  /// The whole file, ending in a line end.
  package func render() -> String {
    let style = String(decoding: PackageResources.base_css, as: UTF8.self) + self.style
    let policy = ContentSecurityPolicy(style: style, script: script, hasSound: hasSound)
    let end = script.map { "<script>\($0)</script>\n" } ?? ""
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy.text)">
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
      <meta name="referrer" content="no-referrer">
      <title>\(title.escapedForHTML)</title>
      <style>\(style)</style>
      </head>
      <body>
      \(body)\(end)</body>
      </html>

      """
  }
}
