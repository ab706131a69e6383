import Foundation

/// The pitch of a voice over time (Boersma 1993, "Accurate short-term analysis of the fundamental frequency
/// and the harmonics-to-noise ratio of a sampled sound", IFA Proceedings 17, 97-110).
struct PitchTrack {
  /// The moments.
  let frames: Frames
  /// In Hz at each of them; 0 where there is no voice.
  let values: [Float]

  /// Follows the pitch of a sound.
  init(of sound: Sound, _ settings: PitchSettings) {
    let settings = settings.fitting(seconds: sound.seconds)
    var finder = PitchFinder(of: sound, settings)
    var path = PitchPath(settings)
    frames = finder.frames
    for index in stride(from: 0, to: frames.count, by: 2) {
      let (one, other) = finder.candidates(ofPairAt: index)
      path.advance(one)
      if index + 1 < frames.count { path.advance(other) }
    }
    path.finish()
    values = path.values
  }

  /// Whether there is a voice at a moment: in the nearest frame.
  func isVoiced(at time: Double) -> Bool {
    let index = Int(((time - frames.start) / frames.step).rounded())
    return values.indices.contains(index) && values[index] > 0
  }

  /// How far two pitches are apart, in semitones.
  static func semitones(from one: Double, to other: Double) -> Double { 12 * log2(other / one) }
}
