/// How many applications came from one stage to another, of those of which it is known.
package struct FunnelStep: Equatable, Sendable {
  /// The steps that are counted, in their order.
  package enum Name: String, CaseIterable, Codable, Sendable {
    case applications
    case screening
    case interviews
    case lastRound = "last-round"

    /// Where it begins.
    package var from: JobEvent.Kind {
      switch self {
      case .applications: .applied
      case .screening: .screen
      case .interviews: .interview
      case .lastRound: .final
      }
    }

    /// Where it leads.
    package var to: JobEvent.Kind {
      switch self {
      case .applications: .screen
      case .screening: .interview
      case .interviews, .lastRound: .offer
      }
    }

    /// The share below which it is out of the ordinary; nil where nothing is known of that.
    ///
    /// Sources: docs/truth.md, "Funnel".
    package var ordinaryFrom: Double? {
      switch self {
      case .applications: 0.05
      case .screening: 0.20
      case .interviews: 0.15
      case .lastRound: nil
      }
    }
  }

  /// Which step it is.
  package var name: Name
  /// How many took it, of how many.
  package var proportion: Proportion
  /// How many may still take it, and are not counted.
  package var waiting: Int

  /// Creates a step.
  package init(_ name: Name, _ proportion: Proportion, waiting: Int) {
    self.name = name
    self.proportion = proportion
    self.waiting = waiting
  }

  /// Whether fewer took it than ordinary, and more than chance can explain.
  package var isUnusual: Bool {
    guard let bound = name.ordinaryFrom, let interval = proportion.interval else { return false }
    return interval.upperBound < bound
  }

  /// How many it takes, with as many reached as now, to call it unusual; nil where it is not low.
  package var needed: Int? {
    guard let bound = name.ordinaryFrom, let rate = proportion.rate, rate < bound else {
      return nil
    }
    return proportion.needed(toLieBelow: bound)
  }
}
