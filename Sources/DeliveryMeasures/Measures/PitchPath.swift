import Foundation

/// The cheapest way through the candidates of all moments (Boersma 1993, step 4; Viterbi).
///
/// It gives out what all ways that are still open have in common, and forgets it: a long sound takes no more
/// room than a short one.
struct PitchPath {
  /// What the pitch of a moment may be.
  struct Candidate {
    /// In Hz; 0 is unvoiced.
    var frequency: Double
    var strength: Double
    /// The frequency's octave, kept because every transition asks for it.
    var octave: Double

    init(frequency: Double, strength: Double) {
      self.frequency = frequency
      self.strength = strength
      octave = frequency > 0 ? log2(frequency) : 0
    }
  }

  /// How many moments are kept before the ways are looked at.
  private static let patience = 512

  private let jumpCost: Double
  private let voicingCost: Double
  private var last: [Candidate] = []
  private var scores: [Double] = []
  /// The candidates of the moments that are open, one moment behind the other, each with its predecessor.
  private var frequencies: [Float] = []
  private var predecessors: [UInt8] = []
  private var starts: [Int] = []
  /// What was given out.
  private(set) var values: [Float] = []

  init(_ settings: PitchSettings) {
    let correction = 0.01 / settings.step
    jumpCost = settings.jumpCost * correction
    voicingCost = settings.voicingCost * correction
  }

  /// Goes on to the next moment.
  mutating func advance(_ candidates: [Candidate]) {
    var next: [Double] = []
    next.reserveCapacity(candidates.count)
    starts.append(frequencies.count)
    for candidate in candidates {
      var (best, from) = (-Double.infinity, 0)
      for index in last.indices {
        let score = scores[index] - cost(last[index], candidate)
        if score > best { (best, from) = (score, index) }
      }
      next.append((last.isEmpty ? 0 : best) + candidate.strength)
      frequencies.append(Float(candidate.frequency))
      predecessors.append(UInt8(from))
    }
    (last, scores) = (candidates, next)
    if starts.count >= Self.patience, starts.count.isMultiple(of: Self.patience) { settle() }
  }

  /// Gives out the rest.
  mutating func finish() {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return }
    giveOut(from: best, at: starts.count - 1)
    forget(starts.count)
  }

  private func cost(_ one: Candidate, _ other: Candidate) -> Double {
    switch (one.frequency > 0, other.frequency > 0) {
    case (false, false): 0
    case (true, true): jumpCost * abs(one.octave - other.octave)
    default: voicingCost
    }
  }

  /// Goes back from every open end until the ways meet, and gives out what lies before.
  private mutating func settle() {
    var open = Set(last.indices)
    var moment = starts.count - 1
    while open.count > 1, moment > 0 {
      open = Set(open.map { Int(predecessors[starts[moment] + $0]) })
      moment -= 1
    }
    guard moment > 0, let only = open.first else { return }
    giveOut(from: only, at: moment)
    forget(moment + 1)
  }

  private mutating func giveOut(from candidate: Int, at moment: Int) {
    var candidate = candidate
    var way: [Float] = []
    for moment in stride(from: moment, through: 0, by: -1) {
      way.append(frequencies[starts[moment] + candidate])
      candidate = Int(predecessors[starts[moment] + candidate])
    }
    values += way.reversed()
  }

  private mutating func forget(_ moments: Int) {
    let end = moments < starts.count ? starts[moments] : frequencies.count
    frequencies.removeFirst(end)
    predecessors.removeFirst(end)
    starts = starts.dropFirst(moments).map { $0 - end }
  }
}
