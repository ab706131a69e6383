/// What the user asked for with `debrief import`.
public struct ReplyOptions: Equatable, Sendable {
  /// The files, `-` for standard input; none asks for the reply to be pasted.
  public var files: [String]
  /// Whose scores these are; nil where the reply says it.
  public var rater: String?
  /// The session it answers, for a reply that does not say which debrief it belongs to.
  public var session: SessionReference?
  /// Whether to keep what can be read of a reply with problems.
  public var isPartial: Bool
  /// Whether to replace an earlier reply without asking.
  public var isConfirmed: Bool

  /// Creates options.
  public init(
    files: [String], rater: String? = nil, session: SessionReference? = nil,
    isPartial: Bool = false, isConfirmed: Bool = false
  ) {
    self.files = files
    self.rater = rater
    self.session = session
    self.isPartial = isPartial
    self.isConfirmed = isConfirmed
  }
}
