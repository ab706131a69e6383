import Foundation

/// How much a term tells, by how few questions and postings have it.
struct TermRarity {
  private let documents: Int
  private let having: [Int: Int]

  /// Counts in how many of the texts each term of a vocabulary stands.
  init(in texts: [String], _ vocabulary: Vocabulary) {
    var having: [Int: Int] = [:]
    for text in texts {
      let mentions = PostingMentions(PostingWords(text).all, vocabulary)
      for term in Set(mentions.all.map(\.term)) { having[term, default: 0] += 1 }
    }
    documents = texts.count
    self.having = having
  }

  /// From 0 to 1, which is for what no text has.
  ///
  /// The inverse document frequency of BM25, ln(1 + (N - n + 0.5) / (n + 0.5)), over what it is for
  /// n = 0 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, 3.3,
  /// with the 1 that keeps it above 0).
  func rarity(of term: Int) -> Double {
    Self.inverse(having[term] ?? 0, of: documents) / Self.inverse(0, of: documents)
  }

  private static func inverse(_ having: Int, of documents: Int) -> Double {
    log(1 + (Double(documents - having) + 0.5) / (Double(having) + 0.5))
  }

  /// What several mentions are worth when each is worth so much: 1 for one in full, never more than 2.2.
  ///
  /// The saturation of term frequency of BM25 with k₁ = 1.2 and without its correction for length, since
  /// one posting is compared with none.
  static func saturated(_ mentions: Double) -> Double { mentions * 2.2 / (mentions + 1.2) }
}
