/// The texts that are found together: those of a turn, or those about a whole session.
package struct SearchDocument: Equatable, Sendable {
  /// A text and what it is.
  package struct Piece: Equatable, Sendable {
    /// What the text is.
    package var part: SearchPart
    /// The text.
    package var text: String
    /// Whether it is not to be found yet: a friend's words about what the candidate has not scored.
    package var isHidden: Bool

    /// Creates a piece.
    package init(_ part: SearchPart, _ text: String, isHidden: Bool = false) {
      self.part = part
      self.text = text
      self.isHidden = isHidden
    }
  }

  /// The texts that are not empty, in the order of the parts.
  package let pieces: [Piece]

  /// Creates a document from its pieces.
  package init(_ pieces: [Piece]) {
    self.pieces = pieces.filter { !$0.text.isEmpty }
  }

  /// Creates the document of a turn.
  package init(_ turn: Turn) {
    let isScored = turn.isScoredByCandidate
    func said(_ part: SearchPart, _ text: (Rating) -> String?) -> [Piece] {
      turn.ratings.map { rating in
        Piece(part, text(rating) ?? "", isHidden: rating.rater != .own && !isScored)
      }
    }
    self.init(
      [Piece(.answer, turn.answer)]
        + turn.followUps.flatMap { [Piece(.followUp, $0.text), Piece(.followUp, $0.answer)] }
        + [Piece(.question, turn.question.text)]
        + said(.note, \.evidence) + said(.comment, \.comment))
  }

  /// Creates the document about a whole session: what friends wrote, and which interview it recalls.
  package init(_ session: SessionRecord) {
    let isHidden = !session.scorableTurns.allSatisfy(\.isScoredByCandidate)
    self.init(
      session.replies.flatMap { [$0.worked, $0.workOn, $0.tryNext] + $0.remarks.map(\.text) }
        .map { Piece(.reply, $0, isHidden: isHidden) }
        + [
          Piece(.interview, session.setting.company ?? ""),
          Piece(.interview, session.setting.position ?? ""),
        ])
  }

  /// All that a part says, as it is put into the index; nil where it says nothing.
  ///
  /// Between two texts stands a word that nobody types, so that no phrase reaches from one into another.
  package func indexed(_ part: SearchPart) -> String? {
    let texts = pieces.filter { $0.part == part }.map { searchable($0.text) }
    return texts.isEmpty ? nil : texts.joined(separator: " \u{E000} ")
  }

  /// Whether some of it is not to be found yet.
  package var hidesSome: Bool { pieces.contains(where: \.isHidden) }

  /// The excerpt of the piece in which most of the terms stand; nil where one of them stands nowhere, or
  /// in what is hidden alone.
  package func found(_ terms: SearchTerms) -> (part: SearchPart, excerpt: SearchExcerpt)? {
    guard !terms.isEmpty else { return nil }
    var found: Set<SearchTerms.Term> = []
    var best: (count: Int, piece: Piece, ranges: [Range<Int>])?
    for piece in pieces where !piece.isHidden {
      let (here, ranges) = terms.matches(in: piece.text)
      found.formUnion(here)
      if here.count > best?.count ?? 0 { best = (here.count, piece, ranges) }
    }
    guard let best, found.count == terms.all.count else { return nil }
    return (best.piece.part, SearchExcerpt(of: best.piece.text, matches: best.ranges))
  }
}
