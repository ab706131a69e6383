import Foundation

/// Whether values rise or fall over time, tested against the order being chance: each value is compared
/// with each later one.
///
/// The test is Mann's (Nonparametric tests against trend, Econometrica 13, 1945) with Kendall's score (Rank
/// correlation methods, 1948). It asks nothing of the values but their order.
package struct MannKendall: Equatable, Sendable {
  /// How many values there are.
  package let count: Int
  /// How many pairs rise, less how many fall; a pair of equals does neither.
  package let score: Int
  /// How likely a score at least as far from zero is where every order of these values is equally likely.
  package let probability: Double
  /// The least that ``probability`` can be for any order of these values; 1 where all are equal.
  package let leastProbability: Double

  /// The most values for which the chances are counted; beyond, the normal distribution stands for them.
  static let mostCounted = 50

  /// Tests values, the oldest first.
  package init(_ values: [Double]) {
    count = values.count
    var ranking = Ranking(values)
    score = values.indices.reduce(0) { $0 + ranking.add($1) }
    let chances = OrderChances(ties: ranking.ties)
    probability = chances.probability(ofScore: abs(score))
    leastProbability = chances.probability(ofScore: chances.pairs)
  }

  /// The fewest values, no two of them equal, whose rising from first to last is less likely than a
  /// level: one order of all rises so, and one falls.
  static func fewest(below level: Double) -> Int {
    var (count, orders) = (2, 2.0)
    while 2 / orders > level {
      count += 1
      orders *= Double(count)
    }
    return count
  }

  /// How likely a score at least so far from zero is among so many values, no two of them equal, by the
  /// normal distribution.
  static func approximate(score: Double, count: Int) -> Double {
    let count = Double(count)
    return twoSided((abs(score) - 1) / (count * (count - 1) * (2 * count + 5) / 18).squareRoot())
  }

  /// How likely a standard normal value at least so far from zero is.
  fileprivate static func twoSided(_ value: Double) -> Double {
    value > 0 ? min(1, erfc(value / 2.0.squareRoot())) : 1
  }
}

/// Values as they come in, each compared with those before it: sums in a binary indexed tree (Fenwick, A new
/// data structure for cumulative frequency tables, Software: Practice and Experience 24, 1994).
private struct Ranking {
  /// For each value the place of its like among all that differ, from 1.
  private let ranks: [Int]
  private var sums: [Int]
  private var seen = 0
  /// How many values are equal, for each value.
  private(set) var ties: [Int]

  init(_ values: [Double]) {
    var ranks = [Int](repeating: 0, count: values.count)
    var (last, rank) = (Double?.none, 0)
    for place in values.indices.sorted(by: { values[$0] < values[$1] }) {
      if values[place] != last { rank += 1 }
      (last, ranks[place]) = (values[place], rank)
    }
    self.ranks = ranks
    sums = [Int](repeating: 0, count: rank + 1)
    ties = [Int](repeating: 0, count: rank)
  }

  /// How many of the values before the one at a place are lower than it, less how many are higher.
  mutating func add(_ place: Int) -> Int {
    let rank = ranks[place]
    let lower = sum(upTo: rank - 1)
    let higher = seen - lower - ties[rank - 1]
    seen += 1
    ties[rank - 1] += 1
    var node = rank
    while node < sums.count {
      sums[node] += 1
      node += node & -node
    }
    return lower - higher
  }

  private func sum(upTo rank: Int) -> Int {
    var (place, sum) = (rank, 0)
    while place > 0 {
      sum += sums[place]
      place -= place & -place
    }
    return sum
  }
}

/// The chances of Kendall's score among all orders of values, some of them equal.
private struct OrderChances {
  /// How many values are equal, for each value.
  let ties: [Int]
  let count: Int
  /// The pairs of values that are not equal: the highest score.
  let pairs: Int

  init(ties: [Int]) {
    self.ties = ties
    count = ties.reduce(0, +)
    pairs = (count * (count - 1) - ties.reduce(0) { $0 + $1 * ($1 - 1) }) / 2
  }

  /// How likely a score at least so far from zero is.
  func probability(ofScore score: Int) -> Double {
    guard score > 0 else { return 1 }
    guard count <= MannKendall.mostCounted else { return approximate(score) }
    let orders = ordersByFalls(upTo: (pairs - score) / 2).reduce(0, +)
    return min(1, 2 * orders / allOrders)
  }

  /// How many orders have no pair that falls, one, two and so on.
  ///
  /// Among the orders of values, equals alike, falls are counted by a product of Gaussian binomial
  /// coefficients (Stanley, Enumerative combinatorics 1, section 1.7): each value joins those before it. A
  /// coefficient is a product of (1 − q^a) divided by one of (1 − q^b), done in turn so that each step
  /// is a polynomial with whole numbers.
  private func ordersByFalls(upTo most: Int) -> [Double] {
    var orders = [1.0] + [Double](repeating: 0, count: most)
    var before = 0
    for equal in ties {
      for place in 1...equal {
        for falls in stride(from: most, through: before + place, by: -1) {
          orders[falls] -= orders[falls - before - place]
        }
        for falls in stride(from: place, through: most, by: 1) {
          orders[falls] += orders[falls - place]
        }
      }
      before += equal
    }
    return orders
  }

  /// How many orders there are, equals alike.
  private var allOrders: Double {
    var (orders, before) = (1.0, 0.0)
    for equal in ties {
      for place in 1...equal { orders *= (before + Double(place)) / Double(place) }
      before += Double(equal)
    }
    return orders
  }

  /// By the normal distribution, its variance less for ties (Kendall 1948, chapter 5), with a correction for
  /// scores being whole.
  private func approximate(_ score: Int) -> Double {
    let spread = ([count] + ties).map { Double($0 * ($0 - 1) * (2 * $0 + 5)) }
    let variance = (2 * spread[0] - spread.reduce(0, +)) / 18
    return variance > 0 ? MannKendall.twoSided(Double(score - 1) / variance.squareRoot()) : 1
  }
}
