import TerminalUI
import TestSupport
import Testing
import TextBasics

@Suite(.timed) struct GaugeTests {
  @Test(arguments: [
    (0.0, "░░░░░░░░"), (0.5, "████░░░░"), (1.0, "████████"), (1.01, "███████▶"), (.nan, "░░░░░░░░"),
    (-1, "░░░░░░░░"),
  ])
  func `is filled by the share, and marks what is beyond the whole`(share: Double, bar: String) {
    #expect(Gauge.text(share, columns: 8, blocks: true) == bar)
    #expect(displayWidth(bar) == 8)
  }

  @Test(arguments: [(0.0, "[------]"), (0.5, "[###---]"), (7.0, "[#####>]")])
  func `is made of ASCII where there are no blocks`(share: Double, bar: String) {
    #expect(Gauge.text(share, columns: 8, blocks: false) == bar)
  }
}
