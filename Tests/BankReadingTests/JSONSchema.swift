import Foundation

@testable import BankReading

/// As much of JSON Schema 2020-12 as our schemas use; a keyword it does not know is an error, so that
/// none is believed to hold that does not.
struct JSONSchema {
  private let root: [String: Any]
  /// The definitions, those of the schemas beside it under their files' names.
  private var definitions: [String: Any] = [:]

  init(_ file: URL) throws {
    root = try Self.object(file)
    for (name, rule) in root["$defs"] as? [String: Any] ?? [:] {
      definitions["#/$defs/\(name)"] = rule
    }
    let folder = file.deletingLastPathComponent()
    for other in ["bank", "rubric", "interviewer"].map({ "\($0).schema.json" }) {
      let schema = try Self.object(folder.appending(path: other))
      for (name, rule) in schema["$defs"] as? [String: Any] ?? [:] {
        definitions["\(other)#/$defs/\(name)"] = rule
      }
    }
  }

  private static func object(_ file: URL) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  /// The values of an `enum` below a path of keys.
  func choices(_ path: String...) -> [String] {
    let value = path.reduce(root as Any?) { ($0 as? [String: Any])?[$1] }
    return (value as? [String: Any])?["enum"] as? [String] ?? []
  }

  /// The keywords that a document breaks, each with its place; empty where the document is valid.
  func violations(_ node: Node) -> [String] { check(node, root, "$") }

  private func check(_ node: Node, _ schema: [String: Any], _ place: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      holds(node, keyword, rule, schema, place)
    }
  }

  private func holds(
    _ node: Node, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ place: String
  ) -> [String] {
    func violated(unless isMet: Bool) -> [String] { isMet ? [] : ["\(place): \(keyword)"] }
    switch keyword {
    case "$schema", "$defs", "title", "description", "examples": return []
    case "$ref": return check(node, definition(rule), place)
    case "type":
      let types = rule as? [String] ?? [rule as? String ?? ""]
      return violated(unless: !Set(types).isDisjoint(with: kinds(node)))
    case "enum": return violated(unless: (rule as? [String] ?? []).contains(text(node) ?? "\0"))
    case "pattern":
      guard let text = text(node) else { return [] }
      let pattern = rule as? String ?? ""
      return violated(unless: text.range(of: pattern, options: .regularExpression) != nil)
    case "maxLength":
      return violated(unless: (text(node)?.unicodeScalars.count ?? 0) <= rule as? Int ?? 0)
    case "minimum": return violated(unless: (number(node) ?? .infinity) >= rule as? Double ?? 0)
    case "maximum": return violated(unless: (number(node) ?? -.infinity) <= rule as? Double ?? 0)
    case "minItems": return violated(unless: (node.sequence?.count ?? .max) >= rule as? Int ?? 0)
    case "uniqueItems":
      guard let items = node.sequence else { return [] }
      return violated(unless: Set(items.map { $0.string ?? "" }).count == items.count)
    case "items":
      let rule = rule as? [String: Any] ?? [:]
      return (node.sequence ?? []).enumerated().flatMap {
        check($0.element, rule, "\(place)[\($0.offset)]")
      }
    case "required":
      let keys = (node.mapping ?? []).map { $0.key.string ?? "" }
      return violated(
        unless: node.mapping == nil || Set(rule as? [String] ?? []).isSubset(of: keys))
    case "properties":
      let rules = rule as? [String: Any] ?? [:]
      return (node.mapping ?? []).flatMap { pair in
        let key = pair.key.string ?? ""
        return check(pair.value, rules[key] as? [String: Any] ?? [:], "\(place).\(key)")
      }
    case "additionalProperties":
      let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
      let others = (node.mapping ?? []).filter { !known.contains($0.key.string ?? "") }
      guard let rule = rule as? [String: Any] else { return violated(unless: others.isEmpty) }
      return others.flatMap { check($0.value, rule, "\(place).\($0.key.string ?? "")") }
    case "propertyNames":
      return (node.mapping ?? []).flatMap {
        check($0.key, rule as? [String: Any] ?? [:], "\(place): name")
      }
    default: return ["\(place): unknown keyword \(keyword)"]
    }
  }

  private func definition(_ reference: Any) -> [String: Any] {
    let name = reference as? String ?? ""
    return definitions[name] as? [String: Any] ?? ["not found": name]
  }

  /// The types a node has in JSON, as the core schema of YAML 1.2 resolves it.
  private func kinds(_ node: Node) -> Set<String> {
    switch node.content {
    case .sequence: return ["array"]
    case .mapping: return ["object"]
    case .alias: return []
    case .scalar(_, .quoted): return ["string"]
    case .scalar(let text, .plain):
      switch text {
      case "", "~", "null", "Null", "NULL": return ["null"]
      case "true", "True", "TRUE", "false", "False", "FALSE": return ["boolean"]
      default:
        if Int(text) != nil { return ["integer", "number"] }
        return Double(text) == nil ? ["string"] : ["number"]
      }
    }
  }

  private func text(_ node: Node) -> String? { kinds(node) == ["string"] ? node.string : nil }

  private func number(_ node: Node) -> Double? {
    kinds(node).contains("number") ? node.string.flatMap(Double.init) : nil
  }
}
