import Foundation
import TextBasics

/// What the words of a status say of an application.
enum StatusWords {
  /// The events that a status names, in the order of the stages; nil where it says nothing that is known.
  static func events(_ status: String) -> [JobEvent.Kind]? {
    let words = Heading.words(status)
    guard !words.isEmpty, words.count <= 14 else { return nil }
    let key = words.joined(separator: " ")
    if let whole = whole[key] { return whole }
    // A talk on the phone is a first contact, whatever it is called.
    let padded = [" technical screen", " phone interview", " hr interview", " screening interview"]
      .reduce(" \(key) ") { $0.replacing($1, with: " screen") }
    func has(_ phrases: [String]) -> Bool { phrases.contains { padded.contains($0) } }
    if has([
      "offer declined", "declined offer", "declined the offer", "offer rejected", "rejected offer",
      "turned down offer", "turned down the offer",
    ]) {
      return [.offer, .withdrew]
    }
    if has([" no offer", " not offered", " without offer"]) { return [.rejected] }
    if has([" yet ", "waiting", "awaiting", "pending", "in review", "under review"]) {
      return events(
        of: padded, in: [(.screen, screens), (.interview, interviews), (.final, [" final"])]) ?? [
          .applied
        ]
    }
    if has([" not applied", " to apply", " will apply", " apply "]) { return [.saved] }
    return events(of: padded, in: phrases)
  }

  private static func events(
    of padded: String, in phrases: [(JobEvent.Kind, [String])]
  ) -> [JobEvent.Kind]? {
    var found = phrases.filter { $0.1.contains { padded.contains($0) } }.map(\.0)
    // A last word on it says more than the stage before it, and one last word is enough.
    if let closing = found.first(where: \.isClosing) {
      found.removeAll { $0.isClosing && $0 != closing }
    }
    if padded.contains(" final decision") || padded.contains(" final answer") {
      found.removeAll { $0 == .final }
    }
    return found.isEmpty ? nil : found.sorted { ($0.order) < ($1.order) }
  }

  private static let screens = [
    " screen", " phone", " recruiter call", " hr ", " assessment", " coding", " test ", " oa ",
    " challenge",
    " take home", " contacted", " responded", " replied", " first call", " homework",
  ]
  private static let interviews = [
    " interview", " onsite", " on site", " panel", " technical", " second round", " 2nd round",
    " round 2",
    " vorstellungsgesprach",
  ]

  private static let phrases: [(JobEvent.Kind, [String])] = [
    (
      .withdrew,
      [
        " withdr", " i declined", " declined by me", " pulled out", " cancelled by me",
        " not interested",
      ]
    ),
    (
      .rejected,
      [
        " reject", " not selected", " declined", " unsuccessful", " turned down", " denied",
        " not moving forward",
        " no longer under consideration", " no longer being considered", " absage", " abgelehnt",
        " refus",
        " position filled", " position closed", " job closed", " regret", " failed", " not hired",
      ]
    ),
    (.noAnswer, [" ghost", " no answer", " no response", " no reply", " never heard", " silence"]),
    (.accepted, [" accepted", " hired", " signed", " joined"]),
    (.offer, [" offer", " negotiat", " proposition", " angebot"]),
    (.final, [" final"]),
    (.interview, interviews),
    (.screen, screens),
    (.applied, [" applied", " submitted", " application sent", " beworben", " sent "]),
    (.saved, [" saved", " bookmark", " wishlist", " wish list", " draft", " shortlist"]),
  ]

  /// Statuses that mean something else than their words.
  private static let whole: [String: [JobEvent.Kind]] = [
    "open": [.applied], "active": [.applied], "in progress": [.applied], "ongoing": [.applied],
    "sent": [.applied], "processing": [.applied], "viewed": [.applied],
    "in consideration": [.applied],
    "todo": [.saved], "to do": [.saved], "new": [.saved], "interested": [.saved], "draft": [.saved],
    "backlog": [.saved], "no": [.rejected], "negative": [.rejected],
    "screened": [.screen], "call": [.screen],
    "final": [.final],
    "accept": [.accepted], "decline": [.rejected], "ko": [.rejected], "ok": [.accepted],
    "inactive": [.noAnswer], "expired": [.noAnswer], "automatic confirmation": [.applied],
    "confirmation": [.applied], "auto reply": [.applied], "acknowledged": [.applied],
  ]
}

extension JobEvent.Kind {
  /// Its place in a line that tells what happened: the stages, then what closes.
  var order: Int { stage ?? (isClosing ? 7 : 8) }
}
