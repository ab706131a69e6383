/// How far the mean of some friends' scores may lie from what many friends would give the same answers.
///
/// A score is the answer's worth, the friend's leniency and a rest, as generalizability theory has it for
/// raters crossed with items (Shavelson and Webb, Generalizability theory: a primer, 1991): the mean of few
/// friends is off by their leniencies and by the rests of their scores. How large these are is known from
/// elsewhere, and from one's own friends as soon as two of them scored the same answer: the two are
/// weighed by their degrees of freedom, as with a scaled inverse chi-squared prior (Gelman and others,
/// Bayesian data analysis, section 2.6).
struct FriendVariance {
  /// Half the width of the band that holds the mean of many friends nine times in ten.
  let band: Double

  /// What is known from elsewhere: the variances of one score among students who rated each other's talks
  /// from one to five on three criteria, in 14 classes with 6 to 10 talks and 7 to 24 students (Dery, R2R
  /// data repository, case studies 1 to 3; means over classes and criteria).
  enum Known {
    /// Of the friends' leniency.
    static let leniency = 0.126
    /// Of what is left.
    static let rest = 0.478
    /// The share of these that several dimensions of one answer have in common, by the same ratings.
    static let sharedLeniency = 0.8
    static let sharedRest = 0.43
    /// How many degrees of freedom this knowledge has: the components of the classes differ about as much
    /// as estimates with so many do.
    static let degrees = 12.0
  }

  /// Measures pairs, each weighing as much as another; nil without any.
  init?(_ pairs: [ScoredPair]) {
    let valid = pairs.filter { $0.own != nil && Dimension.scores.contains($0.given) }
    guard !valid.isEmpty else { return nil }
    let cells = Cell.all(valid)
    let deviations = Deviations(cells)
    let rest = deviations.restScale
    let scale = deviations.friendScale(rest: rest)
    let friends = Dictionary(grouping: cells, by: \.friend).sorted { $0.key < $1.key }
    let variance = friends.reduce(0) { sum, friend in
      let share = Double(Self.scores(friend.value)) / Double(valid.count)
      return sum + share * share * Self.variance(of: friend.value, rest: rest)
    }
    band =
      (scale * variance).squareRoot() * Self.quantile(Known.degrees + Double(deviations.degrees))
  }

  private static func scores(_ cells: [Cell]) -> Int { cells.reduce(0) { $0 + $1.count } }

  /// The variance of the mean of one friend's scores.
  static func variance(of cells: [Cell], rest scale: Double) -> Double {
    let all = Double(scores(cells))
    let dimensions = Double(cells.map(\.count).max() ?? 1)
    let leniency = Known.leniency * (Known.sharedLeniency + (1 - Known.sharedLeniency) / dimensions)
    return cells.reduce(leniency) { sum, cell in
      sum + scale * cell.rest * (Double(cell.count) / all) * (Double(cell.count) / all)
    }
  }

  /// The value that Student's distribution exceeds five times in a hundred, for eight degrees of freedom or
  /// more (Abramowitz and Stegun, Handbook of mathematical functions, 26.7.5).
  static func quantile(_ degrees: Double) -> Double {
    let normal = 1.644854
    let cube = normal * normal * normal
    let fifth = cube * normal * normal
    return normal + (cube + normal) / (4 * degrees)
      + (5 * fifth + 16 * cube + 3 * normal) / (96 * degrees * degrees)
  }
}

extension FriendVariance {
  /// What one friend gave one answer.
  struct Cell {
    var friend: String
    var answer: ScoredPair.Answer
    /// The mean of self minus friend over the dimensions.
    var gap: Double
    /// On how many dimensions.
    var count: Int

    /// The variance of the rest that is known from elsewhere.
    var rest: Double { Known.rest * (Known.sharedRest + (1 - Known.sharedRest) / Double(count)) }

    /// The cells of pairs, in no order that depends on a hash.
    static func all(_ pairs: [ScoredPair]) -> [Cell] {
      Dictionary(grouping: pairs) { Key(friend: $0.friend, answer: $0.answer) }.map { key, pairs in
        let sum = pairs.reduce(0) { $0 + ($1.own ?? 0) - $1.given }
        return Cell(
          friend: key.friend, answer: key.answer, gap: Double(sum) / Double(pairs.count),
          count: pairs.count)
      }
      .sorted {
        ($0.answer.session, $0.answer.turn, $0.friend) < (
          $1.answer.session, $1.answer.turn, $1.friend
        )
      }
    }

    private struct Key: Hashable {
      var friend: String
      var answer: ScoredPair.Answer
    }
  }

  /// How friends who scored the same answers differ.
  struct Deviations {
    /// The cells of answers that several friends scored, each with its distance from their mean.
    private let friends: [[(cell: Cell, distance: Double)]]
    private let answers: Int

    init(_ cells: [Cell]) {
      let shared = Dictionary(grouping: cells, by: \.answer).filter { $0.value.count > 1 }
        .sorted { ($0.key.session, $0.key.turn) < ($1.key.session, $1.key.turn) }
      let all = shared.flatMap { _, cells in
        let mean = cells.reduce(0) { $0 + $1.gap } / Double(cells.count)
        return cells.map { (cell: $0, distance: $0.gap - mean) }
      }
      friends = Dictionary(grouping: all, by: \.cell.friend).sorted { $0.key < $1.key }.map(\.value)
      answers = shared.count
    }

    /// The degrees of freedom between the friends.
    var degrees: Int { max(0, friends.count - 1) }

    /// How many times as large as known the rest is.
    var restScale: Double {
      let cells = friends.reduce(0) { $0 + $1.count }
      let degrees = Double(max(0, cells - answers - self.degrees))
      let squares = friends.reduce(0) { sum, cells in
        let leniency = mean(cells)
        return cells.reduce(sum) { sum, one in
          sum + (one.distance - leniency) * (one.distance - leniency) / one.cell.rest
        }
      }
      return (Known.degrees + squares) / (Known.degrees + degrees)
    }

    /// How many times as large as known the variance between the friends' means is.
    func friendScale(rest: Double) -> Double {
      let squares = friends.reduce(0) { sum, cells in
        let leniency = mean(cells)
        return sum + leniency * leniency / variance(of: cells.map(\.cell), rest: rest)
      }
      return (Known.degrees + squares) / (Known.degrees + Double(degrees))
    }

    private func mean(_ cells: [(cell: Cell, distance: Double)]) -> Double {
      cells.reduce(0) { $0 + $1.distance } / Double(cells.count)
    }
  }
}
