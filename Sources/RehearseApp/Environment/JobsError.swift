package import DebriefDocuments
package import JobSearch
package import WebPages

/// Why something about the search for a job could not be done.
package enum JobsError: Error, Equatable, Sendable {
  /// A day that is none, or lies on the wrong side of today; and what was probably meant.
  case badDate(found: String, meant: String? = nil)
  /// The program that was to put a letter on the clipboard did not.
  case clipboardFailed(program: String)
  /// A day that should lie ahead.
  case dayIsOver(found: String)
  /// Words to fill a letter with that name no place in it.
  case badFilling(found: String)
  /// Something about a job, its events or its contacts.
  case job(JobError)
  /// A template of a letter that cannot be read.
  case badTemplate(path: String, TemplateProblem)
  /// What a letter needs and nobody can be asked for.
  case letterLacks([String])
  /// A file that cannot be read as a list of jobs.
  case jobList(file: String, JobListError)
  /// There is no program for the clipboard, or none to show one to.
  case noClipboard
  /// A line of what is next that is not there.
  case noNextItem(found: Int, items: Int)
  /// A job whose posting nobody has given.
  case noPosting(JobName)
  /// There is no file that says what postings call things.
  case noVocabulary(searched: [String])
  /// A correction of what a posting asks for that names nothing that is known.
  case unknownTerm(found: String, nearest: String?)
  /// A file in which no posting can be read.
  case unreadablePosting(file: String, ReplyError)
  /// Something to be about that is neither a dimension nor a competency.
  case unknownSubject(found: String, nearest: String?)
  /// A file whose bytes are no text.
  case notText(path: String)
}
