import PseudoTerminal
import TestSupport
import Testing

/// What readline believes to be on the screen is what is there, whatever was typed under the clock.
@Suite(.timed) struct PictureTests {
  @Test(arguments: Seeds.first(3))
  func `random editing leaves the picture that painting all anew would give`(seed: Int) throws {
    var dice = SeededDice(state: UInt64(seed))
    let child = try answering(columns: [20, 33, 40, 80].randomElement(using: &dice) ?? 80)
    for _ in 0..<3 {
      let keys = (0..<25).map { _ in Self.keys.randomElement(using: &dice) ?? "" }
      child.send(keys.joined())
      let before = try pictureAfterTwoTicks(child)
      child.send("\u{C}")
      try child.wait("picture\n\(before)\n") {
        $0.lines[0] == "Q one" && Picture($0) == before
      }
    }
    #expect(child.screen.unknown.isEmpty)
  }

  private static let keys = [
    "a", "bc ", "word ", "é", "日本", "語 ", "🚀", "✅ ", "longer text ", "\u{1}", "\u{5}", "\u{2}",
    "\u{6}",
    "\u{1B}b", "\u{1B}f", "\u{17}", "\u{19}", "\u{1F}", "\u{1B}d", "\u{7F}", "\u{14}", "\u{1B}[D",
    "\u{1B}[C", "\u{1B}u",
  ]

  private func pictureAfterTwoTicks(_ child: PTYChild) throws -> Picture {
    var times: [Int] = []
    var picture = Picture(child.screen)
    // A tick paints all of the line at once, so what stood when the next one comes was whole.
    try child.wait("quiet line") { screen in
      guard !child.hasUnreadInput, let time = screen.time else { return false }
      let now = Picture(screen)
      if now != picture { times = [] }
      picture = now
      if time != times.last { times.append(time) }
      return times.count >= 3
    }
    return picture
  }
}

/// The rows of the line that is edited, and the place of the cursor in them.
private struct Picture: Equatable {
  let rows: [String]
  let row: Int
  let column: Int

  init(_ screen: Screen) {
    let all = screen.withoutClock.split(separator: "\n", omittingEmptySubsequences: false)
    let first = all.lastIndex { $0.hasPrefix("[clock] answer>") } ?? 0
    rows = all[first...].map(String.init)
    row = screen.row - first
    column = screen.column
  }
}

/// The same numbers for the same seed (SplitMix64).
private struct SeededDice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
