public import struct Foundation.Date

/// What the user wants of a session, and what there is to make it from.
public struct PlanRequest: Sendable {
  /// Every question that may be asked.
  public var questions: [Question]
  /// Who asks.
  public var interviewer: Interviewer
  /// What the answers are scored on.
  public var rubrics: RubricSet
  /// How many questions to ask at most.
  public var count: Int
  /// The time for the whole interview, in minutes; nil where it does not matter.
  public var minutes: Int?
  /// Whether there is an unscored first question.
  public var warmUp: Bool
  /// Whether answers are followed up.
  public var followUps: Bool
  /// Whether the candidate is asked for questions of their own.
  public var closing: Bool
  /// When the candidate scores.
  public var rating: RatingTime
  /// What makes the choice reproducible.
  public var seed: UInt64
  /// What a drill chooses by; nil where the choice is by lot.
  public var history: History?
  /// The friend whose scores the candidate predicts.
  public var predicts: String?
  /// The friend who sits by.
  public var observer: String?

  /// What was answered before, and when it is now.
  public struct History: Sendable {
    /// The earlier answers, oldest first.
    public var attempts: [Attempt]
    /// The date it is.
    public var now: Date

    /// Creates a history.
    public init(attempts: [Attempt], now: Date) {
      self.attempts = attempts
      self.now = now
    }
  }

  /// Creates a request with everything in it that a mock interview has.
  public init(
    questions: [Question], interviewer: Interviewer, rubrics: RubricSet, count: Int,
    minutes: Int? = nil, warmUp: Bool = true, followUps: Bool = true, closing: Bool = true,
    rating: RatingTime = .end, seed: UInt64, history: History? = nil, predicts: String? = nil,
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
    self.seed = seed
    self.history = history
    self.predicts = predicts
    self.observer = observer
  }

  /// The plan for it: the same request gives the same plan.
  public func plan() -> Plan {
    var generator = SeededGenerator(seed: seed)
    let chosen = fitting(ordered(using: &generator)).prefix(count)
    var words = SeededGenerator(seed: seed, purpose: 1)
    return Plan(
      interviewer: interviewer,
      greeting: interviewer.greetings.chosen(using: &words) ?? "",
      warmUp: warmUp ? interviewer.warmUps.chosen(using: &words) : nil,
      questions: chosen.map(\.question),
      closing: closing ? interviewer.closings.chosen(using: &words) : nil,
      allowsFollowUps: followUps, rating: rating, rubrics: rubrics,
      choices: history == nil ? nil : chosen.map(\.choice), predicts: predicts, observer: observer)
  }

  private func ordered(using generator: inout SeededGenerator) -> [ChosenQuestion] {
    guard let history else {
      return Picker.ordered(questions, using: &generator).map {
        ChosenQuestion(question: $0, choice: Choice(reason: .new))
      }
    }
    return DrillChoice.ordered(
      questions, after: history.attempts, at: history.now, using: &generator)
  }

  private func fitting(_ chosen: [ChosenQuestion]) -> [ChosenQuestion] {
    guard let minutes else { return chosen }
    let reserved = (warmUp ? Picker.Allowance.warmUp : 0) + (closing ? Picker.Allowance.closing : 0)
    let fitting = Picker.fitting(
      chosen.map(\.question), seconds: minutes * 60, reserved: reserved, followUps: followUps)
    return Array(chosen.prefix(fitting.count))
  }
}
