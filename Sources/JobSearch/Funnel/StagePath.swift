import TextBasics

/// How far an application came by a day, and since when it waits.
struct StagePath {
  /// For how many days an open application is still waited for; an answer after a month is rare.
  static let patience = 30

  private let hasApplied: Bool
  private let highest: Int
  private let isOver: Bool
  private let isWithdrawn: Bool
  private let hasAppointment: Bool
  /// The first day of each stage or a later one.
  private let days: [Int]
  private let today: Day

  init(_ job: Job, today: Day) {
    self.today = today
    var days = Array(repeating: Int.max, count: JobEvent.Kind.allCases.count)
    var highest = -1
    var hasApplied = false, hasAppointment = false
    for event in job.events {
      guard let stage = event.kind.stage else { continue }
      if let day = event.on, day > today {
        hasAppointment = true
        continue
      }
      highest = max(highest, stage)
      hasApplied = hasApplied || event.kind == .applied
      days[stage] = min(days[stage], event.on?.number ?? .max)
    }
    for stage in stride(from: highest - 1, through: 0, by: -1) {
      days[stage] = min(days[stage], days[stage + 1])
    }
    let closing = job.closing
    self.highest = highest
    self.hasApplied = hasApplied
    self.hasAppointment = hasAppointment
    self.days = days.map { $0 == .max ? job.added.number : $0 }
    isOver = closing != nil
    isWithdrawn = closing?.kind == .withdrew
  }

  /// What came of a step.
  enum Outcome {
    case reached
    case missed
    case waiting
    /// The step was never begun, or the person broke it off.
    case none
  }

  func outcome(of step: FunnelStep.Name) -> Outcome {
    guard let from = step.from.stage, let to = step.to.stage else { return .none }
    // Whoever was asked for a talk without having applied says nothing about applications.
    guard step == .applications ? hasApplied : highest >= from else { return .none }
    if highest >= to { return .reached }
    if isWithdrawn { return .none }
    if isOver { return .missed }
    return hasAppointment || today.number - days[from] < Self.patience ? .waiting : .missed
  }
}
