import TestSupport
import Testing

/// SIGKILL at random moments, 25 in each answer; with `REHEARSE_SEEDS=8` these are 200.
@Suite(.timed) struct KillTests {
  @Test(arguments: Seeds.first(2 as UInt64))
  func `a kill at any moment loses no finished line and at most a second of typing`(
    seed: UInt64
  ) throws {
    let typist = try Typist(seed: seed)
    for moment in typist.shuffled(Self.moments) {
      try typist.type(untilKilledAt: moment)
      try typist.resume()
    }
    try typist.finish()
  }

  /// Some have to wait for a second to pass, so most are of the quick kinds.
  private static let moments: [Typist.KillTime] =
    Array(repeating: .amongKeys, count: 10) + Array(repeating: .aroundEnter, count: 8)
    + Array(repeating: .nextPrompt, count: 3) + Array(repeating: .draftKept, count: 3)
    + Array(repeating: .clockTicked, count: 1)
}
