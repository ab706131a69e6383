import TerminalUI

extension App {
  /// Shows a report.
  func show(_ report: StyledText) {
    console.write(report, to: .output)
  }
}
