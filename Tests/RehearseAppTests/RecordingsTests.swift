import Foundation
import RehearseApp
import TestSupport
import Testing

/// What `recordings measure` tells of a file.
@Suite(.timedOnMainActor) @MainActor struct RecordingsTests {
  /// A WAV of 8 kHz and 8 bits whose bytes are all ASCII, so that a disk of texts can hold it.
  private func wav(_ value: (Double) -> Double) -> String {
    let samples = (0..<0x3F10).map { UInt8(64 + 60 * value(Double($0) / 8_000)) }
    let numbers = { (value: Int, count: Int) in
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let header: [[UInt8]] = [
      Array("RIFF".utf8), numbers(samples.count + 36, 4), Array("WAVEfmt ".utf8), numbers(16, 4),
      numbers(1, 2), numbers(1, 2), numbers(8_000, 4), numbers(8_000, 4), numbers(1, 2),
      numbers(8, 2), Array("data".utf8), numbers(samples.count, 4),
    ]
    return String(decoding: header.flatMap { $0 } + samples, as: UTF8.self)
  }

  private func measured(_ text: String, asJSON: Bool = false) -> (ExitStatus, String) {
    let sitting = Sitting(files: InMemoryFiles(["/a.wav": text]))
    let status = sitting.run { try $0.recordingsMeasure("/a.wav", asJSON: asJSON) }
    return (status, sitting.console.transcript)
  }

  /// A voice at 200 Hz that swells four times a second and pauses from 0.8 to 1.3 s.
  private func voice(at time: Double) -> Double {
    (0.8..<1.3).contains(time)
      ? 0 : sin(2 * .pi * 200 * time) * (0.55 - 0.45 * cos(2 * .pi * 4 * time))
  }

  @Test func `one sentence tells pace, pauses and pitch, and praises nothing`() {
    let (status, text) = measured(wav(voice))
    #expect(status == .done)
    #expect(text.hasPrefix("About "), "\(text)")
    #expect(text.contains("1 pause of 0."), "\(text)")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("pitch around 200 Hz with a spread of 0."), "\(text)")
  }

  @Test func `JSON has every key, and null for what cannot be measured`() throws {
    let voiced = try JSONValue(measured(wav(voice), asJSON: true).1)
    let silent = try JSONValue(measured(wav { _ in 0 }, asJSON: true).1)
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
    #expect(measured(wav { _ in 0 }).1 == "Nothing is heard in it.\n")
  }

  @Test func `what is no sound is an error with what was found`() {
    let (status, text) = measured("OggS and more")
    #expect(status == .badInput)
    #expect(text.contains("/a.wav: this is no WAV file: it begins with `OggS`"), "\(text)")
  }
}
