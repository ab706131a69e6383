import TextBasics

/// What is known of the interview that a practice is for.
package struct JobWishes: Sendable {
  /// What the posting asks for; nil where nobody has given it.
  package var reading: PostingReading?
  /// What earlier talks there really asked, the newest first.
  package var asked: [Question]
  /// Which talk is ahead; nil where nobody said.
  package var round: InterviewRound?
  /// How many days there are until then; nil where no day is set.
  package var daysLeft: Int?
  /// What was answered before, oldest first.
  package var attempts: [Attempt]
  /// What interviewers said was amiss, the newest first.
  package var remarks: [InterviewerRemark]

  /// Creates wishes.
  package init(
    reading: PostingReading? = nil, asked: [Question] = [], round: InterviewRound? = nil,
    daysLeft: Int? = nil, attempts: [Attempt] = [], remarks: [InterviewerRemark] = []
  ) {
    self.remarks = remarks
    self.reading = reading
    self.asked = asked
    self.round = round
    self.daysLeft = daysLeft
    self.attempts = attempts
  }
}

/// Orders questions for a certain job: what was really asked there, then what interviewers named, then what its posting
/// asks for most and the candidate did least and worst, in the mix of the round.
package enum JobChoice {
  /// The bank of questions that are made of a template, which is no file.
  package static let templates = "posting"
  /// From so many days on there is time to begin with what is new; with fewer, what is known comes first.
  static let daysForNew = 3

  /// The questions in the order of asking, each with the reason for its place.
  ///
  /// - Parameters:
  ///   - questions: Every question that may be asked.
  ///   - count: How many are wanted at most.
  ///   - before: The kind that is asked before the first of them.
  ///   - wishes: What is known of the interview.
  ///   - generator: Decides among equals.
  /// - Returns: So many of them, and perhaps one that is made of a template.
  package static func ordered(
    _ questions: [Question], count: Int, after before: QuestionKind?, for wishes: JobWishes,
    using generator: inout some RandomNumberGenerator
  ) -> [ChosenQuestion] {
    mixed(
      candidates(questions, for: wishes, using: &generator), count: count, after: before,
      wishes.round)
  }

  /// Every question, with what was really asked and perhaps one that is made of a template: what has most to be said
  /// for it first, but none a second time about a competency before each had its turn.
  static func candidates(
    _ questions: [Question], for wishes: JobWishes,
    using generator: inout some RandomNumberGenerator
  ) -> [ChosenQuestion] {
    let weights = Weights(wishes)
    var candidates = Picker.ordered(questions, using: &generator).map { question in
      Candidate(
        question: question, weight: weights.weight(of: question),
        reason: weights.reason(for: question))
    }
    candidates += wishes.asked.map {
      Candidate(question: $0, weight: Weights.ofAsked, reason: .asked)
    }
    if let template = template(wishes.reading) { candidates.append(template) }
    return onePerCompetency(candidates).map {
      ChosenQuestion(question: $0.question, choice: Choice(reason: $0.reason))
    }
  }

  private struct Candidate {
    var question: Question
    var weight: Double
    var reason: ChoiceReason
  }

  /// The candidates by weight, the second question about a competency behind all firsts.
  private static func onePerCompetency(_ candidates: [Candidate]) -> [Candidate] {
    let sorted = candidates.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    var rounds: [String: Int] = [:]
    let keyed = sorted.enumerated().map { place, candidate in
      defer { rounds[candidate.question.competency, default: 0] += 1 }
      return (round: rounds[candidate.question.competency, default: 0], place, candidate)
    }
    return keyed.sorted { ($0.round, $0.1) < ($1.round, $1.1) }.map(\.2)
  }

  /// The first of each kind in turn, as the round goes; without a round no kind twice in a row.
  private static func mixed(
    _ candidates: [ChosenQuestion], count: Int, after before: QuestionKind?,
    _ round: InterviewRound?
  ) -> [ChosenQuestion] {
    var left = candidates
    var chosen: [ChosenQuestion] = []
    var last = before
    while chosen.count < count, !left.isEmpty {
      let wanted = round.map { $0.kinds[chosen.count % $0.kinds.count] }
      let place =
        left.firstIndex { candidate in
          wanted.map { candidate.question.kind == $0 } ?? (candidate.question.kind != last)
        } ?? 0
      let next = left.remove(at: place)
      last = next.question.kind
      chosen.append(next)
    }
    return chosen
  }

  /// A question about the technology that weighs most of those that no bank asks about; nil where there is none.
  private static func template(_ reading: PostingReading?) -> Candidate? {
    guard let reading, let name = reading.uncovered.first else { return nil }
    let most = reading.technologies.first?.weight ?? 1
    let weight = reading.technologies.first { $0.id == name }?.weight ?? 0
    let question = Question(
      bank: templates, id: Slug.name(of: name), kind: .technical,
      ask: "Where have you used \(name), and what went wrong?", competency: "tooling",
      budgetSeconds: 180)
    return Candidate(
      question: question, weight: most > 0 ? weight / most * 0.8 : 0, reason: .template(name))
  }
}

