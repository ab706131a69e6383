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
  /// The days since each stage, or a later one, was reached first, by the stage.
  private var ages = InlineArray<7, Int>(repeating: -1)

  init(_ job: Job, today: Day) {
    var highest = -1
    var hasApplied = false, hasAppointment = false, hasClosing = false
    for event in job.events {
      guard let stage = event.kind.stage else {
        hasClosing = hasClosing || event.kind.isClosing
        continue
      }
      if let day = event.on, day > today {
        hasAppointment = true
        continue
      }
      highest = max(highest, stage)
      hasApplied = hasApplied || event.kind == .applied
      let age = event.on.map { $0.days(to: today) } ?? -1
      for earlier in 0...stage { ages[earlier] = max(ages[earlier], age) }
    }
    for stage in 0..<7 where ages[stage] < 0 { ages[stage] = job.added.days(to: today) }
    let closing = hasClosing ? job.closing : nil
    self.highest = highest
    // Nobody is turned down, or waits in vain, who has not applied; whoever was asked first has a talk logged.
    let isAnsweredAtOnce = highest <= 0 && (closing.map { $0.kind != .withdrew } ?? false)
    self.hasApplied = hasApplied || isAnsweredAtOnce
    self.hasAppointment = hasAppointment
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
    return hasAppointment || ages[from] < Self.patience ? .waiting : .missed
  }
}
