import Foundation
import InterviewCore

/// A search of 5,000 jobs with 30,000 events: read, counted and looked through, against sqlite3, which only reads the
/// tables; and a list of as many lines, against sqlite3, which only copies it into one.
func jobRows(_ workshop: Workshop) throws -> [Row] {
  let list = try workshop.write(jobList(), to: "jobs.csv")
  let sqlite = try Workshop.program("sqlite3")
  let home = try workshop.emptyFolder("jobs-home")
  func rehearse(_ words: [String], in home: String) -> Run {
    var run = Run(workshop.rehearse, words)
    run.variables["REHEARSE_HOME"] = home
    return run
  }
  _ = try rehearse(["jobs", "import", list], in: home).milliseconds()
  let importing = try alternating(
    turns: 5, warmUp: 1,
    {
      try rehearse(["jobs", "import", list], in: try workshop.emptyFolder("jobs-import"))
        .milliseconds()
    },
    {
      let file = try workshop.emptyFolder("jobs-copied") + "/jobs.sqlite"
      return try Run(sqlite, "-csv", file, ".import \(list) jobs").milliseconds()
    })
  var rows = [
    Row.ratio(
      "jobs import, 5,000 lines", importing.ours.median, importing.theirs.median,
      of: "sqlite3 .import", most: 20, orBelow: 1000)
  ]
  let reading = Run(sqlite, home + "/rehearse.sqlite", "SELECT * FROM job; SELECT * FROM jobEvent;")
  for words in [["jobs", "list"], ["jobs", "next"], ["jobs", "funnel"]] {
    let times = try alternating(
      turns: 20, rehearse(words, in: home).milliseconds, reading.milliseconds)
    rows.append(
      .ratio(
        words.joined(separator: " ") + ", 5,000 jobs", times.ours.median, times.theirs.median,
        of: "sqlite3", most: 1.5, orBelow: 50))
  }
  return rows
}

/// Six events for each of 5,000 jobs, from a seed.
private func jobList() -> String {
  var generator = SeededGenerator(seed: 7, purpose: 0x6A6F_6273)
  let lines = (1...5_000).map { number in
    let start = Int.random(in: 0..<600, using: &generator)
    let days = (0..<6).map { event in
      Date(timeIntervalSince1970: 1_735_689_600 + Double(start + event * 6) * 86_400)
        .formatted(.iso8601.year().month().day())
    }
    let source = ["board", "referral", "agency"].randomElement(using: &generator) ?? "board"
    return "Engineer \(number),Company \(number % 4_000),\(source),v\(number % 3),"
      + days.joined(separator: ",")
  }
  return "title,company,source,resume,saved,applied,screen,interview,final,rejected\n"
    + lines.joined(separator: "\n") + "\n"
}
