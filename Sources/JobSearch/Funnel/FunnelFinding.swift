/// The one thing that a funnel shows, where it shows something.
package enum FunnelFinding: Equatable, Sendable {
  /// Fewer than ordinary took a step.
  case low(FunnelStep)
  /// A source is answered more or less often than all the others.
  case channel(FunnelChannel)

  /// Its name in files.
  package var name: String {
    switch self {
    case .low(let step): step.name.rawValue
    case .channel: "channel"
    }
  }
}

/// A source that is unlike the others.
package struct FunnelChannel: Equatable, Sendable {
  /// Its name.
  package var source: String
  /// How many of its applications were answered.
  package var its: Proportion
  /// How many of those to all other sources.
  package var others: Proportion
  /// The chance of such a difference, were there none: Fisher's exact test, two-sided.
  package var chance: Double
  /// How many sources were compared with the others.
  package var comparisons: Int

  /// Creates a channel.
  package init(
    source: String, its: Proportion, others: Proportion, chance: Double, comparisons: Int
  ) {
    self.source = source
    self.its = its
    self.others = others
    self.chance = chance
    self.comparisons = comparisons
  }
}

/// What a funnel shows, or why it shows nothing.
package enum FunnelReading: Equatable, Sendable {
  /// What is more than chance.
  case finding(FunnelFinding)
  /// A step looks low, and that may be chance until so many have come to it.
  case tooEarly(FunnelStep, needed: Int)
  /// Nothing looks low in so many applications.
  case nothingUnusual(applications: Int)
  /// No application is old enough, or none there is; so many are waited for.
  case nothingYet(waiting: Int)
}

extension Funnel {
  /// A finding is one that chance alone would make in fewer cases than this.
  static let significance = 0.05

  /// What it shows.
  ///
  /// The source comes first: it matters more than the rate of any stage.
  package var reading: FunnelReading {
    if let channel { return .finding(.channel(channel)) }
    if let low = steps.first(where: \.isUnusual) { return .finding(.low(low)) }
    for step in steps {
      if let needed = step.needed { return .tooEarly(step, needed: needed) }
    }
    guard let first = steps.first, steps.contains(where: { $0.proportion.of > 0 }) else {
      return .nothingYet(waiting: steps.first?.waiting ?? 0)
    }
    return .nothingUnusual(applications: first.proportion.of)
  }

  /// The source that differs most from the others, where that is more than chance; the chance is that of
  /// one comparison, and is held to Bonferroni's share of the bar.
  private var channel: FunnelChannel? {
    let sources = groups.filter { $0.by == .source }
    guard sources.count > 1 else { return nil }
    let all = sources.map(\.applications)
    let (of, reached) = (all.map(\.of).reduce(0, +), all.map(\.reached).reduce(0, +))
    // Of two sources each is all the others of the other one.
    let comparisons = sources.count == 2 ? 1 : sources.count
    let test = FisherTest(upTo: of)
    let found = zip(sources, all).map { source, its in
      let others = Proportion(reached - its.reached, of: of - its.of)
      return FunnelChannel(
        source: source.value, its: its, others: others, chance: test.chance(its, others),
        comparisons: comparisons)
    }
    let unlikeliest = found.min { $0.chance < $1.chance }
    return unlikeliest.flatMap {
      $0.chance * Double(comparisons) < Self.significance ? $0 : nil
    }
  }
}
