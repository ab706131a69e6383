import Foundation
import InterviewCore
import TestSupport
import Testing
import TranscriptStorage

/// The command with which to go on, copied as it is printed.
@Suite(.timed) struct NextPracticeTests {
  @Test(arguments: [2, 12], [[Medium.typed], [.aloud]])
  func `what is to be practised next runs as it is printed`(count: Int, media: [Medium]) throws {
    let home = try TestHome()
    let database = try TranscriptDatabase(path: home.file("rehearse.sqlite"))
    for session in PractisedSessions(media: media).sessions(count) {
      _ = try database.begin(session, plan: .sample())
    }
    try database.close()
    let shown = try Run(["review", "weakest"]).home(home).variable("COLUMNS", "30").expect().output
    let line = try #require(
      shown.split(separator: "\n").first { $0.contains("rehearse practice --mode drill") })
    let next = try Run(shell: String(line)).home(home).result()
    #expect(next.status == 0, "\(next)")
    #expect(next.output.contains("Question 1 of"), "\(next)")
  }
}
