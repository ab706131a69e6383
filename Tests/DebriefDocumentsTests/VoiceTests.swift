import DebriefDocuments
import InterviewCore
import TestSupport
import Testing

/// A page with the sound of answers in it.
@Suite(.timed) struct VoiceTests {
  private let voice = DebriefVoice(
    turn: 1, part: 0, type: "audio/mpeg", bytes: Array("sound".utf8), seconds: 10,
    pauses: [[2, 3], [5, 5.5]])

  private func page(_ voices: [DebriefVoice]) throws -> String {
    let debrief = Sample.debrief([Sample.turn(1)], medium: .aloud)
    return try DebriefFormat.html.render(debrief, voices: voices)
  }

  @Test func `an answer that can be heard has a player and its pauses as marks`() throws {
    let page = try page([voice])
    #expect(
      page.contains(#"<audio controls preload="metadata" src="data:audio/mpeg;base64,c291bmQ=">"#))
    #expect(page.contains(#"<rect x="200" y="0" width="100" height="10"/>"#))
    #expect(page.contains(#"aria-label="0:10, 2 pauses, the longest 1.0 s""#))
    #expect(page.contains("media-src data:"))
    #expect(page.contains(#"value="recording" checked>"#))
    #expect(page.contains("Answer 1 can be heard here: play it before you choose."))
  }

  @Test func `a page without sound may play none`() throws {
    let page = try page([])
    #expect(!page.contains("<audio"))
    #expect(!page.contains("media-src"))
    #expect(page.contains(#"value="recording"><span>"#))
  }
}
