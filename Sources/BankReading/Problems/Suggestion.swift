import TextBasics

/// The word that was probably meant.
enum Suggestion {
  /// The candidate nearest to a word, where one is near enough to be worth asking about.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let word = word.lowercased().replacing("_", with: "-")
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = editDistance(word, candidate)
      // A third of the letters may be wrong; beyond that the question only puzzles.
      let allowed = min(word.utf8.count, candidate.utf8.count) / 3
      if distance <= allowed, distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }

  /// A hint that asks for the nearest candidate, or else names them all.
  static func hint(for word: String, among candidates: [String]) -> String {
    if let nearest = nearest(to: word, among: candidates) {
      return "did you mean `\(nearest)`?"
    }
    return "expected \(Wording.alternatives(candidates))"
  }
}
