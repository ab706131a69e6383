package import InterviewCore

/// Reads the file that says which banks a role adds.
package enum RolesReader {
  /// Reads the bytes of the file; its name is for the places of problems.
  package static func read(_ bytes: [UInt8], file: String) -> Report<[Role]> {
    NodeReader.report(bytes, file: file, roles)
  }

  private static func roles(_ node: Node, _ nodes: NodeReader) -> [Role]? {
    guard var reader = MappingReader(node, "a mapping with `roles`", nodes) else { return nil }
    let items = reader.requiredItems("roles").orEmpty
    reader.finish()
    var names: [PlacedIdentifier] = []
    let roles = items.compactMap { role($0, nodes, &names) }
    IdentifierCheck.reportDuplicates(names, nodes.diagnostics)
    return roles
  }

  private static func role(
    _ node: Node, _ nodes: NodeReader, _ names: inout [PlacedIdentifier]
  ) -> Role? {
    guard var reader = MappingReader(node, "a role with `role`, `title` and `banks`", nodes)
    else { return nil }
    let idNode = reader.value("role")
    let id = reader.identifier("role")
    let title = reader.text("title")
    let others = reader.items("also").orEmpty
    let banks = reader.texts("banks")
    reader.finish()
    if let id { names.append(PlacedIdentifier(id: id, mark: idNode?.mark)) }
    let otherNames = others.compactMap { node in
      nodes.text(node, "in `also`").map { PlacedIdentifier(id: $0, mark: node.mark) }
    }
    names += otherNames
    guard let id, let title, let banks else { return nil }
    return Role(id: id, title: title, otherNames: otherNames.map(\.id), banks: banks)
  }
}
