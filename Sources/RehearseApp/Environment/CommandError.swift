public import BankReading
public import InterviewCore

/// Why a command could not be carried out. The sentence for each is in `ErrorRendering`.
public enum CommandError: Error, Equatable, Sendable {
  /// Files with problems in them, each located.
  case badFiles([Problem])
  /// A score that is none, as it was given on the command line.
  case badScore(found: String)
  /// A session that is neither a number nor `latest`.
  case badSession(found: String)
  case bankImport(BankImportError)
  case file(FileError)
  case noMatchingQuestion(filters: [String])
  case noQuestionBank(searched: [String])
  case noRubric(searched: [String])
  case noSession
  case noSuspendedSession
  case noTurn(found: Int, session: Int, turns: Int)
  /// There is no answer in the session that a friend could score.
  case nothingToDebrief(session: Int)
  case notScorable(turn: Int, session: Int)
  case notSuspended(session: Int, state: SessionRecord.State)
  case store(StoreError)
  case unknownBank(found: String, known: [String])
  case unknownCommand(found: String, known: [String])
  case unknownDimension(found: String, known: [String])
  case unknownInterviewer(found: String, known: [String])
  case unknownSession(Int, newest: Int?)
  /// Words on the command line that make no sense: the parser's own sentence, and the command that
  /// explains how it is meant.
  case usage(String, help: String? = nil)
}
