import Mustache

/// A piece of a page with holes, in the Mustache language; whatever fills a hole is escaped.
package struct PageTemplate: Sendable {
  private let template: MustacheTemplate
  private let library: MustacheLibrary

  /// What fills the holes: texts, truth values, or lists of more of the same.
  package typealias Values = [String: Any]

  /// Reads a template, and those it includes as `{{>name}}`.
  ///
  /// - Throws: `MustacheTemplate.ParserError` where a tag is not closed.
  package init(_ text: String, including others: [String: String] = [:]) throws {
    template = try Self.read(text)
    library = MustacheLibrary(templates: try others.mapValues(Self.read))
  }

  /// The template with its holes filled.
  package func render(_ values: Values) -> String { template.render(values, library: library) }

  /// A parser's own escaping goes by characters as people see them, and so would leave a quote with a
  /// combining mark behind it, which ends an attribute all the same.
  private static func read(_ text: String) throws -> MustacheTemplate {
    contentType
    return try MustacheTemplate(string: "{{% CONTENT_TYPE: PAGE}}" + text)
  }

  private static let contentType: Void = MustacheContentTypes.register(Escaped(), named: "PAGE")

  private struct Escaped: MustacheContentType {
    func escapeText(_ text: String) -> String { text.escapedForHTML }
  }
}
