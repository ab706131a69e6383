/// When a sound is heard and when it is silent (Praat manual, "Intensity: To TextGrid (silences)...").
struct Silences: Equatable {
  /// A silence shorter than this, in seconds, is none.
  static let leastSilence = 0.3
  /// A sound shorter than this, in seconds, is a click.
  static let leastSound = 0.1
  /// What is so many dB below the loudest is silent.
  private static let depth = 25.0

  /// A stretch of time of one kind.
  struct Stretch: Equatable {
    var start: Double
    var end: Double
    var isSounding: Bool

    var seconds: Double { end - start }
  }

  /// One after another, from the beginning of the sound to its end.
  let stretches: [Stretch]
  /// What is below it is silent, in dB.
  let threshold: Double

  /// Divides a sound that lasts so many seconds.
  ///
  /// The loudest is the 99th of 100 parts, so that a door does not set the scale (de Jong and Wempe's script
  /// of 2010).
  init(in intensity: Intensity, seconds: Double) {
    guard let (low, high) = intensity.extremes,
      let loud = Quantiles.quantile(0.99, of: intensity.values.sorted())
    else {
      (stretches, threshold) = ([], Intensity.silence)
      return
    }
    threshold = max(loud - Self.depth, low)
    // Where all of it is equally loud there is nothing to tell apart; only silence itself is silent.
    guard high > Intensity.silence else {
      stretches = [Stretch(start: 0, end: seconds, isSounding: false)]
      return
    }
    var all = Self.stretches(in: intensity, seconds: seconds, threshold: loud - Self.depth)
    all = Self.joined(all) { $0.isSounding && $0.seconds < Self.leastSound }
    stretches = Self.joined(all) { !$0.isSounding && $0.seconds < Self.leastSilence }
  }

  /// The stretches in which something is heard.
  var sounding: [Stretch] { stretches.filter(\.isSounding) }

  /// The silences between the first sound and the last.
  var pauses: [Stretch] { stretches.dropFirst().dropLast().filter { !$0.isSounding } }

  private static func stretches(
    in intensity: Intensity, seconds: Double, threshold: Double
  ) -> [Stretch] {
    var all: [Stretch] = []
    for (index, value) in intensity.values.enumerated() {
      let isSounding = value >= threshold
      if all.last?.isSounding == isSounding { continue }
      let time = index == 0 ? 0 : intensity.time(index)
      if !all.isEmpty { all[all.count - 1].end = time }
      all.append(Stretch(start: time, end: seconds, isSounding: isSounding))
    }
    return all
  }

  /// Turns what is too short into the other kind, and joins what then stands side by side.
  private static func joined(
    _ stretches: [Stretch], _ isTooShort: (Stretch) -> Bool
  ) -> [Stretch] {
    stretches.reduce(into: []) { all, stretch in
      var stretch = stretch
      if isTooShort(stretch) { stretch.isSounding.toggle() }
      if all.last?.isSounding == stretch.isSounding {
        all[all.count - 1].end = stretch.end
      } else {
        all.append(stretch)
      }
    }
  }
}
