import TextBasics

/// A mapping whose keys are taken one by one; what is left at the end is unknown.
struct MappingReader {
  /// Reads the values, and knows where problems go.
  let nodes: NodeReader
  /// Where the mapping starts.
  let mark: SourceMark
  /// The most keys a mapping may have, unknown ones included.
  static let mostKeys = 5000

  private let pairs: [Node.Pair]
  private var known: [String] = []
  private var missing: [(key: String, hint: String?)] = []

  /// Opens a node that must be a mapping; nil, with a problem, where it is not.
  ///
  /// The subject says what it is, as in "a question with `id` and `ask`".
  init?(_ node: Node, _ subject: String, _ nodes: NodeReader, hint: String? = nil) {
    guard let pairs = node.mapping else {
      if !node.isRefused {
        nodes.diagnostics.error(
          .wrongType, "found \(node.kind), expected \(subject)", at: node.mark, hint: hint)
      }
      return nil
    }
    guard pairs.count <= MappingReader.mostKeys else {
      nodes.diagnostics.error(
        .tooMuch, "found \(pairs.count) keys, expected \(subject)", at: node.mark, hint: hint)
      return nil
    }
    self.nodes = nodes
    self.pairs = pairs
    mark = node.mark
  }

  /// The value of a key; nil where the key is missing.
  mutating func value(_ key: String) -> Node? {
    if !known.contains(key) { known.append(key) }
    return pairs.first { $0.key.string == key }?.value
  }

  /// The line that a key stands on.
  func line(of key: String) -> Int? { pairs.first { $0.key.string == key }?.key.mark.line }

  /// The value of a key; where it is missing, ``finish(noun:elsewhere:)`` says so.
  mutating func required(
    _ key: String, _ hint: @autoclosure () -> String? = nil
  ) -> Node? {
    let value = value(key)
    if value == nil { missing.append((key, hint())) }
    return value
  }

  /// Reports the keys that are missing and those that nobody asked for.
  ///
  /// The noun is what a key of this mapping is called. The hints are for keys that belong elsewhere.
  func finish(noun: String = "key", elsewhere: [String: String] = [:]) {
    let unknown = pairs.compactMap { pair in
      pair.key.string.flatMap { known.contains($0) ? nil : (text: $0, mark: pair.key.mark) }
    }
    reportMissing(unknown.map(\.text))
    for key in unknown {
      if nodes.diagnostics.isFull {
        nodes.diagnostics.error(.unknownKey, "unknown \(noun)", at: key.mark)
      } else {
        nodes.diagnostics.error(
          .unknownKey,
          "unknown \(noun) \(UserText.quoted(key.text))", at: key.mark,
          hint: hint(for: key.text, elsewhere))
      }
    }
  }

  /// Warns of the keys that nobody asked for, which are left out.
  func leaveOutUnknown(noun: String) {
    for pair in pairs {
      guard let key = pair.key.string, !known.contains(key) else { continue }
      nodes.warnOfUnknown(noun, key, at: pair.key.mark, among: known)
    }
  }

  /// Reports the missing keys but for those that are there under a misspelt name: that is one mistake.
  private func reportMissing(_ unknown: [String]) {
    guard !missing.isEmpty else { return }
    let meant =
      nodes.diagnostics.isFull
      ? [] : unknown.compactMap { nearest(to: $0, among: known) }
    for (key, hint) in missing where !meant.contains(key) {
      nodes.diagnostics.error(.missingKey, "missing key `\(key)`", at: mark, hint: hint)
    }
  }

  private func hint(for key: String, _ elsewhere: [String: String]) -> String {
    key == "<<"
      ? "merge keys are not understood; write the keys out"
      : elsewhere[key] ?? Suggestion.hint(for: key, among: known)
  }
}
