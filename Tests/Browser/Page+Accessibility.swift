package import TestSupport

/// What a screen reader is told of an element.
package struct AccessibleNode: Equatable, Sendable {
  /// Its role, such as `radio` or `heading`.
  package let role: String
  /// Its name, as it is read out.
  package let name: String
  /// What is read out after it.
  package let description: String
  /// Its properties, such as `checked` or `level`.
  package let properties: [String: JSONValue]
}

extension Page {
  /// What a screen reader is told of the page, in reading order.
  ///
  /// - Throws: `Browser.Failure`.
  package func accessibleNodes() throws -> [AccessibleNode] {
    let nodes = try call("Accessibility.getFullAXTree")["nodes"].all
    let children = Dictionary(
      nodes.compactMap { node in node["nodeId"].text.map { ($0, node) } },
      uniquingKeysWith: { first, _ in first })
    var ordered: [AccessibleNode] = []
    var waiting = nodes.first.map { [$0] } ?? []
    while let node = waiting.popLast() {
      if node["ignored"] != true { ordered.append(AccessibleNode(node)) }
      waiting += node["childIds"].all.reversed().compactMap { $0.text.flatMap { children[$0] } }
    }
    return ordered
  }
}

extension AccessibleNode {
  fileprivate init(_ node: JSONValue) {
    role = node["role"]["value"].text ?? ""
    name = node["name"]["value"].text ?? ""
    description = node["description"]["value"].text ?? ""
    properties = Dictionary(
      node["properties"].all.compactMap { property in
        property["name"].text.map { ($0, property["value"]["value"]) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
