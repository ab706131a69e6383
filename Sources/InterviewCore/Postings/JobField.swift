/// What the job is about, so that what its colleagues do, and work with, counts less.
struct JobField {
  private var isNamed = false
  private var isTechnical = false
  private var banks: Set<String> = []
  private let technicalBanks: Set<String>
  private let technicalCompetencies: Set<String>

  /// A bank of engineers for a job that none of them is for, and one for another field of theirs.
  private static let elsewhere = 0.3, otherField = 0.7
  /// A competency that only engineers are asked about, for a job of others.
  private static let foreign = 0.6

  init(_ evidence: PostingEvidence, _ vocabulary: Vocabulary, _ all: [QuestionBank]) {
    technicalBanks = Set(all.filter { $0.kind == .technical }.map(\.id))
    let questions = all.flatMap(\.questions)
    let others = Set(questions.filter { $0.kind != .technical }.map(\.competency))
    technicalCompetencies = Set(questions.map(\.competency)).subtracting(others)
    for job in evidence.jobs {
      isNamed = true
      banks.formUnion(vocabulary.terms[job].banks)
    }
    isTechnical = !banks.isDisjoint(with: technicalBanks)
  }

  /// How much what speaks for a bank counts.
  func factor(ofBank bank: String) -> Double {
    guard isNamed, technicalBanks.contains(bank), !banks.contains(bank) else { return 1 }
    return isTechnical ? Self.otherField : Self.elsewhere
  }

  /// How much what speaks for a competency counts.
  func factor(ofCompetency competency: String) -> Double {
    isNamed && !isTechnical && technicalCompetencies.contains(competency) ? Self.foreign : 1
  }
}
