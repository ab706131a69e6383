import Foundation
import InterviewCore
import TerminalUI

/// Opens the user's editor on an answer, a part of a story or a letter, and sees to it that nothing is lost
/// where one does not end well.
@MainActor final class AnswerEditor {
  private let app: App
  private let answer: EditedAnswer
  private var broken: BrokenEdit?

  /// An edit that did not end well.
  private struct BrokenEdit {
    /// The answer before it, which is the answer still.
    var before: String
    /// What the editor had saved until then.
    var saved: String
  }

  init(_ app: App, in answer: EditedAnswer) {
    self.app = app
    self.answer = answer
  }

  /// What is to be said after an edit that did not end well: what there is of it.
  var remark: StyledText? {
    broken.map { _ in aside("What the editor had kept opens with the next /edit.") }
  }

  /// What the editor had saved of an edit that did not end well.
  var kept: String? { broken?.saved }

  /// Forgets an edit that did not end well, once its answer is given.
  func forget() { broken = nil }

  /// Forgets it, and the file that the editor left.
  func discard() {
    guard broken != nil else { return }
    forget()
    answer.remove()
  }

  /// The answer as it was left; nil where the editor failed.
  func edit(_ text: String) -> String? {
    let start = start(text)
    do {
      try answer.layOut(start)
      guard app.environment.edit(app.environment.editor, answer.path) else {
        keepWhatIsLeft(text, start)
        return nil
      }
      broken = nil
      guard let edited = answer.saved else { throw FileError.missing(path: answer.path) }
      answer.remove()
      return edited
    } catch {
      app.note(CommandError(error).text.styled)
      return nil
    }
  }

  /// The answer, or what a broken edit had come to, with what was said since.
  private func start(_ text: String) -> String {
    guard let broken, text.hasPrefix(broken.before) else { return text }
    return broken.saved + text.dropFirst(broken.before.count)
  }

  private func keepWhatIsLeft(_ text: String, _ start: String) {
    let left = answer.recovered ?? start
    guard left != start || !answer.leftovers.isEmpty else {
      broken = nil
      return answer.remove()
    }
    broken = BrokenEdit(before: text, saved: left)
  }
}

extension Environment {
  /// The user's editor as shell text: `VISUAL`, else `EDITOR`, else vi(1), which POSIX has.
  var editor: String { variable("VISUAL") ?? variable("EDITOR") ?? "vi" }
}
