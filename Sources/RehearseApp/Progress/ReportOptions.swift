/// What the user asked for with `review report`.
public struct ReportOptions: Equatable, Sendable {
  /// From which sessions it is made.
  public var sessions: ProgressOptions
  /// The file to write; `-` is the output.
  public var output: String
  /// Whether a file that is there is replaced without asking.
  public var isConfirmed: Bool

  /// Creates options.
  public init(
    sessions: ProgressOptions = ProgressOptions(), output: String = Self.usualOutput,
    isConfirmed: Bool = false
  ) {
    self.sessions = sessions
    self.output = output
    self.isConfirmed = isConfirmed
  }

  /// The file that is written where none is named.
  public static let usualOutput = "rehearse-report.html"
}
