/// What became of one session of a file.
struct SessionOutcome: Equatable {
  let fate: Fate
  /// Where it had gone on in two ways: its number, and the number of the second one.
  private(set) var parted: [Parted] = []
  /// The sessions that another terminal has open, of it and of the second one.
  private(set) var leftOut: [Int] = []
  /// What the file says of it otherwise.
  private(set) var disagreements: [Disagreement] = []

  init(_ fate: Fate, leftOut: [Int] = [], disagreements: [Disagreement] = []) {
    self.fate = fate
    self.leftOut = leftOut
    self.disagreements = disagreements
  }

  /// What it is counted as.
  enum Fate: Equatable {
    case added(number: Int)
    case changed
    case unchanged
    case leftOut
  }

  /// Two sessions from now on.
  struct Parted: Equatable {
    var number: Int
    var other: Int
  }

  /// Both of what had gone on in two ways as one: it has changed where either has.
  func merged(with second: SessionOutcome, at number: Int) -> SessionOutcome {
    var parted = second.parted
    if case .added(let other) = second.fate { parted.append(Parted(number: number, other: other)) }
    var all = SessionOutcome(fate == .changed || second.fate.isChange ? .changed : .unchanged)
    all.parted = parted
    all.leftOut = leftOut + second.leftOut
    all.disagreements = disagreements + second.disagreements
    return all
  }
}

extension SessionOutcome.Fate {
  fileprivate var isChange: Bool {
    switch self {
    case .added, .changed: true
    case .unchanged, .leftOut: false
    }
  }
}

/// What a merge has done.
struct MergeResult: Equatable {
  private(set) var added = 0
  private(set) var changed = 0
  private(set) var unchanged = 0
  /// The numbers that were taken, and those given instead.
  private(set) var renumbered: [Renumbered] = []
  /// The sessions that had gone on in two ways.
  private(set) var parted: [SessionOutcome.Parted] = []
  /// Those that another terminal has open.
  private(set) var leftOut: [Int] = []
  /// What two machines say differently.
  private(set) var disagreements: [Disagreement] = []

  /// A session whose number was taken.
  struct Renumbered: Equatable {
    var wanted: Int
    var given: Int
  }

  /// Counts one session, which has that number in its file.
  mutating func count(_ outcome: SessionOutcome, of wanted: Int) {
    switch outcome.fate {
    case .added(let given):
      added += 1
      if given != wanted { renumbered.append(Renumbered(wanted: wanted, given: given)) }
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .leftOut: break
    }
    parted += outcome.parted
    leftOut += outcome.leftOut
    disagreements += outcome.disagreements
  }
}
