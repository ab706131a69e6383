/// What changed from one text to another, word by word.
package struct WordChanges: Equatable, Sendable {
  /// A run of words.
  package struct Run: Equatable, Sendable {
    /// What became of them.
    package var change: Change
    /// The words, with single spaces between them.
    package var text: String

    /// Creates a run.
    package init(_ change: Change, _ text: String) {
      self.change = change
      self.text = text
    }
  }

  /// What became of words.
  package enum Change: String, Codable, Sendable {
    case kept
    case added
    case removed
  }

  /// The runs in their order, what was removed before what was added in its place.
  package private(set) var runs: [Run] = []
  /// How many words were kept.
  package private(set) var kept = 0
  /// How many words came.
  package private(set) var added = 0
  /// How many words went.
  package private(set) var removed = 0

  /// The most words of each text that are compared: the comparison takes time by their product, and an
  /// answer of half an hour has no more.
  package static let mostWords = 4000

  /// Compares two texts; words are the same whatever their case and the punctuation around them. Nil
  /// where one of them is too long.
  package init?(from before: String, to after: String) {
    let (old, new) = (
      before.split(whereSeparator: \.isWhitespace), after.split(whereSeparator: \.isWhitespace)
    )
    guard old.count <= Self.mostWords, new.count <= Self.mostWords else { return nil }
    // The words that differ least: Myers's algorithm, as the standard library has it.
    let difference = new.map(Self.folded).difference(from: old.map(Self.folded))
    let gone = Set(
      difference.removals.compactMap {
        if case .remove(let place, _, _) = $0 { place } else { nil }
      })
    let come = Set(
      difference.insertions.compactMap {
        if case .insert(let place, _, _) = $0 { place } else { nil }
      })
    var (here, there) = (0, 0)
    while here < old.count || there < new.count {
      if gone.contains(here) {
        add(.removed, old[here])
        here += 1
      } else if come.contains(there) {
        add(.added, new[there])
        there += 1
      } else {
        add(.kept, new[there])
        here += 1
        there += 1
      }
    }
  }

  private mutating func add(_ change: Change, _ word: Substring) {
    switch change {
    case .kept: kept += 1
    case .added: added += 1
    case .removed: removed += 1
    }
    if let last = runs.indices.last, runs[last].change == change {
      runs[last].text += " " + word
    } else {
      runs.append(Run(change, String(word)))
    }
  }

  private static func folded(_ word: Substring) -> String {
    let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
    return bare.isEmpty ? String(word) : bare
  }
}
