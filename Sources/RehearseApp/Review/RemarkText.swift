import InterviewCore
import TerminalUI

/// What a friend wrote about single answers, for reading: the reaction first, then the notes, each on its words.
enum RemarkText {
  static func lines(
    _ remarks: [AnswerRemark], of record: SessionRecord, indent: Int
  ) -> StyledText {
    let turns = Set(remarks.map(\.turn)).sorted()
    return turns.reduce(into: StyledText()) { text, turn in
      let answer = "answer \(record.answerNumber(ofTurn: turn) ?? turn)"
      let about = remarks.filter { $0.turn == turn }
      for remark in about.filter({ $0.quote == nil }) {
        text += StyledText(
          "\(answer), what stays: \(remark.text)", indent: indent, hanging: 2)
      }
      for remark in about {
        guard let quote = remark.quote else { continue }
        text += .line(
          .init("\(answer), on "), .init("“\(quote)”", .spoken), .init(": \(remark.text)"),
          indent: indent, hanging: 2)
      }
    }
  }
}

extension SessionRecord {
  /// What a friend wrote about answers that the candidate has scored: one's own eyes come first.
  func shownRemarks(of reply: Reply) -> [AnswerRemark] {
    reply.remarks.filter { turn($0.turn)?.isScoredByCandidate == true }
  }
}
