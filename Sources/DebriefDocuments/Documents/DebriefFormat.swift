/// A form in which a debrief can be written.
package enum DebriefFormat: String, CaseIterable, Sendable {
  case html
  case markdown
  case text
  case json

  /// The extension of a file in this format, without the dot.
  package var fileExtension: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    case .text: "txt"
    case .json: "json"
    }
  }

  /// The format that the ending of a file's name says; nil where it says none.
  package init?(file: String) {
    guard let dot = file.lastIndex(of: ".") else { return nil }
    switch file[file.index(after: dot)...].lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .text
    case "json": self = .json
    default: return nil
    }
  }

  /// The whole file for a debrief, ending in a line end; only a page holds voices.
  ///
  /// - Throws: `EncodingError` where a number has no JSON form, such as an infinite time.
  package func render(_ debrief: Debrief, voices: [DebriefVoice] = []) throws -> String {
    switch self {
    case .html: try HTMLDocument.render(debrief, voices: voices)
    case .markdown: MarkdownDocument.render(debrief.outline)
    case .text: PlainTextDocument.render(debrief.outline)
    case .json: try JSONDocument.render(debrief)
    }
  }
}
