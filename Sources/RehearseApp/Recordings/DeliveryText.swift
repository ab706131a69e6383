import InterviewCore
import TerminalUI
import TextBasics

/// The measures of a recording in one sentence: no norm, no praise, no mark.
enum DeliveryText {
  /// `About 4.1 syllables a second while speaking, 7 pauses, the longest 2.3 s, pitch around 118 Hz with a spread
  /// of 2.4 semitones.`
  static func text(of measures: VoiceMeasures) -> StyledText {
    StyledText(sentence(of: measures))
  }

  /// The sentence alone.
  static func sentence(of measures: VoiceMeasures) -> String {
    guard measures.speechRate != nil else {
      return "Too short to measure: \(tenths(measures.seconds)) s."
    }
    guard let rate = measures.articulationRate else { return "Nothing is heard in it." }
    let parts = [
      "about \(tenths(rate)) syllables a second while speaking", pauses(of: measures),
      pitch(of: measures),
    ]
    let words = parts.joined(separator: ", ")
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private static func pauses(of measures: VoiceMeasures) -> String {
    guard let longest = measures.pauses.map(\.length).max() else { return "no pause" }
    let number = measures.pauses.count
    return count(number, "pause") + (number == 1 ? " of " : ", the longest ")
      + "\(tenths(longest)) s"
  }

  private static func pitch(of measures: VoiceMeasures) -> String {
    guard let median = measures.pitchMedian else { return "no pitch to be measured" }
    let around = "pitch around \(Int(median.rounded())) Hz"
    guard let spread = measures.pitchSD else { return around }
    return around + " with a spread of \(tenths(spread)) semitones"
  }

  /// A number with one digit behind the point.
  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension DeliveryText {
  /// The measures that can be put beside those of another answer, each with its name.
  static func figures(of measures: VoiceMeasures?) -> [(name: String, figure: String)] {
    [
      ("syllables a second", measures?.articulationRate.map(tenths)),
      ("pauses", measures.map { "\($0.pauses.count)" }),
      ("longest pause, s", measures?.pauses.map(\.length).max().map(tenths)),
      ("pitch, Hz", measures?.pitchMedian.map { "\(Int($0.rounded()))" }),
      ("pitch spread", measures?.pitchSD.map(tenths)),
    ].map { ($0.0, $0.1 ?? "") }
  }
}

extension Turn {
  /// What was measured of its sound, once it is scored: one's own ears come first.
  var toldMeasures: VoiceMeasures? {
    isScoredByCandidate || !isScorable ? (recording ?? attached)?.delivery : nil
  }
}

extension [Double] {
  /// How long a pause is that has a start and an end.
  var length: Double { count == 2 ? self[1] - self[0] : 0 }
}
