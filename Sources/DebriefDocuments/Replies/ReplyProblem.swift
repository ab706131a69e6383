package import struct Foundation.UUID

/// Something in a reply that could not be read, or is worth knowing, with its place.
package struct ReplyProblem: Equatable, Sendable {
  /// Where it is.
  package var place: Place
  /// What it is.
  package var kind: Kind

  /// Creates a problem.
  package init(_ kind: Kind, at place: Place) {
    self.kind = kind
    self.place = place
  }

  /// A place in a reply.
  package enum Place: Equatable, Sendable {
    /// In a text, both counted from 1.
    case line(Int, column: Int)
    /// In JSON, such as `ratings[2].score`.
    case path(String)
  }

  /// What can be the matter.
  package enum Kind: Equatable, Sendable {
    /// No score, or one of which nobody can say which is meant.
    case unreadableScore(found: String, turn: Int, dimension: String)
    /// A number beyond 1 to 5.
    case scoreOutOfRange(found: String, turn: Int, dimension: String)
    /// Two scores for one answer on one dimension; the other one stands at that place.
    case conflictingScores(turn: Int, dimension: String, other: Place)
    /// Two different texts behind the same line of the form.
    case conflictingTexts(line: String, other: Place)
    /// A turn that the debrief does not have, or that is not scored.
    case unknownTurn(found: Int, known: [Int])
    /// A dimension that the answer is not scored on.
    case unknownDimension(found: String, turn: Int, known: [String])
    /// Something like a score that stands in no line of the form.
    case strayScore(found: String)
    /// A decision in other words than the four.
    case unreadableDecision(found: String)
    /// A way of seeing in other words than the three.
    case unreadableSaw(found: String)
    /// A value of another kind than the contract's.
    case unexpectedValue(found: String, expected: String)
    /// More text than is kept; the limit is in characters.
    case tooLong(limit: Int)
    /// Words beside an answer without a score; they are kept with what to work on.
    case commentWithoutScore(turn: Int, dimension: String)
    /// An answer to a question that was not asked; so many were.
    case unknownQuestion(found: Int, asked: Int)
    /// Lines of the form that are gone, and answers of which none is left.
    case missingLines([Line], answers: [Int])
    /// A line of the form within a signature, which is filled in above.
    case inSignature(found: String)
    /// Lines whose marks were changed on the way, with what stands in the first and what it was taken for.
    case changedMarks(count: Int, value: String, line: Line)
    /// The characters that were taken for those of the reply, which does not say which they are.
    case readAs(encoding: String)
  }

  /// The line for the score of an answer on a dimension.
  package struct Line: Hashable, Sendable {
    /// The turn with the answer.
    package var turn: Int
    /// The id of the dimension.
    package var dimension: String

    /// Creates a line.
    package init(turn: Int, dimension: String) {
      self.turn = turn
      self.dimension = dimension
    }
  }

  /// Whether something was left out because of it; the others are for information.
  package var isError: Bool {
    switch kind {
    case .commentWithoutScore, .missingLines, .inSignature, .readAs, .changedMarks: false
    default: true
    }
  }
}

/// Why a text is no reply at all.
package enum ReplyError: Error, Equatable, Sendable {
  /// There is nothing in it.
  case empty
  /// It is no text: a picture, a PDF, a word processor's file; nil where nobody knows.
  case notText(BinaryKind?)
  /// A mail without a line of the form in its text, and the files that came with it.
  case attached([AttachedFile])
  /// More text than any reply has; the limit is in bytes.
  case tooMuchText(limit: Int)
  /// More lines than any reply has.
  case tooManyLines(limit: Int)
  /// No line of the form is in it.
  case noForm
  /// A web page: the form itself, or a mail saved as one.
  case webPage
  /// JSON that breaks off or is malformed; the place is where it is none any more.
  case badJSON(line: Int, column: Int)
  /// JSON of another schema; nil where it names none.
  case wrongSchema(found: String?)
  /// The debrief itself, not the reply to it.
  case unansweredDebrief
  /// The identifier of the debrief cannot be read.
  case badDebrief(found: String, place: ReplyProblem.Place)
  /// Replies to several debriefs in one text.
  case severalDebriefs([UUID])
  /// Several replies of the page's in one text.
  case severalReplies
  /// The identifier of a report cannot be read.
  case badReport(found: String, place: ReplyProblem.Place)
  /// Answers to the questions of a report that do not say which.
  case noReport
  /// Answers to several reports in one text.
  case severalReports([UUID])
}
