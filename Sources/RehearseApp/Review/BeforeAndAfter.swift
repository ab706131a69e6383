import InterviewCore
import TerminalUI
import TextBasics

/// The first answer to a question beside the second.
struct BeforeAndAfter {
  let record: SessionRecord
  let rubrics: RubricSet
  let first: Int
  let second: Int

  var text: StyledText {
    guard let before = record.turn(first), let after = record.turn(second) else {
      return StyledText()
    }
    var text = StyledText.blank + StyledText("First answer and second", .heading)
    text += row(
      "time", clockText(before.timing.answerSeconds), clockText(after.timing.answerSeconds))
    text += row("words", "\(before.words)", "\(after.words)")
    if let one = before.toldMeasures, let other = after.toldMeasures {
      for (first, second) in zip(DeliveryText.figures(of: one), DeliveryText.figures(of: other)) {
        text += row(first.name, first.figure, second.figure)
      }
    }
    for dimension in rubrics.dimensions(for: before.question, in: record.medium) {
      text += row(
        dimension.name.lowercased(), score(before, dimension), score(after, dimension))
    }
    return text
  }

  private func score(_ turn: Turn, _ dimension: Dimension) -> String {
    turn.rating(by: .own, on: dimension.id).map { $0.score.map(String.init) ?? "-" } ?? ""
  }

  private func row(_ name: String, _ before: String, _ after: String) -> StyledText {
    let padding = String(repeating: " ", count: max(1, 22 - name.count))
    return .line(
      .init("\(name)\(padding)\(before) → \(after)", said: "\(name): \(before) to \(after)"),
      indent: 2)
  }
}

extension Turn {
  /// How many words the answer has, as white space divides them.
  var words: Int { answer.split(whereSeparator: \.isWhitespace).count }
}
