import Foundation
import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Writes every session into a file, one a line, so that another machine can merge them.
  ///
  /// - Throws: ``CommandError``.
  package func dataExport(to file: String, isConfirmed: Bool) throws -> ExitStatus {
    let store = try openStore()
    let numbers = try store.numbers()
    if file == "-" {
      try write(numbers, of: store, { _ in }) { console.writeRaw($0) }
      return .done
    }
    try checkReplacing(file, isConfirmed: isConfirmed)
    try working(orElse: "The export to \(file) was broken off.") { progress in
      let tell = { try progress.tell("Exporting", $0, of: numbers.count) }
      try environment.files.writeParts(file) { try write(numbers, of: store, tell, $0) }
    }
    console.write("Wrote \(file): \(try contents(of: store)).", to: .output)
    noteSoundStays()
    return .done
  }

  /// What is kept, in words: `3 sessions`, with the stories, reports for others and jobs where there are any.
  func contents(of store: any Store) throws -> String {
    let stories = try store.storyBook().stories.count
    let jobs = try store.jobBook().jobs.count
    let reports = try store.sharedReports().reports.count
    let others = [
      stories == 0 ? nil : count(stories, "story", plural: "stories"),
      reports == 0 ? nil : count(reports, "report for others", plural: "reports for others"),
      jobs == 0 ? nil : count(jobs, "job"),
    ]
    return list([count(try store.count(), "session")] + others.compactMap(\.self), "and")
  }

  /// Holds some sessions at a time, however many there are.
  private func write(
    _ numbers: [Int], of store: any Store, _ tell: (Int) throws -> Void,
    _ take: (String) throws -> Void
  ) throws {
    var place = 0
    // One that was purged meanwhile is left out.
    try store.forEach(numbers) { record, plan in
      try tell(place)
      place += 1
      let plan = record.state == .finished ? nil : plan
      try take(try SessionLine.text(SessionDocument(record, plan: plan)))
    }
    let stories = StoriesDocument(try store.storyBook())
    if !stories.isEmpty { try take(try SessionLine.text(stories)) }
    let reports = SharedReportsDocument(try store.sharedReports())
    if !reports.isEmpty { try take(try SessionLine.text(reports)) }
    let search = JobSearchDocument(try store.jobBook())
    if !search.isEmpty { try take(try SessionLine.text(search)) }
  }
}

/// A session, the stories, the reports for others, or the search for a job, as a line of JSON.
enum SessionLine {
  static func text(_ document: some Encodable) throws -> String {
    try jsonOnOneLine(document) + "\n"
  }

  static func text(_ document: SessionDocument) throws -> String {
    var json = JSONText()
    try document.write(to: &json)
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
