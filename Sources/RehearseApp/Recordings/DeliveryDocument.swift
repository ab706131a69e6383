import DeliveryMeasures

/// The measures of a recording as JSON, schema `rehearse.delivery/1`; what cannot be measured is null.
struct DeliveryDocument: Codable, Equatable {
  static let schema = "rehearse.delivery/1"

  var schema = Self.schema
  /// How long it is.
  var seconds: Double
  /// For how many seconds something is heard.
  var sounding: Double
  /// Start and end of each, in seconds.
  var pauses: [[Double]]
  /// The moments of the syllables, in seconds.
  var nuclei: [Double]
  /// Syllables a second of all of it.
  @Nullable var speechRate: Double?
  /// Syllables a second of what is heard.
  @Nullable var articulationRate: Double?
  /// In Hz.
  @Nullable var pitchMedian: Double?
  /// In semitones, as the range.
  @Nullable var pitchSD: Double?
  /// From the lowest tenth to the highest.
  @Nullable var pitchRange: Double?
  /// In dB, as the range.
  @Nullable var loudnessSD: Double?
  /// From the lowest tenth to the highest.
  @Nullable var loudnessRange: Double?

  /// The document of what was measured, to the thousandth.
  init(_ measures: SpeechMeasures) {
    seconds = measures.seconds.thousandths
    sounding = measures.sounding.thousandths
    pauses = measures.pauses.map { [$0.start.thousandths, $0.end.thousandths] }
    nuclei = measures.nuclei.map(\.thousandths)
    _speechRate = Nullable(measures.speechRate?.thousandths)
    _articulationRate = Nullable(measures.articulationRate?.thousandths)
    _pitchMedian = Nullable(measures.pitchMedian?.thousandths)
    _pitchSD = Nullable(measures.pitchSD?.thousandths)
    _pitchRange = Nullable(measures.pitchRange?.thousandths)
    _loudnessSD = Nullable(measures.loudnessSD?.thousandths)
    _loudnessRange = Nullable(measures.loudnessRange?.thousandths)
  }
}
