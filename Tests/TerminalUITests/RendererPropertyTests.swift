import TestSupport
import Testing
import TextBasics

@testable import TerminalUI

@Suite(.timed) struct RendererPropertyTests {
  @Test(arguments: Seeds.first(60))
  func `no row is wider than the terminal`(seed: Int) {
    var generator = Dice(seed: UInt64(seed))
    let width = Int.random(in: 2...40, using: &generator)
    let rendered = Renderer(width: width, hasColor: false).render(text(&generator))
    for row in rendered.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(displayWidth(row) <= width)
    }
  }

  @Test(arguments: Seeds.first(60))
  func `no control character but our own colours is shown`(seed: Int) {
    var generator = Dice(seed: UInt64(seed))
    let rendered = Renderer(width: 30, hasColor: true).render(text(&generator))
    // By code points, since a combining mark makes one character with the end of an escape.
    let scalars = rendered.unicodeScalars.split(
      separator: "\u{1B}", omittingEmptySubsequences: false)
    let codes = scalars.dropFirst().map {
      String(String.UnicodeScalarView($0.prefix { $0 != "m" }))
    }
    #expect(Set(codes).isSubset(of: ["[0", "[1", "[1;36", "[2", "[36", "[33", "[31", "[7"]))
    let bad = scalars.joined().filter {
      $0 != "\n"
        && ($0.properties.generalCategory == .control || (0x2028...0x202E).contains($0.value)
          || (0x2066...0x2069).contains($0.value))
    }
    #expect(bad.isEmpty)
  }

  @Test(arguments: Seeds.first(40))
  func `every word is still there, in order`(seed: Int) {
    var generator = Dice(seed: UInt64(seed))
    let text = text(&generator)
    let rendered = Renderer(width: 20, hasColor: false).render(text)
    let all = text.lines.flatMap(\.spans).map { visible($0.text) }.joined()
    #expect(letters(rendered) == letters(all))
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
  }

  private func text(_ generator: inout Dice) -> StyledText {
    let styles: [StyledText.Style] = [
      .plain, .spoken, .heading, .quiet, .code, .warning, .error, .mark,
    ]
    let lines = (0..<3).map { _ in
      let spans = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        StyledText.Span(
          string(&generator), styles.randomElement(using: &generator) ?? .plain)
      }
      return StyledText.Line(
        spans, indent: Int.random(in: 0...12, using: &generator),
        hanging: Int.random(in: 0...6, using: &generator))
    }
    return StyledText(lines: lines)
  }

  private func string(_ generator: inout Dice) -> String {
    let pieces = [
      "a", "word", " ", "  ", "日本", "🚀", "👨‍👩‍👧", "👍🏽", "❤️", "e\u{301}", "한", "ᄀᄀᄀᄀ", "🇩🇪", "ไทย", "क्षि",
      "\u{1B}[2J", "\u{0}", "\r\n", "\t", "\u{9B}", "\u{202E}", "\u{2029}", "\u{7F}", "\u{2067}",
    ]
    return (0..<Int.random(in: 0...20, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
