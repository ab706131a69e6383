import WebPages

/// A text in pieces: those that somebody wrote a note on carry the numbers of the notes.
struct MarkedText {
  /// A piece of the text.
  struct Piece: Equatable {
    /// Its words.
    var text: String
    /// The numbers of the notes on it; none for what is plain.
    var notes: [Int] = []
  }

  /// The pieces; joined they are the text.
  let pieces: [Piece]
  /// The notes whose words stand in the text.
  let found: Set<Int>

  /// Marks the first place of each quotation; where two overlap, the shared words carry both numbers.
  init(_ text: String, _ quotes: [(number: Int, words: String)]) {
    let places = quotes.compactMap { quote in
      quote.words.isEmpty
        ? nil : text.firstRange(of: quote.words).map { (number: quote.number, range: $0) }
    }
    found = Set(places.map(\.number))
    let edges = places.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let cuts = Set(edges + [text.startIndex, text.endIndex]).sorted()
    pieces = zip(cuts, cuts.dropFirst()).map { start, end in
      let numbers = places.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
      return Piece(text: String(text[start..<end]), notes: numbers.map(\.number).sorted())
    }
  }

  /// The pieces for a template; the number of a note stands behind its last words.
  var values: [PageTemplate.Values] {
    pieces.enumerated().map { place, piece in
      let next = place + 1 < pieces.count ? pieces[place + 1].notes : []
      let ending = piece.notes.filter { !next.contains($0) }
      return [
        "text": piece.text, "isMarked": !piece.notes.isEmpty,
        "numbers": ending.map(String.init).joined(separator: ", "), "hasNumbers": !ending.isEmpty,
      ]
    }
  }
}
