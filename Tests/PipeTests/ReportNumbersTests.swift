import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// The numbers of the report against those that `Scripts/report-numbers.py` works out from
/// `data export`, in another language and with nothing of the program's own.
@Suite(.timed) struct ReportNumbersTests {
  private static let script = "\(checkout)/Tests/PipeTests/Scripts/report-numbers.py"

  /// A home whose sessions are exported and made into a page.
  private func home(
    _ practised: PractisedSessions, count: Int, zone: String = "UTC"
  ) throws -> TestHome {
    let home = try TestHome()
    let database = try TranscriptDatabase(path: home.file("rehearse.sqlite"))
    var sessions = practised.sessions(count)
    // An interview recalled is no practice.
    if count > 4 { sessions[4].mode = .recall }
    for session in sessions { _ = try database.begin(session, plan: .sample()) }
    try database.close()
    try Run(["review", "report", "-o", "page.html"]).home(home).variable("TZ", zone).expect()
    try Run(["data", "export", "all.jsonl"]).home(home).expect()
    return home
  }

  private func compare(
    _ page: String = "page.html", in home: TestHome, zone: String = "UTC"
  ) throws -> Run.Result {
    try Run(shell: "python3 '\(Self.script)' \(page) all.jsonl").home(home).variable("TZ", zone)
      .result()
  }

  private static let end = Date(timeIntervalSinceNow: -7200)

  @Test(
    arguments: [
      (1, [Medium.typed], "UTC"), (3, [.aloud], "America/Los_Angeles"),
      (30, [.typed, .aloud, .typed], "UTC"), (45, [.typed], "Pacific/Auckland"),
      (230, [.typed, .observed], "Asia/Kolkata"),
    ])
  func `every number is the one that the sessions give`(
    count: Int, media: [Medium], zone: String
  ) throws {
    let home = try home(PractisedSessions(media: media, end: Self.end), count: count, zone: zone)
    let result = try compare(in: home, zone: zone)
    #expect(result.status == 0, "\(result)")
    for section in ["head", "findings", "calendar", "scores", "time", "friends", "coverage"] {
      #expect(!result.output.contains("\(section): 0 numbers"), "\(result)")
    }
  }

  @Test func `without friends and without scores there are as many numbers as there should be`()
    throws
  {
    let people = [
      PractisedSessions(friends: [], end: Self.end),
      PractisedSessions(friends: ["Sam"], end: Self.end),
      PractisedSessions(isObserved: false, end: Self.end),
    ]
    for person in people {
      let result = try compare(in: home(person, count: 12))
      #expect(result.status == 0, "\(result)")
    }
  }

  @Test func `the script takes no other number for the right one`() throws {
    let home = try home(PractisedSessions(end: Self.end), count: 12)
    let page = try String(contentsOfFile: home.file("page.html"), encoding: .utf8)
    // The numbers of texts and tables; those that people read in a rule or a level are none of ours.
    let numbers = page.matches(of: />(?:Session |\+|asked )?(\d+)(?=[<.,:× ])/)
    #expect(numbers.count > 200)
    for number in stride(from: 0, to: numbers.count, by: numbers.count / 12).map({ numbers[$0] }) {
      var changed = page
      changed.replaceSubrange(number.1.startIndex..<number.1.endIndex, with: "\(number.1)7")
      _ = try home.write(changed, to: "changed.html")
      let result = try compare("changed.html", in: home)
      #expect(result.status == 1, "\(page[number.range]): \(result)")
    }
  }
}
