package import InterviewCore

/// Reads a rubric.
package enum RubricReader {
  /// Reads the bytes of a rubric's file; the file's name is for the places of problems.
  package static func read(_ bytes: [UInt8], file: String) -> Report<Rubric> {
    NodeReader.report(bytes, file: file, rubric)
  }

  private static func rubric(_ node: Node, _ nodes: NodeReader) -> Rubric? {
    let subject = "a rubric: a mapping with `rubric` and `dimensions`"
    guard var reader = MappingReader(node, subject, nodes) else { return nil }
    let id = reader.identifier("rubric")
    let title = reader.text("title")
    let kind = reader.optionalChoice("kind", QuestionKind.self)
    let use = reader.optionalChoice("scored", RubricUse.self)
    let items = reader.requiredItems("dimensions").orEmpty
    reader.finish()
    var ids: [PlacedIdentifier] = []
    let dimensions = items.compactMap { dimension($0, nodes, &ids) }
    IdentifierCheck.reportDuplicates(ids, nodes.diagnostics)
    guard let id, let title else { return nil }
    return Rubric(
      id: id, title: title, kind: kind, isOnlyNamed: use == .whereNamed ? true : nil,
      dimensions: dimensions)
  }

  private static func dimension(
    _ node: Node, _ nodes: NodeReader, _ ids: inout [PlacedIdentifier]
  ) -> Dimension? {
    guard var reader = MappingReader(node, "a dimension with `id`, `name` and `levels`", nodes)
    else { return nil }
    let idNode = reader.value("id")
    let id = reader.identifier("id")
    if let id { ids.append(PlacedIdentifier(id: id, mark: idNode?.mark)) }
    let name = reader.text("name")
    let group = reader.choice("group", DimensionGroup.self)
    let question = reader.text("question")
    let levels = reader.required("levels").flatMap { Self.levels($0, nodes) }
    let media = reader.choices("media", Medium.self)
    let own = reader.value("own").flatMap { Self.wording($0, nodes) }
    reader.finish()
    guard let id, let name, let group, let question, let levels else { return nil }
    return Dimension(
      id: id, name: name, group: group, question: question, levels: levels, media: media,
      own: own)
  }

  /// Question and levels in the second person.
  private static func wording(_ node: Node, _ nodes: NodeReader) -> Dimension.Wording? {
    guard var reader = MappingReader(node, "a mapping with `question` and `levels`", nodes)
    else { return nil }
    let question = reader.text("question")
    let levels = reader.required("levels").flatMap { Self.levels($0, nodes) }
    reader.finish()
    guard let question, let levels else { return nil }
    return Dimension.Wording(question: question, levels: levels)
  }

  private static func levels(_ node: Node, _ nodes: NodeReader) -> [Int: String]? {
    guard var reader = MappingReader(node, "a mapping of the levels 1, 3 and 5", nodes)
    else { return nil }
    var levels: [Int: String] = [:]
    for score in Dimension.describedScores {
      levels[score] = reader.text(String(score))
    }
    reader.finish(noun: "level")
    return levels
  }
}

/// Where the dimensions of a rubric are scored.
private enum RubricUse: String, CaseIterable {
  case everywhere
  case whereNamed = "where-named"
}

extension RubricUse: Selectable {
  static var noun: String { "use" }
}
