import Foundation
import InterviewCore
import ReviewDocuments
import TestSupport
import Testing
import TextBasics

/// The page about many sessions.
@Suite(.timed) struct PageTests {
  private func text(_ sessions: [SessionRecord]) throws -> String {
    try ReportSamples.page(sessions).render()
  }

  @Test func `five sessions as a page`() throws {
    let text = try text(PractisedSessions().sessions(5))
    let style = /<style>.*?<\/style>/.dotMatchesNewlines()
    expectSnapshot(text.replacing(style, with: "<style>…</style>"), "report-5.html")
  }

  @Test func `no session leaves the command with which to begin`() throws {
    let text = try text([])
    #expect(text.contains("Nothing is practised yet."))
    #expect(text.contains("<code>rehearse practice --mode drill</code>"))
    #expect(!text.contains("<svg"))
  }

  @Test func `a dimension with one session has a score and no plot`() throws {
    let text = try text(PractisedSessions(media: [.typed], friends: []).sessions(1))
    #expect(text.contains("Scored in one session so far."))
    #expect(!text.contains(#"class="score-plot""#))
  }

  @Test(arguments: 2...4)
  func `few sessions have dots, and no direction is drawn`(count: Int) throws {
    let text = try text(PractisedSessions(media: [.typed]).sessions(count))
    #expect(text.contains("Too early to say which way it goes"))
    #expect(text.contains(#"class="dot""#))
    #expect(text.contains(#"class="band""#) == (count == 4))
    for mark in ["half", "half-label"] { #expect(!text.contains("class=\"\(mark)\"")) }
  }

  @Test func `why the gap to friends is told later than where it stands alone`() throws {
    let sessions = PractisedSessions().sessions(3)
    let text = try text(sessions)
    let missing = try #require(Calibration(PracticeHistory(of: sessions).pairs).course.missing)
    let alone = "Looked at alone, in “debrief calibration”, it takes"
    #expect(text.contains("\(alone) \(missing): the more"))
    #expect(!text.contains("it takes \(missing + 1)"))
  }

  @Test func `halves are drawn where a direction is told`() throws {
    let text = try text(PractisedSessions(media: [.typed]).sessions(60))
    #expect(text.contains("Rising: "))
    #expect(text.contains(#"class="half""#))
  }

  @Test func `days lie as far apart on a plot as they were`() throws {
    var sessions = PractisedSessions(media: [.typed], friends: []).sessions(3)
    sessions[0].startedAt = sessions[2].startedAt.addingTimeInterval(-100 * 86_400)
    sessions[1].startedAt = sessions[2].startedAt.addingTimeInterval(-25 * 86_400)
    let places = try text(sessions).matches(of: /class="dot" cx="([\d.]+)%"/).map { String($0.1) }
    #expect(Set(places) == ["2", "74", "98"])
  }

  @Test func `what was found comes first and the calendar last`() throws {
    let text = try text(PractisedSessions().sessions(6))
    let places = ["findings-heading", "scores-heading", "hints-heading", "calendar-heading"].map {
      text.firstRange(of: "id=\"\($0)\"")?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test(arguments: [([Medium.typed], "spoken"), ([.aloud, .observed], "typed")])
  func `what was not practised has no plot`(media: [Medium], missing: String) throws {
    let text = try text(PractisedSessions(media: media).sessions(6))
    #expect(!text.contains("id=\"scores-\(missing)\""))
    #expect(!text.contains("id=\"time-\(missing)\""))
  }

  @Test func `scores that could not be seen are none`() throws {
    let text = try text(PractisedSessions(isObserved: false).sessions(6))
    #expect(text.contains("Nothing is scored yet"))
    #expect(text.contains("No friend has scored an answer that you scored too."))
    #expect(!text.contains(#"class="score-plot""#))
  }

  @Test func `without friends it says how to ask one`() throws {
    let text = try text(PractisedSessions(friends: []).sessions(6))
    #expect(text.contains("rehearse debrief export latest --for Sam"))
    #expect(!text.contains(#"id="friends""#))
  }

  @Test func `five hundred sessions make a page that is not much larger than fifty`() throws {
    let many = try text(PractisedSessions().sessions(500)).utf8.count
    let few = try text(PractisedSessions().sessions(50)).utf8.count
    #expect(many < few * 2)
  }

  @Test func `there is no script, no address, no style attribute and nothing to load`() throws {
    let text = try text(PractisedSessions().sessions(30))
    #expect(text.contains("script-src 'none'"))
    let body = text.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
      .replacing(/'sha256-[^']*'/, with: "")
    for banned in ["<script", "http:", "https:", "//", " style=", " src=", "url(", "@import"] {
      #expect(!body.contains(banned))
    }
  }

  @Test(arguments: Seeds.first(8))
  func `whatever the names are, the elements are the same`(seed: Int) throws {
    let harmless = try text(PractisedSessions(seed: seed) { "x\($0)" }.sessions(6))
    // Competencies and friends are listed by name, so a name must not change their order.
    let hostile = try text(
      PractisedSessions(seed: seed) { "x\($0)" + HostileName.text(seed) }.sessions(6))
    #expect(elements(hostile) == elements(harmless))
    #expect(!hostile.unicodeScalars.contains { $0.steers && $0 != "\n" })
  }

  /// The tags in their order, with the names of their attributes, as a browser finds them: scalar by
  /// scalar.
  private func elements(_ text: String) -> [String] {
    let tag = /<(\/?[A-Za-z][^\s>]*)((?:\s[^"<>]*?="[^"<>]*")*)\s*\/?>/
    let attribute = /\s([\w-]+)="/.matchingSemantics(.unicodeScalar)
    return text.matches(of: tag.matchingSemantics(.unicodeScalar)).map { match in
      let names = match.2.matches(of: attribute)
      return match.1 + names.map(\.1).joined(separator: " ")
    }
  }
}

private enum HostileName {
  private static let pieces = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onload='alert(1)'", "</td></table>",
    "</title>", "</svg><b>", "{{name}}", "{{{plot}}}", "&lt;b&gt;", "&quot;", "\u{202E}x", "\u{0}",
    "\"\u{301} onclick=x", "<\u{301}b>", "--><b>", "]]>", "\n<b>", "é", "漢字", "👩‍👩‍👧",
  ]

  static func text(_ seed: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(seed))
    return (0..<3).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
