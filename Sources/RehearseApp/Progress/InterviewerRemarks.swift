import Foundation
import InterviewCore
import JobSearch
import TextBasics

extension App {
  /// What interviewers said was amiss, the newest first.
  ///
  /// - Throws: What the store says.
  nonisolated func remarks(in store: any JobStore) throws -> [InterviewerRemark] {
    let said = try store.jobBook().jobs.flatMap { job in
      job.feedback.flatMap { words in words.about.map { (job: job, words: words, subject: $0) } }
    }
    return try said.sorted { $0.words.on > $1.words.on }.map { said in
      InterviewerRemark(
        subject: said.subject, who: said.words.from, job: said.job.id,
        isLost: said.job.closing?.kind == .rejected,
        date: try beginning(ofDay: said.words.on.text))
    }
  }
}

extension Trend {
  /// That interviewers named it, in a sentence of its own; empty where none did.
  func namedSentence(_ remarks: [InterviewerRemark], _ rubrics: RubricSet) -> String {
    let naming = remarks.naming(subject.name)
    guard naming.interviewers > 0 else { return "" }
    let lost =
      naming.lost == 0 ? "" : "; \(naming.lost == 1 ? "one" : "\(naming.lost)") ended with a no"
    return "Named by \(count(naming.interviewers, "interviewer"))\(lost)."
  }
}
