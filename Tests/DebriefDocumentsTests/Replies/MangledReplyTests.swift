import DebriefDocuments
import InterviewCore
import TestSupport
import Testing

enum DebriefFormatText {
  static var text: String { get throws { try DebriefFormat.text.render(Sample.realistic) } }
}

/// Replies as mail programs mangle them: every rating is recovered or named, and none is wrong.
@Suite(.timed) struct MangledReplyTests {
  /// What a reply says against what was meant.
  static func expectHonest(
    _ text: String, _ meant: [FilledForm.Key: FilledForm.Meaning], complete: Bool = false,
    _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let received = try ReceivedReply(Array(text.utf8))
    let reply = received.read(for: FilledForm.form)
    let named = reply.problems.filter(\.isError)
    #expect(received.debrief == Sample.id, sourceLocation: sourceLocation)
    for rating in reply.ratings {
      let key = FilledForm.Key(turn: rating.turn, dimension: rating.dimension)
      #expect(
        meant[key] == .score(rating.score),
        "\(key) was read as \(rating.score as Any)\n\(text.lines(about: key))",
        sourceLocation: sourceLocation)
    }
    let read = Set(reply.ratings.map { FilledForm.Key(turn: $0.turn, dimension: $0.dimension) })
    for (key, meaning) in meant where !read.contains(key) {
      let isNamed = named.contains { $0.concerns(key) }
      #expect(
        isNamed && (meaning == .doubtful || !complete),
        "\(key) is neither read nor named\n\(text.lines(about: key))",
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: Seeds.first(10))
  func `a form as it was filled in is read whole`(seed: Int) throws {
    let filled = try FilledForm.random(seed)
    try Self.expectHonest(filled.text, filled.meant, complete: true)
  }

  @Test(arguments: Mangling.allCases)
  func `one mangling leaves every rating readable`(mangling: Mangling) throws {
    for seed in Seeds.first(2) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let filled = try FilledForm.random(seed)
      let text = mangling.apply(filled.text, &generator)
      try Self.expectHonest(text, filled.meant, complete: mangling != .loneBullets)
    }
  }

  @Test(arguments: Seeds.first(60))
  func `no chain of manglings makes a rating wrong`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let filled = try FilledForm.random(seed)
    let count = Int.random(in: 2...3, using: &generator)
    let chain = Mangling.allCases.shuffled(using: &generator).prefix(count)
    // A mail is encoded once, when all else has been done to it.
    let last = chain.filter { $0 == .quotedPrintable }
    var text = filled.text
    for mangling in chain.filter({ $0 != .quotedPrintable }) + last {
      text = mangling.apply(text, &generator)
    }
    try Self.expectHonest(text, filled.meant)
  }
}

extension ReplyProblem {
  func concerns(_ key: FilledForm.Key) -> Bool {
    switch kind {
    case .unreadableScore(_, let turn, let dimension), .scoreOutOfRange(_, let turn, let dimension),
      .conflictingScores(let turn, let dimension, _):
      turn == key.turn && dimension == key.dimension
    case .unknownDimension(_, let turn, _): turn == key.turn
    default: false
    }
  }
}

extension String {
  /// The lines that hold a key, with those around them.
  fileprivate func lines(about key: FilledForm.Key) -> String {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let word = key.dimension.suffix(5)
    let found = lines.indices.filter {
      lines[$0].contains(word) && lines[$0].contains("\(key.turn).")
    }
    return found.map { lines[max(0, $0 - 1)...min(lines.count - 1, $0 + 3)].joined(separator: "⏎") }
      .joined(separator: "\n")
  }
}
