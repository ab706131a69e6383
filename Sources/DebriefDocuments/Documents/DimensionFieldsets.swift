import InterviewCore
import WebPages

/// The choices of every dimension as HTML.
///
/// Below each answer they are the same but for its number, and filling holes is what takes the time, so
/// each dimension is rendered once, and the number put in afterwards.
struct DimensionFieldsets {
  private var parts: [String: [String]] = [:]

  /// Stands for the number; no text that is shown holds it.
  private static let number = "\u{0}"

  /// Read once a process.
  private static let template = Result {
    try PageTemplate(String(decoding: PackageResources.dimension_mustache, as: UTF8.self))
  }

  /// Renders the dimensions of a rubric.
  ///
  /// - Throws: what reading a template throws.
  init(_ rubric: [Dimension]) throws {
    let template = try Self.template.get()
    for dimension in rubric {
      let html = template.render(Self.values(of: dimension))
      parts[dimension.id] = html.utf8.split(separator: 0, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }
  }

  /// The HTML of some dimensions below the answer to a turn.
  func html(of dimensions: [Dimension], turn: Int) -> String {
    dimensions.map { parts[$0.id, default: []].joined(separator: "\(turn)") }.joined()
  }

  private static func values(of dimension: Dimension) -> PageTemplate.Values {
    var values: PageTemplate.Values = [
      "turn": number, "id": dimension.id, "name": dimension.name,
      "question": dimension.question, "isBeyondText": !dimension.media.contains(.typed),
    ]
    for score in Dimension.describedScores {
      values["level\(score)"] = dimension.levels[score] ?? ""
    }
    return values
  }
}
