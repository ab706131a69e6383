import InterviewCore
import TerminalUI

/// What is said about answering the weakest question once more.
struct RedoVoice {
  let record: SessionRecord
  let rubrics: RubricSet

  func text(for utterance: RedoingUtterance) -> StyledText {
    switch utterance {
    case .lowest(let dimension, let mean):
      .blank
        + .line(
          .init(
            mean == nil
              ? "Lowest in the answer you called your worst: " : "Lowest on average: ", .heading),
          .init(
            "\(dimension.name.lowercased())\(mean.map { " (\(meanText($0)))" } ?? ""). "
              + dimension.wording(for: .own).question),
          hanging: 2)
    case .offer(let question, let score):
      .line(
        .init("Your lowest there, a \(score), was for: "), .init(question.text, .spoken), hanging: 2
      )
        + "Redo that answer once, now?"
    case .badYesNo(let typed): expectedYesOrNo(typed)
    case .beforeAndAfter(let first, let second):
      BeforeAndAfter(record: record, rubrics: rubrics, first: first, second: second).text
    }
  }
}

extension RedoingUtterance {
  var isComplaint: Bool {
    switch self {
    case .badYesNo: true
    case .lowest, .offer, .beforeAndAfter: false
    }
  }
}
