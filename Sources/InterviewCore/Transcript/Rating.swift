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

  /// Creates a rating from its parts.
  package init(
    rater: Rater, predicts: String? = nil, dimension: String, group: DimensionGroup, score: Int?,
    medium: Medium, evidence: String? = nil, saw: Saw? = nil,
    comment: String? = nil
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
  }

  /// The lowest score that has to be shown in the words of the transcript.
  package static let evidenceFrom = 4
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
