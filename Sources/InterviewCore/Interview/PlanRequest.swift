/// What the user wants of a session, and what there is to make it from.
package struct PlanRequest: Sendable {
  /// Every question that may be asked.
  package var questions: [Question]
  /// Who asks.
  package var interviewer: Interviewer
  /// What the answers are scored on.
  package var rubrics: RubricSet
  /// How many questions to ask at most.
  package var count: Int
  /// The time for the whole interview, in minutes; nil where it does not matter.
  package var minutes: Int?
  /// Whether there is an unscored first question.
  package var warmUp: Bool
  /// Whether answers are followed up.
  package var followUps: Bool
  /// Whether the candidate is asked for questions of their own.
  package var closing: Bool
  /// When the candidate scores.
  package var rating: RatingTime
  /// How closely they score.
  package var scoring: ScoringDepth
  /// What makes the choice reproducible.
  package var seed: UInt64
  /// What a drill chooses by; nil where the choice is by lot.
  package var history: DrillHistory?
  /// Whether it goes as a first interview does: an opener, then why this job, then the mix.
  package var opening: Bool
  /// The banks of the field it is practised for: every other question of the mix comes from them.
  package var field: Set<String>
  /// What is known of the interview that it is for; nil where it is for none.
  package var job: JobWishes?
  /// Who hires, and for what.
  package var setting: SessionSetting
  /// The friend whose scores the candidate predicts.
  package var predicts: String?
  /// The friend who sits by.
  package var observer: String?

  /// Creates a request with everything in it that a mock interview has.
  package init(
    questions: [Question], interviewer: Interviewer, rubrics: RubricSet, count: Int,
    minutes: Int? = nil, warmUp: Bool = true, followUps: Bool = true, closing: Bool = true,
    rating: RatingTime = .end, scoring: ScoringDepth = .quick, seed: UInt64,
    history: DrillHistory? = nil, opening: Bool = false, field: Set<String> = [],
    job: JobWishes? = nil, setting: SessionSetting = SessionSetting(), predicts: String? = nil,
    observer: String? = nil
  ) {
    self.questions = questions
    self.interviewer = interviewer
    self.rubrics = rubrics
    self.count = count
    self.minutes = minutes
    self.warmUp = warmUp
    self.followUps = followUps
    self.closing = closing
    self.rating = rating
    self.scoring = scoring
    self.seed = seed
    self.history = history
    self.opening = opening
    self.field = field
    self.job = job
    self.setting = setting
    self.predicts = predicts
    self.observer = observer
  }

  /// The plan for it: the same request gives the same plan.
  package func plan() -> Plan {
    var generator = SeededGenerator(seed: seed)
    let chosen = fitting(ordered(using: &generator))
    var words = SeededGenerator(seed: seed, purpose: 1)
    return Plan(
      interviewer: interviewer,
      greeting: interviewer.greetings.chosen(using: &words) ?? "",
      warmUp: warmUp ? interviewer.warmUps.chosen(using: &words) : nil,
      questions: chosen.map { $0.question.put(in: setting) },
      closing: closing ? interviewer.closings.chosen(using: &words) : nil,
      allowsFollowUps: followUps, rating: rating, scoring: scoring, rubrics: rubrics,
      choices: history == nil && job == nil ? nil : chosen.map(\.choice), predicts: predicts,
      observer: observer)
  }

  private func ordered(using generator: inout SeededGenerator) -> [ChosenQuestion] {
    if let history {
      let drill = DrillChoice.ordered(questions, after: history, for: job, using: &generator)
      return Array(drill.prefix(count))
    }
    if let job { return interview(for: job, using: &generator) }
    return interview(using: &generator).map {
      ChosenQuestion(question: $0, choice: Choice(reason: .new))
    }
  }

  /// The questions of an interview for a certain job, in the order of asking.
  private func interview(
    for job: JobWishes, using generator: inout SeededGenerator
  ) -> [ChosenQuestion] {
    let lead = Array((opening ? self.lead(for: job.round) : []).prefix(count))
    let opening = lead.map { ChosenQuestion(question: $0, choice: Choice(reason: .opening)) }
    return opening
      + JobChoice.ordered(
        rest(behind: lead), count: count - lead.count, after: lead.last?.kind, for: job,
        using: &generator)
  }

  /// What may be asked behind what opens: that is not asked twice, nor is what is asked for at the end.
  private func rest(behind lead: [Question]) -> [Question] {
    questions.filter { question in
      !(closing && question.tags.contains(Question.Tag.closing))
        && !(opening && question.tags.contains(Question.Tag.opener)) && !lead.contains(question)
    }
  }

  /// The questions of an interview, in the order of asking.
  private func interview(using generator: inout SeededGenerator) -> [Question] {
    let lead = Array((opening ? lead(for: nil) : []).prefix(count))
    let rest = rest(behind: lead)
    // A bank of nothing else is still asked from.
    let mix = rest.isEmpty && lead.isEmpty ? questions : rest
    let ordered = Picker.alternating(Picker.ordered(mix, using: &generator), with: field)
    return lead + Picker.mixed(ordered, count: count - lead.count, after: lead.last?.kind)
  }

  /// What a first interview begins with: the first opener there is, and the first question for reasons. Where the
  /// work itself is talked about nobody asks for these, and the opener has to leave room.
  private func lead(for round: InterviewRound?) -> [Question] {
    let tags: [String] =
      round != .technical
      ? [Question.Tag.opener, Question.Tag.whyUs]
      : count > Self.fewQuestions ? [Question.Tag.opener] : []
    return tags.compactMap { tag in questions.first { $0.tags.contains(tag) } }
  }

  /// So many questions are too few to spend one on an opener in a technical round.
  private static let fewQuestions = 3

  private func fitting(_ chosen: [ChosenQuestion]) -> [ChosenQuestion] {
    guard let minutes else { return chosen }
    let reserved = (warmUp ? Picker.Allowance.warmUp : 0) + (closing ? Picker.Allowance.closing : 0)
    let fitting = Picker.fitting(
      chosen.map(\.question), seconds: minutes * 60, reserved: reserved, followUps: followUps)
    return Array(chosen.prefix(fitting.count))
  }
}
