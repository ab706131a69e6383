/// Which way something goes over many sessions, as far as that can be told from chance.
package struct Course: Equatable, Sendable {
  /// Which way it goes; nil where chance may well be all there is to it.
  package let way: Way?
  /// How many more sessions are needed before a way can be told, if it goes on as it did; 0 where one is
  /// told, nil where nothing speaks for one.
  package let missing: Int?

  /// Up or down.
  package enum Way: Equatable, Sendable {
    case up
    case down
  }

  /// Of what is still to be tested with all that is shown beside it.
  static let untested = Course(way: nil, missing: nil)

  /// In how many of a hundred screens chance alone may tell a way, at most.
  package static let level = 0.05

  /// The courses of what one screen shows, each with its values from the oldest on.
  ///
  /// Each is tested by ``MannKendall``, and all of them together by Holm's method (A simple sequentially
  /// rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979): the least likely against
  /// the level divided by their number, the next by one less, until one does not pass. What could not pass
  /// in any order of its values is no test and is not counted.
  package static func of(screen series: [[Double]]) -> [Course] {
    let tests = series.map(MannKendall.init)
    let passing = passing(tests)
    return tests.enumerated().map { place, test in
      if passing.contains(place) { return Course(way: test.score > 0 ? .up : .down, missing: 0) }
      return Course(way: nil, missing: missing(test, among: tests.count))
    }
  }

  private static func passing(_ tests: [MannKendall]) -> Set<Int> {
    let able = tests.indices.filter { tests[$0].leastProbability <= level }
      .sorted { tests[$0].probability < tests[$1].probability }
    let passed = able.enumerated().prefix { rank, place in
      tests[place].probability <= level / Double(able.count - rank)
    }
    return Set(passed.map(\.element))
  }

  /// How many values are missing where that many are tested: up to the fewest that can pass; then until
  /// the rising and the falling pairs, in the proportion they have, would pass. Nil where that would take
  /// more than as many again.
  private static func missing(_ test: MannKendall, among tests: Int) -> Int? {
    let needed = level / Double(max(1, tests))
    let fewest = MannKendall.fewest(below: needed)
    if test.count < fewest { return fewest - test.count }
    let proportion = Double(test.score) / Double(test.count * (test.count - 1))
    return (1...test.count).first { more in
      let count = test.count + more
      let score = proportion * Double(count * (count - 1))
      return MannKendall.approximate(score: score, count: count) <= needed
    }
  }
}
