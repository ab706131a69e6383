/// What postings call the things that the banks ask about, as read from one file.
package struct Vocabulary: Equatable, Sendable {
  /// The parts of a posting.
  package let sections: [Section]
  /// What can be found in it.
  package let terms: [Term]
  /// The words beside which an everyday word is the name of a technology: "language", "experience".
  package let beside: [String]
  /// The same, made ready for looking words up.
  let index: VocabularyIndex

  /// Creates a vocabulary from its parts, and makes it ready for reading postings.
  package init(sections: [Section], terms: [Term], beside: [String] = []) {
    self.sections = sections
    self.terms = terms
    self.beside = beside
    index = VocabularyIndex(sections: sections, terms: terms, beside: beside)
  }

  package static func == (one: Vocabulary, other: Vocabulary) -> Bool {
    one.sections == other.sections && one.terms == other.terms && one.beside == other.beside
  }

  /// A part of a posting, and how much what stands in it weighs.
  package struct Section: Equatable, Sendable {
    /// Lower-case words joined by hyphens.
    package var id: String
    /// From 0, which counts nothing, to 1.
    package var weight: Double
    /// What stands above it; a `*` at the end of a word stands for any ending, as it does everywhere.
    package var headings: [String]
    /// What marks a sentence as one of this part, wherever it stands.
    package var cues: [String]

    /// Creates a section from its parts.
    package init(id: String, weight: Double, headings: [String], cues: [String] = []) {
      self.id = id
      self.weight = weight
      self.headings = headings
      self.cues = cues
    }
  }

  /// A thing that postings name, and what it speaks for.
  package struct Term: Equatable, Sendable {
    /// What it is, as it is shown and found.
    package var name: String
    /// Other words for it.
    package var otherNames: [String]
    /// What kind of thing it is.
    package var sort: Sort
    /// Whether its name is an everyday word too, and means it only with a capital beside what is
    /// technical: Go, Swift.
    package var isEverydayWord: Bool
    /// Whether it is said of much else too, so that it counts less than half.
    package var isWeak: Bool
    /// Whether it has words that everybody uses: weak, and shown only where nothing better speaks for the same.
    package var isInPassing: Bool
    /// The competencies it speaks for.
    package var competencies: [String]
    /// The ids of the banks it speaks for, the surest first.
    package var banks: [String]

    /// Creates a term from its parts.
    package init(
      name: String, otherNames: [String] = [], sort: Sort = .plain, isEverydayWord: Bool = false,
      isWeak: Bool = false, isInPassing: Bool = false, competencies: [String] = [],
      banks: [String] = []
    ) {
      self.name = name
      self.otherNames = otherNames
      self.sort = sort
      self.isEverydayWord = isEverydayWord
      self.isWeak = isWeak || isInPassing
      self.isInPassing = isInPassing
      self.competencies = competencies
      self.banks = banks
    }
  }

  /// What kind of thing a term is.
  package enum Sort: Equatable, Sendable {
    /// Something that is asked for.
    case plain
    /// A thing one can be asked about by name.
    case technology
    /// The name of a job, which tells most in the title of the posting.
    case job
  }
}
