package import struct Foundation.Date
package import struct Foundation.UUID

/// What an interviewer said was amiss, by the dimension or competency that it was about.
package struct InterviewerRemark: Equatable, Sendable {
  /// The id of the dimension, or the competency.
  package var subject: String
  /// Who said it; nil where that was not kept.
  package var who: String?
  /// The application it was about.
  package var job: UUID
  /// Whether that ended with a no.
  package var isLost: Bool
  /// When the day began on which it was said.
  package var date: Date

  /// Creates a remark.
  package init(subject: String, who: String?, job: UUID, isLost: Bool, date: Date) {
    self.subject = subject
    self.who = who
    self.job = job
    self.isLost = isLost
    self.date = date
  }
}

/// How many interviewers named something; each counts once for each application.
package struct Naming: Equatable, Comparable, Sendable {
  /// All of them.
  package var interviewers = 0
  /// Those of applications that ended with a no.
  package var lost = 0

  /// Whether fewer named something where it cost the position; then whether fewer did at all.
  package static func < (one: Naming, other: Naming) -> Bool {
    (one.lost, one.interviewers) < (other.lost, other.interviewers)
  }
}

extension [InterviewerRemark] {
  /// How many interviewers named a dimension or a competency.
  package func naming(_ subject: String) -> Naming {
    var seen: Set<String> = []
    return reduce(into: Naming()) { naming, remark in
      guard remark.subject == subject,
        seen.insert("\(remark.job) \(remark.who?.lowercased() ?? "")").inserted
      else { return }
      naming.interviewers += 1
      if remark.isLost { naming.lost += 1 }
    }
  }
}
