/// The nuclei of syllables (de Jong and Wempe 2009, "Praat script to detect syllable nuclei and measure speech
/// rate automatically", Behavior Research Methods 41, 385-390).
enum Nuclei {
  /// How much the loudness falls between two nuclei, at least, in dB.
  private static let leastDip = 2.0
  /// How many moments on either side the loudness between two is made of.
  private static let depth = 70

  /// The moments of the nuclei, in seconds: peaks of loudness above the threshold, followed by a dip before the
  /// next peak, voiced, and within what sounds. The last peak is followed by none.
  static func times(
    in intensity: Intensity, _ silences: Silences, voice: PitchTrack
  ) -> [Double] {
    let peaks = peaks(of: intensity).filter { $0.value > silences.threshold }
    let sounding = silences.sounding
    var times: [Double] = []
    guard var current = peaks.first else { return [] }
    var stretch = 0
    for next in peaks.dropFirst() {
      let between =
        Int(
          current.place.rounded(.up))...max(
          Int(current.place.rounded(.up)), Int(next.place.rounded(.down)))
      let lowest = intensity.values[between].min() ?? current.value
      let time = intensity.start + current.place * intensity.step
      while stretch < sounding.count, sounding[stretch].end <= time { stretch += 1 }
      let isSounding = stretch < sounding.count && sounding[stretch].start <= time
      if current.value - lowest > leastDip, isSounding, voice.isVoiced(at: time) {
        times.append(time)
      }
      current = next
    }
    return times
  }

  private static func peaks(of intensity: Intensity) -> [(place: Double, value: Double)] {
    intensity.values.withUnsafeBufferPointer { values in
      guard values.count > 2 else { return [] }
      return (1..<values.count - 1).compactMap { index in
        guard values[index] > values[index - 1], values[index] >= values[index + 1] else {
          return nil
        }
        let place = Interpolation.sincTop(values, near: index, depth: depth).place
        return (place, Interpolation.cubic(values, at: place))
      }
    }
  }
}
