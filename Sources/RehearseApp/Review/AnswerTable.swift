import InterviewCore
import TerminalUI
import TextBasics

/// All answers of a session at a glance: where the time went, what was lowest, what else there is.
struct AnswerTable {
  let record: SessionRecord
  let rubrics: RubricSet
  let blocks: Bool

  init(_ record: SessionRecord, rubrics: RubricSet, blocks: Bool) {
    self.record = record
    self.rubrics = rubrics
    self.blocks = blocks
  }

  func text(width: Int) -> StyledText {
    let isNarrow = width < App.narrow
    var columns: [TextTable.Column] = [.init("no.", .right), .init("about")]
    if isTimed {
      if !isNarrow { columns.append(.init("time")) }
      columns.append(.init(isNarrow ? "time" : "", .right, said: "time"))
    }
    columns.append(.init("lowest"))
    if !isNarrow { columns += [.init("follow-ups", .right), .init("noticed", .right)] }
    var table = TextTable(columns)
    for turn in record.turns { table.add(row(turn, isNarrow)) }
    return table.styled(width: width)
  }

  /// Of an interview written down from memory nobody took the time.
  private var isTimed: Bool { record.mode != .recall }

  private func row(_ turn: Turn, _ isNarrow: Bool) -> [StyledText.Span] {
    let answer = record.answerNumber(ofTurn: turn.number)
    let number = turn.role == .question ? answer.map(String.init) ?? "" : ""
    var cells: [StyledText.Span] = [.init(number), .init(about(turn, answer))]
    if isTimed {
      if !isNarrow {
        let bar = turn.skipped ? nil : TimeBar(turn.timing, blocks: blocks).text
        cells.append(.init(bar ?? "", said: ""))
      }
      cells.append(.init(turn.skipped ? "skipped" : clockText(turn.timing.answerSeconds)))
    }
    cells.append(.init(lowest(turn), .quiet))
    if !isNarrow {
      cells += [.init(figure(turn.followUps.count)), .init(figure(turn.hints.count))]
    }
    return cells
  }

  private func about(_ turn: Turn, _ answer: Int?) -> String {
    switch turn.role {
    case .question: turn.question.competency ?? turn.question.id
    case .warmUp, .closing, .redo: turn.role.title(answer: answer)
    }
  }

  private func lowest(_ turn: Turn) -> String {
    let own = turn.ratings.filter { $0.rater == .own && $0.predicts == nil && $0.score != nil }
    let ordered = rubrics.inOrder(own.map(\.dimension), for: turn.question)
      .compactMap { dimension in own.first { $0.dimension == dimension } }
    guard let lowest = ordered.min(by: { $0.score ?? 0 < $1.score ?? 0 }),
      let score = lowest.score
    else { return turn.isScorable ? "not scored" : "" }
    return "\(rubrics.dimension(lowest.dimension)?.name.lowercased() ?? lowest.dimension) \(score)"
  }

  private func figure(_ count: Int) -> String { count == 0 ? "" : "\(count)" }
}
