import InterviewCore
import TextBasics

extension ScorePanel.Step {
  /// `Session 12, 2026-11-20`, or `Sessions 12 to 16, 2026-11-20 to 2026-11-24`.
  var name: String {
    let range =
      days.lowerBound == days.upperBound
      ? days.lowerBound.text : "\(days.lowerBound.text) to \(days.upperBound.text)"
    guard let first = sessions.first, let last = sessions.last, first != last else {
      return "Session \(sessions.first ?? 0), \(range)"
    }
    return "Sessions \(first) to \(last), \(range)"
  }
}

/// The parts of ``TimePanel/bounds`` in words.
enum TimeWords {
  static func part(_ place: Int) -> String {
    let bounds = TimePanel.bounds.map(Figure.percent)
    guard place > 0 else { return "up to \(bounds[0])" }
    guard place < bounds.count else { return "more than \(bounds[bounds.count - 1])" }
    return "\(bounds[place - 1]) to \(bounds[place])"
  }
}
