import Foundation
import Synchronization
package import Testing

/// Adds up how long the cases of each suite ran, and tells the ten slowest when the tests end.
///
/// The runner's own figures cannot tell: it starts all suites at once, and most of their cases wait.
package struct OwnTime: SuiteTrait, TestTrait, TestScoping {
  fileprivate let isOnMainActor: Bool

  /// Each case of the suite is timed for itself.
  package var isRecursive: Bool { true }

  /// Runs a case and adds its time to its suite's.
  ///
  /// - Throws: what the case throws.
  package func provideScope(
    for test: Test, testCase: Test.Case?, performing run: @Sendable () async throws -> Void
  ) async throws {
    let suite = test.suiteName
    guard isOnMainActor else {
      return try await withTaskExecutorPreference(TestThreads.shared) {
        // Nothing in a case suspends it, so it has its thread until it ends.
        let start = ContinuousClock.now
        defer { times.add(ContinuousClock.now - start, to: suite) }
        try await run()
      }
    }
    // On the way to the main actor a case waits for others, so the clock is that of the main thread, and
    // there is one case at a time, as there would be anyway.
    await turn.take()
    let start = await mainThreadTime()
    let result: Result<Void, any Error>
    do { result = .success(try await run()) } catch { result = .failure(error) }
    times.add(await mainThreadTime() - start, to: suite)
    await turn.pass()
    try result.get()
  }
}

extension Trait where Self == OwnTime {
  /// The suite is among those that are compared by their own time.
  package static var timed: Self { OwnTime(isOnMainActor: false) }

  /// The same for a suite whose cases run on the main actor, one after another.
  package static var timedOnMainActor: Self { OwnTime(isOnMainActor: true) }
}

private let turn = Turn()

/// What only one may have, in the order in which they ask.
private actor Turn {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    guard isTaken else { return isTaken = true }
    await withCheckedContinuation { waiting.append($0) }
  }

  func pass() {
    if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
  }
}

/// What the main thread has worked so far.
@MainActor private func mainThreadTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

private let times = SuiteTimes()

private final class SuiteTimes: Sendable {
  private let bySuite = Mutex<[String: Duration]>([:])

  init() { atexit { times.tell() } }

  func add(_ duration: Duration, to suite: String) {
    bySuite.withLock { $0[suite, default: .zero] += duration }
  }

  func tell() {
    let all = bySuite.withLock { $0 }
    guard all.count > 10 else { return }
    print("The slowest of \(all.count) suites, by the seconds that their own cases ran:")
    for (suite, duration) in all.sorted(by: { $0.value > $1.value }).prefix(10) {
      let seconds = duration.formatted(
        .units(allowed: [.seconds], fractionalPart: .show(length: 1)))
      print("  \(seconds)  \(suite)")
    }
  }
}

extension Test {
  /// The target and the type, such as `PipeTests.LineTests`.
  fileprivate var suiteName: String {
    ([id.moduleName] + id.nameComponents.dropLast()).joined(separator: ".")
  }
}