/// How much is to be said for a question.
private struct Weights {
  private let competencies: [String: PostingReading.Found]
  private let banks: [String: PostingReading.Found]
  private let mostOfCompetency: Double
  private let mostOfBank: Double
  private let past: [String: [Attempt]]
  private let newest: [String: Attempt]
  private let isShort: Bool
  private let remarks: [InterviewerRemark]

  /// What was really asked may well be asked again by the next one.
  static let ofAsked = 1.5
  /// What an interviewer named was heard by somebody who decides: a posting says less, what was asked more.
  private static let ofNamed = 1.2
  private static let mostOfNamed = 1.4
  /// What speaks for a competency by name says more than what speaks for the bank that asks about it.
  private static let partOfBank = 0.3
  /// What was asked before and not answered badly leaves its place to what was never asked.
  private static let ofAnswered = 0.5

  init(_ wishes: JobWishes) {
    func byID(_ found: [PostingReading.Found]) -> [String: PostingReading.Found] {
      Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
    }
    competencies = byID(wishes.reading?.competencies ?? [])
    banks = byID(wishes.reading?.banks ?? [])
    mostOfCompetency = competencies.values.map(\.weight).max() ?? 1
    mostOfBank = banks.values.map(\.weight).max() ?? 1
    let answered = wishes.attempts.filter { !$0.skipped }
    past = Dictionary(grouping: answered) { $0.competency ?? "" }
    newest = Dictionary(answered.map { ("\($0.bank)/\($0.question)", $0) }) { $1 }
    remarks = wishes.remarks
    isShort = wishes.daysLeft.map { $0 < JobChoice.daysForNew } ?? false
  }

  /// From 0: how much the posting asks for it, and of that more where it was practised little or badly.
  func weight(of question: Question) -> Double {
    let asked = competencies[question.competency].map { $0.weight / mostOfCompetency } ?? 0
    let bank = banks[question.bank].map { $0.weight / mostOfBank } ?? 0
    let wanted = asked * (1 - Self.partOfBank) + bank * Self.partOfBank
    let named = remark(about: question) == nil ? 0 : Self.ofNamed
    return min(Self.mostOfNamed, wanted + named) * (0.5 + need(question) / 2)
      * freshness(of: question)
  }

  /// What an interviewer named that a question practises, and that it has not been answered for since.
  private func remark(about question: Question) -> InterviewerRemark? {
    let last = newest["\(question.bank)/\(question.id)"]
    return remarks.first { remark in
      last.map { $0.date < remark.date } ?? true
        && (remark.subject == question.competency
          || question.scoredOn?.contains(remark.subject) ?? false)
    }
  }

  private func freshness(of question: Question) -> Double {
    guard let attempt = newest["\(question.bank)/\(question.id)"] else { return 1 }
    let isWeak = attempt.lowest.map { $0.score < Schedule.bar } ?? false
    return isWeak ? 1 : Self.ofAnswered
  }

  /// How much practice a competency needs, from 0 for one that was always at the top to 1 for the lowest scores.
  private func need(_ question: Question) -> Double {
    let past = past[question.competency] ?? []
    guard !past.isEmpty else {
      // What is wholly new is not learned in two evenings.
      return isShort && question.kind == .technical ? 0.5 : 1
    }
    let lows = past.compactMap { $0.lowest.map { Double($0.score) } }
    let mean = lows.isEmpty ? 3 : lows.reduce(0, +) / Double(lows.count)
    // Every answer given takes some of it away.
    return min(1, (5 - mean) / 4 + 0.2 / Double(past.count))
  }

  func reason(for question: Question) -> ChoiceReason {
    if let remark = remark(about: question) {
      return .named(subject: remark.subject, who: remark.who)
    }
    let past = past[question.competency] ?? []
    let lowest = past.compactMap { $0.lowest?.score }.min()
    if let found = competencies[question.competency] {
      return .posting(
        competency: question.competency, words: Array(found.words.prefix(2)), answers: past.count,
        lowest: lowest)
    }
    return banks[question.bank].map { .field(words: Array($0.words.prefix(2))) } ?? .usual
  }
}
