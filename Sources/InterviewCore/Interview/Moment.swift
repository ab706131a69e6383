package import struct Foundation.Date

/// A point in time: the date for the record, and a steady clock for measuring.
package struct Moment: Equatable, Sendable {
  /// The date, which may jump when the machine is set right.
  package var date: Date
  /// Seconds on a clock that never jumps and stands still while the program is stopped.
  package var steady: Double

  /// Creates a moment from both clocks, read together.
  package init(date: Date, steady: Double) {
    self.date = date
    self.steady = steady
  }

  /// The seconds from an earlier moment to this one.
  package func seconds(since earlier: Moment) -> Double { max(0, steady - earlier.steady) }
}
