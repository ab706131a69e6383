package import InterviewCore
import TextBasics

/// What the user said of a real interview before writing it down.
package struct RecallOptions: Equatable, Sendable {
  /// The company; asked for on a terminal when nil.
  package var company: String?
  /// The position; asked for on a terminal when nil.
  package var position: String?
  /// The kind of the questions; asked for on a terminal when nil.
  package var kind: QuestionKind?
  /// The bank of one's own that keeps the questions; offered on a terminal when nil.
  package var bank: String?
  /// When the candidate scores.
  package var rating: RatingTime
  /// The friend whose scores the candidate wants to predict.
  package var predicts: String?
  /// Whether the candidate's own questions at the end are asked for.
  package var closing: Bool

  /// Whether a text can be the id of a bank.
  package static func isBank(_ text: String) -> Bool {
    !text.isEmpty && Slug.name(of: text, longest: 80) == text
  }

  /// Creates options.
  package init(
    company: String? = nil, position: String? = nil, kind: QuestionKind? = nil,
    bank: String? = nil, rating: RatingTime = .end, predicts: String? = nil, closing: Bool = true
  ) {
    self.company = company
    self.position = position
    self.kind = kind
    self.bank = bank
    self.rating = rating
    self.predicts = predicts
    self.closing = closing
  }
}
