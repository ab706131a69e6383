import Foundation

/// The seeds that a test of random cases tries.
package enum Seeds {
  /// So many, and more where `REHEARSE_SEEDS` asks for more: a run stays short, a night may be long.
  package static func first<Seed: FixedWidthInteger>(_ count: Seed) -> Range<Seed>
  where Seed.Stride: SignedInteger {
    let wanted = ProcessInfo.processInfo.environment["REHEARSE_SEEDS"].flatMap(Seed.init)
    return 0..<max(count, wanted ?? 0)
  }
}
