package import struct Foundation.Date

/// Why a question was chosen, for a drill or for a certain job.
package enum ChoiceReason: Equatable, Codable, Sendable {
  /// An interviewer named what it asks about, or what it was scored lowest on; with who that was.
  case named(subject: String, who: String?)
  /// It was to come again by then; with the lowest score of last time.
  case due(since: Date, lowest: DimensionScore?)
  /// It asks about the weakest competency; with the middle of its sessions' means.
  case weak(competency: String, mean: Double)
  /// It has not been asked before.
  case new
  /// Nothing else is left; it is not due before then.
  case early(due: Date)
  /// It opens most first interviews.
  case opening
  /// They really asked it, in an earlier talk.
  case asked
  /// The posting asks for its competency, in these words; with how many answers about it there were, and the lowest
  /// score of these.
  case posting(competency: String, words: [String], answers: Int, lowest: Int?)
  /// The posting speaks of the field of its bank, in these words.
  case field(words: [String])
  /// The posting names a technology that no bank asks about; the question is made of a template.
  case template(String)
  /// Nothing in the posting speaks for it; such a talk usually has one like it.
  case usual
}

/// How a question came to be chosen for a drill.
package struct Choice: Equatable, Codable, Sendable {
  /// Why it was chosen.
  package var reason: ChoiceReason
  /// The step in ``Schedule/days`` it had reached; nil where it was new.
  package var step: Int?

  /// Creates a choice.
  package init(reason: ChoiceReason, step: Int? = nil) {
    self.reason = reason
    self.step = step
  }
}

/// A question with how it came to be chosen.
package struct ChosenQuestion: Equatable, Sendable {
  /// The question.
  package var question: Question
  /// How it came to be chosen.
  package var choice: Choice
}

/// Orders questions for a drill: what interviewers named, then what is due, then what is new and weak, then what is
/// new, then what will be due soonest.
package enum DrillChoice {
  /// The questions in the order of asking, each with the reason for its place.
  ///
  /// - Parameters:
  ///   - questions: Every question that may be asked.
  ///   - attempts: What was answered before, oldest first.
  ///   - remarks: What interviewers said was amiss and has not been practised since, the newest first.
  ///   - weak: The competencies that are weak, the weakest first; the first that is asked about counts.
  ///   - now: The date it is.
  ///   - generator: Decides among equals.
  /// - Returns: Every question, once.
  package static func ordered(
    _ questions: [Question], after attempts: [Attempt], remarks: [InterviewerRemark] = [],
    weak: [WeakCompetency] = [], at now: Date, using generator: inout some RandomNumberGenerator
  ) -> [ChosenQuestion] {
    let history = Dictionary(grouping: attempts) { $0.bank + "/" + $0.question }
    let asked = Set(questions.map(\.competency))
    let weakest = weak.first { asked.contains($0.name) }
    let ranked = Picker.ordered(questions, using: &generator).map { question in
      let past = history[question.bank + "/" + question.id] ?? []
      var choice = choice(of: question, past: past, weakest: weakest, at: now)
      if let remark = remark(about: question, past: past, among: remarks) {
        choice.reason = .named(subject: remark.subject, who: remark.who)
      }
      return ChosenQuestion(question: question, choice: choice)
    }
    // A stable sort: among equals the order stays that of the picker.
    return ranked.enumerated().sorted { first, second in
      let (one, other) = (first.element.choice.reason.rank, second.element.choice.reason.rank)
      return (one.0, one.1, first.offset) < (other.0, other.1, second.offset)
    }.map(\.element)
  }

  /// The remark that a question practises: one about its competency, about a dimension that the bank scores it on
  /// by name, or about the one that its last answer was lowest on. A question that was answered since is none.
  private static func remark(
    about question: Question, past: [Attempt], among remarks: [InterviewerRemark]
  ) -> InterviewerRemark? {
    remarks.first { remark in
      guard past.last.map({ $0.date < remark.date }) ?? true else { return false }
      return remark.subject == question.competency
        || question.scoredOn?.contains(remark.subject) ?? false
        || past.last?.lowest?.dimension == remark.subject
    }
  }

  private static func choice(
    of question: Question, past: [Attempt], weakest: WeakCompetency?, at now: Date
  ) -> Choice {
    if let standing = Schedule.standing(after: past) {
      let isDue = standing.due <= now
      return Choice(
        reason: isDue
          ? .due(since: standing.due, lowest: standing.lowest) : .early(due: standing.due),
        step: standing.step)
    }
    if let weakest, weakest.name == question.competency {
      return Choice(reason: .weak(competency: weakest.name, mean: weakest.median))
    }
    return Choice(reason: .new)
  }
}

extension ChoiceReason {
  /// Its place in the order of choosing: the group, then the seconds since 1970 within it.
  fileprivate var rank: (Int, Double) {
    switch self {
    case .named: (-1, 0)
    case .due(let since, _): (0, since.timeIntervalSince1970)
    case .weak: (1, 0)
    case .new: (2, 0)
    case .early(let due): (3, due.timeIntervalSince1970)
    // Of a drill none of these is a reason.
    case .opening, .asked, .posting, .field, .template, .usual: (4, 0)
    }
  }
}
