import TextBasics

extension Vocabulary {
  /// The most bytes of a posting that are read; a long one has 20 kB.
  package static let mostBytes = 200_000
  /// The most other postings that words are counted in, and the most bytes of each.
  static let mostOthers = 50, mostBytesOfOthers = 20_000

  /// What a posting asks for, and which of the banks fit.
  ///
  /// How rare a word is is counted over the questions of the banks and the other postings.
  package func reading(
    of text: String, banks: [QuestionBank], otherPostings: [String] = [],
    corrections: PostingCorrections = PostingCorrections()
  ) -> PostingReading {
    let others = otherPostings.prefix(Self.mostOthers).map {
      String(decoding: $0.utf8.prefix(Self.mostBytesOfOthers), as: UTF8.self)
    }
    let asked = banks.flatMap(\.questions).map(\.ask)
    let corrected = CorrectedNames(corrections, self, banks)
    let evidence = PostingEvidence(
      text, self, TermRarity(in: asked + others, self), added: corrected.addedTerms,
      struck: corrected.struckTerms)
    let choice = PostingChoice(evidence, self, banks, corrected)
    let technologies = evidence.terms.filter { terms[$0.term].sort == .technology }
    let covered = covered(Set(technologies.map(\.term)), by: banks)
    return PostingReading(
      banks: choice.banks, competencies: choice.competencies, leftOut: choice.leftOut,
      technologies: technologies.map {
        PostingReading.Found(id: terms[$0.term].name, weight: $0.weight, words: $0.words.all)
      },
      uncovered: technologies.filter { !covered.contains($0.term) }.map { terms[$0.term].name },
      notUnderstood: corrected.notUnderstood, cut: text.utf8.count > Self.mostBytes)
  }

  /// The terms that some question of the banks names, in whatever it says.
  private func covered(_ wanted: Set<Int>, by banks: [QuestionBank]) -> Set<Int> {
    var phrases = PhraseTree()
    for term in wanted {
      for name in [terms[term].name] + terms[term].otherNames { phrases.add(name, term) }
    }
    var covered: Set<Int> = []
    for question in banks.flatMap(\.questions) where covered.count < wanted.count {
      let texts = [question.ask] + question.listensFor + question.followUps.map(\.ask)
      let words = PostingWords((texts + question.tags).joined(separator: "\n")).all
      for place in words.indices {
        guard let match = phrases.longest(in: words, at: place) else { continue }
        let isMeant = words[place].isCapitalised
        covered.formUnion(match.values.filter { isMeant || !terms[$0].isEverydayWord })
      }
    }
    return covered
  }
}
