/// The phrases of a vocabulary, made ready for looking words up.
struct VocabularyIndex: Sendable {
  /// The terms, by their places in the vocabulary. What can only be an everyday word is left out.
  private(set) var terms = PhraseTree()
  /// The terms whose names are everyday words, by those names.
  private(set) var everyday = PhraseTree()
  /// The headings of the sections, by their places.
  private(set) var headings = PhraseTree()
  /// The cues of the sections, by their places.
  private(set) var cues = PhraseTree()
  /// The words beside which an everyday word is a technology.
  private(set) var beside = PhraseTree()

  init(sections: [Vocabulary.Section], terms: [Vocabulary.Term], beside: [String]) {
    for (place, section) in sections.enumerated() {
      for heading in section.headings { headings.add(heading, place) }
      for cue in section.cues { cues.add(cue, place) }
    }
    for (place, term) in terms.enumerated() {
      if term.isEverydayWord {
        everyday.add(term.name, place)
      } else {
        self.terms.add(term.name, place)
      }
      for name in term.otherNames { self.terms.add(name, place) }
    }
    for phrase in beside { self.beside.add(phrase, 0) }
  }
}
