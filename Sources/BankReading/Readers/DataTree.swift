import Yams

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
    Walk.report(bytes, file: file) { node, walk in tree(node, walk) }
  }

  private static func tree(_ node: Node, _ walk: Walk) -> DataTree {
    let line = walk.mark(node)?.line ?? 1
    guard walk.isPlain(node) else { return .nothing(line: line) }
    switch node {
    case .scalar(let scalar):
      return walk.isNull(scalar)
        ? .nothing(line: line) : .text(StandIns.restored(scalar.string), line: line)
    case .sequence(let items): return .list(items.map { tree($0, walk) }, line: line)
    case .mapping(let pairs):
      return .mapping(pairs.map { entry($0.key, $0.value, walk) }, line: line)
    case .alias: return .nothing(line: line)
    }
  }

  private static func entry(_ key: Node, _ value: Node, _ walk: Walk) -> DataTree.Entry {
    let mark = walk.mark(key)
    let original = mark.flatMap { walk.renamed[$0] } ?? key.scalar?.string ?? ""
    return DataTree.Entry(
      key: StandIns.restored(original), line: mark?.line ?? 1, value: tree(value, walk))
  }
}
