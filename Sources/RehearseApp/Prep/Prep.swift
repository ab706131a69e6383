import DebriefDocuments
import InterviewCore
import JobSearch
import ReviewDocuments
import TerminalUI
import TextBasics

/// How the sheet for the evening before is written.
package struct PrepOptions: Equatable, Sendable {
  /// The file it goes to; nil for the terminal.
  package var output: String?
  /// What must not stand on it.
  package var redactions: [String]
  /// Whether a file that is there may be replaced.
  package var isConfirmed: Bool

  /// Creates options.
  package init(output: String? = nil, redactions: [String] = [], isConfirmed: Bool = false) {
    self.output = output
    self.redactions = redactions
    self.isConfirmed = isConfirmed
  }
}

extension App {
  /// Writes what somebody wants to have read on the evening before an interview.
  ///
  /// - Throws: ``CommandError``.
  package func prep(_ typed: String, _ options: PrepOptions) throws -> ExitStatus {
    let store = try openStore()
    let book = try store.jobBook()
    let job = try book.job(typed)
    let redaction = Redaction(options.redactions)
    let sheet = try PrepGathering(self, store, book).sheet(for: job)
      .mappingTexts { redaction.applied(to: $0) }
    guard let output = options.output else {
      show(PrepText(sheet, width: console.capabilities.width).text)
      return .done
    }
    try writeOut(try PrepPage(sheet).render(), to: output, isConfirmed: options.isConfirmed)
    if output != "-" {
      console.write("Wrote \(output): one page. Any browser opens and prints it.", to: .output)
    }
    return .done
  }
}
