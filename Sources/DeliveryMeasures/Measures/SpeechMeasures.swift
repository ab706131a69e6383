/// How something was said: what a recording tells of pauses, pace, pitch and loudness. Nothing in it says what
/// would be good.
package struct SpeechMeasures: Equatable, Sendable {
  /// A silence between the first sound and the last.
  package struct Pause: Equatable, Sendable {
    /// In seconds from the beginning of the recording.
    package let start: Double
    /// In seconds from the beginning of the recording.
    package let end: Double

    /// Creates a pause from its ends.
    package init(start: Double, end: Double) {
      self.start = start
      self.end = end
    }

    /// How long it is.
    package var seconds: Double { end - start }
  }

  /// How long the recording is.
  package let seconds: Double
  /// How many seconds of it something is heard.
  package let sounding: Double
  /// The silences between what is heard, of 0.3 s or more.
  package let pauses: [Pause]
  /// When the syllables have their nuclei, in seconds; some unstressed ones are missing.
  package let nuclei: [Double]
  /// Syllables a second of the whole recording.
  package let speechRate: Double?
  /// Syllables a second of what is heard.
  package let articulationRate: Double?
  /// The median pitch, in Hz.
  package let pitchMedian: Double?
  /// The standard deviation of the pitch, in semitones.
  package let pitchSD: Double?
  /// From the lowest tenth of the pitch to the highest, in semitones.
  package let pitchRange: Double?
  /// The standard deviation of the loudness of what is heard, in dB.
  package let loudnessSD: Double?
  /// From the lowest tenth of the loudness of what is heard to the highest, in dB.
  package let loudnessRange: Double?
  /// The loudness over time, as a picture of the answer shows it.
  package let intensity: Intensity

  /// Measures a sound. What cannot be measured is nil.
  package init(of sound: Sound) {
    let intensity = Intensity(of: sound)
    let silences = Silences(in: intensity, seconds: sound.seconds)
    let heard = silences.sounding
    let sounding = heard.reduce(0) { $0 + $1.seconds }
    nuclei =
      heard.isEmpty
      ? [] : Nuclei.times(in: intensity, silences, voice: PitchTrack(of: sound, .voicing))
    seconds = sound.seconds
    self.sounding = sounding
    self.intensity = intensity
    pauses = silences.pauses.map { Pause(start: $0.start, end: $0.end) }
    let isMeasured = !intensity.values.isEmpty
    speechRate = isMeasured ? Double(nuclei.count) / sound.seconds : nil
    articulationRate = sounding > 0 ? Double(nuclei.count) / sounding : nil
    (pitchMedian, pitchSD, pitchRange) = Self.pitch(of: PitchTrack(of: sound, .told))
    let loudness = Self.loudness(intensity, in: heard)
    loudnessSD = Quantiles.standardDeviation(of: loudness)
    loudnessRange = Quantiles.range(of: loudness)
  }

  private static func pitch(
    of track: PitchTrack
  ) -> (median: Double?, deviation: Double?, range: Double?) {
    let voiced = track.values.lazy.filter { $0 > 0 }.map(Double.init).sorted()
    guard let median = Quantiles.quantile(0.5, of: voiced) else { return (nil, nil, nil) }
    let semitones = voiced.map { PitchTrack.semitones(from: median, to: $0) }
    return (
      median, Quantiles.standardDeviation(of: semitones), Quantiles.range(of: semitones)
    )
  }

  /// The loudness at the moments that lie in what is heard.
  private static func loudness(
    _ intensity: Intensity, in heard: [Silences.Stretch]
  ) -> [Double] {
    var stretches = heard[...]
    return intensity.values.indices.compactMap { index in
      // Stretches begin at moments: half a step decides for the same side on every machine.
      let time = intensity.time(index) + intensity.step / 2
      while let first = stretches.first, first.end < time { stretches.removeFirst() }
      guard let first = stretches.first, first.start < time else { return nil }
      return intensity.values[index]
    }
  }
}
