import Foundation
import InterviewCore

/// What can be read in a document but cannot be, with the place of the value.
struct Contradiction {
  var path: [any CodingKey]
  var message: String

  fileprivate init(_ message: String, at path: any CodingKey...) {
    (self.path, self.message) = (path, message)
  }

  fileprivate func under(_ steps: any CodingKey...) -> Contradiction {
    var found = self
    found.path = steps + path
    return found
  }
}

extension SessionDocument {
  /// The first thing that cannot be.
  var contradiction: Contradiction? {
    if schema != Self.schema {
      return Contradiction(
        "found the schema `\(excerpt(schema, 40))`, expected `\(Self.schema)`", at: Step("schema"))
    }
    if number < 1 {
      return Contradiction("found number \(number), expected 1 or more", at: Step("number"))
    }
    return moment(startedAt, "startedAt") ?? moment(finishedAt, "finishedAt")
      ?? first(turns, in: "turns", \.contradiction) ?? repeatedTurn
      ?? first(debriefs ?? [], in: "debriefs") { moment($0.writtenAt, "writtenAt") }
      ?? repeatedDebrief
      ?? first(replies ?? [], in: "replies") { moment($0.receivedAt, "receivedAt") }
      ?? first(removedReplies ?? [], in: "removedReplies") { moment($0.removedAt, "removedAt") }
  }

  private var repeatedTurn: Contradiction? {
    var numbers: Set<Int> = []
    return first(turns, in: "turns") { turn in
      guard turn.number < 1 || !numbers.insert(turn.number).inserted else { return nil }
      return Contradiction(
        "found turn \(turn.number), expected a number from 1, once", at: Step("number"))
    }
  }

  private var repeatedDebrief: Contradiction? {
    var ids: Set<UUID> = []
    return first(debriefs ?? [], in: "debriefs") { debrief in
      guard !ids.insert(debrief.id).inserted else { return nil }
      return Contradiction(
        "found debrief \(debrief.id) again, expected each once", at: Step("id"))
    }
  }
}

extension TurnDocument {
  fileprivate var contradiction: Contradiction? {
    let budget = Double(budgetSeconds)
    return moment(askedAt, "askedAt") ?? seconds(thinkingSeconds, "thinkingSeconds")
      ?? seconds(answerSeconds, "answerSeconds") ?? seconds(pausedSeconds, "pausedSeconds")
      ?? seconds(budget, "budgetSeconds") ?? first(followUps, in: "followUps", \.contradiction)
      ?? first(ratings, in: "ratings", \.contradiction)
  }
}

extension FollowUpDocument {
  fileprivate var contradiction: Contradiction? {
    if let sign, !sign.promptsFollowUp {
      return Contradiction(
        "found sign `\(sign.rawValue)`, expected one that a follow-up is asked on", at: Step("sign")
      )
    }
    return seconds(answerSeconds, "answerSeconds")
  }
}

extension RatingDocument {
  fileprivate var contradiction: Contradiction? {
    score(score) ?? moment(ratedAt, "ratedAt")
      ?? first(earlier ?? [], in: "earlier") { earlier in
        score(earlier.score) ?? moment(earlier.ratedAt, "ratedAt")
      }
  }

  private func score(_ score: Int?) -> Contradiction? {
    guard let score, !Dimension.scores.contains(score) else { return nil }
    return Contradiction("found score \(score), expected 1 to 5 or null", at: Step("score"))
  }
}

/// The first element of a list that cannot be.
private func first<Element>(
  _ list: [Element], in name: String, _ found: (Element) -> Contradiction?
) -> Contradiction? {
  for (index, element) in list.enumerated() {
    if let wrong = found(element) { return wrong.under(Step(name), Step(index: index)) }
  }
  return nil
}

private func seconds(_ seconds: Double, _ name: String) -> Contradiction? {
  guard !Plausible.holds(seconds: seconds) else { return nil }
  let found = seconds.formatted(.number.grouping(.never).locale(Locale(identifier: "en_US_POSIX")))
  return Contradiction("found \(found) seconds, expected 0 to a year", at: Step(name))
}

private func moment(_ moment: Date?, _ name: String) -> Contradiction? {
  guard let moment, !Plausible.holds(moment) else { return nil }
  return Contradiction(
    "found the time \(moment.toTheMillisecond), expected one from 1970 to 2200", at: Step(name))
}

/// A step on the way to a value.
private struct Step: CodingKey {
  var stringValue: String
  var intValue: Int?

  init(_ name: String) { stringValue = name }

  init(index: Int) {
    stringValue = "\(index)"
    intValue = index
  }

  init(stringValue: String) { self.init(stringValue) }

  init(intValue: Int) { self.init(index: intValue) }
}
