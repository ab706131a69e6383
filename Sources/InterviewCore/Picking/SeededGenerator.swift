/// A reproducible source of randomness: the same seed gives the same interview.
///
/// SplitMix64, as published by Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators" (OOPSLA 2014).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Creates a generator for a purpose of its own within a seed.
  package init(seed: UInt64, purpose: UInt64 = 0) {
    state = seed
    if purpose != 0 {
      state = next() ^ (purpose &* 0x9E37_79B9_7F4A_7C15)
    }
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Array {
  /// One element chosen with the generator, or nil where there is none.
  func chosen(using generator: inout some RandomNumberGenerator) -> Element? {
    isEmpty ? nil : self[Int.random(in: indices, using: &generator)]
  }
}
