import GRDB

/// Sessions that are read at once, by their numbers from the first to the last: half a dozen statements cost
/// more to begin than the rows of one session.
struct SessionRange {
  private let first: Int
  private let last: Int

  /// So many sessions are held at once.
  private static let most = 32

  /// The sessions between two numbers, with these.
  init(_ first: Int, _ last: Int) { (self.first, self.last) = (first, last) }

  /// One session.
  init(_ number: Int) { self.init(number, number) }

  /// What a statement is given for `BETWEEN :first AND :last`.
  var arguments: StatementArguments { ["first": first, "last": last] }

  /// The ranges that hold all sessions whose ascending numbers are given, with their numbers.
  static func all(_ numbers: [Int]) -> [(range: SessionRange, numbers: ArraySlice<Int>)] {
    stride(from: 0, to: numbers.count, by: most).map { start in
      let some = numbers[start...].prefix(most)
      return (SessionRange(some[start], some[some.endIndex - 1]), some)
    }
  }
}

/// Records by what they belong to; those that belong to the same mostly follow each other.
struct Grouped<Record> {
  private var done: [Int: [Record]] = [:]
  private var owner = 0
  private var current: [Record] = []

  /// Adds a record behind those of the same owner.
  mutating func add(_ record: Record, to owner: Int) {
    if owner != self.owner, !current.isEmpty {
      done[self.owner, default: []] += current
      current = []
    }
    self.owner = owner
    current.append(record)
  }

  /// All of them.
  var lists: [Int: [Record]] {
    var lists = done
    if !current.isEmpty { lists[owner, default: []] += current }
    return lists
  }
}
