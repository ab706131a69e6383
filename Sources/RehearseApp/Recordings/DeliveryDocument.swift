import InterviewCore

/// The measures of a recording as JSON, schema `rehearse.delivery/1`; what cannot be measured is null.
struct DeliveryDocument: Codable, Equatable {
  static let schema = "rehearse.delivery/1"

  /// Only a document of its own has it.
  var schema: String?
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

  /// The document of what was measured.
  init(_ delivery: VoiceMeasures, schema: String? = nil) {
    self.schema = schema
    seconds = delivery.seconds
    sounding = delivery.sounding
    pauses = delivery.pauses
    nuclei = delivery.nuclei
    _speechRate = Nullable(delivery.speechRate)
    _articulationRate = Nullable(delivery.articulationRate)
    _pitchMedian = Nullable(delivery.pitchMedian)
    _pitchSD = Nullable(delivery.pitchSD)
    _pitchRange = Nullable(delivery.pitchRange)
    _loudnessSD = Nullable(delivery.loudnessSD)
    _loudnessRange = Nullable(delivery.loudnessRange)
  }
}

/// A recording as JSON.
struct RecordingDocument: Codable, Equatable {
  /// The file's name in the directory of recordings; null once it was deleted on purpose.
  @Nullable var file: String?
  var seconds: Double
  @Nullable var sha256: String?
  @Nullable var delivery: DeliveryDocument?
  /// Only where the answer's words came from a recogniser.
  var transcribed: Bool?

  init(_ recording: Recording) {
    _file = Nullable(recording.isDeleted ? nil : recording.file)
    seconds = recording.seconds.thousandths
    _sha256 = Nullable(recording.sha256)
    _delivery = Nullable(recording.delivery.map { DeliveryDocument($0) })
    transcribed = recording.isTranscribed ? true : nil
  }
}

extension Recording {
  init(_ document: RecordingDocument) {
    self.init(
      file: document.file ?? "", seconds: document.seconds, sha256: document.sha256,
      delivery: document.delivery.map(VoiceMeasures.init),
      isTranscribed: document.transcribed ?? false)
  }
}

extension VoiceMeasures {
  init(_ document: DeliveryDocument) {
    self.init(
      seconds: document.seconds, sounding: document.sounding, pauses: document.pauses,
      nuclei: document.nuclei, speechRate: document.speechRate,
      articulationRate: document.articulationRate, pitchMedian: document.pitchMedian,
      pitchSD: document.pitchSD, pitchRange: document.pitchRange,
      loudnessSD: document.loudnessSD, loudnessRange: document.loudnessRange)
  }
}
