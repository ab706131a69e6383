/// A piece of a page with holes, in the Mustache language; whatever fills a hole is escaped.
package struct PageTemplate: Sendable {
  private let parts: [TemplatePart]
  private let partials: [String: [TemplatePart]]

  /// What fills the holes: texts, truth values, or lists of more of the same.
  package typealias Values = [String: any TemplateValue]

  /// Reads a template, and those it includes as `{{>name}}`.
  ///
  /// - Throws: ``TemplateProblem``.
  package init(_ text: String, including others: [String: String] = [:]) throws(TemplateProblem) {
    parts = try TemplateParser.parts(of: text)
    var partials: [String: [TemplatePart]] = [:]
    for (name, text) in others { partials[name] = try TemplateParser.parts(of: text) }
    self.partials = partials
  }

  /// The template with its holes filled.
  package func render(_ values: Values) -> String {
    var rendering = TemplateRendering(values, partials: partials, isEscaping: true)
    rendering.write(parts)
    return String(decoding: rendering.bytes, as: UTF8.self)
  }
}
