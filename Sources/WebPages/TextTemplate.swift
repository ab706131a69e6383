/// A plain text with holes, in the Mustache language; nothing is escaped.
package struct TextTemplate: Sendable {
  private let parts: [TemplatePart]

  /// Reads a template.
  ///
  /// - Throws: ``TemplateProblem``.
  package init(_ text: String) throws(TemplateProblem) {
    parts = try TemplateParser.parts(of: text)
  }

  /// The template with its holes filled.
  package func render(_ values: [String: String]) -> String {
    var rendering = TemplateRendering(values, isEscaping: false)
    rendering.write(parts)
    return String(decoding: rendering.bytes, as: UTF8.self)
  }
}
