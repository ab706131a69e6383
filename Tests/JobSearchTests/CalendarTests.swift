import JobSearch
import TestSupport
import Testing
import TextBasics

/// Files for a calendar.
@Suite(.timed) struct CalendarTests {
  private let entry = CalendarEntry(
    id: "interview-1@rehearse", day: today, at: TimeOfDay("14:30"),
    summary: "Interview at Acme, Inc.",
    details: "Kim; Lee\\\nrehearse prep 1")

  @Test func `an interview has a time, and everything that a calendar needs`() {
    #expect(
      CalendarWriting.text([entry], stamp: 1_795_824_009).replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//rehearse//jobs next//EN
        BEGIN:VEVENT
        UID:interview-1@rehearse
        DTSTAMP:20261128T000009Z
        DTSTART:20261128T143000
        DURATION:PT1H
        SUMMARY:Interview at Acme\\, Inc.
        DESCRIPTION:Kim\\; Lee\\\\\\nrehearse prep 1
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func `without a time it is of the whole day`() {
    var entry = entry
    entry.at = nil
    let text = CalendarWriting.text([entry], stamp: 0)
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:20261128\r\n"))
    #expect(!text.contains("DURATION"))
  }

  @Test(arguments: ["é", "日", "👩‍🚀", "a"])
  func `no line is longer than 75 bytes, and none is cut within a letter`(letter: String) {
    var entry = entry
    entry.summary = String(repeating: letter, count: 200)
    let text = CalendarWriting.text([entry], stamp: 0)
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(entry.summary)\r\n"))
  }

  @Test func `what ends a text is escaped, whatever hangs on it`() {
    var entry = entry
    entry.summary = "a;\u{301}b,\u{301}c\\\u{301}"
    let escaped = "SUMMARY:a\\;\u{301}b\\,\u{301}c\\\\\u{301}\r\n".unicodeScalars
    let text = CalendarWriting.text([entry], stamp: 0).unicodeScalars
    #expect(text.contains(Array(escaped)))
  }

  @Test func `control characters do not reach a calendar`() {
    var entry = entry
    entry.summary = "a\u{1B}[31m\u{7}b\r\nEND:VEVENT"
    #expect(
      CalendarWriting.text([entry], stamp: 0).contains("SUMMARY:a[31mb\\nEND:VEVENT\r\n"))
  }
}
