import Foundation
import TestSupport
import Testing

/// What `jobs next --ics` writes, as a reader that is not ours understands it.
@Suite(.timed) struct CalendarFileTests {
  @Test func `another reader finds the interview, its time and what is to be done`() throws {
    let home = try TestHome()
    let day = Date(timeIntervalSinceNow: 3 * 86_400).formatted(.iso8601.year().month().day())
    for command in [
      "jobs add 'Data engineer, platform' --company 'Nordwind; Söhne 日本 and a name that is longer than one line holds'",
      "jobs log 1 interview --on \(day) --at 14:30 --with 'Kim, Lee'",
      "jobs add SRE --company Acme --deadline \(day)",
      "jobs plan 'If I hear nothing by Friday, then I call Kim.'",
    ] { try Run(shell: "rehearse " + command).home(home).expect() }
    let file = home.file("next.ics")
    try Run(["jobs", "next", "--ics", file]).home(home).expect()
    let script = #filePath.replacing("CalendarFileTests.swift", with: "Scripts/calendar-events.py")
    let events = try Run(shell: "/usr/bin/python3 '\(script)' < '\(file)'").expect().output
    let weekday = try nameOfWeekday(day)
    #expect(
      events == """
        \(day)T14:30:00 | 1:00:00 | Interview at Nordwind; Söhne 日本 and a name that is longer than one \
        line holds, with Kim, Lee | rehearse practice --job 1
        \(day) | - | The last day to apply to Acme is on \(weekday). | rehearse jobs log 2 applied

        """)
  }

  private func nameOfWeekday(_ day: String) throws -> String {
    let date = try Date.ISO8601FormatStyle().year().month().day().parse(day)
    return date.formatted(
      Date.VerbatimFormatStyle(
        format: "\(weekday: .wide)", locale: Locale(identifier: "en_US"), timeZone: .gmt,
        calendar: Calendar(identifier: .gregorian)))
  }
}
