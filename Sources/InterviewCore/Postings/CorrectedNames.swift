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

  /// A name as it is compared: capitals, accents and hyphens do not count.
  static func folded(_ name: String) -> String {
    PostingWords(name).all.map(\.folded).joined(separator: " ")
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
  /// The terms that name a job.
  private let jobs: Set<Int>

  init(_ vocabulary: Vocabulary, _ banks: [QuestionBank]) {
    jobs = Set(vocabulary.terms.indices.filter { vocabulary.terms[$0].sort == .job })
    for (place, term) in vocabulary.terms.enumerated() {
      for name in [term.name] + term.otherNames {
        meanings[CorrectedNames.folded(name), default: Meaning()].terms.append(place)
      }
    }
    for competency in Set(banks.flatMap(\.questions).map(\.competency)) {
      meanings[CorrectedNames.folded(competency), default: Meaning()].competencies.append(
        competency)
    }
    for bank in banks {
      for name in Set([bank.id, bank.title].map(CorrectedNames.folded)) {
        meanings[name, default: Meaning()].banks.append(bank.id)
      }
    }
  }

  /// A name that a bank or a competency has is never that of a job, which speaks for a dozen of them: whoever
  /// strikes the bank `back-end` is not saying that the posting seeks no back-end engineer.
  func meant(by name: String) -> Meaning {
    var meaning = meanings[CorrectedNames.folded(name)] ?? Meaning()
    if !meaning.competencies.isEmpty || !meaning.banks.isEmpty {
      meaning.terms.removeAll { jobs.contains($0) }
    }
    return meaning
  }
}
