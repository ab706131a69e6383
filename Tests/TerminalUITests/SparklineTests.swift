import TerminalUI
import TestSupport
import Testing
import TextBasics

@Suite(.timed) struct SparklineTests {
  @Test func `the bounds are the lowest and the highest bar, and each takes one column`() {
    let bars = Sparkline.text([1, 3, 5, 0, 9], in: 1...5)
    #expect(bars == "▁▅█▁█")
    #expect(displayWidth(bars) == 5)
  }

  @Test func `where there is no value a dot keeps its place`() {
    #expect(Sparkline.text([1, nil, 5], in: 1...5) == "▁.█")
  }

  @Test func `nothing is shown of nothing`() {
    #expect(Sparkline.text([], in: 1...5) == "")
  }
}
