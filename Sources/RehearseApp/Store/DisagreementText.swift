import Foundation
import InterviewCore

/// Says where two machines say something else, and which of the two stays.
struct DisagreementText {
  private let titles: [UUID: String]
  private let localTime: @Sendable (Date) -> String

  /// Creates it with the stories there are, by which they are named.
  init(_ stories: [Story], localTime: @escaping @Sendable (Date) -> String) {
    titles = Dictionary(stories.map { ($0.id, $0.title) }) { first, _ in first }
    self.localTime = localTime
  }

  func sentence(for disagreement: Disagreement) -> String {
    let session = "Session \(disagreement.session)"
    switch disagreement.about {
    case .score(let answer, let rating, let stays, let leaves):
      let place = "\(session), answer \(answer), \(rating.whose)\(rating.dimension)"
      return "\(place): \(words(for: stays)), stays; "
        + "\(words(for: leaves)), is kept as an earlier score."
    case .reply(let rater, let stays, let leaves):
      return "\(session): \(rater)'s reply of \(localTime(stays)) stays; "
        + "it stands in the place of the one of \(localTime(leaves))."
    case .story(let answer, let stays, let leaves):
      return "\(session), answer \(answer): it tells \(title(of: stays)); the other machine's "
        + "\(title(of: leaves)) is not kept with it."
    }
  }

  private func title(of story: UUID) -> String {
    titles[story].map { "“\($0)”" } ?? "a story that was taken out"
  }

  private func words(for score: EarlierScore) -> String {
    (score.score.map(String.init) ?? "not observed") + ", given "
      + (score.ratedAt.map(localTime) ?? "at a time that nobody kept")
  }
}

extension Rating {
  /// Whose view it is, before the dimension; empty for the candidate's own.
  fileprivate var whose: String {
    switch (rater, predicts) {
    case (.own, nil): ""
    case (.own, let friend?): "your guess of \(friend)'s "
    case (.friend(let name), _): "\(name)'s "
    }
  }
}
