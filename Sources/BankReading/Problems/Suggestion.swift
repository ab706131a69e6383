/// The word that was probably meant.
enum Suggestion {
  /// The candidate nearest to a word, where one is near enough to be worth asking about.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().replacing("_", with: "-").utf8.prefix(40))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(letters, Array(candidate.utf8))
      // A third of the letters may be wrong; beyond that the question only puzzles.
      let allowed = min(letters.count, candidate.utf8.count) / 3
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

  /// The number of letters to insert, remove, exchange or swap with their neighbour (optimal string
  /// alignment).
  static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var older: [Int] = []
    var previous = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(
          previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, older[column - 1] + 1)
        }
        current.append(cost)
      }
      (older, previous) = (previous, current)
    }
    return previous[second.count]
  }
}
