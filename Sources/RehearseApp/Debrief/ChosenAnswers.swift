import InterviewCore
import TerminalUI
import TextBasics

// Which answers of a long session go to a friend.
extension App {
  /// Offers a choice of answers where there are many, nothing says which, and somebody can be asked.
  func choosingAnswers(
    of record: SessionRecord, _ options: DebriefOptions
  ) throws(Declined) -> DebriefOptions {
    let isAsked =
      !options.isConfirmed && options.output != "-" && console.capabilities.isInteractive
    guard isAsked, options.answers == nil, let proposal = AnswerProposal(record) else {
      return options
    }
    tell(proposal)
    var chosen = options
    chosen.answers = try answers(proposed: proposal.picks.map(\.number), of: record)
    return chosen
  }

  private func tell(_ proposal: AnswerProposal) {
    var text = StyledText(
      "\(proposal.count) answers are much for one evening. These need eyes most, and some beside them; the reasons are not in the page:",
      hanging: 2)
    for pick in proposal.picks {
      text += .line(.init("answer \(pick.number)"), .init("  \(pick.reason)", .quiet), indent: 2)
    }
    note(text)
  }

  /// Asks until the answers are all, those that were proposed, or numbers of some.
  private func answers(
    proposed: [Int], of record: SessionRecord
  ) throws(Declined) -> [Int]? {
    let usual = proposed.map(String.init).joined(separator: ",")
    while true {
      let typed = try answer(
        to: "Which answers? (Enter: \(usual); all; or numbers) ", orElse: "Nothing was written.")
      if typed.isEmpty { return proposed }
      switch VoiceChoice(typed) {
      case .all?: return nil
      case .answers(let numbers)? where numbers.allSatisfy({ record.turn(ofAnswer: $0) != nil }):
        return numbers
      default:
        let last = record.numberedTurns.count
        note(
          aside("Found `\(typed)`, expected all, or numbers from 1 to \(last) such as \(usual)."))
      }
    }
  }
}
