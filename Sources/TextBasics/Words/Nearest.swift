/// The known word that is few enough edits away to have been meant; the first of those that are equally near.
///
/// Upper and lower case are the same, and so are `_` and `-`. A third of the letters of the shorter word may be
/// wrong: beyond that the question whether it was meant only puzzles. `least` edits are few enough in any word.
package func nearest(to found: String, among known: [String], least: Int = 0) -> String? {
  let found = folded(found)
  var best: (distance: Int, word: String)?
  for word in known {
    let candidate = folded(word)
    let distance = editDistance(found, candidate)
    let allowed = max(least, min(found.utf8.count, candidate.utf8.count) / 3)
    if distance <= allowed, distance < best?.distance ?? .max { best = (distance, word) }
  }
  return best?.word
}

private func folded(_ word: String) -> String { word.lowercased().replacing("_", with: "-") }
