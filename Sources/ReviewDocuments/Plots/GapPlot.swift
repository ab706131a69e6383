/// One dimension's gap between self and friends: to the right where one is kinder to oneself.
struct GapPlot {
  let gap: Double
  /// Half the width of the band in which few friends and few answers leave it.
  let band: Double?
  /// What lies at either end of the line, in levels.
  let reach: Double

  var drawing: Element {
    let place = x(gap)
    let uncertain = band.map { [Element.line("doubt", x(gap - $0), 14, x(gap + $0), 14)] } ?? []
    return .drawing(
      "gap-plot", height: 28,
      [.line("grid", 0, 14, 100, 14)] + uncertain + [
        .line("zero", 50, 3, 50, 25), .line("gap", 50, 14, place, 14),
        .dot("gap-dot", place, 14, radius: 5.5),
      ])
  }

  private func x(_ value: Double) -> Double {
    // The dot stays inside.
    50 + max(-1, min(value / reach, 1)) * 46
  }
}
