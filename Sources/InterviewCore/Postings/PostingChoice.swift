/// The competencies and banks that the evidence is enough for.
struct PostingChoice {
  /// The competencies, the surest first.
  private(set) var competencies: [PostingReading.Found] = []
  /// The competencies beyond the most that are chosen, the surest first.
  private(set) var leftOut: [String] = []
  /// The banks, the best first.
  private(set) var banks: [PostingReading.Found] = []

  /// One term that is asked for makes a competency, and a weak one that few texts have just so; of what is
  /// common, or only nice to have, it takes two. What the job of the title is not known to ask for takes twice as much:
  /// what was found of it fitted half the time. Chosen, as are the figures below, on 48 postings of four authors and one
  /// set of sixteen whose texts nobody had read, and tried on sixteen others (docs/truth.md).
  static let enough = 0.4, enoughBeyondJob = 0.8
  /// Others name ten to fifteen; a posting that speaks of more names them in passing.
  static let mostCompetencies = 13
  /// What speaks for a bank must be as much as two good terms are, which the first four of a job in the
  /// title have by themselves, and a part of what speaks for the best.
  static let enoughForBank = 1.5, partOfBest = 0.12
  /// As many banks as an evening can hold.
  static let mostBanks = 6
  /// What a job speaks for: the first competencies of its list by the title alone, since others name them whatever the
  /// posting says; the rest where the posting speaks of them too.
  private static let fromJob = 0.6, namedByTitle = 8
  /// How much more a job says of banks than another term: its first four are enough by themselves.
  private static let fromJobToBank = 1.6
  /// How much less each further bank, or competency of a job, is meant than the one before.
  private static let decline = 0.85, declineOfJob = 0.95

  init(
    _ evidence: PostingEvidence, _ vocabulary: Vocabulary, _ banks: [QuestionBank],
    _ corrected: CorrectedNames
  ) {
    let field = JobField(evidence, vocabulary, banks)
    var competencies = Weights()
    var direct = Weights()
    let isJob = { (named: PostingEvidence.Named) in vocabulary.terms[named.term].sort == .job }
    for named in evidence.terms where !isJob(named) {
      let term = vocabulary.terms[named.term]
      for competency in term.competencies {
        let factor = field.factor(ofCompetency: competency, byTool: term.sort == .technology)
        competencies.add(
          named.weight * factor, to: competency, named.words, inPassing: term.isInPassing)
      }
      direct.addEachLess(
        named.weight, to: term.banks, named.words, Self.decline, inPassing: term.isInPassing)
    }
    let ofJob = Set(evidence.jobs.flatMap { vocabulary.terms[$0].competencies })
    for named in evidence.terms.filter(isJob) {
      let term = vocabulary.terms[named.term]
      let byTitle = Set(term.competencies.prefix(Self.namedByTitle))
      let spoken = term.competencies.filter { byTitle.contains($0) || competencies.has($0) }
      competencies.addEachLess(
        named.weight * Self.fromJob, to: spoken, named.words, Self.declineOfJob)
      direct.addEachLess(
        named.weight * Self.fromJobToBank, to: term.banks, named.words, Self.decline)
    }
    let asked = Dictionary(grouping: banks.flatMap(\.questions), by: \.competency)
    competencies.keep { asked[$0] != nil && !corrected.struckCompetencies.contains($0) }
    for name in corrected.addedCompetencies { competencies.raise(name, to: 3) }
    for found in competencies.found where found.weight >= Self.enough {
      let questions = asked[found.id] ?? []
      for (bank, part) in Dictionary(grouping: questions, by: \.bank) {
        let share = Double(part.count) / Double(questions.count)
        direct.add(
          found.weight.squareRoot() * share, to: bank, competencies.words[found.id] ?? .init())
      }
    }
    direct.scale(field.factor(ofBank:))
    let there = Set(banks.map(\.id))
    direct.keep { there.contains($0) && !corrected.struckBanks.contains($0) }
    let best = direct.found.first?.weight ?? 0
    for name in corrected.addedBanks { direct.raise(name, to: best + 1) }
    let named = competencies.found.filter { found in
      let isOfJob = ofJob.isEmpty || ofJob.contains(found.id)
      return found.weight >= (isOfJob ? Self.enough : Self.enoughBeyondJob)
    }
    self.competencies = Array(named.prefix(Self.mostCompetencies))
    leftOut = named.dropFirst(Self.mostCompetencies).map(\.id)
    self.banks = Array(
      direct.found.filter { $0.weight >= max(Self.enoughForBank, best * Self.partOfBest) }
        .prefix(Self.mostBanks))
  }

  /// What speaks for each of several things.
  private struct Weights {
    private var weights: [String: Double] = [:]
    private(set) var words: [String: PostingEvidence.Words] = [:]
    /// What everybody says, for what nothing better speaks for.
    private var inPassing: [String: PostingEvidence.Words] = [:]

    func has(_ id: String) -> Bool { weights[id] != nil }

    mutating func add(
      _ weight: Double, to id: String, _ words: PostingEvidence.Words, inPassing: Bool = false
    ) {
      weights[id, default: 0] += weight
      if inPassing {
        self.inPassing[id, default: .init()] += words
      } else {
        self.words[id, default: .init()] += words
      }
    }

    /// Adds to several things, to each so much less than to the one before.
    mutating func addEachLess(
      _ weight: Double, to ids: [String], _ words: PostingEvidence.Words, _ decline: Double,
      inPassing: Bool = false
    ) {
      var weight = weight
      for id in ids {
        add(weight, to: id, words, inPassing: inPassing)
        weight *= decline
      }
    }

    mutating func scale(_ factor: (String) -> Double) {
      for (id, weight) in weights { weights[id] = weight * factor(id) }
    }

    mutating func raise(_ id: String, to weight: Double) {
      weights[id] = max(weights[id] ?? 0, weight)
    }

    mutating func keep(_ belongs: (String) -> Bool) { weights = weights.filter { belongs($0.key) } }

    private func shown(for id: String) -> [String] {
      let words = words[id]?.all ?? []
      return words.isEmpty ? inPassing[id]?.all ?? [] : words
    }

    /// All of them, the weightiest first.
    var found: [PostingReading.Found] {
      weights.map { id, weight in
        PostingReading.Found(id: id, weight: weight, words: shown(for: id))
      }
      .sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }
    }
  }
}
