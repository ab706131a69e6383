/// The two answers a candidate names before anything is shown to them.
package enum Extreme: String, CaseIterable, Sendable {
  case best
  case worst
}

extension SessionRecord {
  /// The number of the turn that the candidate named.
  subscript(extreme: Extreme) -> Int? {
    get { extreme == .best ? best : worst }
    set { if extreme == .best { best = newValue } else { worst = newValue } }
  }
}
