/// Lists among siblings that go on where another ended: ordered ones by their numbers, others where they ask below
/// the same heading. What stands between two of them answers the question before it.
struct ListRuns {
  /// How far a writer's own count may be off.
  private static let mostSlips = 3

  private var runs: [Run] = []
  private var runOfBlock: [Int: Int] = [:]

  private struct Run {
    var share = ListShare()
    var lists = 0
    /// Those of one item.
    var alone = 0
    /// The line of its first list, by which it is known.
    var line: Int
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

  /// What the next list of a run begins with.
  private struct Start: Hashable {
    var number: Int
    var isStrong: Bool
  }

  /// Looks through blocks that follow each other.
  init(of blocks: [MarkdownBlock]) {
    var continued: [Start: Int] = [:]
    // Every question has the number 1 where its writer left the counting to the page.
    var repeated: [Start: Int] = [:]
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
      let isStrong =
        block.children.count { $0.leading.leadingStrong != nil } * 2 > block.children.count
      let start = Start(number: block.number, isStrong: isStrong)
      let isAlone = block.children.count == 1
      let run = Self.take(start, from: &continued) ?? (isAlone ? repeated[start] : nil)
      let place = add(block, at: index, to: run)
      continued[Start(number: block.number + block.children.count, isStrong: isStrong)] = place
      if isAlone { repeated[start] = place }
    }
  }

  private mutating func add(_ block: MarkdownBlock, at index: Int, to run: Int?) -> Int {
    let place = run ?? runs.count
    if run == nil { runs.append(Run(line: block.line)) }
    runs[place].share.add(block)
    runs[place].lists += 1
    if block.children.count == 1 { runs[place].alone += 1 }
    runOfBlock[index] = place
    return place
  }

  /// The run that goes on with a list, the nearest first where the numbers are a little off.
  private static func take(_ start: Start, from continued: inout [Start: Int]) -> Int? {
    guard start.number > 1 else { return nil }
    for slip in 0...mostSlips {
      for number in [start.number - slip, start.number + slip] {
        let near = Start(number: number, isStrong: start.isStrong)
        if let run = continued.removeValue(forKey: near) { return run }
      }
    }
    return nil
  }

  /// What the list at a place is a part of; nil where it stands alone, or its run asks nothing.
  func part(at index: Int) -> Part? {
    guard let place = runOfBlock[index], runs[place].lists > 1, runs[place].share.areQuestions
    else { return nil }
    let run = runs[place]
    return Part(
      share: run.share, run: run.line, isParted: run.lists > 2 && run.alone * 2 >= run.lists)
  }
}
