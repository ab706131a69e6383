import JobSearch
import TextBasics

extension FunnelStep.Name {
  /// What is counted at its beginning: `application`.
  var noun: String {
    switch self {
    case .applications: "application"
    case .screening: "first contact"
    case .interviews: "interview"
    case .lastRound: "last round"
    }
  }

  /// What it leads to: `interview`.
  var result: String {
    switch self {
    case .applications: "first contact"
    case .screening: "interview"
    case .interviews, .lastRound: "offer"
    }
  }

  /// What a step is called in a table.
  var title: String {
    switch self {
    case .applications: "application to first contact"
    case .screening: "first contact to interview"
    case .interviews: "interview to offer"
    case .lastRound: "last round to offer"
    }
  }
}

extension FunnelReading {
  /// Why something is a finding, or why nothing is; nil where more has to come first.
  var why: String? {
    switch self {
    case .finding(.low(let step)): step.whyLow
    case .finding(.channel(let channel)): channel.why
    case .nothingUnusual(let applications):
      applications > 0
        ? "nothing unusual in \(count(applications, "application"))" : "nothing unusual"
    case .tooEarly, .nothingYet: nil
    }
  }

  /// What is missing before anything can be said; nil where enough is there.
  var missing: String? {
    switch self {
    case .finding, .nothingUnusual: nil
    case .tooEarly(let step, let needed):
      "too early: with \(step.soFar) it takes \(count(needed, step.name.noun)) to tell what is "
        + "unusual; there \(step.proportion.of == 1 ? "is" : "are") \(step.proportion.of)"
    case .nothingYet(let waiting):
      waiting == 0
        ? "too early: no application to count yet; `jobs log JOB applied` logs one (those you withdrew do not count)"
        : "too early: \(count(waiting, "application")) "
          + "\(waiting == 1 ? "waits" : "wait") for an answer"
    }
  }
}

extension FunnelStep {
  fileprivate var soFar: String {
    let reached = proportion.reached
    if reached == 0 { return "no \(name.result) yet" }
    return reached == 1 ? "one \(name.result)" : "\(reached) \(name.result)s"
  }

  fileprivate var whyLow: String {
    let found = "\(proportion.reached) of \(count(proportion.of, name.noun)) brought "
    let high = proportion.interval.map { percent($0.upperBound) } ?? ""
    let bound = name.ordinaryFrom.map(percent) ?? ""
    let what =
      switch name {
      case .applications:
        "a first contact: at most \(high), and \(bound) is ordinary. That is before anybody has spoken "
          + "with you: the résumé, the letters, or positions too far up or down."
      case .screening:
        "an interview: at most \(high), and \(bound) is ordinary. It is the first call that decides."
      case .interviews, .lastRound:
        "an offer: at most \(high), and \(bound) is ordinary. It is how the interviews go, which can be "
          + "practised."
      }
    return found + what
  }
}

extension FunnelChannel {
  fileprivate var why: String {
    let comparison = comparisons == 1 ? "" : ", \(comparisons) comparisons"
    return "\(source): \(its.reached) of \(its.of) answered; all other sources: "
      + "\(others.reached) of \(others.of). Chance alone would do that in "
      + "\(chanceText) of 100 cases (Fisher's exact test\(comparison))."
  }

  private var chanceText: String {
    let all = chance * Double(comparisons) * 100
    return all < 1 ? "fewer than 1" : "\(Int(all.rounded(.up)))"
  }
}

/// A share as whole percents: `5 %`.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
