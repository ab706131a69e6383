public import DebriefDocuments

/// What the user asked for with `debrief export` or `debrief preview`.
public struct DebriefOptions: Equatable, Sendable {
  /// The friend's name; nil in a preview for nobody in particular.
  public var friend: String?
  /// How it is written.
  public var format: DebriefFormat
  /// The file to write, `-` for the output; when nil, a name is made from session and friend.
  public var output: String?
  /// Words that must not leave the machine.
  public var redactions: [String]
  /// Whether to write without asking.
  public var isConfirmed: Bool

  /// Creates options.
  public init(
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
