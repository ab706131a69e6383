import Foundation
import TestSupport
import Testing

@testable import DeliveryMeasures

/// What Praat 6.1.38 finds in 40 spoken prompts, against what we find. The prompts are those of Debian's
/// asterisk-core-sounds-en-wav; `Fixtures/praat.jsonl` holds numbers only.
@Suite(.timed) struct PraatTests {
  /// Praat's figures of one prompt.
  struct Figures: Decodable {
    let file: String
    let duration: Double
    let sounding: Double
    let pauses: [[Double]]
    let nuclei: [Double]
    let pitchMedian: Double?
    let pitchSDSt: Double?
    let pitchRangeSt: Double?
    let loudnessSDDb: Double
    let loudnessRangeDb: Double

    enum CodingKeys: String, CodingKey {
      case file, duration, sounding, pauses, nuclei
      case pitchMedian = "pitch_median"
      case pitchSDSt = "pitch_sd_st"
      case pitchRangeSt = "pitch_range_st"
      case loudnessSDDb = "loudness_sd_db"
      case loudnessRangeDb = "loudness_range_db"
    }
  }

  private static let all: [(praat: Figures, ours: SpeechMeasures)] = {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/praat.jsonl")
    let lines = (try? String(contentsOf: fixture, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      guard let praat = try? JSONDecoder().decode(Figures.self, from: Data(line.utf8)),
        let bytes = try? Data(contentsOf: sound(praat.file)),
        let sound = try? Sound(wav: [UInt8](bytes))
      else { return nil }
      return (praat, SpeechMeasures(of: sound))
    }
  }()

  /// The package's files lie below the name of the speaker, which most of the names leave out or not.
  private static func sound(_ file: String) -> URL {
    let name = file.replacing("en_US_f_Allison/", with: "")
    return URL(filePath: "/usr/share/asterisk/sounds/en_US_f_Allison").appending(path: name)
  }

  @Test func `all prompts are there`() {
    #expect(Self.all.count == 40, "install asterisk-core-sounds-en-wav, as `make test` does")
  }

  @Test func `pauses are as many, and at the same places`() {
    let same = Self.all.filter { $0.praat.pauses.count == $0.ours.pauses.count }
    #expect(same.count >= 39)
    for (praat, ours) in same {
      for (wanted, found) in zip(praat.pauses, ours.pauses) {
        #expect(abs(wanted[0] - found.start) < 0.01, "\(praat.file)")
        #expect(abs(wanted[1] - found.end) < 0.01, "\(praat.file)")
      }
      #expect(abs(praat.sounding - ours.sounding) < 0.02, "\(praat.file)")
    }
  }

  @Test func `of Praat's syllables 99 in 100 are found, and at most one in 100 is too much`() {
    var (wanted, found, extra) = (0, 0, 0)
    for (praat, ours) in Self.all {
      wanted += praat.nuclei.count
      let here = praat.nuclei.count { time in ours.nuclei.contains { abs($0 - time) <= 0.02 } }
      found += here
      extra += ours.nuclei.count { time in !praat.nuclei.contains { abs($0 - time) <= 0.02 } }
    }
    #expect(wanted == 996)
    #expect(Double(found) >= 0.99 * Double(wanted))
    #expect(Double(extra) <= 0.01 * Double(wanted))
  }

  @Test func `pitch and loudness agree in 95 of 100 prompts`() {
    let voiced = Self.all.filter { $0.praat.pitchMedian != nil }
    #expect(Self.all.allSatisfy { ($0.praat.pitchMedian == nil) == ($0.ours.pitchMedian == nil) })
    expectMost(voiced, within: 0.1) { praat, ours in
      zip(praat.pitchMedian, ours.pitchMedian).map { 12 * log2($0 / $1) }
    }
    expectMost(voiced, within: 0.1) { praat, ours in
      zip(praat.pitchSDSt, ours.pitchSD).map { $0 - $1 }
    }
    expectMost(voiced, within: 0.1) { praat, ours in
      zip(praat.pitchRangeSt, ours.pitchRange).map { $0 - $1 }
    }
    expectMost(Self.all, within: 0.3) { praat, ours in
      ours.loudnessSD.map { $0 - praat.loudnessSDDb }
    }
    expectMost(Self.all, within: 0.3) { praat, ours in
      ours.loudnessRange.map { $0 - praat.loudnessRangeDb }
    }
  }

  private func expectMost(
    _ all: [(praat: Figures, ours: SpeechMeasures)], within limit: Double,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ difference: (Figures, SpeechMeasures) -> Double?
  ) {
    let good = all.count { difference($0.praat, $0.ours).map { abs($0) <= limit } ?? false }
    #expect(
      Double(good) >= 0.95 * Double(all.count), "\(good) of \(all.count)",
      sourceLocation: sourceLocation)
  }
}

private func zip(_ one: Double?, _ other: Double?) -> (Double, Double)? {
  guard let one, let other else { return nil }
  return (one, other)
}
