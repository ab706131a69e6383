public import InterviewCore

/// What the user said of a real interview before writing it down.
public struct RecallOptions: Equatable, Sendable {
  /// The company; asked for on a terminal when nil.
  public var company: String?
  /// The position; asked for on a terminal when nil.
  public var position: String?
  /// The kind of the questions; asked for on a terminal when nil.
  public var kind: QuestionKind?
  /// The bank of one's own that keeps the questions; offered on a terminal when nil.
  public var bank: String?
  /// When the candidate scores.
  public var rating: RatingTime
  /// The friend whose scores the candidate wants to predict.
  public var predicts: String?
  /// Whether the candidate's own questions at the end are asked for.
  public var closing: Bool

  /// Whether a text can be the id of a bank.
  public static func isBank(_ text: String) -> Bool {
    !text.isEmpty && Slug.name(of: text, longest: 80) == text
  }

  /// Creates options.
  public init(
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
