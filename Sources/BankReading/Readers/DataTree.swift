/// Data of any shape with the lines it stands on: what YAML and JSON have in common.
package indirect enum DataTree: Equatable, Sendable {
  /// Text, a number, true or false, as they are written.
  case text(String, line: Int)
  /// Null, or nothing at all.
  case nothing(line: Int)
  /// Items in their order.
  case list([DataTree], line: Int)
  /// Keys and values in their order.
  case mapping([Entry], line: Int)

  /// A key with its value.
  package struct Entry: Equatable, Sendable {
    /// The key.
    package var key: String
    /// The line of the key, from 1.
    package var line: Int
    /// What stands behind it.
    package var value: DataTree

    /// Creates an entry.
    package init(key: String, line: Int, value: DataTree) {
      self.key = key
      self.line = line
      self.value = value
    }
  }

  /// The line it starts on, from 1.
  package var line: Int {
    switch self {
    case .text(_, let line), .nothing(let line), .list(_, let line), .mapping(_, let line): line
    }
  }
}

/// Reads YAML of any shape, with the care that a bank is read with.
package enum DataTreeReader {
  /// Reads the bytes of a file; the file's name is for the places of problems.
  package static func read(_ bytes: [UInt8], file: String) -> Report<DataTree> {
    NodeReader.report(bytes, file: file) { node, _ in tree(node) }
  }

  private static func tree(_ node: Node) -> DataTree {
    let line = node.mark.line
    guard !node.isRefused, !node.isNull else { return .nothing(line: line) }
    switch node.content {
    case .scalar(let text, _): return .text(text, line: line)
    case .sequence(let items): return .list(items.map(tree), line: line)
    case .mapping(let pairs): return .mapping(pairs.compactMap(entry), line: line)
    case .alias: return .nothing(line: line)
    }
  }

  private static func entry(_ pair: Node.Pair) -> DataTree.Entry? {
    pair.key.string.map {
      DataTree.Entry(key: $0, line: pair.key.mark.line, value: tree(pair.value))
    }
  }
}
