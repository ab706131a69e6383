import Foundation
package import InterviewCore
import Synchronization

/// A clock that moves only when it is told to, or by a fixed step each time it is read.
package final class TestClock: Sendable {
  private let seconds = Mutex(0.0)
  private let step: Double

  /// Creates a clock that starts on 2026-11-20 at 18:04 UTC.
  package init(step: Double = 0) { self.step = step }

  /// The moment it shows now.
  package var now: Moment {
    seconds.withLock { seconds in
      seconds += step
      return Self.moment(seconds)
    }
  }

  /// Lets time pass.
  package func advance(by amount: Double) { seconds.withLock { $0 += amount } }

  /// The moment so many seconds after the start.
  package static func moment(_ seconds: Double) -> Moment {
    Moment(date: Date(timeIntervalSince1970: 1_795_197_840 + seconds), steady: 1000 + seconds)
  }
}
