/// The sound of an answer, in a file of its own beside the store.
package struct Recording: Equatable, Codable, Sendable {
  /// The file's name in the directory of recordings; empty once it was deleted on purpose.
  package var file: String
  /// How long it is.
  package var seconds: Double
  /// The SHA-256 of the file, in lower-case hexadecimal; nil until it was looked at.
  package var sha256: String?
  /// How it was said; nil until it was measured, or where it cannot be.
  package var delivery: VoiceMeasures?
  /// Whether the answer's words came from a recogniser before the candidate confirmed them.
  package var isTranscribed: Bool

  /// Creates a recording from its parts.
  package init(
    file: String, seconds: Double, sha256: String? = nil, delivery: VoiceMeasures? = nil,
    isTranscribed: Bool = false
  ) {
    self.file = file
    self.seconds = seconds
    self.sha256 = sha256
    self.delivery = delivery
    self.isTranscribed = isTranscribed
  }
}

extension Recording {
  /// Whether the sound was deleted on purpose, and what was measured of it is all there is.
  package var isDeleted: Bool { file.isEmpty }

  /// Notes that the sound is gone for good.
  package mutating func forgetSound() { file = "" }
}

/// How an answer was said, as far as it can be measured. Nothing in it says what would be good.
package struct VoiceMeasures: Equatable, Codable, Sendable {
  /// How long the sound is.
  package var seconds: Double
  /// For how many seconds something is heard.
  package var sounding: Double
  /// Start and end of each silence between what is heard, in seconds.
  package var pauses: [[Double]]
  /// The moments of the syllables, in seconds.
  package var nuclei: [Double]
  /// Syllables a second of all of it.
  package var speechRate: Double?
  /// Syllables a second of what is heard.
  package var articulationRate: Double?
  /// The median pitch, in Hz.
  package var pitchMedian: Double?
  /// The standard deviation of the pitch, in semitones.
  package var pitchSD: Double?
  /// The pitch from the lowest tenth to the highest, in semitones.
  package var pitchRange: Double?
  /// The standard deviation of the loudness, in dB.
  package var loudnessSD: Double?
  /// The loudness from the lowest tenth to the highest, in dB.
  package var loudnessRange: Double?

  /// Creates measures; what cannot be measured is nil.
  package init(
    seconds: Double, sounding: Double, pauses: [[Double]], nuclei: [Double],
    speechRate: Double? = nil, articulationRate: Double? = nil, pitchMedian: Double? = nil,
    pitchSD: Double? = nil, pitchRange: Double? = nil, loudnessSD: Double? = nil,
    loudnessRange: Double? = nil
  ) {
    self.seconds = seconds
    self.sounding = sounding
    self.pauses = pauses
    self.nuclei = nuclei
    self.speechRate = speechRate
    self.articulationRate = articulationRate
    self.pitchMedian = pitchMedian
    self.pitchSD = pitchSD
    self.pitchRange = pitchRange
    self.loudnessSD = loudnessSD
    self.loudnessRange = loudnessRange
  }
}

extension Turn {
  /// Every recording of the turn: that of the answer, of its follow-ups, and what was attached to it.
  package var recordings: [Recording] {
    [recording].compactMap(\.self) + followUps.compactMap(\.recording)
      + [attached].compactMap(\.self)
  }

  /// Those of them that were not deleted.
  package var soundRecordings: [Recording] { recordings.filter { !$0.isDeleted } }

  /// Changes the recording in a file, wherever in the turn it stands; false where it is not there.
  package mutating func change(_ file: String, _ change: (inout Recording?) -> Void) -> Bool {
    if recording?.file == file {
      change(&recording)
      return true
    }
    if attached?.file == file {
      change(&attached)
      return true
    }
    guard let place = followUps.firstIndex(where: { $0.recording?.file == file }) else {
      return false
    }
    change(&followUps[place].recording)
    return true
  }
}
