/// What a search for pitch is told (the names are those of Boersma 1993).
struct PitchSettings {
  /// The lowest pitch, in Hz; three periods of it are looked at together.
  var floor: Double
  /// The highest pitch, in Hz.
  var ceiling: Double
  /// From one moment to the next, in seconds.
  var step: Double
  /// How many candidates a moment has, the unvoiced one among them.
  var candidates: Int
  /// What is below this share of the greatest amplitude is hardly voiced.
  var silence = 0.03
  /// How strong the unvoiced candidate is.
  var voicing: Double
  /// What a candidate loses for each octave below the ceiling.
  var octaveCost = 0.01
  /// What a jump of an octave costs, at a step of 0.01 s.
  var jumpCost = 0.35
  /// What becoming voiced or unvoiced costs, at a step of 0.01 s.
  var voicingCost: Double
  /// How many moments are looked at, at most; in a longer sound they lie further apart.
  var mostMoments: Int

  /// For the pitch that is told.
  static let told = PitchSettings(
    floor: 75, ceiling: 500, step: 0.01, candidates: 15, voicing: 0.45, voicingCost: 0.14,
    mostMoments: 30_000)
  /// For whether a syllable is voiced (de Jong and Wempe 2009).
  static let voicing = PitchSettings(
    floor: 30, ceiling: 450, step: 0.02, candidates: 15, voicing: 0.25, voicingCost: 0.25,
    mostMoments: 20_000)

  /// The same for a sound of so many seconds: from five minutes on with wider steps, so that a quarter of an hour takes no
  /// longer.
  func fitting(seconds: Double) -> PitchSettings {
    var settings = self
    settings.step = max(step, seconds / Double(mostMoments))
    return settings
  }
}
