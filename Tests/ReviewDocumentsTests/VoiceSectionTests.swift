import InterviewCore
import ReviewDocuments
import TestSupport
import Testing

/// What the report tells of recorded answers.
@Suite(.timed) struct VoiceSectionTests {
  /// A page of spoken sessions whose pace is what is said of each.
  private func page(paces: [Double], heard: [HeardAnswer] = []) throws -> String {
    let sessions = PractisedSessions(media: [.aloud], friends: []).sessions(max(1, paces.count))
    let spoken = zip(sessions, paces).map { session, pace in
      SpokenSession(
        number: session.number,
        measures: [
          VoiceMeasures(
            seconds: 60, sounding: 50, pauses: [[10, 11.5], [20, 20.5]], nuclei: [],
            articulationRate: pace, pitchSD: 2)
        ])
    }
    return try ReportPage(
      ReportSamples.report(sessions, spoken: spoken), rubrics: ReportSamples.rubrics,
      findings: [], heard: heard
    ).render()
  }

  private func sentences(_ page: String) -> [String] {
    page.split(separator: "id=\"voice-heading\"").dropFirst().prefix(1).flatMap { section in
      section.split(separator: "id=\"friends-heading\"")[0]
        .matches(of: /<figcaption>([^<]*)</).map { String($0.1) }
    }
  }

  @Test func `without recordings there is no such section`() throws {
    #expect(try !page(paces: []).contains("voice-heading"))
  }

  @Test func `one session has figures and no plot`() throws {
    let page = try page(paces: [4.2])
    #expect(sentences(page).allSatisfy { $0 == "Measured in one session so far." })
    #expect(
      page.contains("<tr><th scope=\"row\">Longest pause, seconds</th><td>1</td><td>1.5</td>"))
    #expect(page.contains("<tr><th scope=\"row\">Pauses a minute</th><td>1</td><td>2</td>"))
  }

  @Test func `a direction is told where chance would not make it, and only there`() throws {
    let rising = try sentences(page(paces: (0..<30).map { 3 + Double($0) / 20 }))
    #expect(rising.count == 4)
    #expect(rising.first == "Rising: 3.4 earlier, 4.1 later, over 30 sessions.")
    #expect(rising.dropFirst().allSatisfy { $0.hasPrefix("No change over 30 sessions") })
    let few = try sentences(page(paces: [3, 4, 5]))
    #expect(few.first?.hasPrefix("Too early to say which way it goes: ") == true)
  }

  @Test func `neither way is praised`() throws {
    let page = try page(paces: (0..<30).map { 3 + Double($0) / 20 })
    #expect(page.contains("Measured, not scored: neither way is better."))
  }

  @Test func `an answer is drawn with its pauses, which stand in a table`() throws {
    let answer = HeardAnswer(
      place: "session 3, answer 2", question: "Who <are> you?", seconds: 100,
      levels: [0, 0.5, 1, 2, -1], pauses: [25..<50, 75..<77.5], sentence: "About 4 syllables.")
    let page = try page(paces: [4], heard: [answer])
    let shaded = page.matches(of: /class="pause" x="([\d.]+)%" y="0" width="([\d.]+)%"/)
      .map { "\($0.1) \($0.2)" }
    #expect(shaded == ["25 25", "75 2.5"])
    #expect(page.matches(of: /class="loud"/).count == 5)
    #expect(page.contains("Who &lt;are&gt; you?"))
    #expect(page.contains("<tr><th scope=\"row\">1:15</th><td>2.5</td></tr>"))
    #expect(
      page.contains(
        "aria-label=\"Loudness over time, session 3, answer 2: About 4 syllables.\""))
  }
}
