import TextBasics
import Yams

/// A mapping whose keys are taken one by one; what is left at the end is unknown.
struct MappingReader {
  /// What the file's mappings share.
  let walk: Walk
  /// Where the mapping starts.
  let mark: SourceMark?
  /// The most keys a mapping may have, unknown ones included.
  static let mostKeys = 5000

  // Keys and values lie apart because a node is dear to copy: the keys are looked through, the one
  // value is fetched.
  private let mapping: Node.Mapping
  private let keys: [Key]
  private var known: [String] = []
  private var missing: [(key: String, hint: String?)] = []

  private struct Key {
    var text: String
    var mark: SourceMark?
    var index: Int
  }

  /// Opens a node that must be a mapping; nil, with a problem, where it is not.
  ///
  /// The subject says what it is, as in "a question with `id` and `ask`".
  init?(_ node: Node, _ subject: String, _ walk: Walk, hint: String? = nil) {
    guard walk.isPlain(node) || node.mapping != nil else { return nil }
    guard case .mapping(let mapping) = node else {
      walk.findings.error(
        .wrongType, "found \(walk.kind(node)), expected \(subject)", at: walk.mark(node), hint: hint
      )
      return nil
    }
    guard mapping.count <= MappingReader.mostKeys else {
      walk.findings.error(
        .tooMuch, "found \(mapping.count) keys, expected \(subject)", at: walk.mark(node),
        hint: hint)
      return nil
    }
    self.walk = walk
    self.mapping = mapping
    mark = mapping.mark.map { SourceMark($0) }
    var keys: [Key] = []
    keys.reserveCapacity(mapping.count)
    for index in mapping.indices {
      if let key = MappingReader.key(mapping[index].key, index, walk) { keys.append(key) }
    }
    self.keys = keys
  }

  private static func key(_ node: Node, _ index: Int, _ walk: Walk) -> Key? {
    guard case .scalar(let scalar) = node else {
      walk.findings.error(
        .wrongType, "found \(walk.kind(node)) as a key, expected text", at: walk.mark(node))
      return nil
    }
    let mark = scalar.mark.map { SourceMark($0) }
    let original = mark.flatMap { walk.renamed.isEmpty ? nil : walk.renamed[$0] }
    return Key(text: StandIns.restored(original ?? scalar.string), mark: mark, index: index)
  }

  /// The value of a key; nil where the key is missing.
  mutating func value(_ key: String) -> Node? {
    if !known.contains(key) { known.append(key) }
    for candidate in keys where candidate.text == key { return mapping[candidate.index].value }
    return nil
  }

  /// The value of a key; where it is missing, ``finish(noun:)`` says so.
  mutating func required(
    _ key: String, _ hint: @autoclosure () -> String? = nil
  ) -> Node? {
    let value = value(key)
    if value == nil { missing.append((key, hint())) }
    return value
  }

  /// Reports the keys that are missing, those that nobody asked for, and those that are there twice.
  ///
  /// The noun is what a key of this mapping is called.
  func finish(noun: String = "key") {
    if !walk.renamed.isEmpty { reportDuplicates() }
    let unknown = keys.filter { !known.contains($0.text) }
    reportMissing(unknown)
    for key in unknown {
      if walk.findings.isFull {
        walk.findings.error(.unknownKey, "unknown \(noun)", at: key.mark)
      } else {
        walk.findings.error(
          .unknownKey,
          "unknown \(noun) \(Wording.quoted(key.text))", at: key.mark, hint: hint(for: key.text)
        )
      }
    }
  }

  /// Reports the missing keys but for those that are there under a misspelt name: that is one mistake.
  private func reportMissing(_ unknown: [Key]) {
    guard !missing.isEmpty else { return }
    let meant =
      walk.findings.isFull
      ? [] : unknown.compactMap { nearest(to: $0.text, among: known) }
    for (key, hint) in missing where !meant.contains(key) {
      walk.findings.error(.missingKey, "missing key `\(key)`", at: mark, hint: hint)
    }
  }

  private func hint(for key: String) -> String {
    key == "<<"
      ? "merge keys are not understood; write the keys out"
      : Suggestion.hint(for: key, among: known)
  }

  private func reportDuplicates() {
    var first: [String: SourceMark?] = [:]
    for key in keys {
      if let earlier = first[key.text] {
        let line = earlier.map { " is on line \($0.line)" } ?? " comes before it"
        walk.findings.error(
          .duplicateKey,
          "the key \(Wording.quoted(key.text)) is there again, its first\(line)", at: key.mark,
          hint: "keep one of the two")
      } else {
        first[key.text] = .some(key.mark)
      }
    }
  }
}
