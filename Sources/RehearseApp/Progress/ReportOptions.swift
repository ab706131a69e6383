/// What the user asked for with `review report`.
package struct ReportOptions: Equatable, Sendable {
  /// From which sessions it is made.
  package var sessions: ProgressOptions
  /// The file to write; `-` is the output.
  package var output: String
  /// Whether a file that is there is replaced without asking.
  package var isConfirmed: Bool

  /// Creates options.
  package init(
    sessions: ProgressOptions = ProgressOptions(), output: String = Self.usualOutput,
    isConfirmed: Bool = false
  ) {
    self.sessions = sessions
    self.output = output
    self.isConfirmed = isConfirmed
  }

  /// The file that is written where none is named.
  package static let usualOutput = "rehearse-report.html"
}
