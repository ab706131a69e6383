import InterviewCore
import TerminalUI
import TextBasics

import struct Foundation.Date

/// When a drilled question comes again, and why then.
struct ScheduleText {
  let days: Int
  let lowest: Int?

  var text: StyledText {
    let when = days == 1 ? "tomorrow" : "in \(count(days, "day"))"
    // A good score is no reason that anybody wants to be given.
    let because =
      lowest.map { $0 < 4 ? "your lowest score was \($0)" : "so that it stays with you" }
      ?? "you skipped it"
    return .blank + aside("You will see this one again \(when): \(because).")
  }
}

/// Why a question was chosen, in words.
struct ReasonText {
  let reason: ChoiceReason
  let today: Date

  init(_ reason: ChoiceReason, today: Date) {
    self.reason = reason
    self.today = today
  }

  var sentence: String {
    switch reason {
    case .due(let since, let lowest):
      "Chosen because it came due \(days(from: since, to: today).map { "\($0) ago" } ?? "today")"
        + (lowest.map { "; \($0.dimension) \($0.score) last time." } ?? "; skipped last time.")
    case .named(let subject, let who):
      "Chosen because \(who ?? "an interviewer") named \(subject.competencyName.lowercasedStart)."
    case .weak(let competency, let mean):
      "Chosen because \(competency.competencyName) is your weakest competency so far (\(meanText(mean)))."
    case .new: "Chosen because it is new to you."
    case .opening: "Chosen because most interviews open with it."
    case .asked: "Chosen because they asked it in an earlier talk."
    case .posting(let competency, let words, let answers, let lowest):
      "Chosen because the posting asks for \(competency.competencyName.lowercasedStart)"
        + quotation(words) + practice(answers, lowest) + "."
    case .field(let words): "Chosen because the posting speaks of its field\(quotation(words))."
    case .template(let name):
      "Made of a template: the posting names \(name), and no bank asks about it."
    case .usual: "Chosen because such a talk usually has one like it."
    case .early(let due):
      "Nothing else is due; this one would come again \(days(from: today, to: due).map { "in \($0)" } ?? "within a day")."
    }
  }

  private func quotation(_ words: [String]) -> String {
    words.isEmpty ? "" : " (\(words.map { "“\($0)”" }.joined(separator: ", ")))"
  }

  private func practice(_ answers: Int, _ lowest: Int?) -> String {
    if answers == 0 { return ", which you have not practised yet" }
    return lowest.map { "; your lowest score there is \($0)" } ?? ""
  }

  /// `1 day`, `3 days`; nil for less than one.
  private func days(from start: Date, to end: Date) -> String? {
    let days = Int(end.timeIntervalSince(start) / 86_400)
    return days > 0 ? count(days, "day") : nil
  }
}
