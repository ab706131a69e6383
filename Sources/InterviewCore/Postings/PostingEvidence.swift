import TextBasics

/// The terms that a posting names, and how much each tells.
struct PostingEvidence {
  /// A term that is named.
  struct Named {
    /// Its place in the vocabulary.
    var term: Int
    /// How much it tells.
    var weight: Double
    /// The words that name it.
    var words: Words
  }

  /// Words of a posting, as they are written.
  struct Words {
    /// Those outside the title.
    var body: [String] = []
    /// Those of the title.
    var title: [String] = []

    /// Each once, those of the title last.
    var all: [String] { (body + title).firstOfEach() }

    static func += (words: inout Words, others: Words) {
      words.body += others.body
      words.title += others.title
    }

    /// Takes the words of a mention, of which the first few are enough.
    fileprivate mutating func take(_ word: String, ofTitle: Bool) {
      if ofTitle, title.count < 3 { title.append(word) }
      if !ofTitle, body.count < 3 { body.append(word) }
    }
  }

  /// The terms, those that tell most first.
  private(set) var terms: [Named] = []
  /// The terms that name the job itself, a struck one too: what it is known to ask for stays likelier than the rest,
  /// unless a person names another job.
  private(set) var jobs: Set<Int> = []

  /// What the title says of the job weighs as much as three mentions; a job that is named elsewhere is
  /// mostly that of a colleague, and counts nothing.
  private static let titleJob = 3.0
  /// What is said in the title of what is no job.
  private static let title = 2.0
  /// What is said of much else too: by itself enough only where it stands among what is asked for and is rare.
  private static let weak = 0.45
  /// What a person adds is as good as said in the title.
  private static let added = 3.0
  /// What counts less than this is left out.
  private static let least = 0.02

  init(
    _ text: String, _ vocabulary: Vocabulary, _ rarity: TermRarity, added: Set<Int>,
    struck: Set<Int>
  ) {
    let bytes = Array(text.utf8.prefix(Vocabulary.mostBytes))[...]
    let words = PostingWords(bytes)
    let sections = PostingSections(words, bytes, vocabulary)
    var mentions = PostingMentions(words.all, vocabulary).all
    let isJob = { (term: Int) in vocabulary.terms[term].sort == .job }
    mentions.removeAll {
      struck.contains($0.term) && !isJob($0.term) || $0.isDenied(in: words.all, vocabulary)
    }
    var sums: [Int: Double] = [:]
    var written: [Int: Words] = [:]
    let job = sections.job(among: mentions, vocabulary)
    for mention in mentions {
      let place = mention.words.lowerBound
      let factor: Double
      if isJob(mention.term) {
        guard job.contains(place) else { continue }
        jobs.insert(mention.term)
        // Its words count no more; another's job in the text does not take its place.
        guard !struck.contains(mention.term) else { continue }
        factor = Self.titleJob
      } else {
        factor = sections.title.contains(place) ? Self.title : 1
      }
      let weight = sections.weights[place] * factor
      guard weight > 0 else { continue }
      sums[mention.term, default: 0] += weight
      written[mention.term, default: Words()].take(
        words.written(mention.words), ofTitle: sections.title.contains(place))
    }
    let addedJobs = added.filter(isJob)
    if !addedJobs.isEmpty { jobs = jobs.subtracting(struck).union(addedJobs) }
    for term in added {
      sums[term, default: 0] += Self.added
      if written[term] == nil { written[term] = Words(body: [vocabulary.terms[term].name]) }
    }
    terms = sums.compactMap { term, sum in
      let factor = vocabulary.terms[term].isWeak && !added.contains(term) ? Self.weak : 1
      let weight = rarity.rarity(of: term) * TermRarity.saturated(sum) * factor
      guard weight >= Self.least else { return nil }
      return Named(term: term, weight: weight, words: written[term] ?? Words())
    }
    .sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
  }
}

extension PostingSections {
  /// The words that name the job: those of the title, or of the first job that is named where the title
  /// names none.
  fileprivate func job(
    among mentions: [PostingMentions.Mention], _ vocabulary: Vocabulary
  ) -> Range<Int> {
    let jobs = mentions.filter { vocabulary.terms[$0.term].sort == .job }
    if jobs.contains(where: { title.contains($0.words.lowerBound) }) { return title }
    return jobs.first { weights[$0.words.lowerBound] >= Self.introduction }?.words ?? title
  }
}

extension PostingMentions.Mention {
  /// Whether the sentence says that the technology is not wanted: "no Kubernetes".
  fileprivate func isDenied(in all: [PostingWords.Word], _ vocabulary: Vocabulary) -> Bool {
    guard vocabulary.terms[term].sort == .technology else { return false }
    var place = words.lowerBound
    for _ in 0..<3 where place > 0 && !all[place].startsSentence {
      place -= 1
      if Self.denials.contains(all[place].folded) { return true }
    }
    return false
  }

  private static let denials: Set<String> = [
    "no", "not", "never", "without", "kein", "keine", "keinen", "ohne", "nicht", "sans", "pas",
  ]
}
