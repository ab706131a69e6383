package import DebriefDocuments

package import struct Foundation.UUID

/// Why something about a debrief or its reply could not be done. Each file is named as it was given.
package enum DebriefError: Error, Equatable, Sendable {
  /// A file that is no reply at all.
  case reply(ReplyError, file: String)
  /// A reply that does not say which debrief it answers.
  case noDebrief(file: String)
  /// A reply to a session that does not say whose it is; those who were asked about it.
  case noRater(session: Int, asked: [String], file: String)
  /// A debrief that was not written from this store.
  case unknownDebrief(UUID, file: String)
  /// A reply to another session than the one that was named.
  case otherSession(found: Int, expected: Int, file: String)
  /// A reply in another name than the one the debrief was written for.
  case otherRater(found: String, expected: String, file: String)
  /// A reply in which so many things cannot be read.
  case unreadable(Int, file: String)
  /// A form that nobody has filled in.
  case notFilledIn(file: String)
  /// A friend who has said something of the session before.
  case repliedBefore(rater: String, session: Int)
  /// A session that no friend has scored.
  case noReply(session: Int)
  /// A friend who has said nothing of a session, and those who have.
  case nothingSaid(rater: String, session: Int, known: [String])
  /// A session of which several friends have said something, and nobody is named.
  case severalRaters(session: Int, [String])
  /// A session that friends have scored and the candidate has not.
  case notScored(session: Int)
  /// A file that nobody has agreed to; the command that shows what would be in it was told.
  case notConfirmed(path: String)
  /// A word to be taken out that is part of what has to stay: the friend's name, a dimension's id, or
  /// the file's own name.
  case termStays(String, within: String)
  /// A word to be taken out that stands nowhere, beside one like it that does.
  case termMisspelt(String, nearest: String)
  /// Words are to be taken out of a debrief in which a voice says them.
  case voiceUnredacted
  /// Nothing was practised, and nothing chosen that a report for somebody else could show.
  case nothingToShare
  /// A report for somebody else that nobody has agreed to.
  case reportNotConfirmed(path: String)
  /// Answers to a report that was not written from this store.
  case unknownReport(UUID, file: String)
  /// A reader of a report who has answered it before, in other words.
  case answeredBefore(reader: String)
  /// A number that no report for somebody else has, and those there are.
  case unknownReportNumber(Int, known: [Int])
}
