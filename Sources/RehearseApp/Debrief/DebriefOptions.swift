package import DebriefDocuments

/// What the user asked for with `debrief export` or `debrief preview`.
package struct DebriefOptions: Equatable, Sendable {
  /// The friend's name; nil in a preview for nobody in particular.
  package var friend: String?
  /// How it is written.
  package var format: DebriefFormat
  /// The file to write, `-` for the output; when nil, a name is made from session and friend.
  package var output: String?
  /// Words that must not leave the machine.
  package var redactions: [String]
  /// Whether to write without asking.
  package var isConfirmed: Bool

  /// Creates options.
  package init(
    friend: String?, format: DebriefFormat, output: String? = nil, redactions: [String] = [],
    isConfirmed: Bool = false
  ) {
    self.friend = friend
    self.format = format
    self.output = output
    self.redactions = redactions
    self.isConfirmed = isConfirmed
  }
}
