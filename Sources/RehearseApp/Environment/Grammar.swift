import TextBasics

/// `1 value`, `2 values`.
func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

/// `a`, `a and b`, `a, b and c`.
func list(_ items: [String], _ conjunction: String) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "nothing" }
  return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// The nearest known word, or what there is.
func suggestion(for found: String, among known: [String]) -> String? {
  if let near = nearest(to: found, among: known) { return "did you mean `\(near)`?" }
  guard !known.isEmpty else { return nil }
  let shown = known.prefix(12).map { "`\($0)`" } + (known.count > 12 ? ["more"] : [])
  return "there \(known.count == 1 ? "is" : "are") " + list(shown, "and")
}

/// The known word that is few enough edits away to have been meant.
func nearest(to found: String, among known: [String]) -> String? {
  let found = found.lowercased()
  let ranked = known.map { (word: $0, distance: editDistance(found, $0.lowercased())) }
    .min { $0.distance < $1.distance }
  guard let ranked, ranked.distance <= max(1, found.count / 3) else {
    return found.count < 2 ? nil : known.first { $0.lowercased().hasPrefix(found) }
  }
  return ranked.word
}

extension String {
  /// The text as one word of a command line, for a shell and for our own prompt.
  var asShellWord: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-_./+:@%".contains($0) }
    // Scalar by scalar: to `replacing` an apostrophe with an accent behind it is another letter.
    return isPlain
      ? self : "'" + unicodeScalars.map { $0 == "'" ? #"'\''"# : String($0) }.joined() + "'"
  }
}
