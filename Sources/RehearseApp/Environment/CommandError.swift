package import BankReading
package import DeliveryMeasures
package import InterviewCore

/// Why a command could not be carried out. The sentence for each is in `ErrorRendering`.
package enum CommandError: Error, Equatable, Sendable {
  /// A file that cannot be restored, and why.
  case badBackup(StoreError)
  /// A day that is none.
  case badDate(found: String)
  /// An id for a new bank that is none, and the one that was probably meant.
  case badBankID(found: String, meant: String?)
  /// Files with problems in them, each located.
  case badFiles([Problem])
  /// A score that is none, as it was given on the command line.
  case badScore(found: String)
  /// A file that is no sound that can be measured.
  case badSound(WAVError, file: String)
  /// A value that a key of the configuration cannot have.
  case badSetting(key: String, message: String, hint: String?)
  /// A bank of that id is there already.
  case bankExists(id: String, path: String)
  /// A session that is neither a number nor `latest`.
  case badSession(found: String)
  /// Something about a debrief or its reply.
  case debrief(DebriefError)
  case bankImport(BankImportError)
  case file(FileError)
  /// Something about the search for a job.
  case jobs(JobsError)
  /// A file that would be written over is needed.
  case fileInUse(path: String, use: FileUse)
  /// Something is there already that is never written over.
  case fileKept(path: String)
  /// There is a file already, and nobody can be asked whether to replace it.
  case fileExists(path: String)
  /// Filters that leave no question, and the one that was probably meant.
  case noMatchingQuestion(filters: [String], meant: String? = nil)
  case noQuestionBank(searched: [String])
  case noRubric(searched: [String])
  case noSession
  case noSuspendedSession
  /// An export that was to be restored.
  case notABackup(path: String)
  /// What was to be merged is no export.
  case notAnExport(path: String, found: NoExport)
  /// What is to be read more than once is no regular file.
  case notAFile(path: String)
  /// A directory to check that holds nothing that could be a bank.
  case noYAMLFile(directory: String)
  /// An answer that a session does not have, and how many there are.
  case noAnswer(AnswerPlace, session: Int, of: Int)
  /// A word that the program was started with is no text, so no path can be made of it.
  case notUTF8(place: String, found: String)
  /// The input was to be read, and somebody sits at the keyboard.
  case nothingPiped
  /// There is no answer in the session that a friend could score.
  case nothingToDebrief(session: Int)
  case notScorable(AnswerPlace, session: Int)
  /// Nothing of a session, or of an answer of it, was recorded.
  case nothingToHear(session: Int, AnswerPlace?)
  /// No program that writes down what was said is configured or found; where only a model is lacking for one, it
  /// belongs into the directory.
  case noTranscriber(lacksModel: Bool, directory: String)
  case notSuspended(session: Int, state: SessionRecord.State)
  /// Another terminal has the session open; nil where all were wanted and any one is.
  case sessionRunning(Int?)
  /// Microphone or loudspeaker.
  case sound(SoundFailure)
  case store(StoreError)
  /// Something about a story.
  case story(StoryError)
  /// A key of the configuration stands where only a person should change it.
  case unclearPlace(key: String, path: String, line: Int?)
  /// What cannot be undone was wanted where nobody can be asked.
  case unconfirmed(String)
  /// Something about looking back at sessions.
  case review(ReviewError)
  /// Something nobody thought of; the words are the error's own.
  case unexpected(String)
  case unknownBank(found: String, known: [String])
  /// A command there is not, with what was meant where that is known and no misspelling.
  case unknownCommand(found: String, known: [String], meant: String? = nil)
  /// A competency that no bank asks about, and the one that was probably meant.
  case unknownCompetency(found: String, nearest: String?)
  case unknownDimension(found: String, known: [String])
  case unknownKey(found: String, nearest: String?)
  case unknownInterviewer(found: String, known: [String])
  case unknownRole(found: String, known: [String])
  case unknownSession(Int, newest: Int?)
  /// Words on the command line that make no sense: the parser's own sentence, and the command that
  /// explains how it is meant.
  case usage(String, help: String? = nil)
}

/// What can be taken for an export by mistake.
package enum NoExport: Equatable, Sendable {
  /// A file of `data backup`, or a store.
  case backup
  /// A file without a session.
  case nothing
}
