import InterviewCore
import ReviewDocuments
import TerminalUI

/// Where a page about a session goes.
package struct PageOutput: Equatable, Sendable {
  /// The file; `-` is the output.
  package var file: String
  /// Whether a file that is there may be replaced.
  package var isConfirmed: Bool

  /// Creates it.
  package init(file: String, isConfirmed: Bool) {
    self.file = file
    self.isConfirmed = isConfirmed
  }
}

extension App {
  /// Shows a session as its candidate and their friends scored it, the widest gaps first; or writes it as a
  /// page.
  ///
  /// - Throws: ``CommandError``.
  package func debriefCompare(
    _ reference: SessionReference, format: ReportFormat, page: PageOutput? = nil
  ) throws -> ExitStatus {
    let store = try openStore()
    let record = try store.find(reference)
    let rubrics = try rubrics()
    let hasReply = !record.replies.isEmpty || record.turns.contains { !$0.friendRatings.isEmpty }
    guard hasReply else { throw CommandError.debrief(.noReply(session: record.number)) }
    guard record.turns.contains(where: \.isScoredByCandidate) else {
      throw CommandError.debrief(.notScored(session: record.number))
    }
    let comparison = FriendComparison(record, dimensions: rubrics.all)
    let remarks = try remarks(in: store)
    if let page {
      let day = environment.localTime(record.startedAt)
      let sheet = ComparisonGathering(comparison, of: record, remarks, day: day).sheet
      try writeOut(ComparisonPage(sheet).render(), to: page.file, isConfirmed: page.isConfirmed)
      if page.file != "-" {
        console.write(
          StyledText("Wrote \(page.file). Your own scores are in it. Any browser opens it."),
          to: .output)
      }
    } else if format == .json {
      try writeJSON(FriendComparisonDocument(comparison, of: record, remarks))
    } else {
      let width = console.capabilities.width
      console.write(
        FriendComparisonText(comparison, of: record, remarks, width: width).text, to: .output)
    }
    return .done
  }

  /// Shows how well the candidate judges themselves, over all sessions that friends have scored.
  ///
  /// - Throws: ``CommandError``.
  package func debriefCalibration(format: ReportFormat) throws -> ExitStatus {
    let store = try openStore()
    let calibration = Calibration(try store.scoredPairs())
    let remarks = try remarks(in: store)
    if format == .json {
      try writeJSON(CalibrationDocument(calibration, remarks))
      return .done
    }
    let text = CalibrationText(
      calibration, remarks, rubrics: try rubrics(), width: console.capabilities.width,
      blocks: showsBlocks)
    console.write(text.text, to: .output)
    return .done
  }
}

extension Turn {
  var friendRatings: [Rating] { ratings.filter { $0.rater != .own } }
}
