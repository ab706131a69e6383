import Foundation

/// Fisher's exact test of whether two proportions may be one.
struct FisherTest {
  /// The logarithms of the factorials, from 0.
  private let logs: [Double]

  /// Prepares for proportions of so many together.
  init(upTo all: Int) {
    var logs = [0.0]
    logs.reserveCapacity(all + 1)
    for number in 0..<max(0, all) { logs.append(logs[number] + log(Double(number + 1))) }
    self.logs = logs
  }

  /// The chance of a table as unlikely as this one or more so, were both the same; two-sided, as R's
  /// `fisher.test` has it.
  func chance(_ one: Proportion, _ other: Proportion) -> Double {
    let all = one.of + other.of
    let hits = one.reached + other.reached
    guard one.of > 0, other.of > 0, hits > 0, hits < all, all < logs.count else { return 1 }
    func choose(_ n: Int, _ k: Int) -> Double { logs[n] - logs[k] - logs[n - k] }
    func chance(_ reached: Int) -> Double {
      exp(choose(one.of, reached) + choose(other.of, hits - reached) - choose(all, hits))
    }
    // The same table may differ from itself in the last bits.
    let bar = chance(one.reached) * (1 + 1e-7)
    let possible = max(0, hits - other.of)...min(hits, one.of)
    return min(1, possible.map(chance).filter { $0 <= bar }.reduce(0, +))
  }
}
