package import BankImporting
package import InterviewCore

/// Why a list could not be imported.
package enum BankImportError: Error, Equatable, Sendable {
  /// The list of questions of the bank is written in a way that cannot be gone on with.
  case cannotAdd(path: String)
  /// Nobody said of what kind the questions are, and nobody can be asked.
  case kindUnknown(likely: QuestionKind)
  /// What stands at the target is no bank, or one with errors.
  case notABank(path: String)
  /// There is no question in the files.
  case nothingFound(files: [String])
  /// All that was found had to be left out.
  case nothingNew
  /// The target is another bank than was said.
  case otherBank(path: String, found: String, wanted: String)
  /// The target's questions are of another kind than was said.
  case otherKind(path: String, found: QuestionKind, wanted: QuestionKind)
  case unreadable(ImportError)
}
