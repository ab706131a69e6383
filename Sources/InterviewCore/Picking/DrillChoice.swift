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
///
/// For a job what speaks for it comes before all that does not, what is due in both: what its posting asks for that was
/// never asked is wanted on Thursday, what is due of something else can wait.
package enum DrillChoice {
  /// The questions in the order of asking, each with the reason for its place.
  ///
  /// - Parameters:
  ///   - questions: Every question that may be asked.
  ///   - history: What was answered before, and what it came to.
  ///   - wishes: What is known of the interview that it is for; nil where it is for none.
  ///   - generator: Decides among equals.
  /// - Returns: Every question, once; for a job those that were really asked there too.
  package static func ordered(
    _ questions: [Question], after history: DrillHistory, for wishes: JobWishes? = nil,
    using generator: inout some RandomNumberGenerator
  ) -> [ChosenQuestion] {
    let pasts = Dictionary(grouping: history.attempts) { $0.bank + "/" + $0.question }
    let candidates = candidates(questions, for: wishes, using: &generator)
    let weakest = weakest(of: history.weak, among: candidates)
    let ranked = candidates.map { candidate in
      let question = candidate.question
      let past = pasts[question.bank + "/" + question.id] ?? []
      var choice = choice(of: candidate, past: past, weakest: weakest, at: history.now)
      if let remark = remark(about: question, past: past, among: history.remarks) {
        choice.reason = .named(subject: remark.subject, who: remark.who)
      }
      return (
        chosen: ChosenQuestion(question: question, choice: choice),
        rank: choice.reason.rank(isWanted: wishes == nil || candidate.isWanted)
      )
    }
    // A stable sort: among equals the order stays that of the picker.
    return ranked.enumerated().sorted { first, second in
      let (one, other) = (first.element.rank, second.element.rank)
      return (one.0, one.1, first.offset) < (other.0, other.1, second.offset)
    }.map(\.element.chosen)
  }

  /// The questions as they would come without a history; what interviewers named is left to that.
  private static func candidates(
    _ questions: [Question], for wishes: JobWishes?,
    using generator: inout some RandomNumberGenerator
  ) -> [ChosenQuestion] {
    guard var wishes else {
      return Picker.ordered(questions, using: &generator).map {
        ChosenQuestion(question: $0, choice: Choice(reason: .usual))
      }
    }
    wishes.remarks = []
    return JobChoice.candidates(questions, for: wishes, using: &generator)
  }

  /// The weakest competency that is asked about, of those that the job wants if there is one.
  private static func weakest(
    of weak: [WeakCompetency], among candidates: [ChosenQuestion]
  ) -> WeakCompetency? {
    let asked = Set(candidates.map(\.question.competency))
    let wanted = Set(candidates.filter(\.isWanted).map(\.question.competency))
    return weak.first { wanted.contains($0.name) } ?? weak.first { asked.contains($0.name) }
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
    of candidate: ChosenQuestion, past: [Attempt], weakest: WeakCompetency?, at now: Date
  ) -> Choice {
    if let standing = Schedule.standing(after: past) {
      let isDue = standing.due <= now
      return Choice(
        reason: isDue
          ? .due(since: standing.due, lowest: standing.lowest) : .early(due: standing.due),
        step: standing.step)
    }
    if candidate.choice.reason != .asked, let weakest,
      weakest.name == candidate.question.competency
    {
      return Choice(reason: .weak(competency: weakest.name, mean: weakest.median))
    }
    return candidate.isWanted ? candidate.choice : Choice(reason: .new)
  }
}

extension ChosenQuestion {
  /// Whether anything that is known of a job speaks for it.
  fileprivate var isWanted: Bool { choice.reason != .usual }
}

extension ChoiceReason {
  /// Its place in the order of choosing: the group, then the seconds since 1970 within it; that of what the drill is not
  /// for is further down.
  fileprivate func rank(isWanted: Bool) -> (Int, Double) {
    // What is not wanted comes behind all that is, and both before what is not due yet.
    let behind = isWanted ? 0 : 5
    return switch self {
    case .named: (0, 0)
    case .due(let since, _): (1 + behind, since.timeIntervalSince1970)
    case .asked: (2, 0)
    case .weak: (3 + behind, 0)
    case .opening, .posting, .field, .template: (4, 0)
    case .new, .usual: (5 + behind, 0)
    case .early(let due): (11, due.timeIntervalSince1970)
    }
  }
}
