import Foundation
import RehearseApp
import TestSupport
import Testing

/// What `recordings measure` tells of a file.
@Suite(.timedOnMainActor) @MainActor struct RecordingsTests {
  private func measured(_ text: String, asJSON: Bool = false) -> (ExitStatus, String) {
    let sitting = Sitting(files: InMemoryFiles(["/a.wav": text]))
    let status = sitting.run { try $0.recordingsMeasure("/a.wav", asJSON: asJSON) }
    return (status, sitting.console.transcript)
  }

  @Test func `one sentence tells pace, pauses and pitch, and praises nothing`() {
    let (status, text) = measured(SampleVoice.wav(SampleVoice.voice))
    #expect(status == .done)
    #expect(text.hasPrefix("About "), "\(text)")
    #expect(text.contains("1 pause of 0."), "\(text)")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("pitch around 200 Hz with a spread of 0."), "\(text)")
  }

  @Test func `JSON has every key, and null for what cannot be measured`() throws {
    let voiced = try JSONValue(measured(SampleVoice.wav(SampleVoice.voice), asJSON: true).1)
    let silent = try JSONValue(measured(SampleVoice.wav { _ in 0 }, asJSON: true).1)
    for document in [voiced, silent] {
      guard case .object(let keys) = document else {
        Issue.record("\(document)")
        continue
      }
      #expect(
        keys.keys.sorted() == [
          "articulationRate", "loudnessRange", "loudnessSD", "nuclei", "pauses", "pitchMedian",
          "pitchRange", "pitchSD", "schema", "seconds", "sounding", "speechRate",
        ])
      #expect(document["schema"] == .text("rehearse.delivery/1"))
      #expect(document["seconds"] == .number(2.018))
    }
    #expect(voiced["pauses"].all.count == 1)
    #expect(voiced["pitchMedian"] != .null)
    #expect(silent["sounding"] == .number(0))
    for key in ["articulationRate", "pitchMedian", "pitchSD", "pitchRange", "loudnessSD"] {
      #expect(silent[key] == .null, "\(key)")
    }
  }

  @Test func `silence is told as such`() {
    #expect(measured(SampleVoice.wav { _ in 0 }).1 == "Nothing is heard in it.\n")
  }

  @Test func `what is no sound is an error with what was found`() {
    let (status, text) = measured("OggS and more")
    #expect(status == .badInput)
    #expect(text.contains("/a.wav: this is no WAV file: it begins with `OggS`"), "\(text)")
  }
}
