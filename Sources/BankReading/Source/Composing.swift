import Yams

/// Turns accepted text into a tree of nodes, or says why it is not YAML.
struct Composing {
  /// The tree, with stand-ins in it; nil where an error was found.
  private(set) var root: Node?
  /// The keys that were renamed so that Yams takes a mapping with duplicates, by their places.
  private(set) var renamed: [SourceMark: String] = [:]

  /// How much structure, in all, may be parsed again to find the second of two equal keys.
  static let mostStructureAgain = 200_000

  /// What Yams calls a key that is no text; the spelling is Yams's.
  private static let keyWithoutText = "<uncovertable>"

  private let accepted: SourceReading.Accepted
  private let findings: Findings

  /// Composes the text; what is wrong with it goes to the findings.
  init(_ accepted: SourceReading.Accepted, _ findings: Findings) {
    self.accepted = accepted
    self.findings = findings
    compose()
  }

  private mutating func compose() {
    var bytes = accepted.source.bytes
    if accepted.scan.hasStarredWord { bytes = StandIns.exchangingStars(in: bytes) }
    // A retry parses everything again, so a large file gets few of them.
    let attempts = 1 + Composing.mostStructureAgain / max(1, accepted.scan.structure)
    for _ in 1...min(attempts, StandIns.mostKeys) {
      do {
        // `.basic` leaves plain scalars as they are, and spares a dozen regular expressions each.
        root = try Yams.compose(
          yaml: String(decoding: bytes, as: UTF8.self), .basic, .default, .utf8)
        if root == nil {
          findings.error(.emptyFile, "the file is empty, expected a mapping", at: nil)
        }
        return
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        // Yams cannot order keys that are no text, or differ in their tags alone: which of them it
        // names is chance.
        guard Set(keys).count == keys.count, keys.count == 1 || !keys.contains(Self.keyWithoutText)
        else {
          findings.error(
            .duplicateKey,
            "keys that are no plain text are there more than once, expected each once",
            at: nil)
          return
        }
        let mark = SourceMark(line: context.mark.line, column: context.mark.column)
        let key = keys.first ?? ""
        guard let changed = rename(key, at: mark, in: bytes) else {
          findings.error(
            .duplicateKey,
            "the key \(Wording.quoted(StandIns.restored(key))) is there more than once", at: mark,
            hint: "keep one of them")
          return
        }
        bytes = changed
      } catch {
        findings.add(SyntaxError.finding(for: error, in: accepted.source))
        return
      }
    }
    reportRenamed()
  }

  /// The bytes with the key renamed; nil where it is not written in a way that allows it.
  private mutating func rename(
    _ key: String, at mark: SourceMark, in bytes: [UInt8]
  ) -> [UInt8]? {
    let text = SourceText(file: "", bytes: bytes, lineStarts: ByteScan(bytes).lineStarts)
    guard renamed[mark] == nil, let standIn = StandIns.key(renamed.count),
      var offset = text.offset(of: mark)
    else { return nil }
    if bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") { offset += 1 }
    guard offset < bytes.count, isLetterOrDigit(bytes[offset]) || bytes[offset] == UInt8(ascii: "<")
    else { return nil }
    var changed = bytes
    changed.replaceSubrange(offset...offset, with: String(standIn).utf8)
    renamed[mark] = key
    return changed
  }

  /// Says at least where the duplicates are, where there are too many to read on.
  private func reportRenamed() {
    for (mark, key) in renamed.sorted(by: { $0.key < $1.key }) {
      findings.error(
        .duplicateKey,
        "the key \(Wording.quoted(StandIns.restored(key))) is there more than once", at: mark,
        hint: "keep one of them")
    }
  }
}
