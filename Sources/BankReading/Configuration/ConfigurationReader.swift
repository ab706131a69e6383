/// Reads the configuration file.
package enum ConfigurationReader {
  /// The most bytes that the file may have.
  package static let mostBytes = SourceCheck.mostBytes

  /// What the file sets, by key.
  package typealias Contents = [ConfigurationKey: ConfigurationEntry]

  /// Reads the bytes of the file; its name is for the places of problems. One that holds nothing but
  /// comments settles nothing.
  package static func read(_ bytes: [UInt8], file: String) -> Report<Configuration> {
    let report = contents(bytes, file: file)
    return Report(value: report.value.map { Configuration($0) }, problems: report.problems)
  }

  /// Reads what the bytes of the file set, each with its line.
  package static func contents(_ bytes: [UInt8], file: String) -> Report<Contents> {
    if settlesNothing(bytes) { return Report(value: [:], problems: []) }
    return NodeReader.report(bytes, file: file, contents)
  }

  /// What somebody typed as the value of a key, or what is wrong with it.
  package static func value(of key: ConfigurationKey, typed: [String]) -> Report<ConfigurationValue>
  {
    let lines = typed.map { Scalar.written($0) }
    let written: String
    switch key.shape {
    case .texts, .words: written = lines.map { "\n  - \($0)" }.joined()
    default: written = lines.joined(separator: " ")
    }
    return NodeReader.report(Array("value: \(written)\n".utf8), file: key.rawValue) { node, nodes in
      node.mapping?.first.flatMap { value(of: key, $0.value, nodes) }
    }
  }

  private static func settlesNothing(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
      let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }
      return first == nil || first == UInt8(ascii: "#")
    }
  }

  private static func contents(_ node: Node, _ nodes: NodeReader) -> Contents? {
    let names = ConfigurationKey.keys(in: nil).map(\.word) + ConfigurationKey.groups
    guard
      var reader = MappingReader(
        node, "a mapping with keys such as \(UserText.alternatives(Array(names.prefix(3))))", nodes)
    else { return nil }
    var contents = entries(of: nil, &reader)
    for group in ConfigurationKey.groups {
      // Of a group whose keys are all remarked out nothing is left.
      guard let node = reader.value(group), !node.isNull else { continue }
      let keys = ConfigurationKey.keys(in: group).map(\.word)
      let known = UserText.alternatives(Array(keys.prefix(3)))
      let subject = keys.count > 3 ? "keys such as \(known)" : known
      guard var inner = MappingReader(node, "a mapping with \(subject)", nodes) else { continue }
      contents.merge(entries(of: group, &inner)) { first, _ in first }
      inner.finish(elsewhere: Self.places)
    }
    reader.finish(elsewhere: Self.places)
    return contents
  }

  /// Where keys belong, for who writes one into the wrong mapping.
  private static let places = Dictionary(
    ConfigurationKey.allCases.map { key in
      (key.word, key.group.map { "it goes below `\($0)`" } ?? "it goes to the top, not below a key")
    }
  ) { first, _ in first }

  private static func entries(of group: String?, _ reader: inout MappingReader) -> Contents {
    var contents: Contents = [:]
    for key in ConfigurationKey.keys(in: group) {
      guard let node = reader.value(key.word) else { continue }
      contents[key] = value(of: key, node, reader.nodes).map { [reader] in
        ConfigurationEntry(value: $0, line: reader.line(of: key.word) ?? node.mark.line)
      }
    }
    return contents
  }

  private static func value(
    of key: ConfigurationKey, _ node: Node, _ nodes: NodeReader
  ) -> ConfigurationValue? {
    switch key.shape {
    case .text: return nodes.text(node, "for `\(key.word)`").map { .text($0) }
    case .friend: return friend(key, node, nodes).map { .text($0) }
    case .texts:
      return nodes.list(node, "for `\(key.word)`").map { items in
        .texts(items.compactMap { nodes.text($0, "in `\(key.word)`") })
      }
    case .word(let words, let noun):
      return nodes.word(node, of: words, noun: noun).map { .text($0) }
    case .words(let words, let noun):
      return nodes.list(node, "for `\(key.word)`").map { items in
        .texts(items.compactMap { nodes.word($0, of: words, noun: noun) })
      }
    case .number(let range):
      return nodes.number(node, in: range, for: key.word).map { .number($0) }
    case .keeping: return nodes.timeOfKeeping(node, for: key.word).map { .text($0) }
    case .flag:
      return nodes.word(node, of: ["true", "false"], noun: "choice").map { .flag($0 == "true") }
    }
  }

  private static func friend(
    _ key: ConfigurationKey, _ node: Node, _ nodes: NodeReader
  ) -> String? {
    guard let name = nodes.text(node, "for `\(key.word)`") else { return nil }
    guard name == "self" else { return name }
    nodes.diagnostics.error(
      .unknownChoice, "found `self`, expected the name of a friend for `\(key.word)`",
      at: node.mark)
    return nil
  }
}
