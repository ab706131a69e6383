import InterviewCore
import TextBasics

/// Where the time of an answer went, in words.
struct TimingText {
  let turn: Turn

  init(_ turn: Turn) { self.turn = turn }

  var sentence: String {
    let timing = turn.timing
    if timing == Timing() { return turn.skipped ? "not remembered" : "written down from memory" }
    if turn.skipped {
      return "skipped after \(clockText(timing.thinkingSeconds + timing.answerSeconds))"
    }
    let budget =
      timing.budgetSeconds > 0 ? " of \(clockText(Double(timing.budgetSeconds)))" : ""
    let paused = timing.pausedSeconds >= 1 ? ", paused \(clockText(timing.pausedSeconds))" : ""
    return "answered in \(clockText(timing.answerSeconds))\(budget), "
      + "after \(clockText(timing.thinkingSeconds)) of thinking\(paused)"
  }
}
