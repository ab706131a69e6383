import InterviewCore

/// How many answers took which share of the time asked for.
struct TimePlot {
  let panel: TimePanel
  /// What a screen reader says of it.
  let words: String

  private static let base = 132.0
  private static let highest = 92.0

  var picture: Element {
    .picture("time-plot", words, [.drawing("plot", height: 158, columns + axis)])
  }

  private var width: Double { 100 / Double(panel.counts.count) }

  private var columns: [Element] {
    let most = Double(max(1, panel.counts.max() ?? 1))
    return panel.counts.enumerated().flatMap { place, count -> [Element] in
      let height = Double(count) / most * Self.highest
      let x = Double(place) * width
      let isOver = place > 0 && TimePanel.bounds[place - 1] >= Listener.overTimeFactor
      return [
        .box(
          isOver ? "bar over" : "bar", x + 0.5, Self.base - height, width: width - 1,
          height: height, title: "\(TimeWords.part(place)): \(count)"),
        .words("count", x + width / 2, Self.base - height - 6, count == 0 ? "" : "\(count)"),
      ]
    }
  }

  private var axis: [Element] {
    let wanted = Double((TimePanel.bounds.firstIndex(of: 1) ?? 0) + 1) * width
    let ticks = ["0", "¼", "½", "¾", "1", "1.2", "1.5"].enumerated().map { place, tick in
      Element.words(
        "tick", Double(place) * width, Self.base + 18, anchor: place == 0 ? "start" : "middle",
        tick)
    }
    return [
      .line("grid", 0, Self.base, 100, Self.base), .line("wanted", wanted, 18, wanted, Self.base),
      .words("wanted-label", wanted, 12, "the time asked for"),
    ] + ticks
  }
}
