/// What the user asked for with `debrief import`.
package struct ReplyOptions: Equatable, Sendable {
  /// The files, `-` for standard input; none asks for the reply to be pasted.
  package var files: [String]
  /// Whose scores these are; nil where the reply says it.
  package var rater: String?
  /// The session it answers, for a reply that does not say which debrief it belongs to.
  package var session: SessionReference?
  /// Whether to keep what can be read of a reply with problems.
  package var isPartial: Bool
  /// Whether to replace an earlier reply without asking.
  package var isConfirmed: Bool

  /// Creates options.
  package init(
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
