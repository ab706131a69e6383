import Browser
import DebriefDocuments
import Foundation
import TestSupport
import Testing

/// A page that holds the sound of an answer, in a real browser.
@Suite(.timed) struct VoicePageTests {
  /// A second of a tone as a WAV of 8 kHz and 8 bits.
  private var tone: [UInt8] {
    let numbers = { (value: Int, count: Int) in
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let samples = (0..<8_000).map { UInt8(128 + 60 * sin(Double($0) / 4)) }
    let header: [[UInt8]] = [
      Array("RIFF".utf8), numbers(samples.count + 36, 4), Array("WAVEfmt ".utf8), numbers(16, 4),
      numbers(1, 2), numbers(1, 2), numbers(8_000, 4), numbers(8_000, 4), numbers(1, 2),
      numbers(8, 2), Array("data".utf8), numbers(samples.count, 4),
    ]
    return header.flatMap { $0 } + samples
  }

  @Test func `the sound is there, and that it was heard comes back by itself`() throws {
    let friends = try FriendsPage()
    let page = friends.page
    let voice = DebriefVoice(
      turn: 2, part: 0, type: "audio/wav", bytes: tone, seconds: 1, pauses: [[0.2, 0.6]])
    let path = friends.path
    try Data(DebriefFormat.html.render(SamplePage.debrief(), voices: [voice]).utf8)
      .write(to: URL(filePath: path))
    try page.open(path)
    try page.wait(for: "document.querySelector('audio').readyState >= 1")
    #expect(try page.evaluate("Math.round(document.querySelector('audio').duration)") == 1)
    #expect(
      try page.evaluate("document.querySelector('input[name=saw]:checked').value")
        == .text("recording"))
    #expect(try page.evaluate("document.querySelectorAll('svg.pauses rect').length") == 1)
    #expect(page.consoleMessages == [])
  }
}
