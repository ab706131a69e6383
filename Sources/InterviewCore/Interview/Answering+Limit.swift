extension Answering {
  /// The most that one answer holds, in bytes of UTF-8: some twenty hours of speech.
  package static let limit = 1 << 20

  /// Adds a line as far as there is room. Once something has been left out, all that comes after it is too: what is
  /// kept is the beginning of what was said.
  mutating func add(_ line: String) {
    let room = omitted > 0 ? 0 : Self.limit - lines.byteCount
    guard line.utf8.count > room else { return lines.append(line) }
    // Rounded down to a whole scalar.
    let kept = String(line[..<line.utf8.index(line.startIndex, offsetBy: max(0, room))])
    if !kept.isEmpty { lines.append(kept) }
    omitted += line.utf8.count - kept.utf8.count + 1
  }

  /// Puts other lines into the place of those there are.
  mutating func replaceLines(with other: some Sequence<String>) {
    lines = []
    omitted = 0
    for line in other { add(line) }
  }

  /// What is to be said where something was left out that was not before.
  func remark(since earlier: Answering) -> [Utterance] {
    omitted > 0 && earlier.omitted == 0 ? [.answering(.full)] : []
  }
}
