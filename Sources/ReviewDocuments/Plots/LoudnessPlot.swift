import TextBasics

/// The loudness of one answer over time, its pauses shaded.
struct LoudnessPlot {
  let answer: HeardAnswer
  /// What a screen reader says of it.
  let words: String

  private static let height = 72.0

  var picture: Element {
    .picture("loudness", words, [.drawing("plot", height: Int(Self.height), pauses + bars + base)])
  }

  private var pauses: [Element] {
    guard answer.seconds > 0 else { return [] }
    return answer.pauses.map { pause in
      let start = pause.lowerBound / answer.seconds * 100
      let width = (pause.upperBound - pause.lowerBound) / answer.seconds * 100
      let length = Figure.one(pause.upperBound - pause.lowerBound)
      return .box(
        "pause", start, 0, width: width, height: Self.height,
        title: "pause at \(clockText(pause.lowerBound)), \(length) s")
    }
  }

  private var bars: [Element] {
    let width = 100 / Double(max(1, answer.levels.count))
    return answer.levels.enumerated().map { place, level in
      let height = max(1, max(0, min(level, 1)) * (Self.height - 2))
      return .box(
        "loud", Double(place) * width, Self.height - height, width: width * 0.8, height: height)
    }
  }

  private var base: [Element] { [.line("grid", 0, Self.height, 100, Self.height)] }
}
