import InterviewCore
import TerminalUI

extension App {
  /// Shows a session as its candidate and their friends scored it, the widest gaps first.
  ///
  /// - Throws: ``CommandError``.
  package func debriefCompare(
    _ reference: SessionReference, format: ReportFormat
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
    if format == .json {
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
      calibration, remarks, rubrics: try rubrics(), width: console.capabilities.width)
    console.write(text.text, to: .output)
    return .done
  }
}

extension Turn {
  var friendRatings: [Rating] { ratings.filter { $0.rater != .own } }
}
