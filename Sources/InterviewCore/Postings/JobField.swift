/// What the job is about, so that what its colleagues do, and work with, counts less.
struct JobField {
  private let isNamed: Bool
  private let isTechnical: Bool
  private let banks: Set<String>
  private let technicalBanks: Set<String>
  private let technicalCompetencies: Set<String>
  /// The competencies that the banks of the job ask about.
  private let ownCompetencies: Set<String>

  /// A bank of engineers for a job that none of them is for, and one for another field of theirs.
  private static let elsewhere = 0.3, otherField = 0.7
  /// A competency that only engineers are asked about, for a job of others.
  private static let foreign = 0.6
  /// A tool of another field of engineers: one is no competency, several are.
  private static let otherTool = 0.38

  init(_ evidence: PostingEvidence, _ vocabulary: Vocabulary, _ all: [QuestionBank]) {
    technicalBanks = Set(all.filter { $0.kind == .technical }.map(\.id))
    let questions = all.flatMap(\.questions)
    let others = Set(questions.filter { $0.kind != .technical }.map(\.competency))
    technicalCompetencies = Set(questions.map(\.competency)).subtracting(others)
    let jobBanks = Set(evidence.jobs.flatMap { vocabulary.terms[$0].banks })
    banks = jobBanks
    isNamed = !evidence.jobs.isEmpty
    ownCompetencies = Set(questions.filter { jobBanks.contains($0.bank) }.map(\.competency))
    isTechnical = !banks.isDisjoint(with: technicalBanks)
  }

  /// How much what speaks for a bank counts.
  func factor(ofBank bank: String) -> Double {
    guard isNamed, technicalBanks.contains(bank), !banks.contains(bank) else { return 1 }
    return isTechnical ? Self.otherField : Self.elsewhere
  }

  /// How much what speaks for a competency counts, and whether that is the name of a tool.
  func factor(ofCompetency competency: String, byTool: Bool) -> Double {
    guard isNamed, technicalCompetencies.contains(competency) else { return 1 }
    if byTool, !ownCompetencies.contains(competency) { return Self.otherTool }
    return isTechnical ? 1 : Self.foreign
  }
}
