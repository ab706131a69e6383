package import struct Foundation.Date

/// What a drill chooses by: what was answered before and came of it, and when it is now.
package struct DrillHistory: Sendable {
  /// The earlier answers, oldest first.
  package var attempts: [Attempt]
  /// What interviewers said was amiss and is to be practised, the newest first.
  package var remarks: [InterviewerRemark]
  /// The competencies that are weak, the weakest first.
  package var weak: [WeakCompetency]
  /// The date it is.
  package var now: Date

  /// Creates a history.
  package init(
    attempts: [Attempt], remarks: [InterviewerRemark] = [], weak: [WeakCompetency] = [], now: Date
  ) {
    self.attempts = attempts
    self.remarks = remarks
    self.weak = weak
    self.now = now
  }
}
