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

/// How many insertions, deletions, replacements and swaps of neighbours lie between two words
/// (the optimal string alignment distance).
private func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first.prefix(64)), b = Array(second.prefix(64))
  var rows = [Array(0...b.count)]
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      let replaced = rows[i][j] + (a[i] == b[j] ? 0 : 1)
      var best = min(replaced, rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
