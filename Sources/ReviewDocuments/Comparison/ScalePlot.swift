/// Where people stand on the scale from 1 to 5: the candidate as a full dot, friends as rings.
struct ScalePlot {
  let marks: [ComparisonSheet.Mark]

  var drawing: Element {
    let scale =
      [Element.line("grid", x(1), 14, x(5), 14)]
      + (1...5).map { step in
        Element.line("grid", x(Double(step)), 9, x(Double(step)), 19)
      }
    let numbers = [1, 3, 5].map { Element.words("tick", x(Double($0)), 36, "\($0)") }
    return .drawing("scale-plot", height: 40, scale + span + dots + numbers)
  }

  private var dots: [Element] {
    // The candidate's comes last, so that it is seen where all agree.
    marks.sorted { !$0.isOwn && $1.isOwn }.compactMap { mark in
      mark.score.map { score in
        .dot(
          mark.isOwn ? "own" : "theirs", x(score), 14, radius: mark.isOwn ? 5 : 7,
          title: "\(mark.who): \(Figure.one(score))")
      }
    }
  }

  private var span: [Element] {
    let scores = marks.compactMap(\.score)
    guard let low = scores.min(), let high = scores.max(), low < high else { return [] }
    return [.line("gap", x(low), 14, x(high), 14)]
  }

  /// The ends leave room for a dot.
  private func x(_ score: Double) -> Double { 4 + (max(1, min(score, 5)) - 1) / 4 * 92 }
}
