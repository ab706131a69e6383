/// What a posting asks for, as far as the vocabulary knows.
package struct PostingReading: Equatable, Sendable {
  /// The banks that fit, the best first.
  package var banks: [Found]
  /// The competencies it speaks of, the surest first.
  package var competencies: [Found]
  /// The competencies that it may speak of too, beyond the most that are chosen, the surest first.
  package var leftOut: [String]
  /// The technologies it names, those that weigh most first.
  package var technologies: [Found]
  /// The technologies among them that no question of the banks names.
  package var uncovered: [String]
  /// The corrections that name nothing that is known.
  package var notUnderstood: [String]
  /// Whether the posting is longer than is read.
  package var cut: Bool

  /// Creates a reading from its parts.
  package init(
    banks: [Found], competencies: [Found], leftOut: [String] = [], technologies: [Found],
    uncovered: [String], notUnderstood: [String], cut: Bool
  ) {
    self.banks = banks
    self.competencies = competencies
    self.leftOut = leftOut
    self.technologies = technologies
    self.uncovered = uncovered
    self.notUnderstood = notUnderstood
    self.cut = cut
  }

  /// Something that a posting asks for.
  package struct Found: Equatable, Sendable {
    /// The id of a bank, a competency, or the name of a technology.
    package var id: String
    /// How much speaks for it; comparable within one list of one reading.
    package var weight: Double
    /// The words of the posting that speak for it, as they are written there, the weightiest first.
    package var words: [String]

    /// Creates a find from its parts.
    package init(id: String, weight: Double, words: [String]) {
      self.id = id
      self.weight = weight
      self.words = words
    }
  }
}

/// What a person knows better about a posting than its words say: names of terms, competencies and banks.
package struct PostingCorrections: Equatable, Codable, Sendable {
  /// What it asks for, though it does not say so.
  package var added: [String]
  /// What it does not ask for, though it seems so.
  package var struck: [String]

  /// No corrections, or these.
  package init(added: [String] = [], struck: [String] = []) {
    self.added = added
    self.struck = struck
  }

  /// The same with something added, which is struck no more.
  package func adding(_ name: String) -> Self {
    Self(added: Self.without(name, added) + [name], struck: Self.without(name, struck))
  }

  /// The same with something struck, which is added no more.
  package func striking(_ name: String) -> Self {
    Self(added: Self.without(name, added), struck: Self.without(name, struck) + [name])
  }

  /// The names but for one, in whatever spelling.
  private static func without(_ name: String, _ names: [String]) -> [String] {
    names.filter { CorrectedNames.folded($0) != CorrectedNames.folded(name) }
  }
}
