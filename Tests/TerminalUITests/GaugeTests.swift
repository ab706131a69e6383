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

  @Test(
    arguments: [
      (0.0, nil, true, "     ●     "), (1, nil, true, "     │    ●"),
      (-9, nil, true, "●    │     "),
      (0.5, 0.0...1.0, true, "     │──●──"), (-0.4, -0.8 ... -0.2, true, " ──●─│     "),
      (0.4, -0.2...1.0, false, "    -:-o---"), (.nan, nil, false, "     o     "),
    ] as [(Double, ClosedRange<Double>?, Bool, String)])
  func `a value lies on a line with its band, nought in the middle`(
    value: Double, band: ClosedRange<Double>?, blocks: Bool, line: String
  ) {
    let text = BandLine.text(value, band: band, reach: 1, columns: 11, blocks: blocks)
    #expect(text == line)
    #expect(displayWidth(text) == 11)
  }
}
