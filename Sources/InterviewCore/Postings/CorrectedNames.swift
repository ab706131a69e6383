/// The corrections of a person, as terms, competencies and banks.
struct CorrectedNames {
  private(set) var addedTerms: Set<Int> = []
  private(set) var struckTerms: Set<Int> = []
  private(set) var addedCompetencies: [String] = []
  private(set) var struckCompetencies: Set<String> = []
  private(set) var addedBanks: [String] = []
  private(set) var struckBanks: Set<String> = []
  private(set) var notUnderstood: [String] = []

  init(_ corrections: PostingCorrections, _ vocabulary: Vocabulary, _ banks: [QuestionBank]) {
    guard corrections != PostingCorrections() else { return }
    let known = KnownNames(vocabulary, banks)
    for name in corrections.added {
      let meant = known.meant(by: name)
      addedTerms.formUnion(meant.terms)
      addedCompetencies += meant.competencies
      addedBanks += meant.banks
      if meant.isNothing { notUnderstood.append(name) }
    }
    for name in corrections.struck {
      let meant = known.meant(by: name)
      struckTerms.formUnion(meant.terms)
      struckCompetencies.formUnion(meant.competencies)
      struckBanks.formUnion(meant.banks)
      if meant.isNothing { notUnderstood.append(name) }
    }
  }
}

/// What a person can name.
private struct KnownNames {
  /// What a name means: a bank and a competency may have the same.
  struct Meaning {
    var terms: [Int] = []
    var competencies: [String] = []
    var banks: [String] = []
    var isNothing: Bool { terms.isEmpty && competencies.isEmpty && banks.isEmpty }
  }

  private var meanings: [String: Meaning] = [:]

  init(_ vocabulary: Vocabulary, _ banks: [QuestionBank]) {
    for (place, term) in vocabulary.terms.enumerated() {
      for name in [term.name] + term.otherNames {
        meanings[Self.folded(name), default: Meaning()].terms.append(place)
      }
    }
    for competency in Set(banks.flatMap(\.questions).map(\.competency)) {
      meanings[Self.folded(competency), default: Meaning()].competencies.append(competency)
    }
    for bank in banks {
      for name in Set([bank.id, bank.title].map(Self.folded)) {
        meanings[name, default: Meaning()].banks.append(bank.id)
      }
    }
  }

  func meant(by name: String) -> Meaning { meanings[Self.folded(name)] ?? Meaning() }

  private static func folded(_ name: String) -> String {
    PostingWords(name).all.map(\.folded).joined(separator: " ")
  }
}
