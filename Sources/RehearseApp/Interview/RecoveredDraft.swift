import Foundation
import InterviewCore
import TerminalUI

extension App {
  /// The draft of a session, with what an editor kept that was killed along with the program.
  func recoveredDraft(of session: UUID) throws -> Draft? {
    let answer = drafts.editing(session)
    guard var draft = drafts.draft(of: session),
      environment.files.kind(answer.folder) == .directory
    else { return drafts.draft(of: session) }
    if let edited = answer.recovered, edited != draft.text {
      let lines = edited.split(separator: "\n", omittingEmptySubsequences: false)
      draft.lines = AnswerLines(lines.map(String.init))
      draft.unfinished = nil
      _ = try drafts.keep(draft, of: session, after: nil)
    }
    if answer.hasSwapFile {
      note(aside("Your editor was broken off. /edit opens what it had not saved yet."))
    } else {
      answer.remove()
    }
    return draft
  }
}

extension Draft {
  /// The answer so far, as an editor is given it.
  fileprivate var text: String {
    let all = Array(lines) + [unfinished?.text].compactMap(\.self)
    return all.joined(separator: "\n")
  }
}
