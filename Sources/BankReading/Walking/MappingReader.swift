import Yams

/// A mapping whose keys are taken one by one; what is left at the end is unknown.
struct MappingReader {
  /// What the file's mappings share.
  let walk: Walk
  /// Where the mapping starts.
  let mark: SourceMark?
  private let entries: [Entry]
  private var known: [String] = []

  private struct Entry {
    var key: String
    var mark: SourceMark?
    var value: Node
  }

  /// Opens a node that must be a mapping; nil, with a problem, where it is not.
  ///
  /// - Parameter subject: what the mapping is, as in "a question with `id` and `ask`".
  init?(_ node: Node, _ subject: String, _ walk: Walk, hint: String? = nil) {
    guard walk.isPlain(node) || node.mapping != nil else { return nil }
    guard case .mapping(let mapping) = node else {
      walk.findings.error(
        "found \(walk.kind(node)), expected \(subject)", at: walk.mark(node), hint: hint)
      return nil
    }
    self.walk = walk
    mark = walk.mark(node)
    var entries: [Entry] = []
    for (key, value) in mapping {
      if let entry = MappingReader.entry(key, value, walk) { entries.append(entry) }
    }
    self.entries = entries
  }

  private static func entry(_ key: Node, _ value: Node, _ walk: Walk) -> Entry? {
    let mark = walk.mark(key)
    guard case .scalar(let scalar) = key else {
      walk.findings.error("found \(walk.kind(key)) as a key, expected text", at: mark)
      return nil
    }
    if let mark, let name = walk.renamed[mark] {
      return Entry(key: StandIns.restored(name), mark: mark, value: value)
    }
    return Entry(key: StandIns.restored(scalar.string), mark: mark, value: value)
  }

  /// The value of a key; nil where the key is missing.
  mutating func value(_ key: String) -> Node? {
    if !known.contains(key) { known.append(key) }
    return entries.first { $0.key == key }?.value
  }

  /// The value of a key, or a problem where it is missing.
  mutating func required(_ key: String, _ hint: String? = nil) -> Node? {
    let value = value(key)
    if value == nil {
      walk.findings.error("missing key `\(key)`", at: mark, hint: hint)
    }
    return value
  }

  /// Reports the keys that nobody asked for, and those that are there twice.
  ///
  /// - Parameter noun: what a key of this mapping is called.
  func finish(noun: String = "key") {
    if !walk.renamed.isEmpty { reportDuplicates() }
    for entry in entries where !known.contains(entry.key) {
      if walk.findings.isFull {
        walk.findings.error("unknown \(noun)", at: entry.mark)
      } else {
        walk.findings.error(
          "unknown \(noun) \(Wording.quoted(entry.key))", at: entry.mark, hint: hint(for: entry.key)
        )
      }
    }
  }

  private func hint(for key: String) -> String {
    key == "<<"
      ? "merge keys are not understood; write the keys out"
      : Suggestion.hint(for: key, among: known)
  }

  private func reportDuplicates() {
    var first: [String: SourceMark?] = [:]
    for entry in entries {
      if let earlier = first[entry.key] {
        let line = earlier.map { " is on line \($0.line)" } ?? " comes before it"
        walk.findings.error(
          "the key \(Wording.quoted(entry.key)) is there again, its first\(line)", at: entry.mark,
          hint: "keep one of the two")
      } else {
        first[entry.key] = .some(entry.mark)
      }
    }
  }
}
