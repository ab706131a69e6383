package import struct Foundation.Date

/// One person's view of one answer on one dimension.
package struct Rating: Equatable, Sendable {
  /// Who rated.
  package var rater: Rater
  /// The friend whose rating this one predicts; nil for a rating in its own right.
  package var predicts: String?
  /// The id of the dimension.
  package var dimension: String
  /// The group of the dimension.
  package var group: DimensionGroup
  /// 1 to 5; nil is "not observed" and stays out of every average.
  package var score: Int?
  /// How the answer that was rated had been given.
  package var medium: Medium
  /// The words of the transcript that show it.
  package var evidence: String?
  /// How a friend came to know the answer; nil for the candidate, and where nobody said.
  package var saw: Saw?
  /// What the rater wrote beside the score.
  package var comment: String?
  /// When it was given; nil where nobody kept that.
  package var ratedAt: Date?
  /// What the same rater had given before, oldest first: each other score once, as it was given last.
  package var earlier: [EarlierScore]

  /// Creates a rating from its parts.
  package init(
    rater: Rater, predicts: String? = nil, dimension: String, group: DimensionGroup, score: Int?,
    medium: Medium, evidence: String? = nil, saw: Saw? = nil,
    comment: String? = nil, ratedAt: Date? = nil, earlier: [EarlierScore] = []
  ) {
    self.rater = rater
    self.predicts = predicts
    self.dimension = dimension
    self.group = group
    self.score = score
    self.medium = medium
    self.evidence = evidence
    self.saw = saw
    self.comment = comment
    self.ratedAt = ratedAt
    self.earlier = earlier
  }

  /// The lowest score that has to be shown in the words of the transcript.
  package static let evidenceFrom = 4
}

/// A score in whose place another one stands.
package struct EarlierScore: Hashable, Sendable {
  /// 1 to 5; nil is "not observed".
  package var score: Int?
  /// When it was given; nil where nobody kept that.
  package var ratedAt: Date?

  /// Creates a score that was given before.
  package init(score: Int?, ratedAt: Date?) {
    self.score = score
    self.ratedAt = ratedAt
  }
}

extension EarlierScore: Comparable {
  /// By the moment, then by the score; what has none comes first.
  package static func < (first: EarlierScore, second: EarlierScore) -> Bool {
    let moments = (first.ratedAt ?? .distantPast, second.ratedAt ?? .distantPast)
    return moments.0 == moments.1
      ? (first.score ?? 0) < (second.score ?? 0) : moments.0 < moments.1
  }
}

extension [EarlierScore] {
  /// Each score once, as it was given last, oldest first, without the one that stands now.
  package func latest(without score: Int?) -> [EarlierScore] {
    Dictionary(grouping: self, by: \.score).filter { $0.key != score }.values
      .compactMap { $0.max() }.sorted()
  }
}

extension Rating {
  /// What is left of it once another one stands in its place.
  package var asEarlier: EarlierScore { EarlierScore(score: score, ratedAt: ratedAt) }

  /// The rating as one given at a moment.
  package func given(at moment: Date) -> Rating {
    var rating = self
    rating.ratedAt = moment
    return rating
  }

  /// The rating in the place of another one on the same dimension, whose score it keeps where it is another.
  package func following(_ other: Rating) -> Rating {
    var rating = self
    rating.earlier = (earlier + other.earlier + [other.asEarlier]).latest(without: score)
    return rating
  }
}

/// How a friend came to know an answer. Ratings made live run higher than those of recordings, so it is
/// kept with each.
package enum Saw: String, CaseIterable, Codable, Sendable {
  case transcript
  case recording
  case live
}

/// Who rated.
package enum Rater: Hashable, Sendable {
  /// The candidate.
  case own
  case friend(String)

  /// The name in files: `self`, or the friend's.
  package var name: String {
    switch self {
    case .own: "self"
    case .friend(let name): name
    }
  }

  /// Creates a rater from the name in a file.
  package init(name: String) {
    self = name == "self" ? .own : .friend(name)
  }
}
