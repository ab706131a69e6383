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

  /// Creates a request with everything in it that a mock interview has.
  public init(
    questions: [Question], interviewer: Interviewer, rubrics: RubricSet, count: Int,
    minutes: Int? = nil, warmUp: Bool = true, followUps: Bool = true, closing: Bool = true,
    rating: RatingTime = .end, seed: UInt64
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
  }

  /// The plan for it: the same request gives the same plan.
  public func plan() -> Plan {
    var generator = SeededGenerator(seed: seed)
    let ordered = Picker.ordered(questions, using: &generator)
    var words = SeededGenerator(seed: seed, purpose: 1)
    return Plan(
      interviewer: interviewer,
      greeting: interviewer.greetings.chosen(using: &words) ?? "",
      warmUp: warmUp ? interviewer.warmUps.chosen(using: &words) : nil,
      questions: Array(fitting(ordered).prefix(count)),
      closing: closing ? interviewer.closings.chosen(using: &words) : nil,
      allowsFollowUps: followUps, rating: rating, rubrics: rubrics)
  }

  private func fitting(_ questions: [Question]) -> [Question] {
    guard let minutes else { return questions }
    let reserved = (warmUp ? Picker.Allowance.warmUp : 0) + (closing ? Picker.Allowance.closing : 0)
    return Picker.fitting(
      questions, seconds: minutes * 60, reserved: reserved, followUps: followUps)
  }
}
