/// Lists among siblings that go on where another ended: ordered ones by their numbers, others where they ask below
/// the same heading. What stands between two of them answers the question before it.
struct ListRuns {
  /// How far a writer's own count may be off.
  private static let mostSlips = 3
  /// How many runs with the same next number are looked at.
  private static let mostOpen = 8

  private var runs: [Run] = []
  private var runOfBlock: [Int: Int] = [:]

  private struct Run {
    var share = ListShare()
    var lists = 0
    /// Those of one item.
    var alone = 0
    /// The line of its first list, by which it is known.
    var line: Int
    /// Whether its items begin with bold words.
    var isStrong: Bool
  }

  /// What a list is a part of.
  struct Part {
    /// How many items of all the lists look like questions.
    var share: ListShare
    /// The line of the first list.
    var run: Int
    /// Whether most of the lists are one question each.
    var isParted: Bool
  }

  /// Looks through blocks that follow each other.
  init(of blocks: [MarkdownBlock]) {
    // The runs that a list with a number would continue.
    var continued: [Int: [Int]] = [:]
    // Every question has the number 1 where its writer left the counting to the page.
    var repeated: [Int: Int] = [:]
    var bullets: Int?
    for (index, block) in blocks.enumerated() {
      if block.isHeading { bullets = nil }
      guard block.kind.isList else { continue }
      guard block.kind == .list(isOrdered: true) else {
        let share = ListShare(of: block)
        if share.areQuestions || bullets != nil && share.couldAsk {
          bullets = add(block, at: index, to: bullets)
        }
        continue
      }
      let isAlone = block.children.count == 1
      let run = take(block, from: &continued) ?? (isAlone ? repeated[block.number] : nil)
      let place = add(block, at: index, to: run)
      continued[block.number + block.children.count, default: []].append(place)
      if isAlone { repeated[block.number] = place }
    }
  }

  private mutating func add(_ block: MarkdownBlock, at index: Int, to run: Int?) -> Int {
    let place = run ?? runs.count
    if run == nil { runs.append(Run(line: block.line, isStrong: block.isStrongList)) }
    runs[place].share.add(block)
    runs[place].lists += 1
    if block.children.count == 1 { runs[place].alone += 1 }
    runOfBlock[index] = place
    return place
  }

  /// The run that goes on with a list, the nearest first where the numbers are a little off. Of several, as where
  /// an answer counts its steps, it is the longest, then the one that looks alike and asks.
  private mutating func take(_ list: MarkdownBlock, from continued: inout [Int: [Int]]) -> Int? {
    guard list.number > 1 else { return nil }
    for slip in 0...Self.mostSlips {
      for number in [list.number - slip, list.number + slip] {
        guard let places = continued[number], !places.isEmpty else { continue }
        let found = places.suffix(Self.mostOpen).max { rank($0, for: list) < rank($1, for: list) }
        continued[number]?.removeAll { $0 == found }
        return found
      }
    }
    return nil
  }

  private func rank(_ place: Int, for list: MarkdownBlock) -> Int {
    let run = runs[place]
    return run.lists * 4 + (run.isStrong == list.isStrongList ? 2 : 0)
      + (run.share.areQuestions ? 1 : 0)
  }

  /// What the list at a place is a part of; nil where it stands alone with several items, or its run asks nothing.
  func part(at index: Int) -> Part? {
    guard let place = runOfBlock[index], runs[place].lists > 1 || runs[place].alone == 1,
      runs[place].share.areQuestions
    else { return nil }
    let run = runs[place]
    return Part(
      share: run.share, run: run.line, isParted: run.lists > 2 && run.alone * 2 >= run.lists)
  }
}

extension MarkdownBlock {
  /// Whether most items of a list begin with bold words.
  fileprivate var isStrongList: Bool {
    children.count { $0.leading.leadingStrong != nil } * 2 > children.count
  }
}
