import Mustache

/// A plain text with holes, in the Mustache language; nothing is escaped.
package struct TextTemplate: Sendable {
  private let template: MustacheTemplate

  /// Reads a template.
  ///
  /// - Throws: `MustacheTemplate.ParserError` where a tag is not closed.
  package init(_ text: String) throws {
    template = try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}" + text)
  }

  /// The template with its holes filled.
  package func render(_ values: [String: String]) -> String { template.render(values) }
}
