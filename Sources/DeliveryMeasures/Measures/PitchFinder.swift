import Foundation

/// Finds what the pitch at a moment may be (Boersma 1993, steps 3.5 to 3.11).
struct PitchFinder {
  /// How many neighbours on either side an interpolation looks at.
  private static let depth = 30

  private let settings: PitchSettings
  private let rate: Double
  /// How far lags are looked at, and how far they are known so that interpolation has neighbours.
  private let lastLag: Int
  private let knownLags: Int
  private let windowCorrelation: [Double]
  private var window: PitchWindow
  private var correlation: Autocorrelation
  /// From the lag -`knownLags` on: the autocorrelation is the same on both sides of 0.
  private var lags: [Double]

  init(of sound: Sound, _ settings: PitchSettings) {
    self.settings = settings
    rate = Double(sound.rate)
    window = PitchWindow(of: sound, settings)
    let size = window.shape.count
    lastLag = min(size / 2 - 2, Int(rate / settings.floor) + 2)
    knownLags = min(size / 2 - 1, lastLag + Self.depth + 1)
    correlation = Autocorrelation(samples: size, lags: knownLags + 1)
    correlation.first.replaceSubrange(0..<size, with: window.shape)
    correlation.transform()
    let own = correlation.first
    windowCorrelation = (0...knownLags).map { Double(own[$0] / own[0]) }
    lags = [Double](repeating: 0, count: 2 * knownLags + 1)
  }

  var frames: Frames { window.frames }

  /// The candidates of a frame and of the next one.
  mutating func candidates(
    ofPairAt index: Int
  ) -> ([PitchPath.Candidate], [PitchPath.Candidate]) {
    let one = window.fill(&correlation.first, frame: index)
    let next = min(index + 1, frames.count - 1)
    let other = window.fill(&correlation.second, frame: next)
    correlation.transform()
    return (
      candidates(in: correlation.first, loudness: one),
      candidates(in: correlation.second, loudness: other)
    )
  }

  private mutating func candidates(
    in raw: [Float], loudness: Double
  ) -> [PitchPath.Candidate] {
    let weight = settings.silence / (1 + settings.voicing)
    let unvoiced = settings.voicing + max(0, 2 - loudness / weight)
    var found = [PitchPath.Candidate(frequency: 0, strength: unvoiced)]
    guard raw[0] > 0 else { return found }
    normalise(raw)
    let settings = settings
    let rate = rate
    lags.withUnsafeBufferPointer { lags in
      for place in Self.tops(
        of: lags, lags: 1...lastLag, around: knownLags, settings.candidates - 1, settings, rate)
      {
        let (top, value) = Interpolation.sincTop(
          lags, near: place + knownLags, depth: Self.depth)
        let lag = top - Double(knownLags)
        let frequency = rate / lag
        guard frequency >= settings.floor, frequency <= settings.ceiling else { continue }
        // Noise can exceed what is possible; it is turned back (Boersma 1993, after equation 22).
        let height = value > 1 ? 1 / value : value
        found.append(
          PitchPath.Candidate(
            frequency: frequency,
            strength: height - settings.octaveCost * log2(settings.ceiling / frequency)))
      }
    }
    return found
  }

  private mutating func normalise(_ raw: [Float]) {
    let whole = Double(raw[0])
    lags[knownLags] = 1
    for lag in 1...knownLags {
      let value = Double(raw[lag]) / (whole * windowCorrelation[lag])
      lags[knownLags + lag] = value
      lags[knownLags - lag] = value
    }
  }

  /// The lags at which there are local maxima, the strongest `most` of them.
  private static func tops(
    of lags: UnsafeBufferPointer<Double>, lags range: ClosedRange<Int>, around zero: Int,
    _ most: Int, _ settings: PitchSettings, _ rate: Double
  ) -> [Int] {
    var all: [(lag: Int, strength: Double)] = []
    for lag in range where lag + zero + 1 < lags.count {
      let (left, middle, right) = (lags[zero + lag - 1], lags[zero + lag], lags[zero + lag + 1])
      // What is weaker than half the unvoiced candidate is on no cheapest way.
      guard middle > left, middle >= right, middle > 0.5 * settings.voicing else { continue }
      let (offset, value) = Interpolation.top(left, middle, right)
      let frequency = rate / (Double(lag) + offset)
      all.append((lag, value - settings.octaveCost * log2(settings.ceiling / frequency)))
    }
    guard all.count > most else { return all.map(\.lag) }
    return all.sorted { $0.strength > $1.strength }.prefix(most).map(\.lag)
  }
}
